"""Prompts in the languages of learners."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import unicodedata
from pathlib import Path
from typing import Any

import paper_factory as make
import pypdfium2
import pytest
from paper_reading import OPTIONS, printed_all, reader_of, words
from paper_subjects import requests_for
from sqlmodel import Session

from ilp_desktop.model.language_check import LanguageCheck
from ilp_desktop.model.parts import Part
from ilp_desktop.paths import resource
from ilp_desktop.printing import fonts
from ilp_desktop.printing.batch import PrintRequest, render
from ilp_desktop.printing.paper import long_date
from ilp_desktop.printing.styles import Profile, styles_for
from ilp_desktop.printing.typeset import TextLine, Type, text
from ilp_desktop.printing.wording import language_facts, learner_words

FOLDER = Path(resource("wording/learner/en")).parent
CODES = sorted(each.name for each in FOLDER.iterdir() if each.name != "en")
FILES = [path for code in CODES for path in sorted((FOLDER / code).glob("*.json")) if path.stem != "about"]


def texts(said: Any, place: str = "") -> dict[str, str]:
    if isinstance(said, str):
        return {place: said}
    pairs = said.items() if isinstance(said, dict) else enumerate(said)
    return {key: value for name, part in pairs for key, value in texts(part, f"{place}/{name}").items()}


def read(path: Path) -> dict[str, str]:
    return texts(json.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_translation_says_all_that_the_english_says_with_its_places(path: Path) -> None:
    english, other = read(FOLDER / "en" / path.name), read(path)
    assert other.keys() == english.keys()
    for key, said in english.items():
        assert sorted(re.findall(r"{\w+}", other[key])) == sorted(re.findall(r"{\w+}", said)), key
        assert other[key] != said or not re.search(r"[a-z]{3}", re.sub(r"{\w+}", "", said)), key


@pytest.mark.parametrize("family", ["andika", "opendyslexic", "atkinson", "lexend", "plain"])
@pytest.mark.parametrize("code", CODES)
def test_every_letter_of_a_language_can_be_shown(code: str, family: str) -> None:
    letters = {letter for path in (FOLDER / code).glob("*.json") for letter in "".join(read(path).values())}
    assert [each for each in letters if each != "\n" and not fonts.face_for(each, family, bold=False)] == []


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("family", ["andika", "plain"])
def test_a_word_of_urdu_is_set_in_one_font(family: str, *, bold: bool) -> None:
    runs = [
        run for line in text("منصوبے ہے", Type(family, 12, 15, bold=bold), 300) for run in getattr(line, "runs", ())
    ]
    assert {name for name, part in runs if part.strip()} == {f"NotoSansArabic-{'Bold' if bold else 'Regular'}"}


def test_the_languages_offered_are_those_there_are_words_of() -> None:
    lists = json.loads(resource("lists/pick_lists.json").read_text(encoding="utf-8"))
    assert sorted(each["code"] for each in lists["prompt_language"]["items"]) == sorted(["en", *CODES])


@pytest.mark.parametrize("code", CODES)
def test_a_paper_is_in_the_learners_language_and_can_be_read_back(session: Session, code: str) -> None:
    make.school(session)
    learner_id = make.plain_learner(session)
    make.profile(session, learner_id, prompt_language=code)
    out = io.BytesIO()
    render([PrintRequest("my_plan", learner_id)], reader_of(session), OPTIONS, out)
    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        found = unicodedata.normalize("NFKC", " ".join(page.get_textpage().get_text_range() for page in pdf))
    for word in learner_words("my_plan", code, plain=True)["agree"].split():
        assert unicodedata.normalize("NFKC", word) in found


def test_words_nobody_has_checked_and_the_paper_to_put_in_are_told(session: Session) -> None:
    make.school(session)
    learner_id = make.plain_learner(session)
    make.profile(session, learner_id, prompt_language="pl", tint="cream", tinted_paper=True)
    result = render([PrintRequest("my_plan", learner_id)], reader_of(session), OPTIONS, io.BytesIO())
    assert result.notes == (
        "Put cream paper into the printer: the tint is not printed.",
        "The words in Polish are not yet checked by a speaker of it.",
    )


def test_who_of_the_school_checked_the_words_is_told(session: Session) -> None:
    make.school(session)
    learner_id = make.plain_learner(session)
    make.profile(session, learner_id, prompt_language="ur")
    make.put(session, LanguageCheck(language="ur", checked_by="Imran Bhatti", checked_on=dt.date(2026, 9, 3)))
    result = render([PrintRequest("my_plan", learner_id)], reader_of(session), OPTIONS, io.BytesIO())
    assert result.notes == ("The words in Urdu were checked by Imran Bhatti on 03/09/2026.",)


def test_tinted_paper_gets_no_printed_tint() -> None:
    assert styles_for(Profile(tint="cream")).tint
    assert styles_for(Profile(tint="cream", tinted_paper=True)).tint is None


def test_letters_stand_apart_by_a_part_of_their_own_width() -> None:
    wide = styles_for(Profile(font="lexend", letter_spacing=20)).body
    assert wide.letter == pytest.approx(0.2 * fonts.main_face("lexend", bold=False).letter())


def test_dates_are_read_in_the_language() -> None:
    assert language_facts("pl").day(dt.date(2026, 9, 3)) == "3 września 2026"
    assert language_facts("en").days(dt.date(2026, 9, 3), dt.date(2026, 10, 1)) == "3 September to 1 October 2026"
    assert language_facts("xx").name == "English"


@pytest.mark.parametrize(("code", "from_right"), [("ar", True), ("ur", True), ("pl", False)])
def test_arabic_and_urdu_papers_run_from_the_right(code: str, *, from_right: bool) -> None:
    assert styles_for(Profile(language=code)).body.from_right is from_right


def places(session: Session, paper: str, code: str, *words: str) -> list[float]:
    """Where each word begins on the first page of a paper for a learner with that language, in points from the left."""
    make.school(session)
    learner_id = make.rich_learner(session)
    make.profile(session, learner_id, prompt_language=code)
    out = io.BytesIO()
    render([PrintRequest(paper, learner_id)], reader_of(session), OPTIONS, out)
    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        text_page = pdf[0].get_textpage()
        found = [text_page.search(word).get_next() for word in words]
        return [text_page.get_charbox(each[0])[0] for each in found if each]


@pytest.mark.parametrize(("code", "from_right"), [("ar", True), ("ro", False)])
def test_the_school_stands_where_a_line_begins_and_the_learner_at_its_end(
    session: Session, code: str, *, from_right: bool
) -> None:
    school, learner = places(session, "my_plan", code, "Stubbinwood School", "Ola Kowalczyk")
    assert (school > learner) is from_right


@pytest.mark.parametrize(("code", "from_right"), [("ur", True), ("ro", False)])
def test_the_days_of_a_week_run_as_the_paper_does(session: Session, code: str, *, from_right: bool) -> None:
    monday, tuesday, hour = places(session, "my_week", code, "Mathematics", "Hospitality", "10:00")
    assert (monday > tuesday) is from_right
    assert (hour > monday) is from_right


@pytest.mark.parametrize(("code", "from_right"), [("ar", True), ("ro", False)])
def test_the_first_card_stands_where_a_line_begins(session: Session, code: str, *, from_right: bool) -> None:
    first, second = places(session, "target_card", code, "Read a recipe", "Weigh five")
    assert (first > second) is from_right


def test_a_name_before_words_from_the_right_stands_to_their_right() -> None:
    (line,) = text("Ola · نوفمبر", Type("andika", 12, 15, from_right=True), 300)
    assert isinstance(line, TextLine)
    assert line.runs[-1][1].endswith("Ola")


@pytest.mark.parametrize(
    "paper",
    [
        "my_plan", "my_week", "target_card", "learning_contract", "certificate", "review_preparation", "learner_guide",
        "one_page_profile", "who_can_see", "log_block",
    ],
)  # fmt: skip
def test_the_days_on_a_learners_paper_are_in_the_language(session: Session, paper: str) -> None:
    make.school(session)
    learner_id = make.rich_learner(session)
    make.profile(session, learner_id, prompt_language="pl")
    said = words(printed_all(session, requests_for(session, paper, learner_id))[0])
    assert language_facts("pl").day(make.TODAY) in said
    assert long_date(make.TODAY) not in said


def test_the_foot_names_the_version_in_the_language_and_the_register_in_english(session: Session) -> None:
    make.school(session)
    learner_id = make.plain_learner(session)
    make.profile(session, learner_id, prompt_language="pl")
    pdf, result = printed_all(session, [PrintRequest("my_plan", learner_id)])
    assert "Mój plan · Wersja 1, robocza · " in words(pdf)
    assert [each.version for each in result.made] == ["Version 1, draft"]


@pytest.mark.parametrize("code", ["en", "pl", "ar", "ur"])
def test_every_part_has_a_name_of_its_own_in_the_learners_words(code: str) -> None:
    names = learner_words("parts", code, plain=True)
    assert list(names) == [part.value for part in Part]
    assert len(set(names.values())) == len(Part)


def test_a_number_after_a_dot_stays_with_the_words_that_follow_it() -> None:
    (line,) = text("L1 · 24 نوفمبر", Type("andika", 12, 15, from_right=True), 300)
    assert isinstance(line, TextLine)
    assert "".join(part for _, part in line.runs) == "نوفمبر 24 · L1"
