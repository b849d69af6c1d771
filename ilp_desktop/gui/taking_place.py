"""Asks what takes the place of a staff member, a provider or a list value that records use, then deletes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.layout import button, card, column, fit, label, main_button, row, scrolled
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.services.replacing import Use
from ilp_desktop.words import listed, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

EMPTY = ""
_WIDTH = 560


class TakingPlace(QDialog):
    """Where it is used, and what takes its place. `delete` gets the value chosen, EMPTY for none; `instead` may be wiser."""

    def __init__(
        self,
        app: App,
        what: str,
        uses: Sequence[Use],
        choices: Sequence[tuple[str, str]],
        delete: Callable[[str], object],
        parent: QWidget,
        instead: str = "",
    ) -> None:
        super().__init__(parent)
        self.app, self._what, self._delete = app, what, delete
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Delete {what}", what=what))
        self.setMinimumWidth(_WIDTH)
        self.chosen = Combo()
        self.chosen.setAccessibleName(tr("Replaced by"))
        self.chosen.addItem(tr("Choose…"), None)
        for code, words in choices:
            self.chosen.addItem(words, code)
        if all(use.can_be_empty for use in uses):
            self.chosen.addItem(tr("Nothing: leave those empty"), EMPTY)
        self.delete_button = main_button(tr("&Delete"), self._go, app.colours)
        self.delete_button.setEnabled(False)
        self.chosen.currentIndexChanged.connect(lambda at: self.delete_button.setEnabled(at > 0))
        name = label(tr("&Replaced by"), wrap=False)
        name.setBuddy(self.chosen)
        where = card(label(tr("Used in"), "quiet"), *(label(str(use)) for use in uses), spacing=SPACE // 2)
        parts = (
            label(tr("Delete {what}?", what=what), "heading"),
            where,
            column(name, self.chosen, spacing=SPACE // 2),
        )
        buttons = row(None, button(tr("&Cancel"), self.reject), self.delete_button)
        holder = QWidget()
        content = column(*parts, *self._hints(uses, instead), spacing=2 * SPACE)
        holder.setLayout(content)
        self.setLayout(column(scrolled(holder), buttons, margin=3 * SPACE, spacing=2 * SPACE))
        # Wrapped lines know their height by their width only; on a low screen they scroll instead of being squeezed.
        fit(self, _WIDTH, content.heightForWidth(_WIDTH - 6 * SPACE) + buttons.sizeHint().height() + 9 * SPACE)
        self.chosen.setFocus()

    def _hints(self, uses: Sequence[Use], instead: str) -> list[QWidget]:
        along = [str(use) for use in uses if use.goes_along]
        hints = [tr("Left empty, {names} are deleted too.", names=listed(along))] if along else []
        hints.append(tr("Plans that were agreed keep the words they were agreed with. It can be undone."))
        return [*([label(instead)] if instead else []), label(" ".join(hints), "quiet")]

    def _go(self) -> None:
        if guarded(self, lambda: self._delete(self.chosen.currentData()) and None):
            self.app.removed.emit(self._what)
            self.accept()


def ask_what_takes_its_place(
    app: App,
    what: str,
    uses: Sequence[Use],
    choices: Sequence[tuple[str, str]],
    delete: Callable[[str], object],
    parent: QWidget,
    instead: str = "",
) -> None:
    """Delete at once what nothing uses; else ask first."""
    if uses:
        TakingPlace(app, what, uses, choices, delete, parent, instead).open()
    elif guarded(parent, lambda: delete(EMPTY) and None):
        app.removed.emit(what)
