"""What is set for this computer alone: colours, and the size of the text."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ilp_desktop.gui import appearance
from ilp_desktop.gui.aloud import say
from ilp_desktop.gui.group_chooser import named
from ilp_desktop.gui.layout import card, column, label, row
from ilp_desktop.gui.theme import SPACE, Mode
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.words import tr

_MODES = {
    Mode.SYSTEM: tr("As the computer is set"),
    Mode.LIGHT: tr("Light"),
    Mode.DARK: tr("Dark"),
    Mode.CONTRAST: tr("High contrast"),
}
_SIZES = dict(zip(appearance.SIZES, (tr("Usual"), tr("Larger"), tr("Largest")), strict=True))


class ScreenTab(QWidget):
    """Two choices, kept at once."""

    def __init__(self) -> None:
        super().__init__()
        self.mode, self.letters = Combo(), Combo()
        self.mode.setAccessibleName(tr("Colours"))
        self.letters.setAccessibleName(tr("Size of the text"))
        for mode, words in _MODES.items():
            self.mode.addItem(words, mode)
        for points, words in _SIZES.items():
            self.letters.addItem(words, points)
        self.mode.setCurrentIndex(self.mode.findData(appearance.mode()))
        self.letters.setCurrentIndex(self.letters.findData(appearance.points()))
        for each in (self.mode, self.letters):
            each.activated.connect(lambda _index: self._choose())
        self.mode.setMinimumContentsLength(len(_MODES[Mode.SYSTEM]))
        self.told = label("", "hint")
        self.told.hide()
        words = tr("Only this computer looks so. Animations, and how fast the cursor blinks, follow the computer.")
        choices = row(named(tr("&Colours"), self.mode), named(tr("Si&ze of the text"), self.letters), None)
        looks = card(label(tr("How the windows look"), "heading"), label(words, "quiet"), choices, self.told)
        self.setLayout(column(looks))
        self.layout().addStretch(1)  # type: ignore[union-attr]
        self.setContentsMargins(0, SPACE, 0, 0)

    def _choose(self) -> None:
        appearance.choose(self.mode.currentData(), self.letters.currentData())
        self.told.setText(tr("Kept. It shows when the app is started again."))
        self.told.show()
        say(self, self.told.text())
