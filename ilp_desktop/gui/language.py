"""The language of the windows: chosen by this user, loaded before the first sentence is said.

It needs QtCore only and reads no catalogue for English. The school's file does not hold it: the password is asked for in
this language too.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTranslator

from ilp_desktop import paths, words
from ilp_desktop.db import files

CONTEXT = "words"
"""The context of the catalogue that holds the sentences of the code; each form has one of its own."""
LANGUAGES = {"en": "English", "cy": "Cymraeg"}
UNCHECKED = frozenset({"cy"})
"""Languages whose words no speaker has checked yet."""
PSEUDO = "pseudo"
"""Told by the environment only: shows which words are not translated, and what breaks when they are longer."""
_VARIABLE = "ILP_DESKTOP_LANGUAGE"
_FILE = "language"

_installed: list[QTranslator] = []


def chosen() -> str:
    """The code of the language that was chosen; English where none was, or where that can't be read."""
    if told := os.environ.get(_VARIABLE):
        return told
    with contextlib.suppress(OSError, UnicodeDecodeError):
        kept = (paths.home() / _FILE).read_text("utf-8").strip()
        return kept if kept in LANGUAGES else "en"
    return "en"


def choose(code: str) -> None:
    """Keep a choice; it is followed from the next start on."""
    with files.writing(paths.home() / _FILE) as file:
        file.write(code.encode())


def speak() -> None:
    """Say all sentences in the chosen language from now on. Call it before modules with sentences are imported."""
    if (code := chosen()) == "en":
        return
    translator = _pseudo() if code == PSEUDO else QTranslator()
    catalogue = paths.PACKAGE / "translations" / f"ilp_desktop_{code}.qm"
    if code != PSEUDO and not translator.load(str(catalogue)):
        return
    _installed.append(translator)
    words.speak_with(
        lambda sentence, number: translator.translate(CONTEXT, sentence, None, -1 if number is None else number) or ""
    )


def install(application: QCoreApplication) -> Sequence[QTranslator]:
    """Give the forms the same catalogue, and Qt its words for the buttons of message boxes."""
    for translator in _installed:
        application.installTranslator(translator)
    return _installed


def _pseudo() -> QTranslator:
    from ilp_desktop.gui.pseudo import PseudoTranslator  # noqa: PLC0415  # for those who work on the program

    return PseudoTranslator()
