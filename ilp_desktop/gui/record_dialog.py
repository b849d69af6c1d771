"""A small window to add or change one record; what was typed is not thrown away by a slip of a key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ilp_desktop.flows.flow import Choices, read
from ilp_desktop.flows.flow import raw as raw_values
from ilp_desktop.gui.dialogs import ask, guarded
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.gui.layout import button, column, fit, label, main_button, row, scrolled
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.base import Fields, slips

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_LEAST_WIDTH, _MOST_HEIGHT = 640, 820
Hints = Callable[[Any], list[str]]
"""The validated fields -> sentences to think about before they are saved."""


class RecordDialog(QDialog):
    """One record's form. `save` gets the validated fields and may raise UserError."""

    def __init__(
        self,
        app: App,
        title: str,
        fields: type[Fields],
        save: Callable[[Any], object],
        *,
        record: object | None = None,
        choices: Choices | None = None,
        hints: Hints = lambda _fields: [],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._save, self._hints, self._fields = save, hints, fields
        self._dirty = False
        self._warned = ""
        self.panel = FormPanel(app, fields)
        if choices:
            self.panel.set_choices(choices)
        self.panel.binder.load(raw_values(fields, record))
        self.panel.edited.connect(self._edited)
        self.hint = label("", "hint")
        self.hint.hide()
        self.save_button = main_button("&Save", self.save, app.colours)
        self.save_button.setDefault(True)
        holder = QWidget()
        holder.setLayout(column(self.panel))
        holder.layout().addStretch(1)  # type: ignore[union-attr]
        buttons = row(None, button("&Cancel", self.reject), self.save_button)
        self.setLayout(
            column(label(title, "heading"), scrolled(holder), self.hint, buttons, margin=3 * SPACE, spacing=2 * SPACE)
        )
        wanted = self.panel.sizeHint()
        fit(self, max(_LEAST_WIDTH, wanted.width() + 80), min(_MOST_HEIGHT, wanted.height() + 190))

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._dirty

    def _edited(self) -> None:
        self._dirty = True

    def save(self) -> None:
        """Validate, show hints once, save, close."""
        if self.panel.binder.check():
            return
        fields = read(self._fields, self.panel.binder.raw())
        hints = "\n".join([*slips(self._fields, fields.model_dump()).values(), *self._hints(fields)])
        if hints and hints != self._warned:
            # A hint never refuses: the second press of Save saves as it is.
            self._warned = hints
            self.hint.setText(f"{hints}\nSave again to keep it as it is.")
            self.hint.show()
            return
        if guarded(self, lambda: self._save(fields) and None):
            self.accept()

    def reject(self) -> None:
        """Close; ask first where something was typed."""
        if not self._dirty or ask(
            self, "Close without saving?", "What you typed here is not saved yet.", "Close", "Go on typing"
        ):
            super().reject()
