"""The school's own symbols in the settings: which folder, whose they are, what was found in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog

from ilp_desktop.gui.dialogs import guarded, tell_error
from ilp_desktop.gui.jobs import Job, Report
from ilp_desktop.gui.layout import button, card, column, label, row
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.model.look import SymbolFolderFields
from ilp_desktop.printing.own_symbols import Found, OwnSymbols
from ilp_desktop.services import symbol_folder
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_SIDE = 32
"""Pixels of a small picture."""
_SHARPER = 2
"""Times the pixels, for screens that have more."""
_TABLE_HEIGHT = 260
_WORD_WIDTH = 190
_USABLE = tr("can be used")


@dataclass(frozen=True)
class _Shown:
    """One line of what was found."""

    word: str
    problem: str
    image: QImage

    def picture(self) -> QPixmap:
        """For the screen."""
        pixmap = QPixmap.fromImage(self.image)
        pixmap.setDevicePixelRatio(_SHARPER)
        return pixmap


@dataclass(frozen=True)
class _Looked:
    """What a look into the folder gave."""

    lines: list[_Shown]
    trouble: list[str]


class SymbolFolderCard(Page):
    """Chooses the folder, and shows what the papers can take from it."""

    tables: ClassVar[frozenset[str]] = frozenset({"symbol_folder"})

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.folder, self.whose, self.state = label(""), label("", "quiet"), label("", "quiet")
        self.found: RowsModel[_Shown] = RowsModel(
            [
                Column(tr("Word"), lambda line: line.word, width=_WORD_WIDTH, picture=_picture_of, picture_side=_SIDE),
                Column(tr("On papers"), lambda line: line.problem or _USABLE),
            ]
        )
        self.table = RowsView(self.found, tr("What was found in the folder of own symbols"))
        self.found.setParent(self.table)
        self.table.verticalHeader().setDefaultSectionSize(_SIDE + 8)
        self.table.wrap()
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.again = button(tr("Look again"), self.look)
        self.credit = button(tr("Whose symbols…"), self.say_whose)
        self.stop = button(tr("Stop using it"), self.stop_using)
        self._job: Job | None = None
        words = tr(
            "A folder of SVG or PNG pictures that are named as their words: read.svg, bus.png. They go before the app's "
            "symbols. Nothing is copied into the school's file."
        )
        choose = button(tr("Choose a folder…"), self.choose)
        self.setLayout(
            column(
                card(
                    label(tr("Own symbols"), "heading"), label(words, "quiet"), self.folder, self.whose,
                    row(choose, self.credit, self.stop, None), self.state, self.table, row(self.again, None),
                )
            )
        )  # fmt: skip

    def refresh(self) -> None:
        """Read which folder it is, and look into it."""
        chosen = self.app.read(symbol_folder.chosen)
        self.folder.setText(
            tr("Folder: {folder}", folder=chosen.folder)
            if chosen
            else tr("None is chosen: papers show the app's symbols.")
        )
        credit = chosen.credit if chosen else ""
        self.whose.setText(
            tr("At the foot of pages with them: {credit}", credit=credit)
            if credit
            else tr("Their makers may ask to be named on each page that shows one: say so under “Whose symbols”.")
        )
        for part in (self.whose, self.credit, self.stop, self.state, self.table, self.again):
            part.setVisible(chosen is not None)
        self.look()

    def choose(self) -> None:
        """Choose the folder."""
        if folder := QFileDialog.getExistingDirectory(self, tr("Folder of own symbols")):
            guarded(self, lambda: self.app.write(symbol_folder.use, folder))

    def say_whose(self) -> None:
        """Write the line for the foot of the page."""

        def save(new: SymbolFolderFields) -> None:
            self.app.write(symbol_folder.say_whose, new)

        chosen = self.app.read(symbol_folder.chosen)
        RecordDialog(self.app, tr("Whose symbols"), SymbolFolderFields, save, record=chosen, parent=self).open()

    def stop_using(self) -> None:
        """Go back to the app's symbols; undo brings the folder back."""
        self.app.write(symbol_folder.stop)
        self.app.said.emit(tr("Papers show the app's symbols again. The folder itself stays as it is."))

    def look(self) -> None:
        """Read the folder as a job: it may lie on a slow drive."""
        if self._job:
            self._job.ask_to_stop()
        self._job = None
        self.found.set_rows([])
        if (chosen := self.app.read(symbol_folder.chosen)) is None:
            return
        self.state.setText(tr("Looking into the folder…"))
        self._job = job = Job(_looking(Path(chosen.folder)))
        job.done.connect(lambda looked: self._show(looked) if job is self._job else None)
        job.failed.connect(lambda error: tell_error(self, error))
        for signal in (job.done, job.failed):
            signal.connect(lambda *_: QTimer.singleShot(0, lambda: self.app.jobs.forget(job)))
        self.app.jobs.start(job)

    def _show(self, looked: _Looked) -> None:
        self.found.set_rows(sorted(looked.lines, key=lambda line: not line.problem))
        self.table.fit_rows()
        left_out = sum(1 for line in looked.lines if line.problem)
        counts = [counted(len(looked.lines) - left_out, "{n} symbol can be used.", "{n} symbols can be used.")]
        if left_out:
            counts.append(
                counted(
                    left_out,
                    "{n} file can't: see the top of the list.",
                    "{n} files can't: see the top of the list.",
                )
            )
        self.state.setText(
            " ".join([*looked.trouble, *counts] if looked.lines or not looked.trouble else looked.trouble)
        )


def _picture_of(line: _Shown) -> Callable[[], QPixmap] | None:
    return None if line.problem else line.picture


def _looking(folder: Path) -> Callable[[Report], _Looked]:
    def look(report: Report) -> _Looked:
        own = OwnSymbols(folder)
        lines: list[_Shown] = []
        for found in own.everything():
            if not report(len(lines) / len(own.files), found.word):
                break
            lines.append(_Shown(found.word, found.problem, QImage() if found.problem else _small(found)))
        return _Looked(lines, list(own.trouble))

    return look


def _small(found: Found) -> QImage:
    """On white as on paper: many symbols are drawn in black alone."""
    side = _SIDE * _SHARPER
    image = QImage(QSize(side, side), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if found.is_drawing:
        renderer = QSvgRenderer(QByteArray(found.content))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        renderer.render(painter, QRectF(0, 0, side, side))
    else:
        dots = QImage.fromData(found.content).scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage((side - dots.width()) // 2, (side - dots.height()) // 2, dots)
    painter.end()
    return image
