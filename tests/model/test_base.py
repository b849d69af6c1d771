"""What people type is read as they mean it; what can't be read gets a sentence."""

from __future__ import annotations

import contextlib
import datetime as dt
from typing import Annotated

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import PydanticCustomError
from sqlmodel import Session, SQLModel, select

from ilp_desktop.db.store import Store
from ilp_desktop.model import assessment, learner, plan, review, school
from ilp_desktop.model.base import (
    LINE_LENGTH,
    TEXT_LENGTH,
    Count,
    Day,
    Distance,
    Fields,
    LearnersWords,
    Line,
    Name,
    OptionalDay,
    OptionalId,
    Percent,
    PickList,
    Row,
    Text,
    in_order,
    marks,
    now,
    pick_list_of,
    read_day,
    today,
)
from ilp_desktop.model.problems import sentences

SEPTEMBER_3 = dt.date(2026, 9, 3)
NOUNS = [
    each
    for module in (assessment, learner, plan, review, school)
    for each in vars(module).values()
    if isinstance(each, type)
    and issubclass(each, Fields)
    and not issubclass(each, Row)
    and each.__module__ == module.__name__
]


class Entry(Fields):
    day: Day = SEPTEMBER_3
    optional_day: OptionalDay = None
    name: Name = "x"
    line: Line = ""
    text: Text = ""
    count: Count = None
    percent: Percent = None
    distance: Distance = None
    reference: OptionalId = None


def entered(**values: object) -> Entry:
    return Entry.model_validate(values)


def problem(**values: object) -> str:
    with pytest.raises(ValidationError) as raised:
        entered(**values)
    (sentence,) = sentences(raised.value).values()
    return sentence


def said(noun: type[Fields], values: dict[str, object]) -> dict[str, str]:
    """What is said beside each field; a tick box may not be blank, and never is on screen."""
    try:
        noun.model_validate(values)
    except ValidationError as error:
        return {name: each for name, each in sentences(error).items() if not each.startswith("Tick")}
    return {}


@pytest.mark.parametrize(
    "typed",
    ["3/9/2026", "03/09/2026", "03.09.2026", "3-9-26", "3 9 2026", " 03/09/26 ", "2026-09-03", SEPTEMBER_3],
)
def test_a_day_is_read_as_people_in_england_write_it(typed: object) -> None:
    assert entered(day=typed).day == SEPTEMBER_3


@pytest.mark.parametrize(("typed", "year"), [("1/1/00", 2000), ("1/1/12", 2012), ("31/12/99", 2099)])
def test_a_year_of_two_digits_lies_in_this_century(typed: str, year: int) -> None:
    assert read_day(typed).year == year  # type: ignore[attr-defined]


@pytest.mark.parametrize("typed", ["31/02/2026", "9/30/2026", "September", "3/9", "2026/09/03", "0/0/2000", "3/9/1"])
def test_what_is_no_day_gets_an_example(typed: str) -> None:
    assert problem(day=typed) == "Write the date as day/month/year, such as 03/09/2026."


@pytest.mark.parametrize("blank", ["", "  ", None])
def test_a_blank_day_is_none_where_it_may_be_and_asked_for_where_not(blank: str | None) -> None:
    assert entered(optional_day=blank).optional_day is None
    assert problem(day=blank) == "Please fill in a date."


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)), st.sampled_from(["%d/%m/%Y", "%d.%m.%y", "%Y-%m-%d"]))
def test_each_day_comes_back_as_it_was_written(day: dt.date, style: str) -> None:
    assert read_day(day.strftime(style)) == day


@given(st.text(max_size=20))
def test_anything_typed_is_a_day_blank_or_told(typed: str) -> None:
    with contextlib.suppress(PydanticCustomError):
        assert read_day(typed) is None or isinstance(read_day(typed), dt.date)


@pytest.mark.parametrize("blank", ["", "   ", None])
@pytest.mark.parametrize("name", ["count", "percent", "distance", "reference"])
def test_a_blank_number_is_not_recorded(name: str, blank: str | None) -> None:
    assert getattr(entered(**{name: blank}), name) is None


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("count", "-1", "This can't be less than 0."),
        ("count", "10001", "This can't be more than 10000."),
        ("count", "a few", "Write a whole number."),
        ("count", 2.5, "Write a whole number."),
        ("percent", "100.5", "This can't be more than 100."),
        ("percent", "most", "Write a number, such as 92.5."),
        ("percent", "nan", "This can't be more than 100."),
        ("distance", "5", "This can't be more than 4."),
        ("name", "   ", "Please fill this in."),
    ],
)
def test_a_number_or_name_out_of_bounds_gets_a_sentence(name: str, typed: object, sentence: str) -> None:
    assert problem(**{name: typed}) == sentence


@pytest.mark.parametrize("blank", ["", None])
@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
def test_no_field_of_any_noun_breaks_on_a_blank(noun: type[Fields], blank: str | None) -> None:
    for name in noun.model_fields:
        assert all(
            sentence.startswith(("Please fill", "Write", "Choose")) for sentence in said(noun, {name: blank}).values()
        )


def test_text_keeps_its_lines_and_loses_spaces_around_it() -> None:
    assert entered(text="  one\ntwo  ").text == "one\ntwo"
    assert entered(line=" a line ", name=" a name ").model_dump(include={"line", "name"}) == {
        "line": "a line",
        "name": "a name",
    }


def test_what_is_too_long_is_told_with_the_limit() -> None:
    assert entered(line="x" * LINE_LENGTH, text="x" * TEXT_LENGTH)
    assert "at most 200 characters" in problem(line="x" * (LINE_LENGTH + 1))
    assert "at most 10000 characters" in problem(text="x" * (TEXT_LENGTH + 1))


def test_days_are_in_order_unless_both_are_known_and_crossed() -> None:
    later = SEPTEMBER_3 + dt.timedelta(days=1)
    for pair in [(None, None), (None, later), (later, None), (SEPTEMBER_3, SEPTEMBER_3), (SEPTEMBER_3, later)]:
        in_order(*pair, "Never said.")
    with pytest.raises(PydanticCustomError, match="Check both dates"):
        in_order(later, SEPTEMBER_3, "Check both dates.")


def test_marks_are_found_on_a_field_and_on_its_row() -> None:
    assert pick_list_of(learner.LearnerFields, "sex") == pick_list_of(learner.Learner, "sex") == "sex"
    assert pick_list_of(learner.LearnerFields, "forename") is None
    assert PickList("level", own_scales=True) in marks(assessment.AssessmentFields, "mathematics_level")
    assert LearnersWords() in marks(review.ReviewFields, "what_i_learned")


def test_a_table_is_named_after_its_noun() -> None:
    tables = [each.__tablename__ for each in Row.__subclasses__() if each.__module__.startswith("ilp_desktop")]
    assert {"learner", "log_block", "moving_on_plan"} <= set(tables) <= set(SQLModel.metadata.tables)


def test_a_number_of_a_row_may_be_left_out_of_the_file() -> None:
    for table, column in [("learner", "year_group"), ("review", "attendance_percent"), ("target_outcome", "distance")]:
        assert SQLModel.metadata.tables[table].c[column].nullable


def test_today_is_a_day_and_now_is_in_utc() -> None:
    assert type(today()) is dt.date
    assert now().tzinfo is dt.UTC


def test_a_mark_on_an_annotated_type_survives() -> None:
    class Marked(Fields):
        said: Annotated[Text, LearnersWords()] = ""

    assert marks(Marked, "said")[-1] == LearnersWords()


def test_a_moment_comes_back_as_it_was_kept(store: Store) -> None:
    moment = now()

    def keep(session: Session) -> int:
        entered = learner.Learner(forename="Zebedee", surname="Quillfeather")
        session.add(entered)
        session.flush()
        session.add(school.Draft(kind="plan", learner_id=entered.id or 0, changed_at=moment))
        return entered.id or 0

    store.write(keep)
    assert store.read(lambda session: session.exec(select(school.Draft.changed_at)).one()) == moment


def test_control_characters_of_a_paste_do_not_enter_a_text() -> None:
    class Noted(Fields):
        title: Name
        note: Text = ""

    assert Noted(title="Na\x00me\x1f", note="one\n\ttwo\x07").model_dump() == {"title": "Name", "note": "one\n\ttwo"}
    with pytest.raises(ValidationError):
        Noted(title="\x00")
