"""A school can reword whatever a paper says of its own: nothing but the record is left where all words are others."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import re
import string
from collections.abc import Iterator, Mapping

import paper_factory as make
import pytest
from paper_reading import OPTIONS, reader_of
from paper_subjects import requests_for
from pypdf import PdfReader
from sqlmodel import Session, select

from ilp_desktop.model.learner import MovingOnPlan
from ilp_desktop.model.plan import AgreementFields, Plan
from ilp_desktop.printing import freezing
from ilp_desktop.printing.batch import render
from ilp_desktop.printing.look import SchoolLook
from ilp_desktop.printing.paper import long_date
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.printing.wording import own_words, shipped_words
from ilp_desktop.services import plans
from ilp_desktop.services.frozen import Freeze

_LETTERS = re.compile(r"[^\W\d_]{3,}")
_AT_EACH_FOOT = {"page", "symbols", "openmoji"}
"""Numbers of pages are said in one way everywhere, and whose the symbols are is what their licence asks for."""
_COUNTED = {"unit", "units", "credit", "credits"}
"""As on the screen."""
_OTHER = "0"
"""Stands for each wording: no letters, so that none of the app's is left."""


def all_reworded() -> dict[str, dict[str, str]]:
    """Each of the app's wordings as a nought beside its placeholders."""
    words: dict[str, dict[str, str]] = {}
    for (source, place), app in shipped_words().items():
        names = [name for _, name, _, _ in string.Formatter().parse(app) if name]
        words.setdefault(source, {})[place] = " ".join([_OTHER, *(f"{{{name}}}" for name in names)])
    return words


def said(value: object) -> Iterator[str]:
    """All text in what was loaded for a paper."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dt.date):
        yield long_date(value)
    elif dataclasses.is_dataclass(value):
        yield from (each for field in dataclasses.fields(value) for each in said(getattr(value, field.name)))
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from said(each)
    elif isinstance(value, tuple | list):
        for each in value:
            yield from said(each)


def letters(text: str) -> set[str]:
    return {word.casefold() for word in _LETTERS.findall(text)}


@pytest.mark.parametrize("paper", [key for key, paper in PAPERS.items() if paper.subject != "round"])
def test_no_words_of_the_app_are_left(session: Session, paper: str) -> None:
    make.school(session)
    learner_id = make.rich_learner(session)
    make.put(session, MovingOnPlan(learner_id=learner_id, destination="North College"))
    agreed_then_changed(session)
    (request, *_) = requests_for(session, paper, learner_id)
    words, out = all_reworded(), io.BytesIO()
    with own_words(words):
        options = dataclasses.replace(OPTIONS, learner_ids=request.learner_ids)
        record = " ".join(said(PAPERS[paper].load(session, request.subject_id, options)))
    result = render([request], reader_of(session), OPTIONS, out, look=SchoolLook(words=words, names_school=False))
    assert result.pages
    printed = " ".join(page.extract_text() for page in PdfReader(out).pages)
    months = letters(" ".join(long_date(dt.date(2026, month, 1)) for month in range(1, 13)))
    short_months = {month[:3] for month in months}
    assert letters(printed) - letters(record) - months - short_months - _AT_EACH_FOOT - _COUNTED == set()


def agreed_then_changed(session: Session) -> None:
    plan = session.exec(select(Plan)).one()
    signer = AgreementFields(name="Ola Kowalczyk", role="learner", agreed_on=make.TODAY)
    plans.agree(session, plan.id or 0, Freeze(freezing.content, freezing.paper), [signer], make.TODAY)
    plans.reopen(session, plan)
    plan.career_aspiration = "Baker"
    session.flush()
