"""What some learners of the demonstration answered on screen: before the assessment, a year on, before a review."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ilp_desktop.model.plan import Target
from ilp_desktop.model.self_assessment import QuestionKind, SelfAssessment, SelfAssessmentAnswer
from ilp_desktop.services.demo.people import Person
from ilp_desktop.services.demo.planning import Made
from ilp_desktop.services.demo.plots import Plot, Stage, after
from ilp_desktop.services.demo.rows import Rows
from ilp_desktop.services.demo.words import Voice
from ilp_desktop.services.questions import Question, question_set

_WORDS = {
    "proud_of": "achievements_learner_says", "work_liked": "vocational_learner_says", "wish": "difficulties_learner_says",
    "adults_know": "circumstances_learner_says", "learned": "what_i_learned", "enjoyed": "what_i_enjoyed",
    "went_well": "what_went_well", "less_well": "what_went_less_well",
}  # fmt: skip
"""Question -> the wordings that answer it."""
_ANSWERED = 0.92
"""Share of the questions that are not skipped."""
_EVERY = 3
"""One learner of so many has answered; every second of them twice, so that something can have moved."""


def about_me(rows: Rows, person: Person, plot: Plot) -> None:
    """Add what a learner said before the assessment, and once more some months later."""
    new = plot.assessed is None
    if person.id % _EVERY and not (new and person.id % 2):
        return
    rng = random.Random(person.id)  # noqa: S311  # of its own, so that the rest of the school stays as it is
    on = after(plot.assessed or plot.today, -6, -1, rng)
    if on < plot.entry:
        return
    questions = question_set("assessment").questions
    moods = _answer(rows, person, _Asked("assessment", questions, on, finished=not new), rng)
    again = after(on, 150, 200, rng)
    if again < plot.today and person.id % (2 * _EVERY) == 0:
        _answer(rows, person, _Asked("assessment", questions, again), rng, moods)


def before_review(rows: Rows, person: Person, plot: Plot, made: Made) -> None:
    """Add what a learner said in the last days, where a review is due and none was held since."""
    rng = random.Random(person.id)  # noqa: S311
    on = after(plot.today, -5, -1, rng)
    held = plot.parts[-1].reviews
    due = plot.stage in {Stage.REVIEWED, Stage.REVIEW_OVERDUE}
    if not due or person.id % _EVERY or (held and held[-1] >= on):
        return
    targets = [
        Target(id=number, **{name: rows.row(Target, number)[name] for name in ("plan_id", "area", "what_i_will_do")})
        for number in made.open_targets
    ]
    _answer(rows, person, _Asked("review", question_set("review").with_targets(targets), on), rng)


@dataclass(frozen=True)
class _Asked:
    """One sitting: which set, when, and whether the learner came to the end."""

    kind: str
    questions: tuple[Question, ...]
    on: dt.date
    finished: bool = True


def _answer(
    rows: Rows, person: Person, asked: _Asked, rng: random.Random, before: Mapping[str, int] = MappingProxyType({})
) -> dict[str, int]:
    """Answer the questions, a few skipped; return the mood of each face, which follows the one before."""
    voice, moods = Voice(rng, person.voice.fixed), dict[str, int]()
    answered = asked.questions if asked.finished else asked.questions[: len(asked.questions) // 2]
    sheet_id = rows.add(
        SelfAssessment, learner_id=person.id, kind=asked.kind, answered_on=asked.on, finished=asked.finished,
        at_question=answered[-1].key,
    )  # fmt: skip
    for question in answered:
        codes, words = "", ""
        if question.kind is QuestionKind.FACES:
            moods[question.key] = mood = _mood(before.get(question.key), rng)
            codes = str(mood)
        elif question.kind is QuestionKind.CHOICES:
            codes = _some(question, rng)
        elif name := _WORDS.get(question.key):
            words = voice.say(name)
        if (codes or words) and rng.random() < _ANSWERED:
            rows.add(
                SelfAssessmentAnswer, self_assessment_id=sheet_id, question=question.key, codes=codes, words=words,
                asked=question.asked, target_id=question.target_id,
            )  # fmt: skip
    return moods


def _mood(before: int | None, rng: random.Random) -> int:
    return rng.randint(1, 5) if before is None else min(5, max(1, before + rng.choice((-1, 0, 0, 1, 1))))


def _some(question: Question, rng: random.Random) -> str:
    """One to three choices in their order; the last one may mean none, so it stands alone."""
    choices = [each.code for each in question.choices]
    chosen = sorted(rng.sample(range(len(choices) - 1), rng.choice((1, 2, 2, 3))))
    return " ".join(choices[number] for number in chosen)
