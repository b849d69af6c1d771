"""Loads the caseload report: figures of all learners at school, of each year and tutor, and who falls short of what."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from sqlmodel import Session, text

from ilp_desktop.model import loose_ends
from ilp_desktop.model.bank import blanks
from ilp_desktop.model.calendar import half_term_began_on, half_term_ends_on, year_starts_on
from ilp_desktop.model.caseload import Standing, everybody, is_late
from ilp_desktop.model.due import DueKind, Stage
from ilp_desktop.model.loose_ends import EndKind
from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import OPEN_STATUSES, PlanStatus
from ilp_desktop.printing import lookups
from ilp_desktop.printing.paper import PrintOptions, Running, long_date
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.styles import STAFF, Profile
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import counted, in_figures


@dataclass(frozen=True)
class Figures:
    """How many learners of a group have come how far."""

    name: str
    """Such as Year 10, or the tutor's name."""
    learners: int
    assessed: int
    planned: int
    """With a plan that is not closed."""
    agreed: int
    """With a plan that was not changed since it was agreed."""
    signed: int
    """With an agreed plan that everybody signed who should."""
    reviewed: int
    """Reviewed in this half-term."""
    late: int
    """Not assessed, and the weeks for it are over."""
    overdue: int
    """Past the day of their review."""
    to_review: int
    """To be reviewed until the half-term ends, the overdue ones among them."""


@dataclass(frozen=True)
class TargetFigures:
    """What became of targets from a day until today."""

    set: int
    achieved: int
    carried: int
    """Looked at in a review, and still open in the plan."""
    nearly: int
    """Of those carried over, the ones that are nearly there now."""
    changed: int
    stopped: int


@dataclass(frozen=True)
class GapFigures:
    """How needs and targets of open plans hang together."""

    needs: int
    needs_alone: int
    """Without a target."""
    targets: int
    """That are open."""
    targets_alone: int
    """Without a need."""


@dataclass(frozen=True)
class NamedLine:
    """A learner by name, and the reason; left out where the record keeps the parts from the readers."""

    learner_id: Annotated[int, FRAME]
    parts: Annotated[tuple[Part, ...], FRAME]
    name: Annotated[str, FRAME]
    group: Annotated[str, FRAME]
    tutor: Annotated[str, FRAME]
    why: Annotated[str, FRAME]


@dataclass(frozen=True)
class Shortfall:
    """Everybody who falls short of one thing."""

    key: Annotated[str, FRAME]
    """Of its heading in the wording file."""
    total: Annotated[int, FRAME]
    """All of them, those among them who are not named to these readers."""
    learners: Annotated[tuple[NamedLine, ...], EACH_SAYS]


@dataclass(frozen=True)
class CaseloadData:
    """The caseload of a day, ready to print."""

    running: Annotated[Running, FRAME]
    half_term: Annotated[tuple[dt.date, dt.date], FRAME]
    """Its first and last day; in a holiday from the last one's first to the next one's last."""
    year_began: Annotated[dt.date, FRAME]
    moved_on: Annotated[int, FRAME]
    all: Annotated[Figures, FRAME]
    days_left: Annotated[tuple[int, ...], FRAME]
    """Of each learner who can still be assessed in time, fewest first."""
    years: Annotated[tuple[Figures, ...], FRAME]
    tutors: Annotated[tuple[Figures, ...], FRAME]
    targets_half_term: Annotated[TargetFigures, FRAME]
    targets_year: Annotated[TargetFigures, FRAME]
    gaps: Annotated[GapFigures, FRAME]
    shortfalls: Annotated[tuple[Shortfall, ...], EACH_SAYS]
    profile: Annotated[Profile, FRAME] = STAFF


def load(session: Session, _subject_id: int, options: PrintOptions) -> CaseloadData:
    """The whole caseload on the day of printing."""
    today, words = options.today, paper_words("caseload_report")
    known = everybody(session, today)
    here = [each for each in known if each.stage is not Stage.LEFT]
    signing = {end.learner_id: end.why for end in loose_ends.load(session, today) if _is_plan_to_sign(end)}
    half_term = (half_term_began_on(session, today), half_term_ends_on(session, today))
    year_began = year_starts_on(session, today)
    gaps = _Gaps(session, today)
    count = _Count(today, half_term, frozenset(signing))
    return CaseloadData(
        running=Running(lookups.school_name(session), "", words["title"], "", long_date(today)),
        half_term=half_term,
        year_began=year_began,
        moved_on=len(known) - len(here),
        all=count("", here),
        days_left=tuple(sorted(left for each in here if (left := _days_to_assess(each, today)) is not None)),
        years=count.by(here, lambda each: (each.year_group or 0, _year(each, words))),
        tutors=count.by(here, lambda each: (not each.tutor, each.tutor.casefold(), each.tutor or words["no_tutor"])),
        targets_half_term=_targets(session, half_term[0], today),
        targets_year=_targets(session, year_began, today),
        gaps=gaps.figures,
        shortfalls=tuple(_shortfalls(here, signing, gaps, today)),
    )


def _is_plan_to_sign(end: loose_ends.LooseEnd) -> bool:
    return end.kind is EndKind.SIGN and end.tab == "Plan"


def _year(each: Standing, words: Mapping[str, str]) -> str:
    return words["year"].format(year=each.year_group) if each.year_group else words["no_year"]


def _days_to_assess(each: Standing, today: dt.date) -> int | None:
    left = each.due.days_left(today) if each.due.kind is DueKind.ASSESSMENT else None
    return left if left is not None and left >= 0 else None


# --- figures ------------------------------------------------------------------------------------------------------


class _Count:
    """Counts learners of a group as Today and the caseload do."""

    def __init__(self, today: dt.date, half_term: tuple[dt.date, dt.date], unsigned: frozenset[int]) -> None:
        self._today, self._half_term, self._unsigned = today, half_term, unsigned

    def __call__(self, name: str, group: list[Standing]) -> Figures:
        agreed = [each for each in group if each.facts.plan_status == PlanStatus.AGREED.value]
        closed = {None, PlanStatus.CLOSED.value}
        reviews = [each for each in group if each.due.kind is DueKind.REVIEW]
        late = [each for each in group if is_late(each.due, self._today)]
        return Figures(
            name=name,
            learners=len(group),
            assessed=sum(each.facts.assessed_on is not None for each in group),
            planned=sum(each.facts.plan_status not in closed for each in group),
            agreed=len(agreed),
            signed=sum(each.id not in self._unsigned for each in agreed),
            reviewed=sum(self._is_reviewed(each) for each in group),
            late=sum(each.due.kind is DueKind.ASSESSMENT for each in late),
            overdue=sum(each.due.kind is DueKind.REVIEW for each in late),
            to_review=sum(each.due.on is not None and each.due.on <= self._half_term[1] for each in reviews),
        )

    def _is_reviewed(self, each: Standing) -> bool:
        on = each.facts.reviewed_on
        return on is not None and self._half_term[0] <= on <= self._today

    def by(self, everyone: list[Standing], key: Callable[[Standing], tuple[Any, ...]]) -> tuple[Figures, ...]:
        """Of each group, in the order of its key, whose last part is its name."""
        groups: dict[tuple[Any, ...], list[Standing]] = defaultdict(list)
        for each in everyone:
            groups[key(each)].append(each)
        return tuple(self(each[-1], groups[each]) for each in sorted(groups))


_HERE = "JOIN learner l ON l.id = p.learner_id AND (l.leaving_date IS NULL OR l.leaving_date > :today)"
_CURRENT = "p.status <> 'closed' AND p.id IN (SELECT max(id) FROM plan GROUP BY learner_id)"
_STILL_OPEN = "t.status IN ({})".format(", ".join(f"'{status.value}'" for status in OPEN_STATUSES))
_BECAME = text(f"""
    SELECT count(*) FILTER (WHERE t.set_on BETWEEN :since AND :today) AS "set",
           count(*) FILTER (WHERE t.status = 'achieved' AND t.closed_on BETWEEN :since AND :today) AS achieved,
           count(*) FILTER (WHERE t.status = 'changed' AND t.closed_on BETWEEN :since AND :today) AS changed,
           count(*) FILTER (WHERE t.status = 'stopped' AND t.closed_on BETWEEN :since AND :today) AS stopped
    FROM target t JOIN plan p ON p.id = t.plan_id {_HERE}
""")  # noqa: S608 (nothing in it comes from outside)
_CARRIED = text(f"""
    SELECT count(*) AS carried, count(*) FILTER (WHERE t.status = 'nearly_there') AS nearly
    FROM target t JOIN plan p ON p.id = t.plan_id {_HERE}
    WHERE {_STILL_OPEN} AND {_CURRENT} AND t.id IN (
        SELECT o.target_id FROM target_outcome o JOIN review r ON r.id = o.review_id
        WHERE r.reviewed_on BETWEEN :since AND :today)
""")  # noqa: S608


def _targets(session: Session, since: dt.date, today: dt.date) -> TargetFigures:
    """Of the learners who are at school."""
    days = {"since": since.isoformat(), "today": today.isoformat()}
    became, carried = (session.connection().execute(query, days).mappings().one() for query in (_BECAME, _CARRIED))
    return TargetFigures(**became, **carried)


# Of the learners whom the checks look at too: at school, with a plan that is not closed.
_NEEDS = text(f"""
    SELECT n.id, n.learner_id FROM need n JOIN plan p ON p.learner_id = n.learner_id {_HERE}
    WHERE n.met_on IS NULL AND {_CURRENT}
""")  # noqa: S608
_TARGETS = text(f"""
    SELECT t.id, p.learner_id, t.what_i_will_do, t.is_long_term, {_STILL_OPEN} AS is_open
    FROM target t JOIN plan p ON p.id = t.plan_id {_HERE} WHERE {_CURRENT}
""")  # noqa: S608


class _Gaps:
    """Needs without a target and targets without a need, by the rules of the checks."""

    def __init__(self, session: Session, today: dt.date) -> None:
        run, day = session.connection().execute, {"today": today.isoformat()}
        answers: dict[int, set[int]] = defaultdict(set)
        for target_id, need_id in run(text("SELECT target_id, need_id FROM target_need")):
            answers[target_id].add(need_id)
        needs, targets = run(_NEEDS, day).all(), run(_TARGETS, day).all()
        # A target of the bank whose blanks are not filled in answers nothing yet.
        written = [each for each in targets if not blanks(each.what_i_will_do)]
        answered = {need for each in written for need in answers[each.id]}
        alone = [each for each in written if each.is_open and not answers[each.id]]
        self.needs = Counter(each.learner_id for each in needs if each.id not in answered)
        self.targets = Counter(each.learner_id for each in alone)
        self.kinds: dict[int, set[Part]] = defaultdict(set)
        for each in alone:
            self.kinds[each.learner_id].add(Part.LONG_TERM if each.is_long_term else Part.SHORT_TERM)
        self.figures = GapFigures(
            needs=len(needs),
            needs_alone=self.needs.total(),
            targets=sum(each.is_open for each in targets),
            targets_alone=len(alone),
        )


# --- learners by name ---------------------------------------------------------------------------------------------


def _shortfalls(here: list[Standing], signing: Mapping[int, str], gaps: _Gaps, today: dt.date) -> Iterable[Shortfall]:
    """In the order of the process; each with the parts of the record that it tells of."""

    def due(kind: DueKind, *, late: bool | None = None) -> dict[int, str]:
        found = [each for each in here if each.due.kind is kind and late in {None, is_late(each.due, today)}]
        return {each.id: _reason(each, today) for each in found}

    def lines(key: str, reasons: Mapping[int, str], *parts: Part) -> Shortfall:
        found = [each for each in here if each.id in reasons]
        of_targets = gaps.kinds if key == "targets_alone" else {}
        named = tuple(_line(each, reasons[each.id], (*parts, *of_targets.get(each.id, ()))) for each in found)
        return Shortfall(key, len(named), named)

    yield lines("late", due(DueKind.ASSESSMENT, late=True), Part.NEEDS)
    yield lines("to_assess", due(DueKind.ASSESSMENT, late=False), Part.NEEDS)
    yield lines("to_plan", due(DueKind.PLAN), Part.SHORT_TERM)
    yield lines("to_agree", due(DueKind.AGREEMENT), Part.AGREEMENT)
    yield lines("to_sign", signing, Part.AGREEMENT)
    yield lines("to_review", due(DueKind.REVIEW, late=True), Part.REVIEW_OUTCOMES)
    yield lines("needs_alone", _counts(gaps.needs, "{n} need", "{n} needs"), Part.NEEDS)
    yield lines("targets_alone", _counts(gaps.targets, "{n} target", "{n} targets"), Part.NEEDS)


def _counts(found: Mapping[int, int], one: str, many: str) -> dict[int, str]:
    return {learner_id: counted(number, one, many) for learner_id, number in found.items()}


def _line(each: Standing, why: str, parts: tuple[Part, ...]) -> NamedLine:
    group = each.form_group or (f"Year {each.year_group}" if each.year_group else "")
    return NamedLine(each.id, parts, f"{each.surname}, {each.forename}", group, each.tutor, why)


_DAYS = ("{n} day", "{n} days")


def _reason(each: Standing, today: dt.date) -> str:
    left = each.due.days_left(today)
    if left is None or each.due.on is None:
        return each.due.why
    by = in_figures(each.due.on)
    when = (
        f"Was due on {by}, {counted(-left, *_DAYS)} ago." if left < 0 else f"{counted(left, *_DAYS)} left, until {by}."
    )
    return f"{when} {each.due.why}"
