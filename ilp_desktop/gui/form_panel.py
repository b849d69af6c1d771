"""A form on screen: the compiled Designer form of a Fields class, bound, with its choices filled in."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ilp_desktop.flows.flow import Choices, form_name
from ilp_desktop.flows.own_entries import own_of
from ilp_desktop.gui.binding import FormBinder
from ilp_desktop.gui.own_widgets import add_own
from ilp_desktop.model.base import Fields, pick_list_of, refers_to_table, takes_own_scales

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


def form_class(fields: type[Fields]) -> type[Any]:
    """The compiled Designer form of a Fields class: ui/learning_history.ui for LearningHistoryFields."""
    name = form_name(fields)
    module = importlib.import_module(f"ilp_desktop.gui.forms.ui_{name}")
    found: type[Any] = getattr(module, "Ui_" + name.title().replace("_", ""))
    return found


class FormPanel(QWidget):
    """One bound form."""

    edited = Signal()

    def __init__(self, app: App, fields: type[Fields], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = form_class(fields)()
        self.ui.setupUi(self)
        grid = self.ui.grid
        add_own(self, grid, fields)
        for number in range(grid.count()):
            # A sentence below one field must not push its neighbour out of line. (Aligned to the top, Qt would
            # cut a sentence off that takes more lines in a narrow column.)
            grid.itemAt(number).layout().addStretch(1)
        self.binder = FormBinder(self, fields)
        self.binder.edited.connect(self.edited)
        self.binder.set_choices(standing_choices(app, fields))
        self.binder.name_of = partial(name_out_of_use, app, fields)

    def first_widget(self) -> QWidget:
        """The first field that can be typed in."""
        return next(widget for widget in self.binder.widgets.values() if not widget.isHidden())

    def hide_field(self, name: str) -> None:
        """Hide a field that is shown elsewhere; its value is kept."""
        self.binder.widgets[name].hide()
        if label := self.findChild(QLabel, f"label_{name}"):
            label.hide()

    def set_choices(self, choices: Choices) -> None:
        """Fill the drop-downs that depend on the learner or on other steps."""
        self.binder.set_choices(choices)


def name_out_of_use(app: App, fields: type[Fields], field: str, value: str) -> str:
    """How a value is called that can no longer be chosen: its label, or the name of one who left."""
    if list_name := pick_list_of(fields, field):
        return app.label(list_name, value)
    everybody = {"staff": app.staff, "provider": app.providers}.get(refers_to_table(fields, field) or "")
    return dict(everybody(all_of_them=True)).get(value, value) if everybody else value


def standing_choices(app: App, fields: type[Fields]) -> Choices:
    """The choices that depend on the school alone: pick-lists, staff, providers, those of its own fields."""
    people = {"staff": app.staff, "provider": app.providers}
    choices: Choices = {name: [(each, each) for each in own.choices] for name, own in own_of(fields).items()}
    for name in fields.model_fields:
        refers = refers_to_table(fields, name) or ""
        if list_name := pick_list_of(fields, name):
            choices[name] = app.choices(list_name, own_scales=takes_own_scales(fields, name))
        elif refers in people:
            choices[name] = people[refers]()
    return choices
