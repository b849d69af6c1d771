"""The print profile of a learner, with the beginning of a paper as it will look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ilp_desktop.flows.flow import Raw, form_problems, read
from ilp_desktop.gui.layout import fit, label
from ilp_desktop.gui.preview import page_image
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.base import second_looks
from ilp_desktop.model.learner import PrintProfileFields
from ilp_desktop.printing.lookups import as_profile, language_note
from ilp_desktop.printing.profile_sample import profile_sample
from ilp_desktop.printing.wording import languages
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_WIDTH, _HEIGHT = 420, 165
"""Points of the paper that are shown, in the size in which it is printed."""
_PIXELS = 96 / 72
"""Of the screen, for a point of the paper."""


class PrintProfileDialog(RecordDialog):
    """The form, and below it a sample that follows each change."""

    def __init__(
        self, app: App, save: Callable[[Any], object], profile: PrintProfileFields, learner_id: int, parent: QWidget
    ) -> None:
        super().__init__(
            app, tr("Print profile"), PrintProfileFields, save, record=profile, learner_id=learner_id, parent=parent
        )
        self._told = {code: app.read(language_note, code) for code in languages()}
        self.sample = QLabel()
        self.sample.setAccessibleName(tr("Sample of a paper"))
        self.sample.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it must not widen the form
        self.sample.setFixedHeight(round(_HEIGHT * _PIXELS) + 2)
        holder = self.panel.parentWidget()
        below = holder.layout() if holder else None
        if isinstance(below, QVBoxLayout):
            below.insertWidget(1, label(tr("How a paper begins, in its true size"), "quiet"))
            below.insertWidget(2, self.sample)
        self.panel.binder.look = self._worth_a_look
        self.panel.binder.show_problems({})
        self.panel.edited.connect(self.show_sample)
        self.show_sample()
        wanted = self.panel.sizeHint()
        fit(self, max(700, wanted.width() + 80), wanted.height() + self.sample.height() + 230)

    def begin_anew(self) -> None:
        """Show the record, and its sample, as they are."""
        super().begin_anew()
        self.show_sample()

    def show_sample(self) -> None:
        """Set the sample anew; while a value is none that can be printed, the last one stays."""
        raw = self.panel.binder.raw()
        if form_problems(PrintProfileFields, raw):
            return
        fields = read(PrintProfileFields, raw)
        with pypdfium2.PdfDocument(profile_sample(as_profile(fields), _WIDTH, _HEIGHT)) as document:
            ratio = self.devicePixelRatioF()
            pixmap = QPixmap.fromImage(page_image(document, 0, _WIDTH * _PIXELS * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self.sample.setPixmap(pixmap)

    def _worth_a_look(self, raw: Raw) -> dict[str, str]:
        told = self._told.get(str(raw.get("prompt_language", "")))
        return {**second_looks(PrintProfileFields, raw), **({"prompt_language": told} if told else {})}
