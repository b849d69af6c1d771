"""A new password, typed twice, with a meter of its strength."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from ilp_desktop.errors import UserError
from ilp_desktop.gui.layout import column, label
from ilp_desktop.gui.theme import TIGHT
from ilp_desktop.words import tr

_STRENGTH = (tr("Very weak"), tr("Weak"), tr("Fair"), tr("Good"), tr("Strong"))
ENOUGH = 2
"""zxcvbn's score (0 to 4) from which a password is taken: about 10^8 guesses, each a third of a second."""
SHORTEST = 10


class PasswordBox(QWidget):
    """A new password, typed twice, with a meter of its strength."""

    entered = Signal()
    """Enter was pressed in the last line."""

    def __init__(self, hints: Callable[[], list[str]] = list) -> None:
        super().__init__()
        self._hints = hints
        self.first, self.second = secret_line(tr("New password")), secret_line(tr("New password again"))
        self.meter = QProgressBar()
        self.meter.setRange(0, 4)
        self.meter.setTextVisible(False)
        self.meter.setFixedHeight(8)
        self.meter.setAccessibleName(tr("Strength of the password"))
        self.words = label(tr("Four or five words that do not belong together make a strong password."), "quiet")
        self.first.textEdited.connect(self._measure)
        self.second.returnPressed.connect(self.entered)
        self.setLayout(
            column(
                labelled(tr("New &password"), self.first),
                self.meter,
                self.words,
                labelled(tr("The same &again"), self.second),
            )
        )

    def _measure(self, typed: str) -> None:
        score = strength(typed, self._hints()) if typed else 0
        self.meter.setValue(max(score, 0))
        self.words.setText(_STRENGTH[score] if typed else "")

    def password(self) -> str:
        """The new password. Raises UserError where it is weak or was not typed twice alike."""
        typed = self.first.text()
        if len(typed) < SHORTEST or strength(typed, self._hints()) < ENOUGH:
            raise UserError(
                tr("This password is too easy to guess."),
                tr("Use at least {shortest} characters; four or five words are best.", shortest=SHORTEST),
            )
        if typed != self.second.text():
            raise UserError(tr("The two passwords are not the same."), tr("Type the password again in both boxes."))
        return typed


def strength(password: str, hints: list[str]) -> int:
    """How hard a password is to guess, 0 to 4 (zxcvbn)."""
    from zxcvbn import zxcvbn  # noqa: PLC0415  # word lists of a megabyte, needed on this page only

    words = [word for hint in hints for word in (hint, hint.replace(" ", ""), *hint.split())]
    return int(zxcvbn(password[:72], user_inputs=words)["score"])


def secret_line(name: str) -> QLineEdit:
    """A line whose letters are not shown."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setAccessibleName(name)
    return made


def labelled(words: str, widget: QWidget) -> QWidget:
    """A widget under its label, which is its buddy."""
    holder = QWidget()
    above = label(words)
    above.setBuddy(widget)
    holder.setLayout(column(above, widget, spacing=TIGHT))
    return holder
