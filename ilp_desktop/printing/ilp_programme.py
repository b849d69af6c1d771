"""The second half of the plan's paper: programme and week, qualifications, placements, support, expectations."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ilp_desktop.printing.flow import TABLE, Cell, Grid, Look, filled, heading, labelled
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import short_date
from ilp_desktop.printing.plan_content import (
    ComponentPart,
    PlacementPart,
    PlanContent,
    QualificationPart,
    SessionPart,
    UnitPart,
)
from ilp_desktop.printing.shapes import Space
from ilp_desktop.printing.styles import RULE, Styles
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import counted

_WEEK = Look(pad_x=6, pad_y=3, rule=RULE, border=RULE, radius=4)
_SCHOOL_DAYS = 5


def _heading(word: str, styles: Styles) -> Flowable:
    return heading(paper_words("ilp")[word], styles, BODY_WIDTH)


def _head(table: Grid, styles: Styles, *columns: str) -> None:
    words = paper_words("ilp")
    table.head(*(words[each] for each in columns), look=styles.head_cell)


def programme(content: PlanContent, styles: Styles) -> list[Flowable]:
    """What is learned where and with whom, and the week."""
    if not content.programme:
        return []
    table = Grid([46 * mm, BODY_WIDTH - 139 * mm, 43 * mm, 35 * mm, 15 * mm], TABLE, after=4)
    _head(table, styles, "strand", "component", "where", "with", "level")
    for part in content.programme:
        table.row(
            (part.strand, styles.aside),
            (part.title, styles.strong),
            (where(part), styles.body),
            (part.teacher, styles.body),
            (part.level, styles.body),
        )
    return [_heading("programme", styles), table, *_week(content, styles)]


def where(part: ComponentPart) -> str:
    """Provider and place; at school where there is no provider."""
    return ", ".join(filter(None, (part.provider or paper_words("ilp")["at_school"], part.place)))


def _week(content: PlanContent, styles: Styles) -> list[Flowable]:
    times = [(session, part) for part in content.programme for session in part.sessions]
    if not times:
        return []
    last = max(_SCHOOL_DAYS - 1, *(session.day for session, _ in times))
    names = {session.day: session.weekday for session, _ in times}
    width = BODY_WIDTH / (last + 1)
    week = Grid([width] * (last + 1), _WEEK, keep=True)
    week.row(*((names.get(day) or paper_words("ilp")["days"][day], styles.head_cell) for day in range(last + 1)))
    week.row(*(_day(day, times, styles) for day in range(last + 1)))
    return [week]


def _day(day: int, times: list[tuple[SessionPart, ComponentPart]], styles: Styles) -> Cell:
    parts: list[object] = []
    for session, part in sorted((each for each in times if each[0].day == day), key=lambda each: each[0].starts_at):
        clock = "–".join(filter(None, (session.starts_at, session.ends_at)))
        place = session.place or part.place or part.provider
        off_site = part.provider if part.provider and place != part.provider else ""
        parts += filled(
            [
                (clock, styles.small),
                (part.title, styles.strong),
                (", ".join(filter(None, (off_site, place))), styles.small),
            ]
        )
        parts.append(Space(4))
    return parts[:-1]  # type: ignore[return-value]


def qualifications(content: PlanContent, styles: Styles) -> list[Flowable]:
    """How the learning is accredited."""
    if not content.qualifications:
        return []
    table = Grid([BODY_WIDTH - 113 * mm, 30 * mm, 22 * mm, 16 * mm, 45 * mm], TABLE)
    _head(table, styles, "qualification", "awarding_body", "level", "credits", "status_and_result")
    for each in content.qualifications:
        table.row(
            _title(each, styles),
            filled([(each.awarding_body, styles.body), (each.number, styles.small)]),
            (each.level, styles.body),
            ("" if each.credits is None else each.credits, styles.body),
            filled([(_result(each), styles.body), (each.counted.words, styles.small)]),
        )
    return [_heading("qualifications", styles), table]


def _title(each: QualificationPart, styles: Styles) -> Cell:
    units = [(_unit(unit), styles.small) for unit in each.units]
    return [(each.title, styles.strong), *units]


def _unit(unit: UnitPart) -> str:
    """Such as: Working with others · D/500/4687 · 3 credits · achieved 3 Sep 2026."""
    worth = "" if unit.credits is None else counted(unit.credits, "{n} credit", "{n} credits")
    day = short_date(unit.achieved_on)
    achieved = paper_words("ilp")["unit_achieved"].format(day=day) if day else ""
    return " · ".join(filter(None, (unit.title, unit.reference, worth, achieved)))


def _result(each: QualificationPart) -> str:
    return ", ".join(filter(None, (each.status, each.result, short_date(each.result_on))))


def placements(content: PlanContent, styles: Styles) -> list[Flowable]:
    """Work placements and tasters."""
    if not content.placements:
        return []
    words = paper_words("ilp")
    table = Grid([50 * mm, 56 * mm, BODY_WIDTH - 106 * mm], TABLE)
    _head(table, styles, "employer", "when", "purpose")
    for each in content.placements:
        days = [short_date(day) for day in (each.starts_on, each.ends_on) if day]
        runs = words["from_to"].format(first=days[0], last=days[1]) if len(days) > 1 else "".join(days)
        checked = short_date(each.health_safety_checked_on)
        safety = words["safety_checked"].format(day=checked) if checked else words["safety_not_checked"]
        supervisor = words["supervisor"].format(name=each.supervisor) if each.supervisor else ""
        kind = ", ".join(filter(None, (each.kind, supervisor)))
        says = words["reflection"].format(words=each.reflection) if each.reflection else ""
        table.row(
            filled([(each.employer, styles.strong), (kind, styles.small), (each.contact, styles.small)]),
            filled([(runs, styles.body), (each.days, styles.body), (safety, styles.small)]),
            filled([(each.purpose, styles.body), (_seen_to(each), styles.small), (says, styles.small)]),
        )
    return [_heading("placements", styles), table]


def _seen_to(each: PlacementPart) -> str:
    """The insurance and the parents, where they were seen to."""
    days = {"insurance_seen": each.insurance_seen_on, "parent_agreed": each.parent_agreed_on}
    words = paper_words("ilp")
    return ". ".join(words[name].format(day=short_date(day)) for name, day in days.items() if day)


def support(content: PlanContent, styles: Styles) -> list[Flowable]:
    """Support, and access arrangements for exams."""
    parts: list[Flowable] = []
    if content.support:
        table = Grid([42 * mm, BODY_WIDTH - 132 * mm, 30 * mm, 36 * mm, 24 * mm], TABLE)
        _head(table, styles, "support_kind", "support_what", "support_who", "how_often", "where")
        for each in content.support:
            table.row(
                (each.kind, styles.strong),
                *((value, styles.body) for value in (each.description, each.who, each.how_often, each.where)),
            )
        parts += [_heading("support", styles), table]
    if content.access:
        table = Grid([60 * mm, BODY_WIDTH - 90 * mm, 30 * mm], TABLE)
        _head(table, styles, "arrangement", "evidence", "evidence_on")
        for access in content.access:
            table.row(
                (access.kind, styles.strong),
                (access.evidence, styles.body),
                (short_date(access.evidence_on), styles.body),
            )
        parts += [_heading("access", styles), table]
    return parts


def statutory(content: PlanContent, styles: Styles) -> list[Flowable]:
    """How each statutory expectation of Key Stage 4 is met, two to a row since most are a few words."""
    if not content.statutory:
        return []
    not_met = paper_words("ilp")["not_met"]
    pairs = []
    for each in content.statutory:
        reason = not_met.format(reason=each.reason_why_not) if each.reason_why_not else ""
        pairs.append((each.subject, "\n".join(filter(None, (each.how_it_is_met, reason)))))
    return [_heading("statutory", styles), labelled(pairs, styles, BODY_WIDTH)]
