"""The checks: each finding names the learner, the reason, and the tab where it is mended; sound plans have none."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlmodel import Session

from ilp_desktop.errors import Cancelled
from ilp_desktop.model import calendar
from ilp_desktop.model.assessment import Need, NeedFields
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import (
    Placement,
    Plan,
    PlanVersion,
    ProgrammeComponent,
    ProgrammeSession,
    StatutoryExpectation,
    StatutoryExpectationFields,
    Target,
    TargetNeed,
)
from ilp_desktop.model.review import Review, TargetOutcome
from ilp_desktop.services import coherence, likeness, pick_lists, records
from ilp_desktop.services.coherence import Finding, Kind

SOON, PAST = today() + dt.timedelta(days=20), today() - dt.timedelta(days=3)
LONG = "I will {} in the {} with {} on my own and tell {} about it on the same day before I go home by {}"


def add_learner(session: Session, forename: str = "Anna", **more: Any) -> int:
    fields = LearnerFields(forename=forename, surname="Nowak", **more)
    return records.identity(records.add(session, Learner, fields))


def add_plan(session: Session, learner_id: int, **more: Any) -> int:
    values: dict[str, Any] = {"learner_id": learner_id, "starts_on": today()} | more
    made = Plan(**values)
    session.add(made)
    session.flush()
    return records.identity(made)


def add_need(session: Session, learner_id: int, description: str = "Reading") -> int:
    need = records.add(session, Need, NeedFields(area="english", description=description), learner_id=learner_id)
    return records.identity(need)


def add_target(session: Session, plan_id: int, words: str, need: int | None = None, **more: Any) -> int:
    values: dict[str, Any] = {"plan_id": plan_id, "area": "english", "what_i_will_do": words, "by_when": SOON} | more
    target = Target(**values)
    session.add(target)
    session.flush()
    if need:
        session.add(TargetNeed(target_id=records.identity(target), need_id=need))
        session.flush()
    return records.identity(target)


def sound(session: Session, words: str = "Read 5 signs", forename: str = "Anna") -> tuple[int, int, int]:
    """A learner, their plan and target, with nothing amiss."""
    learner_id = add_learner(session, forename)
    plan_id = add_plan(session, learner_id)
    return learner_id, plan_id, add_target(session, plan_id, words, add_need(session, learner_id))


def found(session: Session) -> list[Finding]:
    return coherence.findings(coherence.load(session, today()))


def kinds(session: Session) -> list[Kind]:
    return [each.kind for each in found(session)]


def test_a_sound_plan_and_learners_without_an_open_plan_have_no_finding(school: Session) -> None:
    sound(school)
    add_need(school, add_learner(school, "Without plan"))
    closed = add_learner(school, "Closed")
    add_need(school, closed)
    add_plan(school, closed, status="closed")
    gone = add_learner(school, "Gone", leaving_date=today())
    add_need(school, gone)
    add_plan(school, gone)
    assert found(school) == []


def test_a_need_without_a_target_names_learner_reason_and_tab(school: Session) -> None:
    learner_id, plan_id, _ = sound(school)
    need = add_need(school, learner_id, "Counts money.")
    (finding,) = found(school)
    assert (finding.kind, finding.learner_id, finding.learner, finding.tab) == (
        Kind.NEED_WITHOUT_TARGET, learner_id, "Nowak, Anna", "Plan",
    )  # fmt: skip
    assert finding.reason == "No target answers the need “Counts money”."
    assert finding.mend
    add_target(school, plan_id, "Count {what}", need)
    assert kinds(school) == [Kind.NEED_WITHOUT_TARGET, Kind.TARGET_OF_BANK], "a target with blanks answers nothing yet"


def test_a_target_without_a_need_is_told_while_it_is_open(school: Session) -> None:
    _, plan_id, _ = sound(school)
    added = add_target(school, plan_id, "Count 5 coins")
    assert [each.reason for each in found(school)] == ["“Count 5 coins” answers no need."]
    records.get(school, Target, added).status = "stopped"
    school.flush()
    assert found(school) == []


def test_a_target_of_the_bank_is_told(school: Session) -> None:
    from ilp_desktop.model.bank import BankKind, BankTargetFields  # noqa: PLC0415
    from ilp_desktop.services import bank  # noqa: PLC0415

    sound(school, "I will swim ten lengths")
    assert kinds(school) == []
    bank.add(school, BankKind.TARGET, BankTargetFields(area="leisure", words="I will swim ten lengths."))
    assert kinds(school) == [Kind.TARGET_OF_BANK]


def test_a_target_that_the_last_review_passed_by_is_told(school: Session) -> None:
    learner_id, plan_id, seen = sound(school)
    need = 1
    held = today() - dt.timedelta(days=1)
    review = Review(learner_id=learner_id, plan_id=plan_id, reviewed_on=held, number=1)
    school.add(review)
    school.flush()
    review_id = records.identity(review)
    school.add(TargetOutcome(review_id=review_id, target_id=seen, outcome="working_on_it"))
    before = held - dt.timedelta(days=9)
    add_target(school, plan_id, "Passed by", need, set_on=before)
    add_target(school, plan_id, "Set in it", need, set_on=before, set_in_review_id=review_id)
    add_target(school, plan_id, "Closed before", need, set_on=before, closed_on=before, status="achieved")
    add_target(school, plan_id, "Set since", need, set_on=today())
    (finding,) = found(school)
    assert (finding.kind, finding.tab) == (Kind.NO_OUTCOME, "Reviews")
    assert finding.reason == f"Review 1 on {held:%d/%m/%Y} gave “Passed by” no outcome."


def test_all_short_term_targets_past_their_day_are_told_but_not_where_one_is_left(school: Session) -> None:
    learner_id = add_learner(school)
    plan_id, need = add_plan(school, learner_id), add_need(school, learner_id)
    add_target(school, plan_id, "Read", need, by_when=PAST)
    assert [each.reason for each in found(school)] == [
        f"The only short-term target is past the day; the last one was {PAST:%d/%m/%Y}."
    ]
    add_target(school, plan_id, "Write", need, by_when=PAST)
    assert found(school)[0].reason.startswith("All 2 short-term targets are past the day")
    add_target(school, plan_id, "Count", need, by_when=None)
    assert found(school) == []


def add_placement(session: Session, plan_id: int, **days: Any) -> Placement:
    values: dict[str, Any] = {name: today() + dt.timedelta(days=each) for name, each in days.items()}
    placement = Placement(plan_id=plan_id, employer="The Mill", **values)
    session.add(placement)
    session.flush()
    return placement


def test_a_placement_is_told_from_four_weeks_before_until_its_check_has_a_day(school: Session) -> None:
    _, plan_id, _ = sound(school)
    placement = add_placement(school, plan_id, starts_on=29)
    assert found(school) == []
    placement.starts_on = today() + dt.timedelta(days=28)
    (finding,) = found(school)
    assert (finding.kind, finding.tab) == (Kind.PLACEMENT, "Plan")
    assert finding.reason.startswith("The Mill: It begins on")
    placement.health_safety_checked_on = today()
    assert found(school) == []
    placement.starts_on = today() - dt.timedelta(days=1)
    assert [each.reason for each in found(school)] == [
        f"The Mill: It began on {placement.starts_on:%d/%m/%Y}, before the health and safety check on {today():%d/%m/%Y}."
    ]


def test_a_placement_that_is_over_is_told_until_the_learner_spoke(school: Session) -> None:
    _, plan_id, _ = sound(school)
    placement = add_placement(school, plan_id, starts_on=-9, ends_on=-1, health_safety_checked_on=-20)
    assert kinds(school) == [Kind.PLACEMENT]
    placement.reflection = "I liked the till."
    assert found(school) == []


def test_an_agreed_plan_that_says_nothing_of_an_expectation_is_told(school: Session) -> None:
    learner_id, plan_id, _ = sound(school)
    for each in pick_lists.items(school, "statutory_subject"):
        if each.code != "pe":
            fields = StatutoryExpectationFields(subject=each.code, reason_why_not="Not on offer")
            records.add(school, StatutoryExpectation, fields, plan_id=plan_id)
    assert found(school) == [], "a plan that is still being written"
    school.add(PlanVersion(plan_id=plan_id, number=1, agreed_on=today(), content="{}"))
    school.flush()
    (finding,) = found(school)
    assert (finding.kind, finding.tab) == (Kind.EXPECTATION, "Plan")
    assert finding.reason == "9 of 10 filled in; nothing yet on: Physical education."
    records.get(school, Learner, learner_id).year_group = 9
    school.flush()
    assert found(school) == [], "not Key Stage 4 yet"


def test_a_plan_not_changed_since_last_year_is_told_until_something_changes(school: Session) -> None:
    learner_id = add_learner(school)
    last_year = school_year_began(school) - dt.timedelta(days=60)
    plan_id, need = add_plan(school, learner_id, starts_on=last_year), add_need(school, learner_id)
    add_target(school, plan_id, "Read", need, set_on=last_year)
    (finding,) = found(school)
    assert finding.kind is Kind.UNCHANGED
    assert f"{last_year:%d/%m/%Y}" in finding.reason
    add_target(school, plan_id, "Write", need)
    assert found(school) == []


def school_year_began(session: Session) -> dt.date:
    return calendar.year_starts_on(session, today())


def test_a_new_plan_that_says_what_the_old_one_said_is_told(school: Session) -> None:
    learner_id = add_learner(school)
    old = add_plan(school, learner_id, status="closed", starts_on=school_year_began(school) - dt.timedelta(days=60))
    new, need = add_plan(school, learner_id), add_need(school, learner_id)
    words = LONG.format("cook", "kitchen", "Sam", "Mum", "bus")
    for plan_id in (old, new):
        add_target(school, plan_id, words, need)
    (finding,) = found(school)
    assert "nearly the same as the plan that began on" in finding.reason


def test_copied_plans_are_told_though_the_names_differ(school: Session) -> None:
    text = LONG.format("cook", "kitchen", "{name}", "Mum", "bus")
    for forename in ("Anna", "Béla"):
        sound(school, text.replace("{name}", forename), forename)
    sound(school, LONG.format("paint", "hall", "Ola", "Dad", "tram").replace("same day before", "Monday when"), "Cleo")
    both = [each for each in found(school) if each.kind is Kind.PLANS_ALIKE]
    assert [(each.learner, each.reason) for each in both] == [
        ("Nowak, Anna", "It says 100% the same as the plan of Nowak, Béla."),
        ("Nowak, Béla", "It says 100% the same as the plan of Nowak, Anna."),
    ]
    same = [each.reason for each in found(school) if each.kind is Kind.SAME_TARGET]
    assert len(same) == 2
    assert same[0].endswith("stands word for word in the plan of Nowak, Béla.")


def test_findings_are_counted_narrowed_and_ordered(school: Session) -> None:
    learner_id, plan_id, _ = sound(school, forename="Zoë")
    add_need(school, learner_id, "Counts money")
    add_target(school, plan_id, "Count 5 coins")
    everything = found(school)
    assert [each.kind for each in everything] == [Kind.NEED_WITHOUT_TARGET, Kind.TARGET_WITHOUT_NEED]
    assert coherence.count(everything)[Kind.TARGET_WITHOUT_NEED] == 1
    assert coherence.matching(everything, None, "zoë COINS") == everything[1:]
    assert coherence.matching(everything, Kind.NEED_WITHOUT_TARGET, "") == everything[:1]


def test_the_comparison_can_be_stopped(school: Session) -> None:
    for forename in ("Anna", "Béla"):
        sound(school, LONG.format("cook", "kitchen", "Sam", "Mum", "bus"), forename)
    facts = coherence.load(school, today())
    with pytest.raises(Cancelled):
        coherence.findings(facts, lambda _share, _what: False)


def runs(*words: str) -> likeness.Runs:
    return likeness.runs([" ".join(words)])


def test_likeness_finds_exactly_the_pairs_that_a_full_comparison_finds() -> None:
    import random  # noqa: PLC0415

    rng = random.Random(3)  # noqa: S311
    base = [[rng.choice("abcdefghijklmnop") + rng.choice("xyz") for _ in range(40)] for _ in range(12)]
    texts: dict[int, likeness.Runs] = {}
    for number in range(120):
        words = list(rng.choice(base))
        for _ in range(rng.randrange(8)):
            words[rng.randrange(40)] = f"w{rng.randrange(9)}"
        texts[number] = runs(*words)
    found = likeness.closest(texts)
    for key, mine in texts.items():
        shares = {other: likeness.share(mine, theirs) for other, theirs in texts.items() if other != key}
        assert (key in found) == (max(shares.values()) >= likeness.LEAST)
        if key in found:
            assert found[key].share == pytest.approx(max(shares.values()))


def test_a_short_text_is_like_nothing() -> None:
    assert likeness.closest({1: runs("read"), 2: runs("read"), 3: frozenset()}) == {}


def test_two_times_that_overlap_are_told_with_the_tab_where_they_are_moved(school: Session) -> None:
    learner_id, plan_id, _ = sound(school)
    for title, starts_at in (("English", "09:30"), ("Bricklaying", "10:00"), ("Art", "10:30")):
        part = ProgrammeComponent(plan_id=plan_id, strand="other", title=title)
        school.add(part)
        school.flush()
        ends_at, part_id = "10:30" if title == "English" else "11:00", records.identity(part)
        school.add(
            ProgrammeSession(programme_component_id=part_id, weekday="tuesday", starts_at=starts_at, ends_at=ends_at)
        )
    school.flush()
    assert [(each.kind, each.learner_id, each.tab, each.reason) for each in found(school)] == [
        (Kind.TIMES_CLASH, learner_id, "Plan", "Tuesday 10:00 to 10:30: English and Bricklaying clash."),
        (Kind.TIMES_CLASH, learner_id, "Plan", "Tuesday 10:30 to 11:00: Bricklaying and Art clash."),
    ]
