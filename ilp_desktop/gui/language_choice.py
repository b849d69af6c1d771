"""Chooses the language of the windows: on the welcome page and in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilp_desktop.gui import language
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.layout import column, label
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.words import tr

_WIDTH = 480


class LanguageChoice(QWidget):
    """A list of languages; what is chosen is kept at once, and followed from the next start on."""

    def __init__(self) -> None:
        super().__init__()
        self.languages = Combo()
        self.languages.setAccessibleName(tr("Language of the windows"))
        self.languages.setMinimumContentsLength(30)
        self.languages.setMaximumWidth(_WIDTH)
        for code, called in language.LANGUAGES.items():
            words = tr("{language} (not checked by a speaker yet)", language=called)
            self.languages.addItem(words if code in language.UNCHECKED else called, code)
        self.languages.setCurrentIndex(max(0, self.languages.findData(language.chosen())))
        self.languages.activated.connect(self._choose)
        name = label(tr("Language of the windows"), wrap=False)
        name.setBuddy(self.languages)
        self.told = label("", "quiet")
        if language.chosen() in language.UNCHECKED:
            self.told.setText(tr("What is not translated yet stands in English. Papers have languages of their own."))
        self.setLayout(column(name, self.languages, self.told, spacing=SPACE // 2))

    def _choose(self, number: int) -> None:
        guarded(self, lambda: language.choose(self.languages.itemData(number)))
        self.told.setText(tr("The windows speak it when the program is started next."))
