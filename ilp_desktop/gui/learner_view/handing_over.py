"""Handing the laptop to a learner, and taking it back: the records are put aside, and locked where that was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QWidget

from ilp_desktop.gui.aside import Aside
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.layout import button, column, fit, label, main_button, row, scrolled
from ilp_desktop.gui.learner_view.look import look_for
from ilp_desktop.gui.learner_view.speech import Reader, find_reader
from ilp_desktop.gui.learner_view.view import LearnerView
from ilp_desktop.gui.tables import british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.services import overview, self_assessments
from ilp_desktop.services.self_assessments import Offer
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_WIDTH = 600
"""Pixels of the dialog."""


class HandOverDialog(QDialog):
    """What will be asked, and whether the records are locked meanwhile."""

    begun = Signal(bool, bool)
    """(from the first question again, with the records locked)"""

    def __init__(self, app: App, offer: Offer, *, speaks: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Questions for {learner}", learner=offer.learner))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = tr(
            "“{title}” has {asked} short questions, one on each page. Each can be skipped, and every "
            "answer is kept at once. The records are not on the screen meanwhile.",
            title=offer.title,
            asked=offer.asked,
        )
        voice = (
            tr("This laptop can read the questions aloud.")
            if speaks
            else tr("No voice for reading aloud is installed on this laptop.")
        )
        self.anew = QCheckBox(tr("&Begin again from the first question"))
        self.locks = QCheckBox(tr("I &leave the laptop with the learner"))
        self.locks.setEnabled(not app.is_demo)
        hint = tr("Going back to the records then asks for your password. Close other programs first.")
        if app.is_demo:
            hint = tr("The demonstration has no password to ask for.")
        parts: list[QWidget] = [
            label(tr("Hand the laptop to {learner}", learner=offer.learner), "heading"),
            label(about),
            label(voice, "quiet"),
        ]
        if offer.begun_on:
            begun = tr(
                "{learner} began on {day} and goes on at question {at} of {asked}.",
                learner=offer.learner,
                day=british(offer.begun_on),
                at=offer.at,
                asked=offer.asked,
            )
            parts += [label(begun), self.anew]
        start = main_button(tr("&Start"), self._start, app.colours)
        foot = row(None, button(tr("&Cancel"), self.reject), start)
        words = column(*parts, self.locks, label(hint, "quiet"), spacing=2 * SPACE)
        holder = QWidget()
        holder.setLayout(words)
        self.setLayout(column(scrolled(holder), foot, margin=3 * SPACE, spacing=2 * SPACE))
        fit(self, _WIDTH, words.heightForWidth(_WIDTH - 6 * SPACE) + foot.sizeHint().height() + 9 * SPACE)
        start.setFocus()

    def _start(self) -> None:
        self.accept()
        self.begun.emit(self.anew.isChecked(), self.locks.isChecked())


class HandingOver(QObject):
    """Asks how, then shows the learner view in place of every other window."""

    lock_asked = Signal(object)
    """The laptop comes back: ask for the password before these windows (an Aside) are shown again."""

    def __init__(self, app: App, window: QWidget) -> None:
        super().__init__(window)
        self.app, self._window = app, window
        self.view: LearnerView | None = None

    def offer(self, kind: str, learner_id: int, parent: QWidget) -> HandOverDialog | None:
        """Ask how the laptop is handed over; then the learner's window opens."""
        reader = find_reader()
        found: list[Offer] = []
        if not guarded(parent, lambda: found.append(self.app.read(self_assessments.offer, learner_id, kind))):
            return None
        dialog = HandOverDialog(self.app, found[0], speaks=reader is not None, parent=parent)
        dialog.begun.connect(lambda anew, locks: self._begin(kind, learner_id, reader, anew=anew, locks=locks))
        dialog.open()
        return dialog

    def _begin(self, kind: str, learner_id: int, reader: Reader | None, *, anew: bool, locks: bool) -> None:
        self.app.save_now.emit()
        sheet = self.app.write(self_assessments.open_sheet, learner_id, kind, self.app.today, anew=anew)
        profile = self.app.read(overview.profile, learner_id)
        look = look_for(profile, self.app.colours, self._window.screen().availableGeometry().width())
        view = LearnerView(self.app, sheet, look, reader, locks=locks)
        view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.destroyed.connect(view.deleteLater)  # the lock takes the school away, and this with it
        aside = Aside(QApplication.topLevelWidgets())
        view.left.connect(lambda: self._taken_back(aside, locks=locks))
        self.view = view
        view.showFullScreen()

    def _taken_back(self, aside: Aside, *, locks: bool) -> None:
        self.view = None
        if locks:
            self.lock_asked.emit(aside)
        else:
            aside.bring_back()
