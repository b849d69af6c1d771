"""The week as a drawing that is worked with: blocks are dragged with the mouse or moved with the keys."""

from __future__ import annotations

import dataclasses
import html
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QToolTip, QWidget

from ilp_desktop.gui import aloud
from ilp_desktop.gui.aloud import drawn_as
from ilp_desktop.gui.theme import Colours, small_print
from ilp_desktop.gui.week_grid import LEAST_COLUMN, WeekGrid, grid_for
from ilp_desktop.gui.week_painting import Look, WeekPainter
from ilp_desktop.model import week
from ilp_desktop.model.week import WeekSession
from ilp_desktop.words import listed, tr

TRAY = "application/x-ilp-week-part"
"""What is dragged from the tray: the key of a component or session."""
_SMALLER = 1.0
"""Points by which the drawing's font is smaller than the window's."""
_GRIP = 7
"""Pixels at the lower edge of a block that make it longer."""
_NOTHING = tr("Nothing is in the week yet. Press N to add a time.")
_PLAIN, _ALT, _SHIFT_ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
)
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ADD = {Qt.Key.Key_Insert, Qt.Key.Key_N}
_REMOVE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


@dataclass(frozen=True)
class _Drag:
    """A block that the mouse holds."""

    session: WeekSession
    began: QPointF
    is_lower_edge: bool
    is_under_way: bool = False
    now: WeekSession | None = None


@drawn_as(QAccessible.Role.List)
class WeekView(QWidget):
    """Shows placed sessions, and tells what the user wants done with them; it changes none itself."""

    changed = Signal(object, bool)
    """A WeekSession as it is wanted, and whether it was moved with the keys."""
    edit_asked = Signal(str)
    add_asked = Signal(object, object)
    """Weekday and minute, or None and None."""
    remove_asked = Signal(str)
    undo_asked = Signal()
    dropped = Signal(str, int, int)
    """Key of what was dropped from the tray, weekday, minute."""
    chosen = Signal(str)

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._sessions: list[WeekSession] = []
        self._lanes: dict[str, tuple[int, int]] = {}
        self._clashing: dict[str, list[str]] = {}
        self._drag: _Drag | None = None
        self.current = ""
        """Key of the chosen block."""
        self.is_read_only = False
        self.setFont(small_print(self.font()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Week"))
        self._measure()
        self._describe()

    # --- what is shown --------------------------------------------------------------------------------------

    def show_sessions(self, sessions: Sequence[WeekSession]) -> None:
        """Draw these sessions; the chosen block stays chosen where it is still there."""
        self._sessions = week.in_order(each for each in sessions if each.is_placed)
        self._lanes = week.lanes(self._sessions)
        self._clashing = {}
        for clash in week.clashes(self._sessions):
            for one, other in ((clash.first, clash.second), (clash.second, clash.first)):
                self._clashing.setdefault(one.key, []).append(other.part.title)
        if self.session(self.current) is None:
            self.current = ""
        self._measure()
        self._describe()
        self.update()

    def session(self, key: str) -> WeekSession | None:
        """The drawn session of this key."""
        return next((each for each in self._sessions if each.key == key), None)

    def choose(self, key: str) -> None:
        """Make a block the chosen one, and bring it into sight."""
        self.current = key
        self._describe()
        self.update()
        self._bring_into_sight()
        self.chosen.emit(key)

    def say(self, words: str) -> None:
        """Have a screen reader say what happened."""
        aloud.say(self, words)

    def in_words(self) -> str:
        """The chosen block in words, with what it clashes with."""
        if (session := self.session(self.current)) is None:
            return _NOTHING if not self._sessions else tr("No time is chosen. The arrow keys choose one.")
        others = self._clashing.get(self.current, [])
        words = session.in_words()
        return tr("{session}, clashes with {names}", session=words, names=listed(others)) if others else words

    def place_of(self, key: str) -> QRectF:
        """Where a block is drawn."""
        session = self.session(key)
        return self._grid.block(session, self._lanes[key]) if session else QRectF()

    @property
    def grid(self) -> WeekGrid:
        """The measures of the drawing."""
        return self._grid

    def _describe(self) -> None:
        self.setAccessibleDescription(self.in_words())

    def _measure(self) -> None:
        measures = QFontMetricsF(self.font())
        self._grid = grid_for(
            self._sessions, max(self.width(), 1), measures.lineSpacing(), measures.horizontalAdvance("00:00")
        )
        self.setFixedHeight(round(self._grid.bottom + measures.height() / 2 + 2))
        self.setMinimumWidth(round(self._grid.left + self._grid.days * LEAST_COLUMN))

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the hours need; the width is what there is."""
        return QSize(self.minimumWidth(), self.height())

    def resizeEvent(self, event: object) -> None:  # noqa: N802, ARG002
        """The days share the width."""
        self._measure()

    def _bring_into_sight(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        place = self.place_of(self.current).toRect()
        if area is not None and place.isValid() and (content := area.widget()):
            corner = self.mapTo(content, place.center())
            area.ensureVisible(corner.x(), corner.y(), 0, place.height() // 2 + 24)

    # --- drawing --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw the week, the block that is dragged above all others."""
        painter = QPainter(self)
        draw = WeekPainter(painter, self._colours, self.font())
        draw.ground(self._grid)
        dragged = self._drag.now if self._drag else None
        for each in self._sessions:
            if dragged is None or each.key != dragged.key:
                draw.block(each, self._grid.block(each, self._lanes[each.key]), self._look(each.key))
        if dragged:
            draw.block(dragged, self._grid.block(dragged), Look(is_chosen=True, has_focus=True, is_ghost=True))
        painter.end()

    def _look(self, key: str) -> Look:
        return Look(key in self._clashing, key == self.current, self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Coming in other than by a press chooses the first block, so that there is something to act on."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.current and self._sessions:
            self.choose(self._sessions[0].key)

    # --- keys -----------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Undo belongs to the week while it has the focus; a tip tells a block whole."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.matches(QKeySequence.StandardKey.Undo):
                event.accept()
                return True
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(QPointF(event.pos()))
            words = html.escape(found.in_words(), quote=False) if found else ""
            QToolTip.showText(event.globalPos(), f"<span>{words}</span>" if words else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows choose, Alt with arrows moves, Shift+Alt lengthens; Enter edits, N adds, Delete removes."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif key == Qt.Key.Key_Escape and self._drag:
            self._drag = None
            self.update()
        elif key in _ARROWS and modifiers == _PLAIN:
            self._step(*_ARROWS[Qt.Key(key)])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._sessions:
            self.choose(self._sessions[0 if key == Qt.Key.Key_Home else -1].key)
        elif self.is_read_only or not self._change_by_key(Qt.Key(key), modifiers):
            super().keyPressEvent(event)

    def _change_by_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """What changes the week; False where the key is none of these."""
        session = self.session(self.current)
        if key in _ADD and modifiers == _PLAIN:
            self.add_asked.emit(None, None)
        elif session is None:
            return False
        elif key in _ARROWS and modifiers == _ALT:
            days, steps = _ARROWS[key]
            self._want(week.moved(session, days, steps * week.STEP, self._grid.days - 1), session)
        elif key in _ARROWS and modifiers == _SHIFT_ALT:
            self._want(week.resized(session, _ARROWS[key][1] * week.STEP), session)
        elif key in _ENTER:
            self.edit_asked.emit(self.current)
        elif key in _REMOVE:
            self.remove_asked.emit(self.current)
        else:
            return False
        return True

    def _want(self, wanted: WeekSession, before: WeekSession, *, by_key: bool = True) -> None:
        if wanted != before:
            self.changed.emit(wanted, by_key)

    def _step(self, days: int, steps: int) -> None:
        """Choose the next block of the day, or the one nearest in time on the next day that has one."""
        session = self.session(self.current)
        if session is None or session.weekday is None:
            if self._sessions:
                self.choose(self._sessions[0].key)
            return
        if steps:
            same = [each for each in self._sessions if each.weekday == session.weekday]
            at = same.index(session) + steps
            if 0 <= at < len(same):
                self.choose(same[at].key)
            return
        beyond = [each.weekday for each in self._sessions if ((each.weekday or 0) - session.weekday) * days > 0]
        if beyond:
            day = min(beyond, key=lambda each: abs((each or 0) - (session.weekday or 0)))
            there = [each for each in self._sessions if each.weekday == day]
            self.choose(min(there, key=lambda each: abs((each.starts or 0) - (session.starts or 0))).key)

    # --- mouse ----------------------------------------------------------------------------------------------

    def _at(self, place: QPointF) -> WeekSession | None:
        return next((each for each in reversed(self._sessions) if self.place_of(each.key).contains(place)), None)

    def _is_on_grip(self, session: WeekSession, place: QPointF) -> bool:
        return place.y() >= self.place_of(session.key).bottom() - _GRIP

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the block below the mouse, and hold it."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        found = self._at(event.position())
        self.choose(found.key if found else "")
        if found and not self.is_read_only:
            self._drag = _Drag(found, event.position(), self._is_on_grip(found, event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move or lengthen the block that is held; else show what a press would do."""
        if self._drag is None:
            self._show_cursor(event.position())
            return
        way = event.position() - self._drag.began
        if not self._drag.is_under_way and way.manhattanLength() < QApplication.startDragDistance():
            return
        minutes, session = self._grid.minutes(way.y()), self._drag.session
        if self._drag.is_lower_edge:
            now = week.resized(session, minutes)
        else:
            days = self._grid.day_at(event.position()) - (session.weekday or 0)
            now = week.moved(session, days, minutes, self._grid.days - 1)
        self._drag = dataclasses.replace(self._drag, is_under_way=True, now=now)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002
        """Leave the block where it is now."""
        held, self._drag = self._drag, None
        self.update()
        if held and held.now:
            self._want(held.now, held.session, by_key=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Edit the block; in a free place, add a time there."""
        if self.is_read_only:
            return
        self._drag = None
        if found := self._at(event.position()):
            self.edit_asked.emit(found.key)
        elif event.position().y() >= self._grid.top and event.position().x() >= self._grid.left:
            self.add_asked.emit(self._grid.day_at(event.position()), self._grid.minute_at(event.position()))

    def _show_cursor(self, place: QPointF) -> None:
        found = None if self.is_read_only else self._at(place)
        if found is None:
            self.unsetCursor()
        elif self._is_on_grip(found, place):
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    # --- from the tray --------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take what comes from the tray."""
        if event.mimeData().hasFormat(TRAY) and not self.is_read_only:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Anywhere in the week."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Place it there."""
        key = bytes(event.mimeData().data(TRAY).data()).decode()
        event.acceptProposedAction()
        self.dropped.emit(key, self._grid.day_at(event.position()), self._grid.minute_at(event.position()))
