"""Preview and print: papers for one learner or many, as one job; what the chosen readers are not to see is left out."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QWidget

from ilp_desktop.db import files
from ilp_desktop.gui.dialogs import guarded, tell_error
from ilp_desktop.gui.jobs import Report, run_with_progress
from ilp_desktop.gui.layout import button, card, column, fit, label, main_button, row, scrolled
from ilp_desktop.gui.preview import Preview
from ilp_desktop.gui.print_readers import ReadersPanel
from ilp_desktop.gui.printing_out import ViewerFiles, print_pdf
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.printing import batch
from ilp_desktop.printing.batch import BatchResult, PrintRequest
from ilp_desktop.printing.paper import PrintOptions, proposed_name
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import logs
from ilp_desktop.words import counted

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_REASONS = 5
Requests = Callable[[set[str]], Sequence[PrintRequest]]
"""The keys of the chosen papers -> what to print, in order."""


class PrintDialog(QDialog):
    """Shows what will come out, then prints it, saves it or opens it."""

    printed = Signal(list)
    """The PrintRequests that went to the printer or into a file."""

    def __init__(
        self,
        app: App,
        viewer: ViewerFiles,
        requests: Requests,
        chosen: Sequence[str],
        offered: Sequence[str],
        who: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.app, self._viewer, self._requests, self._who = app, viewer, requests, who
        self.content = b""
        self.result_: BatchResult | None = None
        self.setWindowTitle(f"Print – {who}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.papers = {key: self._tick(PAPERS[key].title, on=key in chosen) for key in offered}
        self.readers = ReadersPanel()
        self.readers.changed.connect(self.make)
        self.duplex = self._tick("Both sides: each paper starts on a right-hand page", on=len(chosen) > 1)
        self.as_agreed = self._tick("Plans as they were agreed last: the very pages that were signed", on=False)
        self.as_agreed.setVisible(any(_has_versions(each) for each in requests(set(offered))))
        self.state = label("", "quiet")
        self.preview = Preview()
        self._lay_out()
        fit(self, 1120, 860)

    def _tick(self, words: str, *, on: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(on)
        box.clicked.connect(lambda: self.make())
        return box

    def _lay_out(self) -> None:
        self.print_button = main_button("&Print…", self.print, self.app.colours, icon="printer")
        self.save_button = button("&Save as PDF…", self.save, icon="save")
        self.open_button = button("&Open in viewer", self.open_in_viewer, icon="external-link")
        papers = column(label("Papers", "heading"), *self.papers.values())
        options = column(label("How", "heading"), self.duplex, self.as_agreed)
        for box in (self.duplex, self.as_agreed):
            box.setToolTip(box.text())
        side = scrolled(card(papers, self.readers, options, self.state, spacing=2 * SPACE))
        side.setFixedWidth(360)
        self.as_agreed.setText("Plans as they were agreed last:\nthe very pages that were signed")
        self.duplex.setText("Both sides: each paper starts\non a right-hand page")
        buttons = column(self.print_button, self.save_button, self.open_button, button("&Close", self.reject))
        left = column(side, buttons, spacing=2 * SPACE)
        body = row(left, spacing=2 * SPACE, margin=2 * SPACE)
        body.addWidget(self.preview, 1)
        self.setLayout(body)

    def options(self) -> PrintOptions:
        """What was ticked."""
        return PrintOptions(
            audience=self.readers.audience,
            ticked=self.readers.ticked,
            duplex=self.duplex.isChecked(),
            as_agreed=self.as_agreed.isChecked(),
            today=self.app.today,
        )

    def make(self) -> None:
        """Make the papers that are ticked, as a job, and show them."""
        self._show_nothing()
        keys = {key for key, box in self.papers.items() if box.isChecked()}
        self.readers.set_papers(keys)
        wanted, options = list(self._requests(keys)), self.options()

        def work(report: Report) -> tuple[bytes, BatchResult]:
            def progress(done: int, total: int) -> bool:
                return report(done / max(1, total), f"Paper {min(done + 1, total)} of {total}")

            return _render(wanted, self.app.read, options, progress)

        run_with_progress(
            self.app.jobs, self, "Making the papers", work, self._show, lambda error: tell_error(self, error)
        )

    def _show_nothing(self) -> None:
        """What was ticked before must not be printed any more, whatever becomes of this."""
        self.content = b""
        self.preview.close_pdf()
        for each in (self.print_button, self.save_button, self.open_button):
            each.setEnabled(False)

    def _show(self, made: tuple[bytes, BatchResult]) -> None:
        self.content, self.result_ = made
        some = self.result_.pages > 0
        self.readers.show_left_out(self.result_.left_out)
        for each in (self.print_button, self.save_button, self.open_button):
            each.setEnabled(some)
        if some:
            self.preview.show_pdf(self.content)
        else:
            self.preview.close_pdf()
        words = counted(self.result_.pages, "page") if some else "Nothing to print. Tick a paper."
        missing = list(dict.fromkeys(each.reason for each in self.result_.missing))
        more = [f"… and {len(missing) - _REASONS} more"] if len(missing) > _REASONS else []
        self.state.setText("\n\n".join([words, *missing[:_REASONS], *more]))

    def name(self) -> str:
        """A file name without any person's name."""
        keys = [key for key, box in self.papers.items() if box.isChecked()]
        wanted = self._requests(set(keys))
        learners = {each.subject_id for each in wanted if PAPERS[each.paper].subject == "learner"}
        one = learners.pop() if len(learners) == 1 else None
        return proposed_name("_".join(keys[:2]) or "papers", one, "", self.app.today)

    def print(self) -> None:
        """Print through the system's dialog."""
        printed: list[bool] = []
        if (
            guarded(
                self, lambda: printed.append(print_pdf(self.content, self.name(), self, duplex=self.duplex.isChecked()))
            )
            and printed[0]
        ):
            self._note_printed()
            self.app.said.emit("Sent to the printer.")

    def save(self) -> None:
        """Save as a PDF file, whole or not at all."""
        path, _ = QFileDialog.getSaveFileName(self, "Save as PDF", self.name(), "PDF files (*.pdf)")
        if path and guarded(self, lambda: files.write(Path(path), self.content, private=False)):
            self._note_printed()
            self.app.said.emit(f"Saved {Path(path).name}.")

    def open_in_viewer(self) -> None:
        """Open in the system's viewer; the file is removed when the app closes."""
        guarded(self, lambda: self._viewer.open(self.content, self.name()))

    def _note_printed(self) -> None:
        keys = {key for key, box in self.papers.items() if box.isChecked()}
        self.printed.emit(list(self._requests(keys)))
        blocks = [each.subject_id for each in self._requests(keys) if PAPERS[each.paper].subject == "log_block"]
        if blocks:
            guarded(self, lambda: self.app.write(logs.were_printed, blocks, self.app.today))

    def done(self, code: int) -> None:
        """Let go of the pages."""
        self.preview.close_pdf()
        super().done(code)


def _has_versions(request: PrintRequest) -> bool:
    """Whether a paper can be printed as it is now or as it was agreed."""
    return PAPERS[request.paper].load_version is not None and request.version_id is None


def _render(
    wanted: list[PrintRequest], read: Any, options: PrintOptions, progress: batch.Progress
) -> tuple[bytes, BatchResult]:
    out = io.BytesIO()
    result = batch.render(wanted, read, options, out, progress)
    return out.getvalue(), result
