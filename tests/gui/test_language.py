"""The language of the windows: chosen in them, followed from the next start on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from gui_world import Keyboard
from PySide6.QtCore import QLocale

from ilp_desktop.gui import language
from ilp_desktop.gui.language_choice import LanguageChoice
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pseudo import PseudoTranslator, pseudo

_SAY = """
from ilp_desktop.gui import language
language.speak()
from ilp_desktop.words import counted, tr
print(tr("Cancel"), counted(1, "{n} target", "{n} targets"), counted(3, "{n} target", "{n} targets"), tr("Never said"), sep="|")
"""


def said(home: Path, told: str = "") -> list[str]:
    """What a program that is started anew says."""
    environment = os.environ | {"ILP_DESKTOP_HOME": str(home), "ILP_DESKTOP_LANGUAGE": told, "PYTHONUTF8": "1"}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", _SAY], env=environment, capture_output=True, check=True
    )
    return done.stdout.decode().strip().split("|")


def test_windows_speak_english_until_another_language_is_chosen(tmp_path: Path) -> None:
    assert said(tmp_path) == ["Cancel", "1 target", "3 targets", "Never said"]


def test_what_was_chosen_is_spoken_at_the_next_start_and_what_is_not_translated_is_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ILP_DESKTOP_HOME", str(tmp_path))
    language.choose("cy")
    assert language.chosen() == "cy"
    assert said(tmp_path) == ["Canslo", "1 targed", "3 o dargedau", "Never said"]


def test_a_choice_that_cant_be_read_is_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ILP_DESKTOP_HOME", str(tmp_path))
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "language").write_bytes(b"\xff\xfe")
    assert language.chosen() == "en"
    (tmp_path / "data" / "language").write_text("tlh")
    assert language.chosen() == "en"


def test_the_settings_have_the_choice_and_say_when_it_is_followed(window: MainWindow, keyboard: Keyboard) -> None:
    window.show_page(window.settings_page)
    choice = window.settings_page.language
    window.settings_page.tabs.setCurrentIndex(window.settings_page.tabs.count() - 1)
    choice.languages.setFocus()
    keyboard.choose("Cymraeg (not checked by a speaker yet)")
    assert language.chosen() == "cy"
    assert choice.told.text() == "The windows speak it when the program is started next."


@pytest.mark.usefixtures("keyboard")
def test_the_choice_shows_what_is_chosen_and_that_words_may_be_missing() -> None:
    language.choose("cy")
    choice = LanguageChoice()
    assert choice.languages.currentData() == "cy"
    assert "What is not translated yet stands in English." in choice.told.text()


def test_the_language_nobody_speaks_keeps_places_keys_and_marks() -> None:
    assert pseudo("&Open {name}…") == "⟦&Opéñ {name}… ~⟧"
    assert pseudo("PDF files (*.pdf)").count("(*.pdf)") == 1
    assert pseudo("one\n\ntwo").count("⟦") == 2


def test_the_language_nobody_speaks_leaves_qts_own_words_alone() -> None:
    translator = PseudoTranslator()
    assert translator.translate("QLineEdit", "&Copy") == ""
    assert translator.translate("QPlatformTheme", "Cancel").startswith("⟦")
    assert translator.translate("Need", "Description").startswith("⟦")


def test_welsh_has_a_name_of_its_own() -> None:
    assert language.LANGUAGES["cy"] == QLocale(QLocale.Language.Welsh).nativeLanguageName()
