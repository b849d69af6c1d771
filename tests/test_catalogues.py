"""The catalogues of other languages: complete enough, with the same places for values, and told to be unchecked."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

from ilp_desktop.gui import language

_ROOT = Path(__file__).parents[1]
_TOOL = runpy.run_path(str(_ROOT / "installer" / "collect_words.py"))
_FILES = sorted((_ROOT / "resources" / "translations").glob("*.ts"))
_PLACE = re.compile(r"\{[^}]*\}")
_LEAST = 0.7
"""Share of the sentences that a language has, to be offered at all."""


@pytest.fixture(scope="module")
def sentences() -> list[Any]:
    """Every sentence of the windows."""
    found: list[Any] = _TOOL["all_sentences"]()
    return found


def test_sentences_of_the_code_its_counts_the_forms_and_qts_buttons_are_collected(sentences: list[Any]) -> None:
    told = {(each.context, each.text): each.one for each in sentences}
    assert told["words", "The disk is full."] == ""
    assert told["words", "{n} targets"] == "{n} target"
    assert ("Need", "Description") in told
    assert ("QPlatformTheme", "Cancel") in told


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_each_translation_has_the_places_of_its_sentence(file: Path) -> None:
    for (context, text), told in _TOOL["read"](file).items():
        for form in told.forms:
            kept = [place for place in _PLACE.findall(form) if place != "{n}"]  # one thing needs no figure
            assert sorted(kept) == sorted(place for place in _PLACE.findall(text) if place != "{n}"), (
                f"{context}: {text}"
            )


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_each_translation_has_the_keys_lines_and_endings_of_its_sentence(file: Path) -> None:
    for (context, text), told in _TOOL["read"](file).items():
        for form in told.forms:
            for mark in ("\n", "(*.", "<b>"):
                assert form.count(mark) == text.count(mark), f"{context}: {text}"
            if "&" in text and "&&" not in text:
                assert form.count("&") == 1, f"{context}: {text}"


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_most_sentences_are_translated_and_the_others_stand_in_english(file: Path, sentences: list[Any]) -> None:
    known = _TOOL["read"](file)
    missing = [each for each in sentences if (each.context, each.text) not in known]
    assert len(missing) / len(sentences) < 1 - _LEAST, f"{len(missing)} of {len(sentences)} are not translated"


@pytest.mark.parametrize("file", _FILES, ids=lambda file: file.stem)
def test_a_language_nobody_checked_is_unfinished_and_told_so(file: Path) -> None:
    code = file.stem.rpartition("_")[2]
    assert code in language.LANGUAGES
    if code in language.UNCHECKED:
        assert all(told.unfinished for told in _TOOL["read"](file).values())


def test_collecting_keeps_what_was_translated_drops_what_is_gone_and_lends_from_another_form(tmp_path: Path) -> None:
    sentence, translated = _TOOL["Sentence"], _TOOL["Translated"]
    file = tmp_path / "ilp_desktop_cy.ts"
    known = {("Need", "Area"): translated(("Maes",), True), ("Gone", "Gone"): translated(("Wedi mynd",), True)}
    new = [
        sentence("Need", "Area"), sentence("Target", "Area"), sentence("words", "New"),
        sentence("words", "{n} needs", "{n} need"),
    ]  # fmt: skip
    _TOOL["write"](file, new, known, "cy")
    assert {place: told.forms for place, told in _TOOL["read"](file).items()} == {
        ("Need", "Area"): ("Maes",),
        ("Target", "Area"): ("Maes",),
    }
    assert "Gone" not in file.read_text("utf-8")


def test_a_sentence_that_is_no_literal_is_told(tmp_path: Path) -> None:
    module = tmp_path / "said.py"
    module.write_text("tr(f'{name} was saved')")
    with pytest.raises(ValueError, match=r"said\.py:1: a sentence must be a literal"):
        list(_TOOL["_of_module"](module, on_paper=False))


def test_a_compiled_catalogue_speaks(tmp_path: Path) -> None:
    building = runpy.run_path(str(_ROOT / "installer" / "build_forms.py"))
    made = building["compile_catalogues"](translations=tmp_path)
    assert {path.suffix for path in made} == {".qm"}
    assert building["compile_catalogues"](translations=tmp_path) == [], "it is newer than its source"
    translator = QTranslator()
    assert translator.load(str(tmp_path / "ilp_desktop_cy.qm"))
    assert translator.translate("words", "{n} targets", None, 1) == "{n} targed"
    assert translator.translate("words", "{n} targets", None, 3) == "{n} o dargedau"
    assert translator.translate("Need", "Description", None, -1) == "Disgrifiad"
