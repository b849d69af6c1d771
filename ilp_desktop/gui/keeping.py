"""Keeps what is typed into a form, within a second, and brings it back when the form is opened again."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ilp_desktop.errors import explain
from ilp_desktop.flows.flow import Raw
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.services import form_drafts
from ilp_desktop.words import tr, weekday_name

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_SOON = 500
"""Milliseconds after the last key."""
_WEEK = 7


class TypedKeeper(QObject):
    """One form's draft. `place` names the form, the record and whose it is, so that no words come back elsewhere."""

    troubled = Signal(str)
    """What was typed can't be kept, and why; empty: it can again."""

    def __init__(self, app: App, panel: FormPanel, place: str, title: str, learner_id: int | None = None) -> None:
        super().__init__(panel)
        self.app, self.panel, self.place, self.title, self.learner_id = app, panel, place, title, learner_id
        self._fresh: Raw = {}
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self.save)
        self.is_kept = True
        """Whether all that was typed is in the file."""
        panel.edited.connect(self._edited)
        app.save_now.connect(self.save)

    def begin(self, fresh: Raw) -> str:
        """Show the record, with what was typed into this form before; return a sentence about that, or nothing."""
        self.panel.binder.load(fresh)
        self._fresh = self.panel.binder.raw()  # as the form shows it
        before = self.app.read(form_drafts.begun, self.place, self.panel.binder.fields)
        if before is None:
            return ""
        self.panel.binder.load(fresh | before.typed)
        return tr("You began this {when} and did not save it. It is as you left it.", when=_when(before.at))

    @property
    def typed(self) -> Raw:
        """The fields that are not as they were."""
        return {name: value for name, value in self.panel.binder.raw().items() if value != self._fresh.get(name)}

    def _edited(self) -> None:
        self.is_kept = False
        self._timer.start()

    def save(self) -> None:
        """Keep what was typed, at once."""
        self._timer.stop()
        if self.is_kept:
            return
        try:
            self.app.write(form_drafts.keep, self.place, self.title, self.learner_id, self.typed)
        except Exception as error:
            if known := explain(error):
                self.troubled.emit(tr("What you type is not kept yet. {why}", why=known.title))
                return
            raise
        self.is_kept = True
        self.troubled.emit("")

    def forget(self) -> None:
        """It is saved in the record, or thrown away."""
        self._timer.stop()
        self.is_kept = True
        self.app.write(form_drafts.discard, self.place)


def _when(at: dt.datetime) -> str:
    """A moment (UTC) as people say it: today at 14:05, on Tuesday, on 3/9/2026."""
    local, today = at.astimezone(), dt.datetime.now().astimezone().date()
    days = (today - local.date()).days
    if days <= 0:
        return tr("today at {time}", time=f"{local:%H:%M}")
    return tr("on {day}", day=weekday_name(local) if days < _WEEK else f"{local.day}/{local.month}/{local.year}")
