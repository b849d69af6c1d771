"""The drawn week: blocks are chosen, moved and lengthened with keys and mouse, and told in words."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, Mod
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.gui import theme
from ilp_desktop.gui.week_grid import WeekGrid, grid_for
from ilp_desktop.gui.week_painting import EDGE
from ilp_desktop.gui.week_view import TRAY, WeekView
from ilp_desktop.model import week
from ilp_desktop.model.week import Part, WeekSession

ENGLISH, ART = Part("e", "English"), Part("a", "Art")
BRICKS = Part("b", "Bricklaying", provider="Borchester College")


def at(key: str, part: Part, weekday: int, starts: float, ends: float) -> WeekSession:
    return WeekSession(key, part, weekday, round(starts * 60), round(ends * 60))


MONDAY, CLASHING = at("mon", ENGLISH, 0, 9.5, 10.5), at("clash", ENGLISH, 1, 9.5, 10.5)
TUESDAY, FRIDAY = at("tue", BRICKS, 1, 9, 12), at("fri", ART, 4, 13, 14)
WEEK = [FRIDAY, TUESDAY, CLASHING, MONDAY]


class Follows(QWidget):
    """A window that does what the view asks for."""

    def __init__(self, colours: theme.Colours) -> None:
        super().__init__()
        self.view = WeekView(colours)
        self.sessions = {each.key: each for each in WEEK}
        self.by_key: list[bool] = []
        self.view.changed.connect(self._change)
        QVBoxLayout(self).addWidget(self.view)
        self.view.show_sessions(WEEK)
        self.resize(900, 620)

    def _change(self, session: WeekSession, by_key: bool) -> None:  # noqa: FBT001
        self.by_key.append(by_key)
        self.sessions[session.key] = session
        self.view.show_sessions(list(self.sessions.values()))

    def when(self, key: str) -> str:
        return self.sessions[key].when

    def middle(self, key: str) -> QPoint:
        return self.view.place_of(key).center().toPoint()

    def drag(self, start: QPoint, end: QPoint) -> None:
        QTest.mousePress(self.view, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(self.view, start + (end - start) / 2)
        QTest.mouseMove(self.view, end)
        QTest.mouseRelease(self.view, Qt.MouseButton.LeftButton, pos=end)


@pytest.fixture
def window(colours: theme.Colours, qtbot: QtBot, keyboard: Keyboard) -> Follows:
    made = Follows(colours)
    qtbot.addWidget(made)
    made.show()
    made.view.setFocus(Qt.FocusReason.TabFocusReason)
    keyboard.at_window(made)
    return made


def described(view: WeekView) -> str:
    return QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Description)


def test_tab_chooses_the_first_block_and_arrows_go_through_the_week(window: Follows, keyboard: Keyboard) -> None:
    went = [window.view.current]
    for key in (Key.Key_Left, Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Left):
        keyboard.press(key)
        went.append(window.view.current)
    assert went == ["mon", "mon", "clash", "clash", "clash", "fri", "fri", "clash"]
    keyboard.press(Key.Key_Home)
    assert window.view.current == "mon"
    keyboard.press(Key.Key_End)
    assert window.view.current == "fri"


def test_the_chosen_block_is_told_in_words_with_its_clash(window: Follows, keyboard: Keyboard) -> None:
    assert described(window.view) == "English, Monday 9:30 to 10:30, School, on site"
    keyboard.press(Key.Key_Right)
    keyboard.press(Key.Key_Up)
    assert described(window.view) == (
        "Bricklaying, Tuesday 9:00 to 12:00, Borchester College, off site, clashes with English"
    )


def test_alt_and_arrows_move_by_five_minutes_or_a_day(window: Follows, keyboard: Keyboard) -> None:
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Right, Key.Key_Left):
        keyboard.press(key, Mod.AltModifier)
    assert window.when("mon") == "Monday 9:35 to 10:35"
    for _ in range(9):
        keyboard.press(Key.Key_Right, Mod.AltModifier)
    assert window.when("mon") == "Friday 9:35 to 10:35", "it stops at the last day that is shown"
    assert all(window.by_key)
    assert described(window.view).startswith("English, Friday 9:35")


def test_shift_and_alt_change_the_length(window: Follows, keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_Down, Mod.AltModifier | Mod.ShiftModifier)
    assert window.when("mon") == "Monday 9:30 to 10:35"
    for _ in range(20):
        keyboard.press(Key.Key_Up, Mod.AltModifier | Mod.ShiftModifier)
    assert window.when("mon") == "Monday 9:30 to 9:35", "never shorter than a step"


def test_enter_n_and_delete_ask_for_what_they_say(window: Follows, keyboard: Keyboard) -> None:
    asked: list[object] = []
    window.view.edit_asked.connect(lambda key: asked.append(("edit", key)))
    window.view.remove_asked.connect(lambda key: asked.append(("remove", key)))
    window.view.add_asked.connect(lambda day, minute: asked.append(("add", day, minute)))
    window.view.undo_asked.connect(lambda: asked.append("undo"))
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_N)
    keyboard.press(Key.Key_Insert)
    keyboard.press(Key.Key_Delete)
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert asked == [("edit", "mon"), ("add", None, None), ("add", None, None), ("remove", "mon"), "undo"]


def test_a_week_to_look_at_only_can_be_gone_through_but_not_changed(window: Follows, keyboard: Keyboard) -> None:
    window.view.is_read_only = True
    asked: list[object] = []
    for signal in (window.view.edit_asked, window.view.remove_asked, window.view.add_asked):
        signal.connect(lambda *words: asked.append(words))
    for key in (Key.Key_Return, Key.Key_N, Key.Key_Delete):
        keyboard.press(key)
    keyboard.press(Key.Key_Down, Mod.AltModifier)
    window.drag(window.middle("fri"), window.middle("fri") + QPoint(0, 80))
    assert asked == window.by_key == []
    assert window.view.current == "fri"


def test_a_block_is_dragged_to_another_day_and_time_in_steps(window: Follows) -> None:
    grid = window.view.grid
    start = window.middle("fri")
    window.drag(start, QPoint(round(grid.x(2) + 20), start.y() + round(grid.hour * 0.52)))
    assert window.when("fri") == "Wednesday 13:30 to 14:30"
    assert window.by_key == [False]


def test_the_lower_edge_makes_it_longer(window: Follows) -> None:
    place = window.view.place_of("fri")
    edge = QPointF(place.center().x(), place.bottom() - 2).toPoint()
    window.drag(edge, edge + QPoint(0, round(window.view.grid.hour)))
    assert window.when("fri") == "Friday 13:00 to 15:00"


def test_a_press_without_a_move_and_escape_in_a_drag_change_nothing(window: Follows, keyboard: Keyboard) -> None:
    start = window.middle("fri")
    QTest.mouseClick(window.view, Qt.MouseButton.LeftButton, pos=start)
    assert window.view.current == "fri"
    QTest.mousePress(window.view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(window.view, start + QPoint(0, 90))
    keyboard.press(Key.Key_Escape)
    QTest.mouseRelease(window.view, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 90))
    assert window.by_key == []


def test_a_double_click_edits_a_block_and_adds_in_a_free_place(window: Follows) -> None:
    asked: list[object] = []
    window.view.edit_asked.connect(asked.append)
    window.view.add_asked.connect(lambda day, minute: asked.append((day, minute)))
    QTest.mouseDClick(window.view, Qt.MouseButton.LeftButton, pos=window.middle("fri"))
    grid = window.view.grid
    free = QPointF(grid.x(3) + 10, grid.y(11 * 60) + 1).toPoint()
    QTest.mouseDClick(window.view, Qt.MouseButton.LeftButton, pos=free)
    assert asked == ["fri", (3, 11 * 60)]


def test_what_is_dropped_from_the_tray_falls_on_a_day_and_a_step(window: Follows) -> None:
    dropped: list[object] = []
    window.view.dropped.connect(lambda *where: dropped.append(where))
    mime = QMimeData()
    mime.setData(TRAY, b"r7")
    grid = window.view.grid
    place = QPointF(grid.x(2) + 30, grid.y(10 * 60 + 16))
    event = QDropEvent(place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Mod.NoModifier)
    window.view.dropEvent(event)
    assert dropped == [("r7", 2, 10 * 60 + 15)]


def test_saturday_has_a_column_only_where_it_is_used_and_early_hours_too(window: Follows) -> None:
    assert (window.view.grid.days, window.view.grid.begins) == (5, 8 * 60 + 30)
    window.view.show_sessions([*WEEK, at("sat", ART, 5, 7, 8)])
    assert (window.view.grid.days, window.view.grid.begins) == (6, 7 * 60)


def test_on_and_off_site_and_clashes_differ_without_any_colour(window: Follows) -> None:
    picture = window.view.grab().toImage().convertToFormat(window.view.grab().toImage().Format.Format_Grayscale8)
    scale = picture.devicePixelRatio()

    def shades(key: str, from_right: bool = False) -> int:  # noqa: FBT001, FBT002
        place = window.view.place_of(key)
        x = place.right() - EDGE / 2 if from_right else place.left() + EDGE / 2
        tops = range(round(place.top()) + 8, round(place.bottom()) - 8)
        return len({picture.pixelColor(round(x * scale), round(y * scale)).red() // 16 for y in tops})

    assert shades("mon") == 1, "on site is filled"
    assert shades("tue") > 1, "off site is hatched"
    assert shades("mon", from_right=True) == 1
    assert shades("clash", from_right=True) > 1, "a clash is crossed at its other edge"


def grid(*sessions: WeekSession) -> WeekGrid:
    return grid_for(week.in_order(sessions), 860, 17, 40)


def test_a_day_with_blocks_beside_each_other_gets_more_room() -> None:
    plain, busy = grid(MONDAY), grid(*WEEK)
    assert plain.column(1) == pytest.approx(plain.column(0))
    assert busy.column(1) > 1.5 * busy.column(0)
    for each in (plain, busy):
        assert each.x(5) == pytest.approx(860)
        assert [each.day_at(QPointF(each.x(day) + 3, 50)) for day in range(5)] == [0, 1, 2, 3, 4]
        assert each.day_at(QPointF(0, 0)) == 0
        assert each.minute_at(QPointF(60, each.y(10 * 60))) == 10 * 60
        assert each.minute_at(QPointF(60, 9999)) == each.ends
