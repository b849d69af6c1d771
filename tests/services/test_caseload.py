"""The caseload shows each learner once, with the stage reached and what is due, however many learners there are."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.due import Due, DueKind, Stage
from ilp_desktop.model.learner import Learner, LearnerFields, MovingOnPlan, full_name
from ilp_desktop.model.plan import Agreement, Plan, PlanVersion
from ilp_desktop.model.review import Review
from ilp_desktop.model.school import AcademicYear, Staff, StaffFields
from ilp_desktop.services import caseload, records
from ilp_desktop.services import school as schools
from ilp_desktop.services.caseload import Filters, LearnerRow

TODAY = dt.date(2026, 11, 24)
ENTRY = dt.date(2026, 9, 1)


def enter(session: Session, forename: str, surname: str, **fields: Any) -> int:
    made = LearnerFields(forename=forename, surname=surname, **fields)
    return records.identity(records.add(session, Learner, made))


def assess(session: Session, learner_id: int, on: dt.date, *, finished: bool = True) -> None:
    session.add(Assessment(learner_id=learner_id, assessed_on=on, finished_on=on if finished else None))
    session.flush()


def plan(session: Session, learner_id: int, *agreed_on: dt.date, status: str = "agreed") -> int:
    made = Plan(learner_id=learner_id, starts_on=ENTRY, status=status, version=max(1, len(agreed_on)))
    session.add(made)
    session.flush()
    plan_id = records.identity(made)
    for number, day in enumerate(agreed_on, start=1):
        session.add(PlanVersion(plan_id=plan_id, number=number, agreed_on=day, content="{}"))
    session.flush()
    return plan_id


def review(session: Session, learner_id: int, plan_id: int, number: int, on: dt.date, **more: Any) -> None:
    session.add(Review(learner_id=learner_id, plan_id=plan_id, number=number, reviewed_on=on, **more))
    session.flush()


def only(session: Session) -> LearnerRow:
    (row,) = caseload.load(session, TODAY)
    return row


def names(rows: list[LearnerRow]) -> list[str]:
    return [row.name for row in rows]


# Loading


def test_a_new_school_has_no_learners(school: Session) -> None:
    assert caseload.load(school, TODAY) == []


def test_a_new_learner_waits_for_the_assessment(school: Session, learner: Learner) -> None:
    row = only(school)
    assert (row.id, row.name, row.stage, row.reviews) == (learner.id, "Nowak, Łukasz", Stage.ASSESSMENT, 0)
    assert row.due == Due(DueKind.ASSESSMENT, dt.date(2026, 10, 13))


def test_an_assessment_that_is_not_finished_does_not_count(school: Session, learner: Learner) -> None:
    assess(school, records.identity(learner), ENTRY, finished=False)
    assert only(school).stage is Stage.ASSESSMENT
    assess(school, records.identity(learner), ENTRY)
    assert (only(school).stage, only(school).due) == (Stage.PLAN, Due(DueKind.PLAN))


def test_a_plan_is_due_for_agreement_then_for_review(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    assess(school, learner_id, ENTRY)
    plan_id = plan(school, learner_id, status="draft")
    assert only(school).due == Due(DueKind.AGREEMENT)
    on = dt.date(2026, 9, 28)
    version = PlanVersion(plan_id=plan_id, number=1, agreed_on=on, content="{}")
    school.add(version)
    school.flush()
    school.add(Agreement(plan_version_id=version.id, name="Łukasz", role="learner", agreed_on=on))
    school.flush()
    school.get_one(Plan, plan_id).status = "agreed"
    school.flush()
    assert (only(school).stage, only(school).due) == (Stage.REVIEW, Due(DueKind.REVIEW, dt.date(2026, 12, 18)))


def test_the_newest_plan_version_and_review_count(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    assess(school, learner_id, ENTRY)
    old = plan(school, learner_id, dt.date(2025, 9, 28), status="closed")
    review(school, learner_id, old, 1, dt.date(2025, 11, 5), next_review_on=dt.date(2026, 12, 24))
    new = plan(school, learner_id, dt.date(2026, 9, 14), dt.date(2026, 10, 12))
    review(school, learner_id, new, 2, dt.date(2026, 11, 5), next_review_on=dt.date(2026, 12, 1))
    row = only(school)
    assert (row.reviews, row.due) == (2, Due(DueKind.REVIEW, dt.date(2026, 12, 1)))


def test_a_new_plan_after_a_closed_one_is_to_be_agreed(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    assess(school, learner_id, ENTRY)
    plan(school, learner_id, dt.date(2025, 9, 28), status="closed")
    assert only(school).due == Due(DueKind.PLAN)
    plan(school, learner_id, status="draft")
    assert (only(school).stage, only(school).due) == (Stage.PLAN, Due(DueKind.AGREEMENT))


def test_records_of_others_do_not_count(school: Session, learner: Learner) -> None:
    other = enter(school, "Ana", "Silva")
    assess(school, other, ENTRY)
    review(school, other, plan(school, other, ENTRY), 1, TODAY)
    rows = {row.id: row for row in caseload.load(school, TODAY)}
    assert (rows[other].stage, rows[records.identity(learner)].stage) == (Stage.REVIEW, Stage.ASSESSMENT)
    assert [caseload.load_one(school, id_, TODAY) for id_ in rows] == list(rows.values())


def test_without_a_calendar_a_review_is_due_after_seven_weeks(school: Session, learner: Learner) -> None:
    for year in school.exec(select(AcademicYear)).all():
        records.delete(school, AcademicYear, records.identity(year))
    learner_id = records.identity(learner)
    assess(school, learner_id, ENTRY)
    plan(school, learner_id, dt.date(2026, 11, 2))
    assert only(school).due == Due(DueKind.REVIEW, dt.date(2026, 12, 21))


def test_the_school_sets_the_weeks_for_the_assessment(school: Session, learner: Learner) -> None:
    schools.settings(school).assessment_weeks = 4
    assert only(school).due.on == dt.date(2026, 9, 29)
    assert learner.entry_date == ENTRY


def test_a_slip_in_a_day_of_entry_does_not_take_the_caseload_down(school: Session, learner: Learner) -> None:
    learner.entry_date = dt.date(9999, 12, 31)
    school.flush()
    assert only(school).due.on == dt.date.max


def test_learners_come_by_surname_then_forename_whatever_the_case(school: Session) -> None:
    for forename, surname in (("Zoe", "Abe"), ("ann", "abe"), ("Kim", "Zed"), ("Jo", "de Souza")):
        enter(school, forename, surname)
    assert names(caseload.load(school, TODAY)) == ["abe, ann", "Abe, Zoe", "de Souza, Jo", "Zed, Kim"]


def test_a_learner_is_called_as_they_prefer_and_found_under_every_name(school: Session) -> None:
    tutor = records.add(school, Staff, StaffFields(name="Ms Okafor"))
    enter(
        school,
        "Katarzyna",
        "Wójcik",
        preferred_forename="Kasia",
        form_group="10B",
        tutor_id=tutor.id,
        upn="A1",
        year_group=10,
    )
    row = only(school)
    assert (row.name, row.tutor, row.year_group, row.form_group) == ("Wójcik, Kasia", "Ms Okafor", 10, "10B")
    for words in ("kasia", "KATARZYNA", "wojcik", "10b", "okafor", "a1", "kasia oka", " wój  kas "):
        assert caseload.matching([row], Filters(words=words), TODAY) == [row]
    assert caseload.matching([row], Filters(words="kasia nowak"), TODAY) == []


def statements(session: Session) -> int:
    """How many SQL statements loading the caseload takes."""
    session.expunge_all()
    seen: list[str] = []
    engine = session.get_bind()

    def note(*told: Any) -> None:
        seen.append(told[2])

    event.listen(engine, "before_cursor_execute", note)
    caseload.load(session, TODAY)
    event.remove(engine, "before_cursor_execute", note)
    return len(seen)


def test_loading_takes_as_many_statements_for_many_learners_as_for_none(school: Session) -> None:
    few = statements(school)
    for number in range(20):
        learner_id = enter(school, "Ana", f"Silva {number}")
        assess(school, learner_id, ENTRY)
        plan_id = plan(school, learner_id, ENTRY, TODAY)
        review(school, learner_id, plan_id, 1, TODAY)
    assert statements(school) == few == 3


def test_a_learner_who_is_gone_has_no_row(school: Session) -> None:
    with pytest.raises(UserError, match="no longer there"):
        caseload.load_one(school, 7, TODAY)


# Filtering


@pytest.fixture
def rows() -> list[LearnerRow]:
    def row(id_: int, surname: str, year: int | None, tutor: str, stage: Stage, due: Due) -> LearnerRow:
        return LearnerRow(id_, "Ana", surname, year, "", tutor, stage, due, 0, caseload.folded(f"Ana {surname}"))

    overdue = Due(DueKind.REVIEW, TODAY - dt.timedelta(days=1))
    return [
        row(1, "Abe", 10, "Ms Okafor", Stage.REVIEW, overdue),
        row(2, "Łoś", 10, "", Stage.REVIEW, Due(DueKind.REVIEW, TODAY)),
        row(3, "Zed", None, "Ms Okafor", Stage.PLAN, Due(DueKind.PLAN)),
    ]


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(), [1, 2, 3]),
        (Filters(words="los"), [2]),
        (Filters(year_group=10), [1, 2]),
        (Filters(tutor="Ms Okafor"), [1, 3]),
        (Filters(tutor=""), [2]),
        (Filters(stage=Stage.PLAN), [3]),
        (Filters(due=DueKind.REVIEW), [1, 2]),
        (Filters(overdue_only=True), [1]),
        (Filters(words="ana", year_group=10, overdue_only=True), [1]),
        (Filters(words="zed", year_group=10), []),
    ],
)
def test_filters_narrow_the_list_together(rows: list[LearnerRow], filters: Filters, ids: list[int]) -> None:
    assert [row.id for row in caseload.matching(rows, filters, TODAY)] == ids


@pytest.mark.parametrize(
    ("written", "typed"),
    [("Łukasz", "lukasz"), ("Đorđe", "DORDE"), ("Bjørn", "bjorn"), ("Zoë", "zoe"), ("Weiß", "weiss")],
)
def test_search_looks_over_accents_and_case(written: str, typed: str) -> None:
    assert caseload.folded(written) == caseload.folded(typed)


@given(st.text())
def test_any_words_can_be_searched_for(words: str) -> None:
    row = LearnerRow(1, "Ana", "Abe", 10, "", "", Stage.PLAN, Due(DueKind.PLAN), 0, caseload.folded(words))
    assert caseload.matching([row], Filters(words=words), TODAY) == [row]


def test_the_name_in_use_is_the_one_the_learner_prefers() -> None:
    fields = LearnerFields(forename="Katarzyna", surname="de Souza", preferred_forename="Kasia")
    assert full_name(fields) == "Kasia de Souza"


def test_the_follow_up_after_leaving_is_due_until_its_result_is_there(school: Session, learner: Learner) -> None:
    learner.leaving_date = dt.date(2026, 9, 15)
    school.add(learner)
    on = dt.date(2026, 11, 2)
    follow_up = MovingOnPlan(learner_id=records.identity(learner), destination="College", follow_up_on=on)
    school.add(follow_up)
    school.flush()
    assert only(school).due == Due(DueKind.FOLLOW_UP, on)
    follow_up.follow_up_result = "Happy at the college."
    school.add(follow_up)
    school.flush()
    assert only(school).due == Due(DueKind.NOTHING)
