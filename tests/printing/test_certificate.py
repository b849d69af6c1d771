"""A certificate for one achievement."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, reader_of, words
from sqlmodel import Session

from ilp_desktop.model.learner import Achievement
from ilp_desktop.printing.available import held
from ilp_desktop.printing.batch import PrintRequest, render
from ilp_desktop.printing.registry import PAPERS


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def achieved(session: Session, learner_id: int, title: str = "Food hygiene, level 1", **values: Any) -> int:
    row = Achievement(learner_id=learner_id, title=title, **{"achieved_on": dt.date(2026, 11, 12), **values})
    return int(make.put(session, row).id)


def test_it_says_who_for_what_when_and_who_signs(session: Session, learner_id: int) -> None:
    pdf = printed(session, "certificate", achieved(session, learner_id, description="At the first try."))
    shown = words(pdf)
    for detail in (
        "Certificate of achievement", "Aleksandra Kowalczyk", "Food hygiene, level 1", "At the first try.",
        "Achieved on 12 November 2026", "Ruth Adeyemi, for the school", "Stubbinwood School",
    ):  # fmt: skip
        assert detail in shown
    [page] = pdf.pages
    assert page.mediabox.width > page.mediabox.height


def test_a_long_name_stands_whole_on_it(session: Session) -> None:
    make.school(session)
    forename, surname = "Maximiliana Esperanza Wilhelmina", "von Habsburg-Featherstonehaugh-Cholmondeley"
    learner_id = make.empty_learner(session, forename=forename, surname=surname)
    pdf = printed(session, "certificate", achieved(session, learner_id))
    assert len(pdf.pages) == 1
    assert f"{forename} {surname}" in words(pdf)


def test_whatever_is_typed_is_whole(session: Session, learner_id: int) -> None:
    typed = " ".join(f"w{number}" for number in range(1700))
    pdf = printed(session, "certificate", achieved(session, learner_id, description=typed))
    assert len(pdf.pages) > 1
    assert [word for word in typed.split() if word not in words(pdf).split()] == []


def test_an_achievement_that_is_gone_is_told(session: Session) -> None:
    make.school(session)
    made = render([PrintRequest("certificate", 99)], reader_of(session), OPTIONS, io.BytesIO())
    assert made.pages == 0
    assert "no longer in the file" in made.missing[0].reason


def test_the_newest_achievement_is_printed_from_the_papers(session: Session, learner_id: int) -> None:
    paper = PAPERS["certificate"]
    before = held(session, [learner_id])[learner_id]
    assert before.request(paper, learner_id) is None
    assert before.lacks(paper).startswith("There is no achievement yet")
    newest = achieved(session, learner_id)
    achieved(session, learner_id, "Older", achieved_on=dt.date(2026, 10, 1))
    achieved(session, make.empty_learner(session), "Somebody else's", achieved_on=dt.date(2026, 11, 20))
    assert held(session, [learner_id])[learner_id].request(paper, learner_id) == PrintRequest("certificate", newest)
