"""What learners answer about themselves: begun, gone on with, finished, read in full, compared with the time before.

What a learner answers is no step of the SENCO's: undo passes over it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, select

from ilp_desktop.model.learner import Learner, called
from ilp_desktop.model.self_assessment import (
    QuestionKind,
    SelfAssessment,
    SelfAssessmentAnswer,
    SelfAssessmentAnswerFields,
)
from ilp_desktop.services import plans, questions, records, reviews, steps
from ilp_desktop.services.questions import Question
from ilp_desktop.words import tr


@dataclass(frozen=True)
class Sheet:
    """What the learner view shows: the questions, what was answered, and where it was left."""

    id: int
    learner: str
    """The learner's first name; no other name is shown."""
    title: str
    intro: tuple[str, ...]
    questions: tuple[Question, ...]
    answers: Mapping[str, SelfAssessmentAnswerFields]
    at: str


@dataclass(frozen=True)
class Offer:
    """What a learner would be asked, and where an unfinished set would go on."""

    learner: str
    title: str
    asked: int
    begun_on: dt.date | None
    at: int
    """The number of the question where it goes on, from 1."""


@dataclass(frozen=True)
class Line:
    """One answered question, read by the SENCO."""

    key: str
    asked: str
    section: str
    said: str
    codes: tuple[str, ...]
    mood: int | None
    """1 (worst) to 5 (best), of a question with faces."""


@dataclass(frozen=True)
class Answered:
    """One self-assessment as the record lists it."""

    id: int
    kind: str
    answered_on: dt.date
    finished: bool
    lines: tuple[Line, ...]
    """Only what was answered: a question that was skipped has none."""
    asked: int
    """How many questions the set has."""

    def said_in(self, section: str) -> list[str]:
        """What was said for one box of the record, a sentence for each question."""
        return [line.said for line in self.lines if line.section == section]


def open_sheet(session: Session, learner_id: int, kind: str, on: dt.date, *, anew: bool = False) -> Sheet:
    """Go on with the questions of one kind where the learner left them, or begin them (anew). Raises UserError."""
    steps.not_undoable(session)
    learner = records.get(session, Learner, learner_id)
    kept = None if anew else unfinished(session, learner_id, kind)
    if kept is None:
        kept = SelfAssessment(learner_id=learner_id, kind=kind, answered_on=on)
        session.add(kept)
        session.flush()
    known = questions.question_set(kind)
    answers = {each.question: each for each in _answers(session, kept)}
    return Sheet(
        id=records.identity(kept),
        learner=called(learner),
        title=known.title,
        intro=known.intro,
        questions=_questions(session, learner_id, kind),
        answers={key: SelfAssessmentAnswerFields(codes=each.codes, words=each.words) for key, each in answers.items()},
        at=kept.at_question,
    )


def offer(session: Session, learner_id: int, kind: str) -> Offer:
    """What would be asked now. Raises UserError where the learner is gone."""
    learner = records.get(session, Learner, learner_id)
    kept = unfinished(session, learner_id, kind)
    asked = [each.key for each in _questions(session, learner_id, kind)]
    at = asked.index(kept.at_question) + 1 if kept and kept.at_question in asked else 1
    title = questions.question_set(kind).title
    return Offer(called(learner), title, len(asked), kept.answered_on if kept else None, at)


def unfinished(session: Session, learner_id: int, kind: str) -> SelfAssessment | None:
    """The newest set of this kind that the learner began and did not finish, where nothing newer is finished."""
    query = select(SelfAssessment).where(SelfAssessment.learner_id == learner_id, SelfAssessment.kind == kind)
    newest = session.exec(query.order_by(col(SelfAssessment.id).desc())).first()
    return newest if newest and not newest.finished else None


def answer(
    session: Session, self_assessment_id: int, question: Question, fields: SelfAssessmentAnswerFields, on: dt.date
) -> None:
    """Keep the answer to one question; the same one again changes it. Raises UserError where the set was deleted."""
    steps.not_undoable(session)
    kept = records.get(session, SelfAssessment, self_assessment_id)
    given = session.exec(
        select(SelfAssessmentAnswer).where(
            SelfAssessmentAnswer.self_assessment_id == self_assessment_id,
            SelfAssessmentAnswer.question == question.key,
        )
    ).first()
    if given is None:
        if not (fields.codes or fields.words):
            return
        owners = {"self_assessment_id": self_assessment_id, "question": question.key}
        records.add(session, SelfAssessmentAnswer, fields, **owners, asked=question.asked, target_id=question.target_id)
    else:
        records.change(session, SelfAssessmentAnswer, records.identity(given), fields)
    kept.answered_on = on
    session.add(kept)
    session.flush()


def go_to(session: Session, self_assessment_id: int, key: str) -> None:
    """Remember which question is on the screen, so that it goes on there."""
    _set(session, self_assessment_id, at_question=key)


def finish(session: Session, self_assessment_id: int) -> None:
    """The learner came to the end."""
    _set(session, self_assessment_id, finished=True)


def _set(session: Session, self_assessment_id: int, **columns: object) -> None:
    steps.not_undoable(session)
    kept = records.get(session, SelfAssessment, self_assessment_id)
    for name, value in columns.items():
        setattr(kept, name, value)
    session.add(kept)
    session.flush()


def drop_if_empty(session: Session, self_assessment_id: int) -> None:
    """Take away a set that was opened and left without one answer: there is nothing to read in it."""
    steps.not_undoable(session)
    kept = session.get(SelfAssessment, self_assessment_id)
    if kept and not _answers(session, kept):
        records.delete(session, SelfAssessment, self_assessment_id)


def of_learner(session: Session, learner_id: int, kind: str) -> list[Answered]:
    """A learner's self-assessments of one kind that hold something, the newest first."""
    query = select(SelfAssessment).where(SelfAssessment.learner_id == learner_id, SelfAssessment.kind == kind)
    found = session.exec(query.order_by(col(SelfAssessment.answered_on).desc(), col(SelfAssessment.id).desc()))
    read = [_read(session, each) for each in found]
    return [each for each in read if each.lines]


def newest(session: Session, learner_id: int, kind: str) -> Answered | None:
    """What the learner said last; before a review only what was said since the last one, else None."""
    found = next(iter(of_learner(session, learner_id, kind)), None)
    last = reviews.last(session, learner_id) if kind == "review" else None
    return None if found and last and found.answered_on < last.reviewed_on else found


def moved(now: Answered, before: Answered) -> dict[str, str]:
    """Question key -> what moved since the time before, in a few words, for what was answered both times."""
    earlier = {line.key: line for line in before.lines}
    found = {line.key: _moved(line, earlier[line.key]) for line in now.lines if line.key in earlier}
    return {key: words for key, words in found.items() if words}


def _moved(now: Line, before: Line) -> str:
    if now.mood and before.mood:
        way = now.mood - before.mood
        if way == 0:
            return ""
        return tr("↑ up by {steps}", steps=way) if way > 0 else tr("↓ down by {steps}", steps=-way)
    return "" if (now.codes, now.said) == (before.codes, before.said) else tr("changed")


def _questions(session: Session, learner_id: int, kind: str) -> tuple[Question, ...]:
    plan = plans.current(session, learner_id) if kind == "review" else None
    targets = plans.open_short_term_targets(session, records.identity(plan)) if plan else []
    return questions.question_set(kind).with_targets(targets)


def _answers(session: Session, kept: SelfAssessment) -> list[SelfAssessmentAnswer]:
    return records.of(session, SelfAssessmentAnswer, self_assessment_id=kept.id)


def _read(session: Session, kept: SelfAssessment) -> Answered:
    """The answers in the order of the questions; those to questions that are no longer asked come last."""
    asked = {each.key: each for each in _questions(session, kept.learner_id, kept.kind)}
    given = [each for each in _answers(session, kept) if each.codes or each.words]
    places = {key: place for place, key in enumerate(asked)}
    given.sort(key=lambda each: places.get(each.question, len(places)))
    lines = tuple(_line(each, asked.get(each.question) or _closed(kept.kind, each)) for each in given)
    return Answered(records.identity(kept), kept.kind, kept.answered_on, kept.finished, lines, len(asked))


def _closed(kind: str, given: SelfAssessmentAnswer) -> Question:
    """The question as it was asked, where it is asked no more: a target that is closed, or an older version's."""
    each = questions.question_set(kind).each_target
    if each and given.question.startswith(f"{each.key}_"):
        target = given.asked.removeprefix(each.ask).strip()
        return Question(given.question, each.section, target, each.ask, target, each.kind, each.choices)
    return Question(given.question, "", given.asked, given.asked, "", QuestionKind.CHOICES)


def _line(given: SelfAssessmentAnswer, question: Question) -> Line:
    codes = tuple(given.codes.split())
    mood = int(given.codes) if question.kind is QuestionKind.FACES and given.codes.isdigit() else None
    said = questions.in_words(question, given)
    return Line(given.question, given.asked, question.section, said, codes, mood)
