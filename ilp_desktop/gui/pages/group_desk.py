"""Making suggestions each learner's own, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ilp_desktop.flows import suggestions
from ilp_desktop.flows.suggestions import KINDS, Opened, Waiting
from ilp_desktop.gui import keys
from ilp_desktop.gui.bank_tools import BankButtons
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.gui.layout import button, column, label, main_button, row, scrolled
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.suggestion import SuggestionKind
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_LIST_WIDTH = 300
_KEPT_AFTER = 600
"""Milliseconds after the last keystroke."""
_AS_IT_IS = tr("“Make it theirs” keeps it as it is.")


class GroupDesk(QWidget):
    """The list of what waits, and the form of the marked one."""

    back_asked = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.shown: Opened | None = None
        self._dirty = False
        self._warned: list[str] = []
        self.model: RowsModel[Waiting] = RowsModel(_columns())
        self.table = RowsView(self.model, tr("Suggestions that wait"))
        self.table.wrap()
        self.table.setFixedWidth(_LIST_WIDTH)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show())
        self.table.chosen.connect(lambda _number: self._begin())
        self.panels: dict[SuggestionKind, FormPanel] = {}
        self.forms = QStackedWidget()
        for kind, what in KINDS.items():
            self.panels[kind] = panel = FormPanel(app, what.fields)
            panel.edited.connect(self._edited)
            BankButtons(app, panel)
            holder = QWidget()
            holder.setLayout(column(panel))
            holder.layout().addStretch(1)  # type: ignore[union-attr]
            self.forms.addWidget(scrolled(holder))
        self._timer = QTimer(self, singleShot=True, interval=_KEPT_AFTER)
        self._timer.timeout.connect(self._paused)
        app.save_now.connect(self.keep)
        self._lay_out()

    def _lay_out(self) -> None:
        self.title, self.about = label("", "title"), label("", "quiet")
        self.hint = label("", "hint")
        self.hint.hide()
        self.take_button = main_button(tr("Make it &theirs"), self.take, self.app.colours, icon="check")
        self.drop_button = button(tr("Not fo&r this learner"), self.drop, icon="x")
        keys.bind(keys.MAKE_IT_THEIRS, self, self.take)
        buttons = row(
            button(tr("&Back"), self.back_asked.emit, icon="chevron-left"), None, self.drop_button, self.take_button
        )
        right = column(self.title, self.about, self.forms, self.hint, buttons, spacing=2 * SPACE)
        right.setStretch(2, 1)
        layout = row(self.table, margin=3 * SPACE, spacing=3 * SPACE)
        layout.addLayout(right, 1)
        self.setLayout(layout)

    def refresh(self) -> None:
        """Read what waits anew; the marked one stays marked."""
        kept = self.shown.waiting.id if self.shown else None
        number = max(0, self.table.currentIndex().row())
        self.keep()
        self.model.set_rows(self.app.read(suggestions.waiting))
        self.table.fit_rows()
        rows = [each.id for each in self.model.rows]
        if rows:
            self.table.selectRow(rows.index(kept) if kept in rows else min(number, len(rows) - 1))
        self._show()

    def _show(self) -> None:
        """Show the marked suggestion's form."""
        marked: Waiting | None = self.table.current_row()
        if self.shown and marked and marked.id == self.shown.waiting.id:
            return
        self.keep()
        self.shown = None
        if marked and guarded(self, lambda: self._open(marked)):
            return
        for widget in (self.forms, self.take_button, self.drop_button):
            widget.setEnabled(marked is not None)
        if marked is None:
            self.title.setText(tr("All done"))
            self.about.setText(tr("Nothing waits any more. What was made a learner's own stands in the plan."))

    def _open(self, marked: Waiting) -> None:
        self.shown = shown = self.app.read(suggestions.opened, marked.id)
        panel = self.panels[marked.kind]
        panel.set_choices(shown.choices)
        panel.binder.load(shown.entries)
        self.forms.setCurrentIndex(list(KINDS).index(marked.kind))
        self.title.setText(marked.learner)
        left = counted(len(self.model.rows), "{n} suggestion to go.", "{n} suggestions to go.")
        about = [f"{KINDS[marked.kind].title}. {left}"]
        if shown.agreed_version:
            about.append(tr("The plan is agreed: this begins version {number}.", number=shown.agreed_version + 1))
        self.about.setText(" ".join(about))
        self._show_hints(_AS_IT_IS)
        for widget in (self.forms, self.take_button, self.drop_button):
            widget.setEnabled(True)

    def _show_hints(self, and_then: str) -> bool:
        """Show what is worth another look, and what one can do then; tell whether there is something new."""
        before, suggestion, entries = self._warned, self._marked.waiting, self._panel.binder.raw()
        # What can't be taken as it is, such as words with blanks, has its problems shown instead.
        faulty = suggestions.problems(suggestion.kind, entries)
        self._warned = [] if faulty else self.app.read(suggestions.hints, suggestion.id, entries)
        self.hint.setText("\n".join([*self._warned, and_then]))
        self.hint.setVisible(bool(self._warned))
        return not set(self._warned) <= set(before)

    def _begin(self) -> None:
        if self.shown:
            self._panel.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _marked(self) -> Opened:
        if self.shown is None:
            raise RuntimeError("no suggestion is shown")
        return self.shown

    @property
    def _panel(self) -> FormPanel:
        return self.panels[self._marked.waiting.kind]

    def _edited(self) -> None:
        self._dirty = True
        self._timer.start()

    def _paused(self) -> None:
        """Keep what was typed, and look at it again."""
        self.keep()
        if self.shown:
            self._show_hints(_AS_IT_IS)

    def keep(self) -> None:
        """Keep what was typed for this learner."""
        if self._dirty and self.shown:
            self.app.write(suggestions.keep, self.shown.waiting.id, self._panel.binder.raw())
        self._dirty = False
        self._timer.stop()

    def take(self) -> None:
        """Write it into the learner's plan, and go to the next; hints that one has not seen yet are shown first."""
        if self.shown is None:
            return
        suggestion, binder = self.shown.waiting, self._panel.binder
        problems = suggestions.problems(suggestion.kind, binder.raw())
        binder.show_problems(problems)
        if problems:
            binder.widgets[next(iter(problems))].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._show_hints(tr("Make it theirs again to keep it as it is.")):
            return
        self._done(lambda: self.app.write(suggestions.take, suggestion.id, binder.raw()))

    def drop(self) -> None:
        """It is not for this learner."""
        if self.shown:
            suggestion = self.shown.waiting.id
            self._done(lambda: self.app.write(suggestions.drop, suggestion))

    def _done(self, do: Callable[[], None]) -> None:
        self._timer.stop()
        typed, self._dirty = self._dirty, False  # what is in the form goes with the suggestion
        if not guarded(self, do):
            self._dirty = typed
            return
        self.shown = None
        self.refresh()
        self._begin()


def _columns() -> list[Column[Waiting]]:
    return [Column(tr("Waits for"), lambda each: f"{each.learner}\n{each.words}")]
