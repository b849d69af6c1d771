"""What a screen reader is told: trouble beside its field, what just happened, what a drawing is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from gui_world import Keyboard, button
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ilp_desktop.gui import aloud
from ilp_desktop.gui.app import App
from ilp_desktop.gui.distance_chart import DistanceChart
from ilp_desktop.gui.faces import FaceEdit
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.who_tab import open_learner_dialog
from ilp_desktop.gui.week_view import WeekView

Role = QAccessible.Role


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say."""
    said: list[str] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def test_the_first_wrong_field_has_the_focus_and_its_trouble_is_said(
    window: MainWindow, keyboard: Keyboard, heard: list[str]
) -> None:
    form = open_learner_dialog(window.caseload_page)
    keyboard.at_window(form)
    button(form, "Save").click()
    first = form.panel.binder.widgets["forename"]
    assert keyboard.focus is first
    assert heard == [first.accessibleDescription()]
    assert first.accessibleDescription()
    keyboard.type("Ada")
    assert first.accessibleDescription() == ""


@pytest.mark.usefixtures("window")
def test_a_short_word_of_the_status_line_is_said(app: App, heard: list[str]) -> None:
    app.said.emit("The settings are saved.")
    assert heard == ["The settings are saved."]
    app.said.emit("")
    assert len(heard) == 1


@pytest.mark.parametrize(
    ("kind", "role"),
    [(WeekView, Role.List), (FaceEdit, Role.List), (DistanceChart, Role.Chart), (QWidget, Role.Client)],
)
def test_a_drawing_tells_what_it_is(app: App, kind: type[QWidget], role: QAccessible.Role) -> None:
    ways: dict[type[QWidget], Callable[[], QWidget]] = {
        WeekView: lambda: WeekView(app.colours),
        FaceEdit: lambda: FaceEdit([("1", "Hard"), ("2", "Well")], app.colours),
        DistanceChart: lambda: DistanceChart([], app.colours),
        QWidget: QWidget,
    }
    made = ways[kind]()
    assert QAccessible.queryAccessibleInterface(made).role() == role


def test_a_face_that_is_chosen_is_said(app: App, heard: list[str]) -> None:
    faces = FaceEdit([("1", "Hard"), ("2", "Well")], app.colours)
    faces._choose("2")
    assert heard == ["Well"]
    aloud.say(faces, "")
    assert heard == ["Well"]
