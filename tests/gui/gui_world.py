"""A person at the windows: hands on the keyboard, answers to the boxes, and what they read on the screen."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextDocumentFragment
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlmodel import Session, SQLModel, select

from ilp_desktop.db import keys, places
from ilp_desktop.db.store import Store
from ilp_desktop.flows import assessment, flow, plan, plan_steps
from ilp_desktop.gui import theme
from ilp_desktop.gui.app import App
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.main_window import FLOWS
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import RowsView
from ilp_desktop.model.assessment import NeedFields
from ilp_desktop.model.base import today
from ilp_desktop.model.plan import AgreementFields
from ilp_desktop.model.school import SchoolFields
from ilp_desktop.services import drafts, school

CHEAP = keys.Costs(memory_kib=16, passes=1, lanes=1)
PASSWORD = "teapot ladder orchid seven"  # noqa: S105
SCHOOL = "Hillside & Brook School"
R = TypeVar("R", bound=SQLModel)
W = TypeVar("W", bound=QWidget)
Mod, Key = Qt.KeyboardModifier, Qt.Key


def make_school(folder: Path, colours: theme.Colours) -> App:
    """An open school without learners, in a folder; jobs run inline."""
    ring, _code = keys.create(folder, PASSWORD, CHEAP)
    store = Store(folder / places.DATA_FILE, ring.data_key)
    store.write(school.set_up, SchoolFields(school_name=SCHOOL, senco_name="Ada Marrow"), today())
    made = App(store, ring, InlineJobs(), colours)
    made.unsaved_backup = False
    return made


def days_ago(days: int) -> dt.date:
    return today() - dt.timedelta(days=days)


def typed(day: dt.date) -> str:
    return day.strftime("%d/%m/%Y")


@dataclass
class People:
    """Answers message boxes by the words on a button (else the first), and file dialogs by a path."""

    said: list[tuple[str, str]] = field(default_factory=list)
    """(title, what to do) of each box, as a person reads it."""
    answers: list[str] = field(default_factory=list)
    """Words of the buttons to press, in order; with none left, the default button."""
    path: str = ""
    """What the next file dialogs give; empty: cancelled."""
    printer: str = ""
    """File that the print dialog prints into; empty: cancelled."""

    def take_over(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Sit in front of the screen."""
        monkeypatch.setattr(QMessageBox, "exec", lambda box: self._answer(box))
        monkeypatch.setattr(QMessageBox, "about", lambda _parent, title, words: self.said.append((title, words)))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (self.path, ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (self.path, ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: self.path)
        monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: self._print(dialog))

    def _answer(self, box: QMessageBox) -> int:
        words = [as_read(box.findChild(QLabel, name)) for name in ("qt_msgbox_label", "qt_msgbox_informativelabel")]
        self.said.append((words[0], words[1]))
        wanted = self.answers.pop(0) if self.answers else ""
        button = next((each for each in box.buttons() if words_on(each) == wanted), box.defaultButton())
        (button or box.buttons()[0]).click()
        return 0

    def _print(self, dialog: QPrintDialog) -> QDialog.DialogCode:
        if not self.printer:
            return QDialog.DialogCode.Rejected
        dialog.printer().setOutputFileName(self.printer)
        return QDialog.DialogCode.Accepted

    @property
    def heard(self) -> str:
        """The last title with its advice."""
        return " ".join(self.said[-1])


def as_read(label: QLabel | None) -> str:
    """What a person reads on a label, whatever its format."""
    if label is None:
        return ""
    rich = label.textFormat() is Qt.TextFormat.RichText or (
        label.textFormat() is Qt.TextFormat.AutoText and GuiQt.mightBeRichText(label.text())
    )
    return QTextDocumentFragment.fromHtml(label.text()).toPlainText() if rich else label.text()


class Keyboard:
    """Keys go to the widget that has the focus, as they do on a real machine."""

    def __init__(self, qtbot: QtBot, application: QApplication) -> None:
        self._qtbot, self._application = qtbot, application

    @property
    def focus(self) -> QWidget:
        """The widget that gets the keys."""
        found = self._application.focusWidget() or self._application.activeWindow()
        assert found, "no window is active"
        return found

    @property
    def at(self) -> str:
        """The name of the field, or the words of the button, that has the focus."""
        focus = self.focus
        return words_on(focus) if isinstance(focus, QAbstractButton) and not focus.objectName() else focus.objectName()

    def at_window(self, window: QWidget) -> None:
        """Go to this window, as a window manager does where one closes; wait until the keys go there."""
        window.activateWindow()

        def ready() -> bool:
            focus = self._application.focusWidget()
            return self._application.activeWindow() is window and focus is not None and window.isAncestorOf(focus)

        self._qtbot.waitUntil(ready, timeout=2000)

    def type(self, words: str) -> None:
        """Type words, in any script."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = ord(letter.upper()) if letter.isascii() else Key.Key_unknown.value
                self._application.sendEvent(self.focus, QKeyEvent(kind, key, Mod.NoModifier, letter))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        """Press one key."""
        QTest.keyClick(self.focus, key, modifier)

    def alt(self, letter: str) -> None:
        """Press Alt and a letter; a button so pressed goes down, and clicks when it comes up again."""
        QTest.keyClick(self.focus, Qt.Key(ord(letter.upper())), Mod.AltModifier)
        down = [each for each in self._application.allWidgets() if isinstance(each, QAbstractButton) and each.isDown()]
        self._qtbot.waitUntil(lambda: not any(isValid(each) and each.isDown() for each in down), timeout=2000)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until a field (by name) or a button (by its words) has the focus."""
        seen = []
        for _ in range(120):
            if self.at == name:
                return self.focus
            seen.append(self.at)
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}; it went {seen}")

    def fill(self, **values: str) -> None:
        """Tab to each field and type into it; a field's old text is replaced, a choice is found by its first letters."""
        for name, words in values.items():
            widget = self.tab_to(name)
            if isinstance(widget, QComboBox):
                self.choose(words)
            else:
                self.press(Key.Key_A, Mod.ControlModifier)
                self.type(words)

    def choose(self, words: str) -> None:
        """Choose in the list that has the focus, with the arrow keys."""
        combo = self.focus
        assert isinstance(combo, QComboBox)
        self.press(Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentText().startswith(words):
                return
            self.press(Key.Key_Down)
        raise AssertionError(f"no {words} in {[combo.itemText(each) for each in range(combo.count())]}")

    def next_step(self) -> None:
        """Go on in a wizard."""
        self.press(Key.Key_PageDown, Mod.ControlModifier)


def shown_texts(window: QWidget) -> list[str]:
    """Everything that stands on visible labels and buttons of a window, as read."""
    QApplication.processEvents()
    labels = [as_read(each) for each in window.findChildren(QLabel) if each.isVisible()]
    buttons = [words_on(each) for each in buttons_of(window)]
    return [words for words in labels + buttons if words]


def words_on(pressed: QAbstractButton) -> str:
    """The words of a button, without the mark of its key."""
    return pressed.text().replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def buttons_of(window: QWidget) -> list[QPushButton]:
    """The visible buttons of a window."""
    QApplication.processEvents()
    return [each for each in window.findChildren(QPushButton) if each.isVisible()]


def button(window: QWidget, words: str) -> QPushButton:
    """The visible button with these words."""
    found = [each for each in buttons_of(window) if words_on(each) == words]
    found = found or [each for each in buttons_of(window) if words_on(each).startswith(words)]
    assert found, f"no button {words} among {[words_on(each) for each in buttons_of(window)]}"
    return found[0]


def dialog(window: QWidget, kind: type[W]) -> W:
    """The one open dialog of a kind."""
    found = [each for each in window.findChildren(kind) if each.isVisible()]
    assert len(found) == 1, f"{len(found)} open windows of {kind.__name__}"
    return found[0]


def form(window: QWidget, keyboard: Keyboard) -> RecordDialog:
    """The open form of one record, with the keys going to it."""
    shown = dialog(window, RecordDialog)
    keyboard.at_window(shown)
    return shown


def table(window: QWidget, name: str) -> RowsView:
    """The visible table of this name."""
    QApplication.processEvents()
    found = [each for each in window.findChildren(RowsView) if each.accessibleName() == name and each.isVisible()]
    assert len(found) == 1, f"{len(found)} tables {name}"
    return found[0]


def rows_of(app: App, kind: type[R]) -> list[R]:
    """All rows of a table."""

    def read(session: Session) -> list[R]:
        return list(session.exec(select(kind)))

    return app.read(read)


def column(view: RowsView, number: int = 0) -> list[str]:
    """The texts of one column of a table, as shown."""
    model = view.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def add_plan(app: App, learner_id: int, *targets: str, needs: tuple[str, ...] = ("Reads slowly",)) -> int:
    """Assess a learner and agree a plan with these short-term targets; return the plan's id."""
    assess(app, learner_id, *needs)
    entries = app.read(flow.resume, FLOWS[plan.KIND], learner_id)[1]
    entries["start"]["starts_on"] = typed(days_ago(30))
    entries["short_term"] = [
        flow.row(plan_steps.ShortTermTargetEntry, area="english", what_i_will_do=each) for each in targets
    ]
    entries["agreement"] = [flow.row(AgreementFields, name="A", role="learner", agreed_on=typed(days_ago(29)))]
    return app.write(flow.finish, FLOWS[plan.KIND], learner_id, entries)


def assess(app: App, learner_id: int, *needs: str) -> int:
    """Finish an initial assessment with these needs; return its id."""
    entries = app.read(flow.resume, FLOWS[assessment.KIND], learner_id)[1]
    entries["needs"] = [flow.row(NeedFields, area="english", description=each) for each in needs]
    return app.write(flow.finish, FLOWS[assessment.KIND], learner_id, entries)


def draft_of(app: App, kind: str, learner_id: int) -> dict[str, Any] | None:
    """The entries of a draft as they are on the disk."""

    def read(session: Session) -> dict[str, Any] | None:
        found = drafts.find(session, kind, learner_id)
        return drafts.entries_of(found) if found else None

    return app.read(read)
