"""What a learner answers is kept at once, gone on with where it stopped, read in full and compared with before."""

from __future__ import annotations

import datetime as dt

import pytest
from learner_story import begin_step
from sqlmodel import Session

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.model.base import TEXT_LENGTH
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import Plan, PlanFields, ShortTermTargetFields, Target
from ilp_desktop.model.review import Review, ReviewFields
from ilp_desktop.model.self_assessment import SelfAssessment, SelfAssessmentAnswer, SelfAssessmentAnswerFields
from ilp_desktop.services import records, self_assessments, undo
from ilp_desktop.services.questions import Question
from ilp_desktop.services.self_assessments import Answered, Sheet

SEPTEMBER, NOVEMBER = dt.date(2026, 9, 10), dt.date(2026, 11, 24)


@pytest.fixture
def who(learner: Learner) -> int:
    return records.identity(learner)


def opened(session: Session, who: int, kind: str = "assessment", on: dt.date = SEPTEMBER, **how: bool) -> Sheet:
    return self_assessments.open_sheet(session, who, kind, on, **how)


def question(sheet: Sheet, key: str) -> Question:
    return next(each for each in sheet.questions if each.key == key)


def say(session: Session, sheet: Sheet, key: str, codes: str = "", words: str = "", on: dt.date = SEPTEMBER) -> None:
    fields = SelfAssessmentAnswerFields(codes=codes, words=words)
    self_assessments.answer(session, sheet.id, question(sheet, key), fields, on)


def told(session: Session, who: int, on: dt.date, kind: str = "assessment", **codes: str) -> Sheet:
    """A finished set with these answers."""
    sheet = opened(session, who, kind, on)
    for key, code in codes.items():
        say(session, sheet, key, code, on=on)
    self_assessments.finish(session, sheet.id)
    return sheet


def newest(session: Session, who: int, kind: str = "assessment") -> Answered:
    found = self_assessments.newest(session, who, kind)
    assert found
    return found


def target(session: Session, who: int, words: str = "Read one page a day") -> Target:
    plan = records.add(session, Plan, PlanFields(starts_on=SEPTEMBER), learner_id=who, status="agreed", version=1)
    fields = ShortTermTargetFields(area="english", what_i_will_do=words)
    return records.add(session, Target, fields, plan_id=records.identity(plan), position=0)


def review_on(session: Session, who: int, plan_id: int, day: dt.date) -> Review:
    fields = ReviewFields(reviewed_on=day)
    return records.add(session, Review, fields, learner_id=who, plan_id=plan_id, number=1)


def test_the_learner_is_called_as_they_wish(school: Session, learner: Learner, who: int) -> None:
    assert opened(school, who).learner == "Łukasz"
    learner.preferred_forename = "Luke"
    school.add(learner)
    school.flush()
    assert opened(school, who).learner == "Luke"
    assert self_assessments.offer(school, who, "assessment").learner == "Luke"


def test_it_goes_on_where_it_stopped(school: Session, who: int) -> None:
    sheet = opened(school, who)
    assert (sheet.at, dict(sheet.answers)) == ("", {})
    say(school, sheet, "reading", "2")
    self_assessments.go_to(school, sheet.id, "writing")
    again = opened(school, who, on=NOVEMBER)
    assert (again.id, again.at, again.answers["reading"].codes) == (sheet.id, "writing", "2")
    offered = self_assessments.offer(school, who, "assessment")
    assert (offered.begun_on, offered.at, offered.asked) == (SEPTEMBER, 9, len(sheet.questions))


def test_it_can_be_begun_anew_and_what_was_said_stays(school: Session, who: int) -> None:
    first = opened(school, who)
    say(school, first, "reading", "2")
    second = opened(school, who, on=NOVEMBER, anew=True)
    assert second.id != first.id
    assert dict(second.answers) == {}
    assert [each.id for each in self_assessments.of_learner(school, who, "assessment")] == [first.id]


def test_a_finished_set_is_not_gone_on_with(school: Session, who: int) -> None:
    first = told(school, who, SEPTEMBER, reading="2")
    assert opened(school, who, on=NOVEMBER).id != first.id
    assert self_assessments.offer(school, who, "review").begun_on is None


def test_the_same_question_again_changes_its_answer(school: Session, who: int) -> None:
    sheet = opened(school, who)
    say(school, sheet, "what_helps", "quiet")
    say(school, sheet, "what_helps", "quiet break", "my dog", on=NOVEMBER)
    assert newest(school, who).said_in("learn_best_learner_says") == [
        "Helps me: a quiet place, a short break. Also: my dog"
    ]
    assert newest(school, who).answered_on == NOVEMBER
    say(school, sheet, "what_helps")
    assert self_assessments.newest(school, who, "assessment") is None


def test_a_skipped_question_leaves_nothing(school: Session, who: int) -> None:
    sheet = opened(school, who)
    say(school, sheet, "reading")
    assert records.of(school, SelfAssessmentAnswer, self_assessment_id=sheet.id) == []


def test_a_set_left_without_an_answer_leaves_nothing(school: Session, who: int) -> None:
    empty, full = opened(school, who), told(school, who, NOVEMBER, kind="review", how_learned="shown")
    self_assessments.drop_if_empty(school, empty.id)
    self_assessments.drop_if_empty(school, full.id)
    self_assessments.drop_if_empty(school, 999)
    assert [each.kind for each in records.of(school, SelfAssessment, learner_id=who)] == ["review"]


def test_the_answers_are_read_in_the_order_of_the_questions(school: Session, who: int) -> None:
    sheet = opened(school, who)
    for key in ("writing", "school_feels", "reading"):
        say(school, sheet, key, "3")
    assert [line.key for line in newest(school, who).lines] == ["school_feels", "reading", "writing"]
    assert newest(school, who).asked == len(sheet.questions)


def test_what_is_too_long_is_refused_by_the_field(school: Session, who: int) -> None:
    with pytest.raises(ValueError, match="at most"):
        say(school, opened(school, who), "proud_of", words="a" * (TEXT_LENGTH + 1))


def test_what_moved_since_the_time_before(school: Session, who: int) -> None:
    told(school, who, SEPTEMBER, reading="2", writing="3", numbers="5", good_at="sport", computers="1")
    told(school, who, NOVEMBER, reading="4", writing="3", numbers="4", good_at="sport music", talking="2")
    now, before = self_assessments.of_learner(school, who, "assessment")
    assert now.answered_on == NOVEMBER
    assert self_assessments.moved(now, before) == {
        "reading": "↑ up by 2",
        "numbers": "↓ down by 1",
        "good_at": "changed",
    }


def test_deleting_a_set_takes_its_answers(school: Session, who: int) -> None:
    sheet = told(school, who, SEPTEMBER, reading="2")
    begin_step(school)
    records.delete(school, SelfAssessment, sheet.id)
    assert self_assessments.of_learner(school, who, "assessment") == []
    assert records.of(school, SelfAssessmentAnswer, self_assessment_id=sheet.id) == []
    undo.undo_last(school)
    assert newest(school, who).lines[0].said == "Reading: hard."


def test_undo_passes_over_what_a_learner_answers_and_brings_back_what_was_deleted(store: Store) -> None:
    fields = LearnerFields(forename="Łukasz", surname="Nowak")
    who = records.identity(store.write(records.add, Learner, fields))
    before = store.read(undo.steps)
    sheet = store.write(self_assessments.open_sheet, who, "assessment", SEPTEMBER)
    given = SelfAssessmentAnswerFields(codes="2")
    store.write(self_assessments.answer, sheet.id, question(sheet, "reading"), given, SEPTEMBER)
    store.write(self_assessments.go_to, sheet.id, "writing")
    store.write(self_assessments.finish, sheet.id)
    assert store.read(undo.steps) == before
    store.write(records.delete_called, SelfAssessment, sheet.id, "what was said")
    assert store.read(self_assessments.newest, who, "assessment") is None
    store.write(undo.undo_last)
    back = store.read(self_assessments.newest, who, "assessment")
    assert back
    assert (back.lines[0].said, back.finished) == ("Reading: hard.", True)


def test_answering_a_deleted_set_is_told(school: Session, who: int) -> None:
    sheet = told(school, who, SEPTEMBER, reading="2")
    records.delete(school, SelfAssessment, sheet.id)
    with pytest.raises(UserError):
        say(school, sheet, "reading", "3")


def test_before_a_review_each_open_target_is_asked_about(school: Session, who: int) -> None:
    mine = target(school, who)
    sheet = opened(school, who, "review")
    assert [each.target_id for each in sheet.questions[:2]] == [mine.id, None]
    say(school, sheet, f"target_{mine.id}", "4")
    assert newest(school, who, "review").said_in("targets") == ["Read one page a day: well."]


def test_what_was_said_of_a_target_stays_when_it_is_closed_or_deleted(school: Session, who: int) -> None:
    mine = target(school, who)
    told(school, who, SEPTEMBER, "review", **{f"target_{mine.id}": "5"})
    mine.status = "achieved"
    school.add(mine)
    school.flush()
    assert newest(school, who, "review").said_in("targets") == ["Read one page a day: very well."]
    records.delete(school, Target, records.identity(mine))
    [line] = newest(school, who, "review").lines
    assert (line.said, line.mood, line.asked) == (
        "Read one page a day: very well.",
        5,
        "How is it going? Read one page a day",
    )


def test_a_question_of_an_older_version_is_still_read(school: Session, who: int) -> None:
    sheet = told(school, who, SEPTEMBER, reading="2")
    fields = SelfAssessmentAnswerFields(words="Blue")
    owners = {"self_assessment_id": sheet.id, "question": "colour"}
    records.add(school, SelfAssessmentAnswer, fields, **owners, asked="Which colour do you like?")
    last = newest(school, who).lines[-1]
    assert (last.said, last.section) == ("Which colour do you like: Blue", "")


def test_what_prepared_the_last_review_does_not_prepare_the_next(school: Session, who: int) -> None:
    mine = target(school, who)
    told(school, who, SEPTEMBER, "review", how_learned="shown")
    assert self_assessments.newest(school, who, "review")
    review_on(school, who, mine.plan_id, SEPTEMBER + dt.timedelta(days=1))
    assert self_assessments.newest(school, who, "review") is None
    told(school, who, NOVEMBER, "review", how_learned="tried")
    assert newest(school, who, "review").answered_on == NOVEMBER
    assert len(self_assessments.of_learner(school, who, "review")) == 2
