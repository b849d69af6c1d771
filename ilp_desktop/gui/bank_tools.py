"""The bank beside a target's form: wordings put in, blanks walked through, and a target given to the bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ilp_desktop.flows.flow import Raw
from ilp_desktop.gui.bank_picker import BankPicker
from ilp_desktop.gui.layout import button, label, row
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.bank import BankItem, BankKind, BankTargetFields, blanks, next_blank
from ilp_desktop.services import bank, caseload
from ilp_desktop.services.caseload import LearnerRow
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App
    from ilp_desktop.gui.form_panel import FormPanel
    from ilp_desktop.gui.wizard_pages import ListPage

_HINT = tr("Still the bank's words: make it this learner's.")
_FIELDS = {
    "what_i_will_do": (BankKind.TARGET, tr("From the ban&k…")),
    "support_strategy": (BankKind.STRATEGY, tr("Fro&m the bank…")),
}


class BankButtons(QObject):
    """Adds the bank to the fields of a form that it has wordings for: a button beside each, and Tab through the blanks."""

    def __init__(self, app: App, panel: FormPanel) -> None:
        super().__init__(panel)
        self.app, self.panel = app, panel
        for field, (kind, words) in _FIELDS.items():
            if isinstance(box := panel.binder.widgets.get(field), QPlainTextEdit):
                self._add_button(box, kind, words)
                BlankWalker(box)

    def _add_button(self, box: QPlainTextEdit, kind: BankKind, words: str) -> None:
        """Put the button on the line of the field's name, before the field."""
        name = self.panel.findChild(QLabel, f"label_{box.objectName()}")
        cell = self.panel.findChild(QVBoxLayout, f"cell_{box.objectName()}")
        if name is None or cell is None:
            raise RuntimeError(f"the form of {box.objectName()} has no label or cell")
        opens = button(words, lambda: self.pick(box, kind), icon="library")
        opens.setAccessibleDescription(name.text())
        cell.removeWidget(name)
        line = row(name, opens)
        line.setStretch(0, 1)
        cell.insertLayout(0, line)
        QWidget.setTabOrder(_stop_before(box), opens)
        QWidget.setTabOrder(opens, box)

    def pick(self, box: QPlainTextEdit, kind: BankKind) -> BankPicker:
        """Open the bank at the target's area."""
        area = str(self.panel.binder.raw().get("area", ""))
        picker = BankPicker(self.app, kind, area, self.panel.window())
        picker.picked.connect(lambda item: self._put_in(box, item))
        picker.open()
        return picker

    def _put_in(self, box: QPlainTextEdit, item: BankItem) -> None:
        """Add the wording to what stands in the field (Ctrl+Z takes it out again), and fill what is still empty."""
        raw = self.panel.binder.raw()
        if "area" in self.panel.binder.widgets and not raw.get("area"):
            self.panel.binder.choose("area", item.area)
        if item.kind == BankKind.TARGET.value and not raw.get("success_criteria", "").strip():
            criteria = self.panel.binder.widgets.get("success_criteria")
            if isinstance(criteria, QPlainTextEdit):
                _append(criteria, item.success_criteria)
        start = _append(box, item.words)
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        select_blank(box, start)


class BankTools(QObject):
    """Adds the bank to a wizard's page of targets."""

    def __init__(self, app: App, page: ListPage, learner_id: int) -> None:
        super().__init__(page)
        self.app, self.page, self.panel, self.learner_id = app, page, page.panel, learner_id
        self.hint = label("", "hint")
        self.hint.hide()
        self.buttons = BankButtons(app, page.panel)
        if isinstance(cell := self.panel.findChild(QVBoxLayout, "cell_what_i_will_do"), QVBoxLayout):
            cell.addWidget(self.hint)
        self.give_button = button(tr("Add &to the bank…"), self.give, icon="library")
        page.add_tool(self.give_button)
        self._of_bank: frozenset[str] = frozenset()
        self._refresh({"bank_item"})
        app.changed.connect(self._refresh)
        page.edited.connect(self.show_hint)
        page.shown.connect(self.show_hint)

    def _refresh(self, tables: frozenset[str] | set[str]) -> None:
        if "bank_item" in tables:
            self._of_bank = self.app.read(bank.wordings, BankKind.TARGET)
            self.show_hint()

    def show_hint(self) -> None:
        """Say where the target in the form is not the learner's own yet."""
        words = str(self.panel.binder.raw().get("what_i_will_do", ""))
        left = blanks(words)
        shown = self.page.is_one_chosen and bank.still_the_banks(words, self._of_bank)
        to_fill = counted(len(left), "{n} blank to fill in.", "{n} blanks to fill in.")
        self.hint.setText(f"{_HINT} {to_fill}" if left else _HINT)
        self.hint.setVisible(shown)
        self.give_button.setEnabled(self.page.is_one_chosen and bool(words.strip()) and not shown)

    def give(self) -> None:
        """Offer the chosen target to the bank, for other learners."""
        raw = self.panel.binder.raw()
        row_ = self.app.read(caseload.load_one, self.learner_id, self.app.today)
        give_to_bank(self.app, raw, row_, self.page.window())


def give_to_bank(app: App, target: Raw, learner: LearnerRow, parent: QWidget) -> RecordDialog:
    """Open the form of a new wording with a target's words; a learner's name in them is told before it is shared."""
    names = (learner.forename, learner.surname)

    def add(fields: BankTargetFields) -> None:
        app.write(bank.add, BankKind.TARGET, fields)
        app.said.emit(tr("Added to the bank."))

    given = BankTargetFields.model_construct(
        area=target.get("area", ""),
        words=target.get("what_i_will_do", ""),
        success_criteria=target.get("success_criteria", ""),
        active=True,
    )
    dialog = RecordDialog(
        app, tr("Add this target to the bank"), BankTargetFields, add, record=given, learner_id=learner.id,
        hints=lambda fields: bank.hints(fields, names) if isinstance(fields, BankTargetFields) else [], parent=parent,
    )  # fmt: skip
    dialog.open()
    return dialog


class BlankWalker(QObject):
    """Tab in a text goes to the next blank after the cursor; where none is left it goes to the next field."""

    def __init__(self, box: QPlainTextEdit) -> None:
        super().__init__(box)
        self._box = box
        box.installEventFilter(self)

    @raises_whole
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the Tab key where there is a blank to go to."""
        is_tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab and not event.modifiers()
        if (
            is_tab
            and event.type() == QEvent.Type.KeyPress
            and select_blank(self._box, self._box.textCursor().selectionEnd())
        ):
            return True
        return super().eventFilter(watched, event)


def _stop_before(box: QWidget) -> QWidget:
    """The widget from which Tab comes to a box; Qt leaves an order alone that begins at one that Tab passes by."""
    before = box.previousInFocusChain()
    while before is not None and before is not box and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    return before or box


def select_blank(box: QPlainTextEdit, start: int) -> bool:
    """Select the first blank from a place on, so that typing takes its place; tell whether there is one."""
    found = next_blank(box.toPlainText(), start)
    if found is None:
        return False
    cursor = box.textCursor()
    cursor.setPosition(found[0])
    cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)
    box.ensureCursorVisible()
    return True


def _append(box: QPlainTextEdit, words: str) -> int:
    """Add words as a line of their own; return where they begin. It is one step of the box's own undo."""
    cursor = box.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.beginEditBlock()
    if box.toPlainText().strip() and not box.toPlainText().endswith("\n"):
        cursor.insertText("\n")
    start = cursor.position()
    cursor.insertText(words)
    cursor.endEditBlock()
    box.setTextCursor(cursor)
    return start
