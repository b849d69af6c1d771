"""What the learner answers on screen: about learning before an assessment, and before a review (DOMAIN §3)."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sqlalchemy import UniqueConstraint

from ilp_desktop.model.base import Fields, Line, Row, Text, belongs_to, refers_to


class QuestionKind(StrEnum):
    """How a question is answered."""

    FACES = "faces"
    """One of five faces."""
    CHOICES = "choices"
    """Any number of choices with symbols."""
    WORDS = "words"
    """The learner's own words."""


class SelfAssessmentAnswerFields(Fields):
    """One answer; one with neither codes nor words was skipped."""

    codes: Line = ""
    """Codes of the choices, with a space between; of faces one, 1 (worst) to 5 (best)."""
    words: Text = ""


class SelfAssessment(Row, table=True):
    """One set of questions as a learner answered it. It may come before there is any assessment or review."""

    learner_id: int = belongs_to("learner.id")
    kind: str
    """The set of questions: the kind of wizard that it prepares, assessment or review."""
    answered_on: dt.date
    """The day of the last answer."""
    finished: bool = False
    at_question: str = ""
    """Where it was left; empty: at the first page."""


class SelfAssessmentAnswer(SelfAssessmentAnswerFields, Row, table=True):
    """One answer with the question as it was asked then, since a later version of the program may word it anew."""

    __table_args__ = (UniqueConstraint("self_assessment_id", "question"), {"sqlite_autoincrement": True})
    self_assessment_id: int = belongs_to("self_assessment.id")
    question: str
    asked: str
    target_id: int | None = refers_to("target.id")
