"""A small window to add or change one record; what was typed is kept as typed, and offered again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from ilp_desktop.flows.flow import Choices, read
from ilp_desktop.flows.flow import raw as raw_values
from ilp_desktop.gui.aloud import say
from ilp_desktop.gui.dialogs import ask, guarded
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.gui.keeping import TypedKeeper
from ilp_desktop.gui.layout import button, column, fit, label, main_button, row, scrolled
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.base import Fields, slips
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_LEAST_WIDTH, _MOST_HEIGHT = 640, 820
Hints = Callable[[Any], list[str]]
"""The validated fields -> sentences to think about before they are saved."""


class RecordDialog(QDialog):
    """One record's form. `save` gets the validated fields and may raise UserError.

    What is typed is kept for this form, this learner and this record (its id, or what `about` names).
    """

    def __init__(
        self,
        app: App,
        title: str,
        fields: type[Fields],
        save: Callable[[Any], object],
        *,
        record: object | None = None,
        learner_id: int | None = None,
        about: str = "",
        choices: Choices | None = None,
        hints: Hints = lambda _fields: [],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName(fields.__name__)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._save, self._hints, self._fields = save, hints, fields
        self._warned = ""
        self.panel = FormPanel(app, fields)
        if choices:
            self.panel.set_choices(choices)
        self._record = raw_values(fields, record)
        learner_id = learner_id or _learner_of(parent)
        which = about or str(getattr(record, "id", None) or "")
        place = "|".join((fields.__name__, title, which, str(learner_id or "")))
        self.keeper = TypedKeeper(app, self.panel, place, title, learner_id)
        self.keeper.troubled.connect(self._say)
        self.begun = self._begun_bar(self.keeper.begin(self._record))
        self.save_button = main_button(tr("&Save"), self.save, app.colours)
        self.save_button.setDefault(True)
        self._lay_out(title)
        self.panel.first_widget().setFocus()

    def _lay_out(self, title: str) -> None:
        self.hint = label("", "hint")
        self.hint.hide()
        holder = QWidget()
        holder.setLayout(column(self.panel))
        holder.layout().addStretch(1)  # type: ignore[union-attr]
        buttons = row(None, button(tr("&Cancel"), self.reject), self.save_button)
        self.setLayout(
            column(
                label(title, "heading"),
                self.begun,
                scrolled(holder),
                self.hint,
                buttons,
                margin=3 * SPACE,
                spacing=2 * SPACE,
            )
        )
        wanted = self.panel.sizeHint()
        fit(self, max(_LEAST_WIDTH, wanted.width() + 80), min(_MOST_HEIGHT, wanted.height() + 190))

    def _begun_bar(self, words: str) -> QFrame:
        """Tells that what was typed before is here again, and offers to begin anew."""
        bar = QFrame()
        bar.setProperty("role", "bar")
        told = label(words)
        line = row(told, button(tr("&Begin anew"), self.begin_anew), margin=SPACE)
        line.setStretch(0, 1)
        bar.setLayout(line)
        bar.setVisible(bool(words))
        return bar

    def begin_anew(self) -> None:
        """Throw away what was typed before, and show the record as it is."""
        self.keeper.forget()
        self.keeper.begin(self._record)
        self.begun.hide()
        self.panel.first_widget().setFocus()

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is kept nowhere yet."""
        return not self.keeper.is_kept

    def _say(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        say(self, words)

    def save(self) -> None:
        """Validate, show hints once, save, close."""
        if self.panel.binder.check():
            return
        fields = read(self._fields, self.panel.binder.raw())
        hints = "\n".join([*slips(self._fields, fields.model_dump()).values(), *self._hints(fields)])
        if hints and hints != self._warned:
            # A hint never refuses: the second press of Save saves as it is.
            self._warned = hints
            self._say(tr("{hints}\nSave again to keep it as it is.", hints=hints))
            return
        if guarded(self, lambda: self._save(fields) and None):
            self.keeper.forget()
            self.accept()

    def reject(self) -> None:
        """Close; ask first where something was typed."""
        if not self.keeper.typed or ask(
            self,
            tr("Close without saving?"),
            tr("What you typed here is thrown away."),
            tr("Throw away"),
            tr("Go on typing"),
        ):
            self.keeper.forget()
            super().reject()


def _learner_of(window: QWidget | None) -> int | None:
    """The learner whose page, wizard or small window a form is opened from."""
    while window is not None:
        if found := getattr(window, "learner_id", 0):
            return int(found)
        window = window.parentWidget()
    return None
