"""The small window in which a field of the school's own is added or changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from ilp_desktop.flows import assessment, plan_steps, review
from ilp_desktop.flows.flow import Step
from ilp_desktop.gui.access_grid import OPENNESS_WORDS
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.own_fields import PAPERS, STEPS, Kind, OwnField, OwnFieldFields, Record
from ilp_desktop.model.parts import PARTS, Openness, Part, parts_of
from ilp_desktop.printing.registry import PAPERS as REGISTRY
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_STEPS: dict[Record, tuple[Step, ...]] = {
    Record.ASSESSMENT: assessment.STEPS,
    Record.PLAN: plan_steps.STEPS,
    Record.REVIEW: review.STEPS,
}


def step_titles(record: Record) -> dict[str, str]:
    """Step of a wizard in which own fields can stand -> its title, in the order of the wizard."""
    return {step.name: step.title for step in _STEPS[record] if step.name in STEPS[record]}


def kind_words() -> dict[str, str]:
    """Kind of a field -> how it is called."""
    return {
        Kind.LINE.value: tr("A line of words"),
        Kind.TEXT.value: tr("Several lines of words"),
        Kind.DAY.value: tr("A day"),
        Kind.CHOICE.value: tr("One of several choices"),
        Kind.TICK.value: tr("A box to tick"),
    }


class OwnFieldDialog(RecordDialog):
    """Shows what the record's fields can have: its steps, its papers, choices only where one is chosen."""

    def __init__(
        self,
        app: App,
        record: Record,
        save: Callable[[OwnFieldFields], object],
        *,
        field: OwnField | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._of, self._proposed = record, ""
        choices = {
            "step": list(step_titles(record).items()),
            "kind": list(kind_words().items()),
            "part": [(part.value, _part_words(part)) for part in Part],
        }
        title = tr("Change this field of your own") if field else tr("Add a field of your own")
        super().__init__(
            app, title, OwnFieldFields, save, record=field, about=str(field.id) if field else record.value,
            choices=choices, parent=parent,
        )  # fmt: skip
        for name in ("on_paper", "on_plan", "on_my_plan"):
            self._offer_paper(name)
        self.panel.binder.edited.connect(self._follow)
        self._follow()

    def _offer_paper(self, name: str) -> None:
        box, paper = self.panel.binder.widgets[name], PAPERS[self._of].get(name)
        box.setVisible(paper is not None)
        if isinstance(box, QCheckBox) and paper and name != "on_my_plan":
            words = tr("On the paper “{paper}”", paper=REGISTRY[paper].title)
            box.setText(words)
            box.setAccessibleName(words)

    def _follow(self) -> None:
        """Show the choices where one is chosen; propose the part that the step tells of until another was chosen."""
        binder = self.panel.binder
        typed = binder.raw()
        for part in (binder.widgets["options"], self.panel.findChild(QLabel, "label_options")):
            if isinstance(part, QWidget):
                part.setVisible(typed["kind"] == Kind.CHOICE)
        proposed = _part_of(self._of, typed["step"])
        if typed["part"] == self._proposed != proposed:
            self._proposed = proposed
            binder.choose("part", proposed)


def _part_of(record: Record, step: str) -> str:
    """The part that the fields of a step tell of; blank where they tell of none."""
    fields = STEPS[record].get(step)
    parts = parts_of(fields, list(fields.model_fields)[-1]) if fields else ()
    return parts[0].value if parts else ""


def _part_words(part: Part) -> str:
    about = PARTS[part]
    if about.openness is Openness.OPEN:
        return about.title
    return tr("{part} ({openness})", part=about.title, openness=OPENNESS_WORDS[about.openness].lower())
