"""A list of learners is shown before it is written, loses nothing, and changes nothing the second time."""

from __future__ import annotations

import csv
import datetime as dt
import io
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, delete, select

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import PickListItemFields, Staff
from ilp_desktop.services import learner_import, pick_lists
from ilp_desktop.services.learner_import import Change, Preview, RowKind, guess_columns, preview, read_table

LISTS = Path(__file__).parent.parent / "data" / "csv"
UPN = "C999123425001"
OTHER_UPN = "R999123425002"
BORN = dt.date(2011, 9, 3)


@pytest.fixture
def school(session: Session) -> Session:
    pick_lists.seed(session)
    return session


def listed(text: str) -> bytes:
    return text.encode()


def shown(session: Session, data: bytes) -> Preview:
    table = read_table(data)
    return preview(session, table, guess_columns(table.headings))


def shown_file(session: Session, name: str) -> Preview:
    return shown(session, (LISTS / name).read_bytes())


def kinds(found: Preview) -> list[str]:
    return [row.kind.value for row in found.rows]


def learner(session: Session, **values: Any) -> Learner:
    entered = {"forename": "Zebedee", "surname": "Quillfeather", "date_of_birth": BORN} | values
    record = Learner(**LearnerFields.model_validate(entered).model_dump())
    session.add(record)
    session.flush()
    return record


def learners(session: Session) -> list[Learner]:
    return list(session.exec(select(Learner).order_by(col(Learner.id))))


# Headings


@pytest.mark.parametrize("name", ["short_headings.csv", "long_headings.csv", "joined_headings.csv"])
def test_each_schools_headings_are_understood(name: str) -> None:
    headings = read_table((LISTS / name).read_bytes()).headings
    assert list(guess_columns(headings).values()) == [
        *(["forename", "surname", "upn", "year_group", "form_group"]),
    ]


def test_the_long_list_of_headings_is_understood() -> None:
    headings = read_table((LISTS / "full_headings_bom.csv").read_bytes()).headings
    assert list(guess_columns(headings).values()) == [
        "upn", "uln", "forename", "middle_names", "surname", "preferred_forename", "date_of_birth", "sex",
        "year_group", "form_group", "tutor_id",
    ]  # fmt: skip


def test_personal_data_that_no_plan_needs_is_ignored_and_named(school: Session) -> None:
    found = shown_file(school, "with_personal_data.csv")
    assert found.not_needed == ("Ethnicity", "Home address", "FSM")
    assert found.unused == ("Adno",)
    (row,) = found.rows
    assert row.values == {
        "surname": "Quillfeather", "forename": "Zebedee", "preferred_forename": "Zeb", "date_of_birth": BORN,
        "sex": "M", "form_group": "10K", "sen_provision": "K", "primary_need": "SLCN",
        "english_additional_language": True, "home_language": "Polish",
    }  # fmt: skip


def test_a_misspelt_heading_is_guessed_and_a_different_one_is_not() -> None:
    assert guess_columns(["Fornames", "Surnam", "Date of brith", "Former surname", "Favourite colour"]) == {
        "Fornames": "forename",
        "Surnam": "surname",
        "Date of brith": "date_of_birth",
        "Former surname": None,
        "Favourite colour": None,
    }


def test_no_two_headings_get_the_same_field() -> None:
    assert guess_columns(["Legal Surname", "Surname", "Gender", "Sex"]) == {
        "Legal Surname": None, "Surname": "surname", "Gender": None, "Sex": "sex"
    }  # fmt: skip


def test_names_or_upn_must_be_chosen(school: Session) -> None:
    table = read_table(listed("Forename,Year\nZebedee,10\n"))
    with pytest.raises(UserError, match="not chosen yet"):
        preview(school, table, guess_columns(table.headings))
    with pytest.raises(UserError, match="“Forename” and “Year” are chosen for the same field"):
        preview(school, table, {"Forename": "forename", "Year": "forename"})


# Cells


@pytest.mark.parametrize(
    ("heading", "cell", "field", "value"),
    [
        ("Year", "Year 10", "year_group", 10),
        ("Year", "Y10", "year_group", 10),
        ("Year", "10", "year_group", 10),
        ("Year", "Yr 09", "year_group", 9),
        ("DOB", "3/9/2011", "date_of_birth", BORN),
        ("DOB", "03.09.11", "date_of_birth", BORN),
        ("DOB", "2011-09-03", "date_of_birth", BORN),
        ("DOB", "03/09/2011 00:00:00", "date_of_birth", BORN),
        ("SEN Status", "SEN Support", "sen_provision", "K"),
        ("SEN Status", "k", "sen_provision", "K"),
        ("SEN Status", "E - Education, Health and Care Plan", "sen_provision", "E"),
        ("SEN Status", "EHCP", "sen_provision", "E"),
        ("Primary need", "ASD", "primary_need", "ASD"),
        ("Primary need", "Speech, Language and Communication Needs", "primary_need", "SLCN"),
        ("Primary need", "Social, emotional and mental health", "primary_need", "SEMH"),
        ("Primary need", "SPLD (dyslexia)", "primary_need", "SPLD"),
        ("Gender", "female", "sex", "F"),
        ("Sex", "Boy", "sex", "M"),
        ("EAL", "Y", "english_additional_language", True),
        ("EAL", "TRUE", "english_additional_language", True),
        ("EAL", "No", "english_additional_language", False),
    ],
)
def test_cells_are_read_as_schools_write_them(
    school: Session, heading: str, cell: str, field: str, value: object
) -> None:
    data = f'Forename,Surname,{heading}\nZebedee,Quillfeather,"{cell}"\n'
    (row,) = shown(school, listed(data)).rows
    assert row.problems == {}
    assert row.values[field] == value


def test_a_need_of_the_schools_own_list_is_understood(school: Session) -> None:
    pick_lists.add_item(school, "need_type", PickListItemFields(label="Tic disorder"))
    (row,) = shown(school, listed("Forename,Surname,SEN Need\nZebedee,Quillfeather,tic  disorder\n")).rows
    assert str(row.values["primary_need"]).startswith("own_")


def test_cells_that_cannot_be_read_get_a_sentence_each(school: Session) -> None:
    found = shown_file(school, "hostile.csv")
    assert kinds(found) == ["new", "unreadable", "unreadable", "unreadable", "unreadable"]
    assert found.rows[1].problems["date_of_birth"].startswith("Write the date as day/month/year")
    assert found.rows[2].problems == {"surname": "Please fill this in."}
    assert found.rows[3].problems["forename"].startswith("This is too long")
    assert set(found.rows[4].problems) == {
        "date_of_birth",
        "year_group",
        "sen_provision",
        "english_additional_language",
    }
    sentences = [sentence for row in found.rows for sentence in row.problems.values()]
    assert all(sentence[0] == "“" or sentence[0].isupper() for sentence in sentences)
    assert all(sentence.endswith(".") for sentence in sentences)


def test_cells_that_look_like_formulas_are_just_text(school: Session) -> None:
    row = shown_file(school, "hostile.csv").rows[0]
    assert row.values["forename"] == '=HYPERLINK("http://example.invalid","Zebedee")'
    assert row.values["surname"] == "+Quillfeather"
    assert row.hints["upn"].startswith("A UPN")


# Matching


def test_a_learner_is_found_by_upn_whatever_the_name(school: Session) -> None:
    known = learner(school, upn=UPN)
    found = shown(school, listed(f"Forename,Surname,UPN\nZeb,Quill-Feather,{UPN.lower()}\n"))
    assert found.rows[0].learner_id == known.id
    assert found.rows[0].changes == {
        "forename": Change("Zebedee", "Zeb"), "surname": Change("Quillfeather", "Quill-Feather")
    }  # fmt: skip


def test_else_by_name_and_date_of_birth_whatever_capitals_spaces_and_accents(school: Session) -> None:
    known = learner(school, forename="Renée", surname="Quill Feather")
    found = shown(school, "Forename,Surname,DOB,UPN\nRENE\u0301E,quillfeather,03/09/2011,".encode() + UPN.encode())
    assert found.rows[0].learner_id == known.id
    assert found.rows[0].changes["upn"] == Change("", UPN)


def test_the_same_name_with_another_date_of_birth_is_another_learner(school: Session) -> None:
    learner(school)
    found = shown(school, listed("Forename,Surname,DOB\nZebedee,Quillfeather,04/09/2011\n"))
    assert kinds(found) == ["new"]


def test_the_same_name_without_a_date_on_one_side_is_found_with_a_caution(school: Session) -> None:
    known = learner(school, date_of_birth=None)
    (row,) = shown(school, listed("Forename,Surname,DOB\nZebedee,Quillfeather,03/09/2011\n")).rows
    assert (row.kind, row.learner_id) == (RowKind.CHANGED, known.id)
    assert "by name alone" in row.hints[""]
    assert row.changes == {"date_of_birth": Change("", "03/09/2011")}


def test_two_learners_that_a_row_may_mean_are_named(school: Session) -> None:
    learner(school)
    learner(school, date_of_birth=dt.date(2012, 1, 2))
    found = shown(school, listed("Forename,Surname,Year\nZebedee,Quillfeather,10\n"))
    assert kinds(found) == ["ambiguous"]
    assert "born 03/09/2011; Zebedee Quillfeather, born 02/01/2012" in found.rows[0].problems[""]
    assert found.missing == ()


def test_a_upn_that_two_records_have_is_told_apart_by_name(school: Session) -> None:
    learner(school, upn=UPN)
    second = learner(school, upn=UPN, forename="Marigold")
    found = shown(school, listed(f"Forename,Surname,UPN\nMarigold,Quillfeather,{UPN}\nAda,Else,{UPN}\n"))
    assert kinds(found) == ["same", "ambiguous"]
    assert found.rows[0].learner_id == second.id


def test_a_upn_whose_name_and_birth_both_differ_gets_a_caution(school: Session) -> None:
    learner(school, upn=UPN)
    (row,) = shown(school, listed(f"Forename,Surname,UPN,DOB\nAda,Else,{UPN},01/02/2010\n")).rows
    assert "Check who this is" in row.hints[""]


def test_a_learner_who_stands_twice_in_the_file_is_imported_once(school: Session) -> None:
    found = shown(
        school,
        listed(
            f"Forename,Surname,UPN,DOB\nZebedee,Quillfeather,{UPN},03/09/2011\n"
            "zebedee,QUILLFEATHER,,03/09/2011\n"
            f"Marigold,Thistlewhisk,{UPN},\n"
        ),
    )
    assert kinds(found) == ["new", "duplicate", "duplicate"]
    assert found.rows[1].problems == {"": "This is the same learner as in line 2, so this line is left out."}


def test_learners_who_are_not_on_the_list_are_named_and_kept(school: Session) -> None:
    missing = learner(school, forename="Marigold")
    learner(school, forename="Barnaby", entry_date=dt.date(2020, 9, 1), leaving_date=dt.date(2022, 7, 20))
    found = shown(school, listed("Forename,Surname\nZebedee,Quillfeather\n"))
    assert [(each.learner_id, each.name) for each in found.missing] == [(missing.id, "Marigold Quillfeather")]
    learner_import.apply(school, found)
    assert len(learners(school)) == 3


# Writing


def test_new_learners_are_added_and_changed_fields_changed(school: Session) -> None:
    known = learner(school, upn=UPN, form_group="9K", staff_notes="Keep this.")
    data = listed(f"Forename,Surname,UPN,Year,Reg\nZebedee,Quillfeather,{UPN},10,10K\nMarigold,Thistlewhisk,,10,10K\n")
    result = learner_import.apply(school, shown(school, data))
    assert (result.added, result.changed) == (1, 1)
    assert (known.form_group, known.year_group, known.staff_notes) == ("10K", 10, "Keep this.")
    assert learners(school)[1].surname == "Thistlewhisk"


def test_an_empty_cell_leaves_the_record_as_it_is(school: Session) -> None:
    known = learner(school, upn=UPN, form_group="9K", primary_need="ASD", english_additional_language=True)
    found = shown(school, listed(f"Forename,Surname,UPN,Reg,SEN Need,EAL,DOB\n,,{UPN}, ,,,\n"))
    assert kinds(found) == ["same"]
    learner_import.apply(school, found)
    assert (known.form_group, known.primary_need, known.date_of_birth) == ("9K", "ASD", BORN)
    assert known.english_additional_language


def test_a_tutor_is_found_among_the_staff_or_made_once(school: Session) -> None:
    there = Staff(name="Mrs P Wobblethorpe", role="teacher")
    school.add(there)
    school.flush()
    data = listed(
        "Forename,Surname,Tutor\nZebedee,Quillfeather,mrs p  wobblethorpe\n"
        "Marigold,Thistlewhisk,Mr O Bumblefoot\nBarnaby,Crumplehorn,MR O BUMBLEFOOT\n"
    )
    found = shown(school, data)
    assert found.new_tutors == ("Mr O Bumblefoot",)
    learner_import.apply(school, found)
    staff = school.exec(select(Staff).order_by(col(Staff.id))).all()
    assert [(each.name, each.role) for each in staff[1:]] == [("Mr O Bumblefoot", "tutor")]
    assert [each.tutor_id for each in learners(school)] == [there.id, staff[1].id, staff[1].id]
    assert kinds(shown(school, data)) == ["same"] * 3


def test_a_date_that_contradicts_the_record_is_told(school: Session) -> None:
    learner(school, upn=UPN, entry_date=dt.date(2025, 9, 1))
    (row,) = shown(school, listed(f"UPN,Leaving date\n{UPN},01/09/2024\n")).rows
    assert row.problems == {"leaving_date": "The learner can't leave before the date of entry. Check both dates."}


def test_lines_can_be_left_out(school: Session) -> None:
    found = shown_file(school, "short_headings.csv")
    assert learner_import.apply(school, found, leave_out={3}).added == 1
    assert [each.forename for each in learners(school)] == ["Zebedee"]


def test_a_preview_that_no_longer_fits_the_records_is_not_written(school: Session) -> None:
    found = shown_file(school, "short_headings.csv")
    learner_import.apply(school, found)
    with pytest.raises(UserError, match="changed since"):
        learner_import.apply(school, found)
    assert len(learners(school)) == 2


def test_a_preview_writes_nothing(store: Store) -> None:
    store.write(pick_lists.seed)
    changed: list[object] = []
    store.on_change = changed.append
    store.write(lambda session: shown_file(session, "full_headings_bom.csv") and None)
    assert changed == []


REFUSED = {"quote_left_open.csv", "too_many_cells.csv"}


@pytest.mark.parametrize("name", sorted({path.name for path in LISTS.glob("*.csv")} - REFUSED))
def test_each_real_list_imported_twice_changes_nothing(school: Session, name: str) -> None:
    learner_import.apply(school, shown_file(school, name))
    again = shown_file(school, name)
    assert not again.of(RowKind.NEW)
    assert not again.of(RowKind.CHANGED)
    assert again.missing == ()


@pytest.fixture(scope="module")
def one_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    path = tmp_path_factory.mktemp("import") / "school.db"
    with Store(path, secrets.token_bytes(32)) as store, Session(store._engine, expire_on_commit=False) as session:
        pick_lists.seed(session)
        yield session


# Few names, dates and numbers, so that rows clash in every way.
ROWS = st.fixed_dictionaries(
    {
        "Forename": st.sampled_from(["Zebedee", "zebedee ", "Marigold", ""]),
        "Surname": st.sampled_from(["Quillfeather", "QUILL FEATHER", ""]),
        "UPN": st.sampled_from(["", UPN, OTHER_UPN, "c9991 23425001", "wrong"]),
        "DOB": st.sampled_from(["", "03/09/2011", "2011-09-03", "04/09/2011", "31/02/2011"]),
        "Date of entry": st.sampled_from(["", "01/09/2010", "01/09/2025"]),
        "Year": st.sampled_from(["", "10", "Y11", "eleven"]),
        "Tutor": st.sampled_from(["", "Mr O Bumblefoot", "mr o bumblefoot"]),
    }
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ROWS, max_size=5), st.lists(ROWS, max_size=6))
def test_any_list_imported_twice_changes_nothing(
    one_session: Session, before: list[dict[str, str]], rows: list[dict[str, str]]
) -> None:
    for each in (Learner, Staff):
        one_session.exec(delete(each))
    one_session.expunge_all()
    learner_import.apply(one_session, shown(one_session, written(before)))
    count = len(learners(one_session))
    result = learner_import.apply(one_session, shown(one_session, written(rows)))
    after = [each.model_dump() for each in learners(one_session)]
    assert len(after) == count + result.added
    again = learner_import.apply(one_session, shown(one_session, written(rows)))
    assert (again.added, again.changed) == (0, 0)
    assert [each.model_dump() for each in learners(one_session)] == after


def written(rows: list[dict[str, str]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, ["Forename", "Surname", "UPN", "DOB", "Date of entry", "Year", "Tutor"])
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()
