"""The week to work with: the drawing or the list, the tray, what clashes, and undo."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilp_desktop.flows.flow import new_key
from ilp_desktop.flows.week import ProgrammeSessionEntry
from ilp_desktop.gui.layout import button, column, empty, label, row
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.week_tray import WeekLegend, WeekTray
from ilp_desktop.gui.week_view import WeekView
from ilp_desktop.model import week
from ilp_desktop.model.base import Fields
from ilp_desktop.model.week import Part, WeekSession
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_KEYS = tr(
    "Arrows choose, Alt+arrows move by 5 minutes or a day, Shift+Alt+arrows change the length. "
    "Enter changes, N adds, Delete removes."
)
_MOST_UNDONE = 100


def columns() -> list[Column[WeekSession]]:
    """The same sessions as a list."""
    last = len(week.WEEKDAYS)
    return [
        Column(tr("What"), lambda each: each.part.title, bold=True),
        Column(tr("Day"), lambda each: week.DAY_NAMES[each.weekday] if each.weekday is not None else "", width=120,
               sort=lambda each: last if each.weekday is None else each.weekday),
        Column(tr("From"), lambda each: week.shown(each.starts) if each.starts is not None else "", width=80,
               sort=lambda each: each.starts),
        Column(tr("To"), lambda each: week.shown(each.ends) if each.ends is not None else "", width=80,
               sort=lambda each: each.ends),
        Column(tr("Where"), lambda each: tr("Off site: {where}", where=each.where) if each.part.is_off_site else each.where),
        Column(tr("Level"), lambda each: each.part.level, width=110),
    ]  # fmt: skip


class WeekEditor(QWidget):
    """Holds the sessions of one plan and changes them; whoever shows it keeps them."""

    changed = Signal(bool)
    """Whether it was a step of a move by keys, of which more may come at once."""

    def __init__(self, app: App, may_change: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self._app, self._may_change = app, may_change
        self.parts: list[Part] = []
        self.sessions: list[WeekSession] = []
        self._undo: list[list[WeekSession]] = []
        self._moving = ""
        """Key of the block whose move by keys is one step of undo."""
        self.view = WeekView(app.colours)
        self.model: RowsModel[WeekSession] = RowsModel(columns())
        self.list = RowsView(self.model, tr("Week as a list"))
        self.model.setParent(self.list)
        self.tray, self.legend = WeekTray(), WeekLegend(app.colours)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.undo_button = button(tr("Undo"), self.undo, icon="undo-2")
        self.list_button = button(tr("As a list"), self.switch, icon="list-checks")
        self.edit_button = button(tr("Change…"), lambda: self.edit(self.current), icon="pencil")
        self.remove_button = button(tr("Remove"), lambda: self.remove(self.current), icon="trash-2")
        self.add_button = button(tr("Add a time…"), self.add, icon="plus")
        self.list.show_whole()
        self.list.hide()
        self._clashes = QVBoxLayout()
        self._clashes.setSpacing(SPACE // 2)
        self.keys = label(_KEYS, "quiet")
        self._tools = QWidget()
        self._tools.setLayout(
            row(self.list_button, None, self.undo_button, self.remove_button, self.edit_button, self.add_button)
        )
        self.nothing = label("", "quiet")
        self._whole = QWidget()
        whole = column(self._tools, self.tray, self.legend, self.view, self.list, self._clashes, self.keys)
        whole.addStretch(1)
        self._whole.setLayout(whole)
        self.setLayout(column(self.nothing, self._whole))

    def _connect(self) -> None:
        self.view.changed.connect(self._moved)
        self.view.edit_asked.connect(self.edit)
        self.view.add_asked.connect(self.add)
        self.view.remove_asked.connect(self.remove)
        self.view.undo_asked.connect(self.undo)
        self.view.dropped.connect(self.place)
        self.view.chosen.connect(lambda _key: self._show_buttons())
        self.tray.place_asked.connect(self.place)
        self.list.chosen.connect(lambda number: self.edit(self.model.rows[number].key))
        self.list.selectionModel().selectionChanged.connect(self._show_buttons)

    # --- what is shown --------------------------------------------------------------------------------------

    def load(self, parts: Sequence[Part], sessions: Sequence[WeekSession], *, read_only: bool = False) -> None:
        """Show the week of a plan; undo begins anew."""
        self._undo.clear()
        self.view.current = self._moving = ""
        self.reload(parts, sessions, read_only=read_only)

    def reload(self, parts: Sequence[Part], sessions: Sequence[WeekSession], *, read_only: bool = False) -> None:
        """Show the same week as it is in the records by now: the chosen block and undo stay."""
        before = self.view.session(self.view.current)
        self.parts, self.sessions = list(parts), list(sessions)
        self.view.is_read_only = read_only
        self._show()
        if before and self.view.session(before.key) is None:  # a new one has got another key
            same = (each.key for each in sessions if _bare(each) == _bare(before))
            self.view.current = next(same, "")
            self.view.show_sessions(self.sessions)
        self._show_buttons()

    def _show(self) -> None:
        self.nothing.setVisible(not self.parts)
        self._whole.setVisible(bool(self.parts))
        self.view.show_sessions(self.sessions)
        self._show_list()
        self.tray.show_items(
            week.without_time(self.parts, self.sessions), [each for each in self.sessions if not each.is_placed]
        )
        clashes = week.clashes(self.sessions)
        empty(self._clashes)
        for clash in clashes:
            self._clashes.addWidget(label(clash.in_words(), "hint"))
        on_site, off_site = week.time_spent(self.sessions)
        self.legend.show_hours(week.duration(on_site), week.duration(off_site), has_clash=bool(clashes))
        self._show_buttons()

    def _show_list(self) -> None:
        kept = self.list.current_row()
        self.model.set_rows(week.in_order(self.sessions))
        self.list.fit_rows()
        keys = [each.key for each in self.model.rows]
        if kept and kept.key in keys:
            self.list.selectRow(keys.index(kept.key))

    def _show_buttons(self) -> None:
        can = not self.view.is_read_only
        for each in (self.undo_button, self.remove_button, self.edit_button, self.add_button):
            each.setVisible(can)
        self.keys.setVisible(can and not self.is_list)
        self.undo_button.setEnabled(bool(self._undo))
        self.remove_button.setEnabled(bool(self.current))
        self.edit_button.setEnabled(bool(self.current))

    @property
    def current(self) -> str:
        """Key of the chosen session, in the drawing or in the list."""
        if self.is_list:
            row = self.list.current_row()
            return row.key if row else ""
        return self.view.current

    @property
    def is_list(self) -> bool:
        """Whether the list stands in place of the drawing."""
        return not self.list.isHidden()

    def switch(self) -> None:
        """Show the list in place of the drawing, or the drawing again."""
        to_list, key = not self.is_list, self.current
        self.list.setVisible(to_list)
        self.view.setVisible(not to_list)
        self.list_button.setText(" " + (tr("As a timetable") if to_list else tr("As a list")))
        if key and to_list:
            self.list.selectRow([each.key for each in self.model.rows].index(key))
        elif key:
            self.view.choose(key)
        self._show_buttons()

    def focus_week(self) -> None:
        """Put the focus on the drawing or the list."""
        (self.list if self.is_list else self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def session(self, key: str) -> WeekSession | None:
        """The session of this key."""
        return next((each for each in self.sessions if each.key == key), None)

    # --- what is done ---------------------------------------------------------------------------------------

    def add(self, weekday: int | None = None, starts: int | None = None) -> None:
        """Ask for a new time, there or in the first free hour; of the component that is chosen."""
        before = self.session(self.current)
        part = before.part if before else next(iter(week.without_time(self.parts, self.sessions)), self.parts[0])
        day, minute = (weekday, starts) if weekday is not None and starts is not None else self._free()
        self._ask(tr("Add a time"), WeekSession(new_key(), part, day, minute, minute + week.HOUR))

    def edit(self, key: str) -> None:
        """Change a session in a small window."""
        if (session := self.session(key)) and not self.view.is_read_only:
            self._ask(tr("Change: {title}", title=session.part.title[:50]), session)

    def _ask(self, title: str, session: WeekSession) -> None:
        values: dict[str, Any] = week.fields_of(session) | {"component_key": session.part.key}
        record = ProgrammeSessionEntry.model_construct(**values)
        choices = {"component_key": [(part.key, part.title) for part in self.parts]}

        def save(entry: ProgrammeSessionEntry) -> None:
            self._put(self._made(session, entry))

        def hints(entry: Fields) -> list[str]:
            return self._clashes_of(self._made(session, entry)) if isinstance(entry, ProgrammeSessionEntry) else []

        RecordDialog(
            self._app,
            title,
            ProgrammeSessionEntry,
            save,
            record=record,
            choices=choices,
            hints=hints,
            about=session.key if self.session(session.key) else session.part.key,
            parent=self,
        ).open()

    def _made(self, before: WeekSession, entry: ProgrammeSessionEntry) -> WeekSession:
        part = next(each for each in self.parts if each.key == entry.component_key)
        return week.made(part, entry.model_dump(), key=before.key, record_id=before.id)

    def _clashes_of(self, session: WeekSession) -> list[str]:
        others = [each for each in self.sessions if each.key != session.key]
        return [
            each.in_words()
            for each in week.clashes([*others, session])
            if session.key in (each.first.key, each.second.key)
        ]

    def place(self, key: str, weekday: int | None = None, starts: int | None = None) -> None:
        """Give a component or session of the tray its time: there, or the first free hour."""
        session = self.session(key)
        part = session.part if session else next((each for each in self.parts if each.key == key), None)
        if part is None:
            return
        session = session or WeekSession(new_key(), part)
        length = session.minutes if session.minutes > 0 else week.HOUR
        free = self._free(session.weekday, length)
        day, minute = (weekday, starts) if weekday is not None and starts is not None else free
        self._put(dataclasses.replace(session, weekday=day, starts=minute, ends=minute + length))
        if not self.is_list:
            self.focus_week()

    def _free(self, weekday: int | None = None, length: int = week.HOUR) -> tuple[int, int]:
        return week.first_free(self.sessions, weekday, length)

    def remove(self, key: str) -> None:
        """Take a session off; undo brings it back."""
        if (session := self.session(key)) and not self.view.is_read_only:
            self._apply([each for each in self.sessions if each.key != key])
            if self.session(key) is None:
                self.view.say(tr("Removed: {title}, {when}.", title=session.part.title, when=session.when))

    def undo(self) -> None:
        """Take the last change back."""
        if self._undo and self._may_change():
            self.sessions, self._moving = self._undo.pop(), ""
            self._show()
            self.changed.emit(False)  # noqa: FBT003
            self.view.say(tr("Undone."))

    def _moved(self, session: WeekSession, by_key: bool) -> None:  # noqa: FBT001
        self._put(session, by_key=by_key)

    def _put(self, session: WeekSession, *, by_key: bool = False) -> None:
        is_new = self.session(session.key) is None
        same = [session if each.key == session.key else each for each in self.sessions]
        self._apply([*same, session] if is_new else same, session.key, moving=session.key if by_key else "")

    def _apply(self, sessions: list[WeekSession], chosen: str = "", moving: str = "") -> None:
        """Change the week where that is allowed; steps of one move by keys are undone as one."""
        if not self._may_change():
            return
        if not moving or moving != self._moving:
            self._undo = [*self._undo, self.sessions][-_MOST_UNDONE:]
        self.sessions, self._moving = sessions, moving
        self._show()
        if chosen:
            self.view.choose(chosen)
            self.view.say(self.view.in_words())
        self.changed.emit(bool(moving))


def _bare(session: WeekSession) -> WeekSession:
    """A session without the key and id that it gets from the records."""
    return dataclasses.replace(session, key="", id=None)
