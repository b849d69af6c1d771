"""The checks that plans hang together: each finding names the learner, the reason, and the way to mend it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ilp_desktop.errors import Cancelled
from ilp_desktop.model.bank import alike, blanks
from ilp_desktop.model.programme import KEY_STAGE_4, expectations_told
from ilp_desktop.model.week import clashes
from ilp_desktop.services import bank, likeness
from ilp_desktop.services.coherence_facts import Case, Facts, TargetFacts, load
from ilp_desktop.services.programme import amiss_with
from ilp_desktop.words import counted, in_figures, tr

__all__ = ["Finding", "Kind", "findings", "load", "matching"]
_LONGEST = 80
_NEARLY_THE_SAME = 0.85
"""Share of runs in common with the learner's own plan of before, from which the new one says the same."""
_EVERY = 25
"""Learners between two reports of progress."""


class Kind(StrEnum):
    """What is amiss, in the order in which it is listed."""

    NEED_WITHOUT_TARGET = tr("Need without a target")
    TARGET_WITHOUT_NEED = tr("Target without a need")
    TARGET_OF_BANK = tr("Target still the bank's")
    NO_OUTCOME = tr("Target without an outcome")
    PAST = tr("All targets past their day")
    PLACEMENT = tr("Placement to see to")
    EXPECTATION = tr("Expectation neither met nor reasoned")
    UNCHANGED = tr("Not changed since last year")
    SAME_TARGET = tr("Same target as others")
    PLANS_ALIKE = tr("Plans too alike")
    TIMES_CLASH = tr("Times in the week clash")


@dataclass(frozen=True)
class Finding:
    """One thing to mend."""

    kind: Kind
    learner_id: int
    learner: str
    reason: str
    mend: str
    """What to do, as a sentence."""
    tab: str
    """Title of the tab on the learner's page where it is done."""


Rule = Callable[[Case, Facts], Iterable[tuple[Kind, str]]]
_MENDS = {
    Kind.NEED_WITHOUT_TARGET: ("Plan", tr("Add a target for it, or tick the need at a target that answers it.")),
    Kind.TARGET_WITHOUT_NEED: ("Plan", tr("Tick the need that it answers, or take the target off.")),
    Kind.TARGET_OF_BANK: ("Plan", tr("Fill in the blanks and put it into the learner's own words.")),
    Kind.NO_OUTCOME: ("Reviews", tr("Give it an outcome in the next review.")),
    Kind.PAST: ("Reviews", tr("Hold the review: it gives each target an outcome and sets the next ones.")),
    Kind.PLACEMENT: ("Plan", tr("Write the day of the check, or the learner's words, under Work placements.")),
    Kind.EXPECTATION: ("Plan", tr("Say how each is met, or why it is not, under Statutory expectations.")),
    Kind.UNCHANGED: ("Plan", tr("Go through the plan with the learner and bring it up to date.")),
    Kind.SAME_TARGET: ("Plan", tr("Make it this learner's: what exactly, how much, where, by when?")),
    Kind.PLANS_ALIKE: ("Plan", tr("Say what this learner wants and needs; take off what was copied.")),
    Kind.TIMES_CLASH: ("Plan", tr("Move one of the two to another time, under Week.")),
}
Report = Callable[[float, str], bool]
"""(share done, what is being done) -> False to stop."""


def findings(facts: Facts, report: Report = lambda _share, _what: True) -> list[Finding]:
    """Everything that is amiss, by kind and then by learner. Raises Cancelled where report says so."""
    found = list(_by_rule(facts))
    found += _same_targets(facts)
    found += _alike(facts, report)
    order = {kind: place for place, kind in enumerate(Kind)}
    return sorted(found, key=lambda each: (order[each.kind], each.learner.casefold()))


def matching(found: Iterable[Finding], kind: Kind | None, words: str) -> list[Finding]:
    """The findings of a kind (None: all) in which each word occurs."""
    wanted = alike(words).split()
    return [
        each
        for each in found
        if kind in {None, each.kind} and all(word in alike(f"{each.learner} {each.reason}") for word in wanted)
    ]


def count(found: Iterable[Finding]) -> Counter[Kind]:
    """How many there are of each kind."""
    return Counter(each.kind for each in found)


def _finding(case: Case, kind: Kind, reason: str) -> Finding:
    tab, mend = _MENDS[kind]
    return Finding(kind, case.learner_id, case.name, reason, mend, tab)


# --- one learner at a time --------------------------------------------------------------------------------------


def _by_rule(facts: Facts) -> Iterator[Finding]:
    for case in facts.cases:
        for rule in RULES:
            for kind, reason in rule(case, facts):
                yield _finding(case, kind, reason)


def _needs_without_target(case: Case, _facts: Facts) -> Iterable[tuple[Kind, str]]:
    answered = {need for needs in case.answers.values() for need in needs}
    for need, description in case.needs:
        if need not in answered:
            yield (
                Kind.NEED_WITHOUT_TARGET,
                tr("No target answers the need “{description}”.", description=_short(description)),
            )


def _targets_without_need(case: Case, _facts: Facts) -> Iterable[tuple[Kind, str]]:
    for target in _open(case):
        if not case.answers.get(target.id, frozenset({0})):
            yield Kind.TARGET_WITHOUT_NEED, tr("“{words}” answers no need.", words=_short(target.words))


def _targets_of_bank(case: Case, facts: Facts) -> Iterable[tuple[Kind, str]]:
    for target in _open(case):
        if found := blanks(target.words):
            yield (
                Kind.TARGET_OF_BANK,
                tr("“{words}” still has the blank {found}.", words=_short(target.words), found=found[0]),
            )
        elif bank.still_the_banks(target.words, facts.of_bank):
            yield Kind.TARGET_OF_BANK, tr("“{words}” is word for word the bank's.", words=_short(target.words))


def _without_outcome(case: Case, _facts: Facts) -> Iterable[tuple[Kind, str]]:
    if not case.review:
        return
    held, number = case.review.reviewed_on, case.review.number
    for target in case.plan.targets:
        was_open = target.set_on < held and (
            target.is_open or (target.closed_on is not None and target.closed_on > held)
        )
        passed_by = was_open and target.set_in_review_id != case.review.id and target.id not in case.outcomes
        if passed_by and not target.is_long_term:
            yield (
                Kind.NO_OUTCOME,
                tr(
                    "Review {number} on {held} gave “{words}” no outcome.",
                    number=number,
                    held=in_figures(held),
                    words=_short(target.words),
                ),
            )


def _all_past(case: Case, facts: Facts) -> Iterable[tuple[Kind, str]]:
    days = [target.by_when for target in _open(case) if not target.is_long_term]
    past = [day for day in days if day and day < facts.today]
    if days and len(past) == len(days):
        last = in_figures(max(past))
        yield (
            Kind.PAST,
            counted(
                len(days),
                "The only short-term target is past the day; the last one was {last}.",
                "All {n} short-term targets are past the day; the last one was {last}.",
                last=last,
            ),
        )


def _placements(case: Case, facts: Facts) -> Iterable[tuple[Kind, str]]:
    for placement in case.placements:
        if words := amiss_with(placement, facts.today):
            yield Kind.PLACEMENT, f"{_short(placement.employer)}: {words}"


def _expectations(case: Case, facts: Facts) -> Iterable[tuple[Kind, str]]:
    if case.plan.agreed_on is None or case.year_group not in {None, *KEY_STAGE_4}:
        return  # a plan that is still being written has its hint in the wizard
    told = [each.label for each in facts.subjects if each.code in case.told]
    if words := expectations_told([each.label for each in facts.subjects], told):
        yield Kind.EXPECTATION, words


def _unchanged(case: Case, facts: Facts) -> Iterable[tuple[Kind, str]]:
    if case.plan.changed_on < facts.year_began:
        day = f"{case.plan.changed_on:%d/%m/%Y}"
        yield Kind.UNCHANGED, tr("No target was set or closed, and no version agreed, since {day}.", day=day)
    elif case.before:
        now, then = (likeness.runs(plan.all_texts) for plan in (case.plan, case.before))
        if min(len(now), len(then)) >= likeness.TOO_SHORT and likeness.share(now, then) >= _NEARLY_THE_SAME:
            yield (
                Kind.UNCHANGED,
                tr(
                    "It says nearly the same as the plan that began on {starts_on}.",
                    starts_on=in_figures(case.before.starts_on),
                ),
            )


def _clashing(case: Case, _facts: Facts) -> Iterable[tuple[Kind, str]]:
    for clash in clashes(case.plan.sessions):
        yield Kind.TIMES_CLASH, clash.in_words()


RULES: tuple[Rule, ...] = (
    _needs_without_target,
    _targets_without_need,
    _targets_of_bank,
    _without_outcome,
    _all_past,
    _placements,
    _expectations,
    _unchanged,
    _clashing,
)


def _open(case: Case) -> Sequence[TargetFacts]:
    return [target for target in case.plan.targets if target.is_open]


# --- across learners --------------------------------------------------------------------------------------------


def _same_targets(facts: Facts) -> Iterator[Finding]:
    """Open targets that stand word for word in another learner's plan; the learners' names don't tell them apart."""
    who: dict[likeness.Runs, dict[int, tuple[Case, str]]] = defaultdict(dict)
    for case in facts.cases:
        for target in _open(case):
            if not blanks(target.words):
                who[likeness.runs([target.words], case.names)][case.learner_id] = (case, target.words)
    same: dict[int, list[tuple[str, list[str]]]] = defaultdict(list)
    for found in who.values():
        for learner_id, (_, words) in found.items() if len(found) > 1 else ():
            same[learner_id].append((words, [other.name for key, (other, _) in found.items() if key != learner_id]))
    for case in facts.cases:
        if targets := same.get(case.learner_id):
            yield _finding(case, Kind.SAME_TARGET, _said_of_same(targets))


def _said_of_same(targets: list[tuple[str, list[str]]]) -> str:
    words, others = targets[0]
    more = len(targets) - 1
    said = tr("“{words}” stands word for word in the plan of {names}.", words=_short(words), names=_names(others))
    if not more:
        return said
    also = counted(
        more, "So does {n} more of the targets in other plans.", "So do {n} more of the targets in other plans."
    )
    return f"{said} {also}"


def _alike(facts: Facts, report: Report) -> Iterator[Finding]:
    cases = {case.learner_id: case for case in facts.cases}
    texts = {case.learner_id: likeness.runs(case.plan.all_texts, case.names) for case in facts.cases}
    found = likeness.closest(texts, _progress(report, len(texts)))
    for learner_id, like in found.items():
        yield _finding(cases[learner_id], Kind.PLANS_ALIKE, _said_of_alike(like, cases[like.other].name))


def _said_of_alike(like: likeness.Like, name: str) -> str:
    values = {"share": f"{like.share:.0%}", "name": name, "more": like.others - 1}
    if like.others == 1:
        return tr("It says {share} the same as the plan of {name}.", **values)
    if like.others >= likeness.MANY:
        return tr("It says {share} the same as the plan of {name}, and is alike to at least {more} more.", **values)
    return tr("It says {share} the same as the plan of {name}, and is alike to {more} more.", **values)


def _progress(report: Report, total: int) -> likeness.Progress:
    def progress(share: float) -> bool:
        number = round(share * total)
        if number % _EVERY == 0 and not report(
            share, tr("Comparing plan {number} of {total}", number=number + 1, total=total)
        ):
            raise Cancelled
        return True

    return progress


def _names(others: Sequence[str]) -> str:
    """The first two names, and how many more."""
    shown = others if len(others) <= 3 else others[:2]  # noqa: PLR2004  # "and 1 more" says less than a third name
    more = len(others) - len(shown)
    names = "; ".join(shown)
    return tr("{names} and {more} more", names=names, more=more) if more else names


def _short(words: str) -> str:
    plain = " ".join(words.split()).rstrip(".")
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rstrip() + "…"
