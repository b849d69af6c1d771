"""What the papers of one print have in common is read once."""

from __future__ import annotations

import io
from collections.abc import Callable

import paper_factory as make
import pytest
from paper_reading import OPTIONS, reader_of, words
from pypdf import PdfReader
from sqlalchemy import event
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.plan import Plan
from ilp_desktop.model.school import School
from ilp_desktop.printing.batch import PrintRequest, render, render_bytes
from ilp_desktop.printing.read_once import once_a_print, one_print

OF_A_PLAN = ("my_plan", "my_week", "target_card", "learning_contract", "ilp")


@pytest.fixture
def asked() -> list[int]:
    return []


@pytest.fixture
def reading(asked: list[int]) -> Callable[[Session, int], str]:
    """Notes what it was asked; nothing is known of 0."""

    @once_a_print(2)
    def read(_session: Session, number: int) -> str:
        asked.append(number)
        if not number:
            raise UserError("Nothing is known.", "Ask again.")
        return f"answer {number}"

    return read


def test_within_a_print_the_same_is_asked_once(
    session: Session, reading: Callable[[Session, int], str], asked: list[int]
) -> None:
    with one_print():
        assert [reading(session, number) for number in (1, 2, 1, 2)] == ["answer 1", "answer 2"] * 2
    assert asked == [1, 2]
    with one_print():
        reading(session, 1)
    assert asked == [1, 2, 1], "another print asks anew"


def test_without_a_print_each_asks(session: Session, reading: Callable[[Session, int], str], asked: list[int]) -> None:
    assert reading(session, 1) == reading(session, 1)
    assert asked == [1, 1]


def test_of_many_only_the_last_are_kept(
    session: Session, reading: Callable[[Session, int], str], asked: list[int]
) -> None:
    with one_print():
        for number in (1, 2, 3, 2, 1):
            reading(session, number)
    assert asked == [1, 2, 3, 1]


def test_what_could_not_be_read_is_asked_again(
    session: Session, reading: Callable[[Session, int], str], asked: list[int]
) -> None:
    with one_print():
        for _ in range(2):
            with pytest.raises(UserError):
                reading(session, 0)
    assert asked == [0, 0]


def test_each_further_paper_about_a_plan_costs_few_reads(session: Session) -> None:
    make.school(session)
    learner_id = make.rich_learner(session)
    session.flush()
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.append(statement)

    event.listen(session.connection(), "before_cursor_execute", note)

    def reads_of(papers: tuple[str, ...]) -> int:
        statements.clear()
        render([PrintRequest(paper, learner_id) for paper in papers], reader_of(session), OPTIONS, io.BytesIO())
        return len(statements)

    first, all_of_them = reads_of(OF_A_PLAN[:1]), reads_of(OF_A_PLAN)
    assert first > 20
    assert (all_of_them - first) / (len(OF_A_PLAN) - 1) < 4


def test_the_next_print_shows_what_was_changed_meanwhile(session: Session) -> None:
    make.school(session)
    learner_id = make.rich_learner(session)
    request = [PrintRequest("ilp", learner_id)]
    render_bytes(request, reader_of(session), OPTIONS)
    session.exec(select(Plan)).one().career_aspiration = "Baker of bread"
    session.exec(select(School)).one().school_name = "Another School"
    session.flush()
    said = words(PdfReader(io.BytesIO(render_bytes(request, reader_of(session), OPTIONS)[0])))
    assert "Baker of bread" in said
    assert "Another School" in said
