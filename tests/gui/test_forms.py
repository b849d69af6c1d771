"""Every form of ui/ keeps the rules: a widget for each field, a label for each widget, one order from top to bottom."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from gui_world import Key, Keyboard, make_school
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

import ilp_desktop.flows
import ilp_desktop.model
from ilp_desktop.flows.flow import form_name, raw
from ilp_desktop.gui import theme
from ilp_desktop.gui.app import App
from ilp_desktop.gui.form_panel import FormPanel, form_class
from ilp_desktop.gui.widgets import CheckList, FileList
from ilp_desktop.model.base import Fields

UI = Path(__file__).parents[2] / "ui"
GIVEN = {"target_id"}
"""Fields of the record that a row is about: nobody types them."""


def every_fields_class() -> dict[str, list[type[Fields]]]:
    """Form name -> the Fields classes that it serves."""
    for package in (ilp_desktop.model, ilp_desktop.flows):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    found: dict[str, list[type[Fields]]] = {}

    def walk(kind: type[Fields]) -> None:
        for sub in kind.__subclasses__():
            if sub.__name__.endswith(("Fields", "Entry")):
                found.setdefault(form_name(sub), []).append(sub)
            walk(sub)

    walk(Fields)
    return found


FILES = sorted(file.stem for file in UI.glob("*.ui"))
SERVED = every_fields_class()
PAIRS = [(name, fields) for name in FILES for fields in SERVED.get(name, [])]
each_form = pytest.mark.parametrize(("name", "fields"), PAIRS, ids=[fields.__name__ for _, fields in PAIRS])
each_fields = pytest.mark.parametrize(
    "fields", [fields for _, fields in PAIRS], ids=[fields.__name__ for _, fields in PAIRS]
)
widest = pytest.mark.parametrize("fields", [SERVED[name][-1] for name in FILES if name in SERVED], ids=FILES)


@pytest.fixture(scope="module")
def app(loaded_theme: theme.Colours, tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """One school for all forms: they only read it."""
    made = make_school(tmp_path_factory.mktemp("forms"), loaded_theme)
    yield made
    made.close()


def panel_of(app: App, qtbot: QtBot, fields: type[Fields]) -> FormPanel:
    panel = FormPanel(app, fields)
    qtbot.addWidget(panel)
    panel.resize(760, panel.sizeHint().height())
    with qtbot.waitActive(panel):
        panel.show()
    return panel


def test_no_form_without_its_fields() -> None:
    assert [name for name in FILES if name not in SERVED] == []
    assert len(FILES) > 40


def test_every_form_is_compiled_from_the_file_as_it_is() -> None:
    assert [fields.__name__ for _, fields in PAIRS if not form_class(fields)] == []


@each_form
def test_each_field_has_a_widget_a_name_a_label_and_a_place_for_its_problem(
    app: App, qtbot: QtBot, name: str, fields: type[Fields]
) -> None:
    panel = FormPanel(app, fields)
    qtbot.addWidget(panel)
    wanted = set(fields.model_fields) - GIVEN
    if name == "short_term_target" and not fields.__name__.endswith("Entry"):
        wanted = wanted & set(panel.binder.widgets)
    assert wanted <= set(panel.binder.widgets), "a field has no widget"
    buddies = {label.buddy() for label in panel.findChildren(QLabel) if label.buddy()}
    for field in sorted(wanted):
        widget = panel.binder.widgets[field]
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), f"{field} has no name"
        words = widget.text() if isinstance(widget, QCheckBox) else widget in buddies
        assert words, f"{field} has no label"
        assert isinstance(panel.findChild(QLabel, f"problem_{field}"), QLabel), f"{field} has no place for its problem"


@each_fields
def test_each_label_reads_as_its_widget_is_announced(app: App, qtbot: QtBot, fields: type[Fields]) -> None:
    panel = FormPanel(app, fields)
    qtbot.addWidget(panel)
    for label in panel.findChildren(QLabel):
        if buddy := label.buddy():
            assert buddy.accessibleName() == label.text().replace("&", "")


@widest
def test_tab_goes_from_top_to_bottom_and_left_to_right(
    app: App, qtbot: QtBot, keyboard: Keyboard, fields: type[Fields]
) -> None:
    panel = panel_of(app, qtbot, fields)
    widgets = set(panel.binder.widgets.values())
    next(iter(panel.binder.widgets.values())).setFocus()
    walked = [keyboard.focus]
    for _ in range(len(widgets) - 1):
        keyboard.press(Key.Key_Tab)
        walked.append(keyboard.focus)
    assert set(walked) == widgets, "Tab leaves fields out"
    places = [widget.mapTo(panel, QPoint(0, 0)) for widget in walked]
    for before, after in pairwise(places):
        row_below = after.y() - before.y() > 10
        assert row_below or (abs(after.y() - before.y()) <= 30 and after.x() > before.x()), f"{before} then {after}"


@widest
def test_the_first_field_of_the_class_is_the_first_of_the_form(app: App, qtbot: QtBot, fields: type[Fields]) -> None:
    panel = panel_of(app, qtbot, fields)
    first = next(iter(panel.binder.widgets.values()))
    places = [each.mapTo(panel, QPoint(0, 0)) for each in panel.binder.widgets.values()]
    assert places[0].x() == 0
    assert places[0].y() <= min(place.y() for place in places) + 24, f"a wizard puts the focus on {first.objectName()}"


def a_value(widget: QWidget, name: str) -> Any:
    """Something that a person could enter there."""
    match widget:
        case QCheckBox():
            return True
        case QComboBox():
            return widget.itemData(widget.count() - 1)
        case CheckList() | FileList():
            return [7]
        case QPlainTextEdit():
            return "Zażółć <b>gęślą</b> & jaźń\nعربي 中文\tend"
        case QLineEdit():
            return f"{name} <b>&amp;</b> Ł 中 ع"
        case _:
            raise TypeError(name)


@each_fields
def test_what_is_loaded_comes_back_and_makes_nothing_dirty(app: App, qtbot: QtBot, fields: type[Fields]) -> None:
    panel = FormPanel(app, fields)
    qtbot.addWidget(panel)
    panel.set_choices({"need_ids": [("7", "A need")], "long_term_key": [("r3", "A target")]})
    panel.set_choices({"programme_component_id": [("4", "A part of the programme")]})
    panel.set_choices(
        {"step": [("start", "Start")], "kind": [("tick", "A box to tick")], "part": [("support", "Support")]}
    )
    panel.set_choices({"component_key": [("r4", "English")]})
    panel.set_choices({"target_id": [("5", "A target")], "belongs_to": [("log_entry-5", "A log entry")]})
    panel.set_choices({"target_ids": [("7", "A target")], "log_block_id": [("5", "L1-B1")]})
    blank = raw(fields)
    filled = {field: a_value(widget, field) for field, widget in panel.binder.widgets.items()}
    with qtbot.assertNotEmitted(panel.edited):
        for values in (blank, filled, blank):
            panel.binder.load(values)
            shown = panel.binder.raw()
            assert {field: shown[field] for field in values if field in panel.binder.widgets} == {
                field: values[field] for field in values if field in panel.binder.widgets
            }
            assert all(shown[field] == value for field, value in values.items())


@widest
def test_each_form_takes_a_problem_beside_each_field(app: App, qtbot: QtBot, fields: type[Fields]) -> None:
    panel = FormPanel(app, fields)
    qtbot.addWidget(panel)
    panel.binder.show_problems(dict.fromkeys(panel.binder.widgets, "<b>Write</b> this & that."))
    for field, widget in panel.binder.widgets.items():
        beside = panel.findChild(QLabel, f"problem_{field}")
        assert isinstance(beside, QLabel)
        assert not beside.isHidden()
        assert widget.accessibleDescription() == beside.text()


@widest
def test_no_form_is_wider_than_a_small_laptop_shows(app: App, qtbot: QtBot, fields: type[Fields]) -> None:
    panel = FormPanel(app, fields)
    qtbot.addWidget(panel)
    assert panel.minimumSizeHint().width() <= 620
    assert panel.layoutDirection() is Qt.LayoutDirection.LeftToRight
