"""Windows, lists and splitters come back as they were left, on a screen that is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_world import SCHOOL, Key, Keyboard, dialog
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ilp_desktop.gui import theme, window_state
from ilp_desktop.gui.app import App
from ilp_desktop.gui.backups import Backups
from ilp_desktop.gui.guide import Guide
from ilp_desktop.gui.layout import fit
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.window_state import bring_onto_a_screen
from ilp_desktop.paths import home


class OwnWindow(QWidget):
    """A window of its own, as the guide is one."""

    def __init__(self) -> None:
        super().__init__()
        fit(self, 500, 400)


def screen() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def test_a_window_comes_back_with_its_size_at_its_place() -> None:
    first = OwnWindow()
    first.show()
    first.setGeometry(60, 50, 420, 310)
    first.close()
    second = OwnWindow()
    assert second.geometry() == QRect(60, 50, 420, 310)


def test_a_window_that_filled_the_screen_does_so_again() -> None:
    first = OwnWindow()
    first.showMaximized()
    first.close()
    assert OwnWindow().isMaximized()


@pytest.mark.parametrize("place", [QPoint(9000, 50), QPoint(-4000, -3000), QPoint(50, 9000)])
def test_a_window_whose_screen_is_gone_opens_where_it_can_be_taken_hold_of(place: QPoint) -> None:
    left = OwnWindow()
    left.move(place)
    left.show()
    left.close()
    again = OwnWindow()
    assert screen().contains(again.geometry())
    left.setGeometry(QRect(place, QSize(5000, 4000)))
    bring_onto_a_screen(left)
    assert screen().contains(left.geometry())


def test_a_window_that_reaches_over_the_edge_a_little_stays_there() -> None:
    window = OwnWindow()
    window.setGeometry(screen().width() - 200, 100, 400, 300)
    bring_onto_a_screen(window)
    assert window.x() == screen().width() - 200


def test_a_form_keeps_the_size_that_it_was_given_but_opens_over_its_window(
    window: MainWindow, keyboard: Keyboard
) -> None:
    window.add_learner()
    first = dialog(window, RecordDialog)
    usual = first.size()
    first.resize(usual + QSize(-30, -40))
    first.reject()
    window.add_learner()
    keyboard.at_window(window.findChildren(RecordDialog)[-1])
    again = [each for each in window.findChildren(RecordDialog) if each.isVisible()][-1]
    assert again.size() == usual + QSize(-30, -40)
    assert window_state.value("windows/LearnerFields") == again.size()


def test_a_form_that_nobody_resized_is_not_kept(window: MainWindow) -> None:
    window.add_learner()
    dialog(window, RecordDialog).reject()
    assert window_state.value("windows/LearnerFields") is None


def drag_column(window: MainWindow, by: int) -> int:
    """Drag the edge of the first column with the mouse; return its new width."""
    header = window.caseload_page.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(0) + header.sectionSize(0) - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(header.viewport(), at + QPoint(by // 2, 0))
    QTest.mouseMove(header.viewport(), at + QPoint(by, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(by, 0))
    return header.sectionSize(0)


def test_a_column_keeps_the_width_that_the_mouse_gave_it(
    window: MainWindow, app: App, tmp_path: Path, learner_id: int
) -> None:
    assert learner_id
    window.show_page(window.caseload_page)
    before = window.caseload_page.table.columnWidth(0)
    chosen = drag_column(window, 70)
    assert chosen > before
    window.resize(window.size() + QSize(-50, 0))
    assert window.caseload_page.table.columnWidth(0) == chosen
    again = MainWindow(app, Backups(app, tmp_path / "backups"))
    again.show_page(again.caseload_page)
    again.show()
    assert again.caseload_page.table.columnWidth(0) == chosen
    assert again.caseload_page.table.columnWidth(1) == window.caseload_page.table.columnWidth(1)


def test_the_screen_shown_last_is_shown_again_but_never_a_learner(
    window: MainWindow, app: App, tmp_path: Path, learner_id: int
) -> None:
    window.show_page(window.checks_page)
    window.hide()
    again = MainWindow(app, Backups(app, tmp_path / "backups"))
    assert again.screens.current is again.checks_page
    again.show()
    again.open_learner(learner_id)
    again.hide()
    third = MainWindow(app, Backups(app, tmp_path / "backups"))
    assert third.screens.current is third.caseload_page


def test_a_demonstration_begins_with_today_and_changes_nothing(window: MainWindow, app: App, tmp_path: Path) -> None:
    window.show_page(window.checks_page)
    window.hide()
    app.is_demo = True
    shown = MainWindow(app, Backups(app, tmp_path / "backups"))
    assert shown.screens.current is shown.today_page
    shown.show()
    shown.hide()
    assert window_state.value("last_page") == "ChecksPage"


def test_the_guide_keeps_its_letters_and_how_it_is_divided(colours: theme.Colours) -> None:
    first = Guide(colours)
    first.show()
    first.zoom_by(2)
    first.splitter.moveSplitter(320, 1)
    divided = first.splitter.sizes()
    first.close()
    again = Guide(colours)
    again.show()
    assert again._document.defaultFont().pointSizeF() == first._document.defaultFont().pointSizeF()
    assert again.splitter.sizes() == divided


def test_what_is_kept_holds_no_name(window: MainWindow, learner_id: int, keyboard: Keyboard) -> None:
    window.open_learner(learner_id)
    keyboard.at_window(window)
    keyboard.press(Key.Key_F1)
    drag_column(window, 30)
    window.hide()
    kept = (home("state") / "windows.ini").read_text(encoding="utf-8")
    assert "MainWindow" in kept
    assert not any(word in kept for word in ("Nowak", "ukasz", SCHOOL.split()[0]))


@pytest.mark.parametrize("kept", ["nonsense", 7, ["a", "b"]])
def test_what_cant_be_read_is_as_good_as_nothing(kept: object) -> None:
    window_state.keep("windows/OwnWindow", kept)
    window_state.keep("guide/zoom", kept)
    window_state.keep("columns/List", kept)
    assert OwnWindow().size() == QSize(500, 400)
    assert window_state.number("guide/zoom", 100) in {100, 7}
    assert window_state.Widths("List").get(1) == 0
