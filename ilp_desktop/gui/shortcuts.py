"""The keyboard shortcuts in a window, to read and to print: those of the menus, and those of windows and lists."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog

from ilp_desktop.gui import keys
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.findable import menu_actions, name_of
from ilp_desktop.gui.layout import button, column, fit, label, row
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.services import school
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.main_window import MainWindow


def all_lines(window: MainWindow) -> list[keys.Line]:
    """Every shortcut there is, read from the actions themselves."""
    native = QKeySequence.SequenceFormat.NativeText
    of_menus = [
        keys.Line(menu, tuple(each.toString(native) for each in action.shortcuts()), name_of(action))
        for menu, action in menu_actions(window)
        if action.shortcuts()
    ]
    return of_menus + keys.lines()


class ShortcutsDialog(QDialog):
    """All shortcuts, by menu and kind of window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.app = window.app
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns: list[Column[keys.Line]] = [
            Column(tr("Where"), lambda each: each.where, width=190),
            Column(tr("Keys"), lambda each: keys.written(each.keys), width=130, bold=True),
            Column(tr("What they do"), lambda each: each.does),
        ]
        self.model: RowsModel[keys.Line] = RowsModel(columns)
        self.model.set_rows(all_lines(window))
        self.table = RowsView(self.model, tr("Keyboard shortcuts"))
        self.print_button = button(tr("&Print…"), self.print_sheet, icon="printer")
        heading = label(tr("Keyboard shortcuts"), "title")
        underlined = label(tr("Alt and the underlined letter press a button or open a menu."), "quiet")
        buttons = row(self.print_button, None, button(tr("&Close"), self.accept))
        layout = column(heading, underlined, self.table, buttons, margin=3 * SPACE, spacing=SPACE)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        fit(self, 720, 680)
        self.table.setFocus()

    def sheet(self) -> bytes:
        """The shortcuts as PDF, on one page."""
        from ilp_desktop.printing.shortcuts_sheet import Group, shortcuts_sheet  # noqa: PLC0415  # reportlab loads here

        groups = [
            Group(where, tuple((keys.written(each.keys), each.does) for each in lines))
            for where, lines in groupby(self.model.rows, key=lambda each: each.where)
        ]
        name = self.app.read(lambda session: school.settings(session).school_name)
        return shortcuts_sheet(tr("Keyboard shortcuts"), name, groups, self.app.today)

    def print_sheet(self) -> None:
        """Print them."""
        from ilp_desktop.gui.printing_out import print_pdf  # noqa: PLC0415  # printing loads when it is asked for

        guarded(self, lambda: print_pdf(self.sheet(), tr("Keyboard shortcuts"), self))
