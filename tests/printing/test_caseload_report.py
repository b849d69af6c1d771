"""The caseload report: figures that agree with what the windows show, then the learners behind them."""

from __future__ import annotations

import dataclasses
import datetime as dt

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, printed_all, words
from sqlmodel import Session, select

from ilp_desktop.model import calendar, loose_ends
from ilp_desktop.model.access import Answer, Why, Wish
from ilp_desktop.model.assessment import Assessment, Need
from ilp_desktop.model.due import DueKind, Stage
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.loose_ends import EndKind
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.plan import Plan, Target, TargetNeed
from ilp_desktop.model.review import Review, TargetOutcome
from ilp_desktop.model.school import Staff
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.caseload_loading import CaseloadData, TargetFigures, load
from ilp_desktop.services import caseload, coherence, demo
from ilp_desktop.services.coherence import Kind

KEY = "caseload_report"
TODAY = make.TODAY


@pytest.fixture
def demonstration(session: Session) -> CaseloadData:
    """A school with learners at every stage, some who moved on, some with gaps in their plans."""
    demo.fill(session, 60, today=TODAY)
    return load(session, 0, OPTIONS)


def total(data: CaseloadData, key: str) -> int:
    return next(each.total for each in data.shortfalls if each.key == key)


def test_the_figures_are_those_of_today_and_the_caseload(session: Session, demonstration: CaseloadData) -> None:
    data, rows = demonstration, caseload.load(session, TODAY)
    here = [row for row in rows if row.stage is not Stage.LEFT]
    late = [row for row in here if caseload.is_overdue(row, TODAY)]
    ends = calendar.half_term_ends_on(session, TODAY)
    kinds = [row.due.kind for row in here]
    assert (data.all.learners, data.moved_on) == (len(here), len(rows) - len(here))
    assert data.all.learners - data.all.assessed == kinds.count(DueKind.ASSESSMENT)
    assert data.all.late == total(data, "late") == sum(row.due.kind is DueKind.ASSESSMENT for row in late)
    assert data.all.overdue == total(data, "to_review") == sum(row.due.kind is DueKind.REVIEW for row in late)
    assert total(data, "to_plan") == kinds.count(DueKind.PLAN)
    assert total(data, "to_agree") == kinds.count(DueKind.AGREEMENT)
    assert data.all.to_review == sum(
        row.due.kind is DueKind.REVIEW and row.due.on is not None and row.due.on <= ends for row in here
    )
    assert min(data.all.late, data.all.overdue, data.moved_on, total(data, "to_plan")) > 0, (
        "there is something to count"
    )


def test_signatures_and_gaps_are_those_of_today_and_the_checks(session: Session, demonstration: CaseloadData) -> None:
    data, found = demonstration, coherence.count(coherence.findings(coherence.load(session, TODAY)))
    unsigned = [end for end in loose_ends.load(session, TODAY) if end.kind is EndKind.SIGN and end.tab == "Plan"]
    assert total(data, "to_sign") == len(unsigned) == data.all.agreed - data.all.signed > 0
    assert data.gaps.needs_alone == found[Kind.NEED_WITHOUT_TARGET] > 0
    assert data.gaps.targets_alone == found[Kind.TARGET_WITHOUT_NEED]


def test_years_and_tutors_add_up_to_all(demonstration: CaseloadData) -> None:
    everyone = dataclasses.asdict(demonstration.all)
    for groups in (demonstration.years, demonstration.tutors):
        assert len(groups) > 1
        for name, count in everyone.items():
            if name != "name":
                assert sum(getattr(group, name) for group in groups) == count, name


# --- one learner --------------------------------------------------------------------------------------------------


@pytest.fixture
def planned(session: Session) -> Plan:
    """Sam Reed, assessed, with a plan of this year."""
    make.school(session)
    learner_id = make.empty_learner(session, year_group=10, entry_date=dt.date(2026, 9, 1))
    day = dt.date(2026, 9, 10)
    make.put(session, Assessment(learner_id=learner_id, assessed_on=day, finished_on=day))
    plan = session.get(Plan, make.bare_plan(session, learner_id))
    assert plan
    return plan


def target(session: Session, plan: Plan, set_on: dt.date, status: str, closed_on: dt.date | None = None) -> int:
    text = f"Do {status} of {set_on}"
    row = Target(plan_id=plan.id or 0, area="english", what_i_will_do=text, status=status, set_on=set_on)
    row.closed_on = closed_on
    return int(make.put(session, row).id)


def test_targets_are_told_for_the_half_term_and_the_year(session: Session, planned: Plan) -> None:
    before, within = dt.date(2026, 9, 20), TODAY - dt.timedelta(days=3)
    target(session, planned, before, "achieved", before)
    target(session, planned, before, "achieved", within)
    target(session, planned, before, "changed", within)
    target(session, planned, within, "stopped", within)
    target(session, planned, within, "not_started")
    held = Review(learner_id=planned.learner_id, plan_id=planned.id or 0, number=1, reviewed_on=within)
    review_id = make.put(session, held).id
    for status in ("working_on_it", "nearly_there"):
        target_id = target(session, planned, before, status)
        make.put(session, TargetOutcome(review_id=review_id, target_id=target_id, outcome=status))
    data = load(session, 0, OPTIONS)
    assert data.targets_half_term == TargetFigures(set=2, achieved=1, carried=2, nearly=1, changed=1, stopped=1)
    assert data.targets_year == TargetFigures(set=7, achieved=2, carried=2, nearly=1, changed=1, stopped=1)
    assert (data.all.reviewed, data.all.planned, data.all.agreed) == (1, 1, 0)


def test_needs_and_targets_that_stand_alone(session: Session, planned: Plan) -> None:
    assessment_id = session.exec(select(Assessment.id)).one()

    def need(words: str) -> int:
        row = Need(learner_id=planned.learner_id, assessment_id=assessment_id, area="english", description=words)
        return int(make.put(session, row).id)

    answered = need("Reads slowly")
    need("Writes little")
    make.put(session, TargetNeed(target_id=target(session, planned, TODAY, "working_on_it"), need_id=answered))
    target(session, planned, TODAY, "not_started")
    gaps = load(session, 0, OPTIONS).gaps
    assert (gaps.needs, gaps.needs_alone, gaps.targets, gaps.targets_alone) == (2, 1, 2, 1)
    shown = words(printed(session, KEY, 0))
    for each in ("Needs that no target answers 1 of 2", "Reed, Sam", "1 need", "1 target"):
        assert each in shown


def test_the_late_and_those_in_time_are_named_with_the_reason(session: Session) -> None:
    make.school(session)
    tutor = session.exec(select(Staff.id)).first()
    make.empty_learner(session, surname="Late", entry_date=dt.date(2026, 9, 1), tutor_id=tutor, form_group="9C")
    make.empty_learner(session, surname="Young", entry_date=TODAY - dt.timedelta(days=40))
    make.empty_learner(session, surname="Undated")
    make.empty_learner(session, surname="Gone", leaving_date=TODAY)
    shown = words(printed(session, KEY, 0))
    for each in (
        "Assessment late (1)", "Late, Sam", "9C", "Helen Okafor", "Was due on 13/10/2026, 42 days ago",
        "To assess, in time (2)", "2 days left, until 26/11/2026", "Undated, Sam", "no entry date",
        "1; 2 to 2 days left", "No tutor", "0 of 3",
    ):  # fmt: skip
        assert each in shown
    assert "Gone" not in shown


def test_a_learner_who_is_not_to_be_named_is_counted_all_the_same(session: Session, planned: Plan) -> None:
    row = Wish(
        learner_id=planned.learner_id,
        part=Part.AGREEMENT.value,
        audience=Audience.LEADERS.value,
        answer=Answer.MAY_NOT.value,
        said_on=TODAY,
    )
    make.put(session, row)
    pdf, result = printed_all(session, [PrintRequest(KEY, 0)])
    assert "Reed" not in words(pdf)
    assert "Plan to agree (1)" in words(pdf)
    assert "keep this from the readers: 1" in words(pdf)
    assert [(each.part, each.why) for _, each in result.left_out] == [(Part.AGREEMENT, Why.WISH)]
    others = dataclasses.replace(OPTIONS, audience=Audience.TUTOR)
    assert "Reed, Sam" in words(printed(session, KEY, 0, others))


def test_a_school_without_learners_says_so(session: Session) -> None:
    make.school(session)
    pdf = printed(session, KEY, 0)
    assert len(pdf.pages) == 1
    assert "No learner is at school on this day." in words(pdf)


def test_a_large_school_prints_whole(session: Session) -> None:
    make.school(session)
    for number in range(300):
        session.add(Learner(forename="Sam", surname=f"Reed{number:03}", year_group=7 + number % 5))
    session.flush()
    pdf = printed(session, KEY, 0)
    assert all(f"Reed{number:03}" in words(pdf) for number in (0, 150, 299))
    assert all("Why" in page.extract_text() for page in pdf.pages[1:]), "the heading stands on each page"
