"""Shows files of the record from memory: pictures, PDF, text and sound; nothing of them is written to the disk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QScrollArea, QStackedWidget, QWidget

from ilp_desktop.errors import UserError, explain
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.files import named, open_elsewhere, size_shown
from ilp_desktop.gui.layout import button, column, fit, label, row
from ilp_desktop.gui.pictures import read_picture
from ilp_desktop.gui.preview import Preview
from ilp_desktop.gui.sound_player import SoundPlayer
from ilp_desktop.gui.theme import HAIR, SPACE
from ilp_desktop.model.school import Attachment
from ilp_desktop.services import attachments
from ilp_desktop.services.csv_reading import detect_encoding
from ilp_desktop.services.file_kinds import Kind, kind_of
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_MOST_TEXT = 500_000
"""Characters of a text that are shown."""


class PictureView(QScrollArea):
    """A picture as large as its place, or as large as it is."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self._whole = True
        self._label = QLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._label)
        self.setWidgetResizable(True)

    def set_picture(self, picture: QPixmap, name: str) -> None:
        """Show a picture."""
        self._picture, self._whole = picture, True
        self._label.setAccessibleName(name)
        self._draw()

    def turn_size(self) -> bool:
        """Go from as large as its place to as large as it is, and back; tell whether it is whole now."""
        self._whole = not self._whole
        self._draw()
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit anew."""
        super().resizeEvent(event)
        if self._whole:
            self._draw()

    def _draw(self) -> None:
        if self._picture.isNull():
            return
        shown, ratio = self._picture, self.devicePixelRatioF()
        place = self.viewport().size() * ratio
        too_large = shown.width() > place.width() or shown.height() > place.height()
        if self._whole and too_large:
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            shown = shown.scaled(place, keep, smooth)
        shown = QPixmap(shown)
        shown.setDevicePixelRatio(ratio)
        self._label.setPixmap(shown)


class FileDialog(QDialog):
    """One file at a time, with a way to the next."""

    def __init__(self, app: App, files: Sequence[Attachment], parent: QWidget) -> None:
        super().__init__(parent)
        self.app, self._files, self._at = app, list(files), 0
        self._content = b""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.title, self.about = label("", "heading"), label("", "quiet")
        self.picture, self.pages, self.player = PictureView(), Preview(), SoundPlayer(app)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(tr("Text of the file"))
        self.words = label("", "quiet")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sound = QWidget()
        self.sound.setLayout(column(self.player))
        self.sound.layout().setAlignment(Qt.AlignmentFlag.AlignVCenter)  # type: ignore[union-attr]
        self.stack = QStackedWidget()
        for each in (self.picture, self.pages, self.text, self.sound, self.words):
            self.stack.addWidget(each)
        self.size_button = button(tr("&Actual size"), self._turn_size)
        self.elsewhere_button = button(tr("&Open in another program…"), self.open_elsewhere, icon="external-link")
        self.before_button = button(tr("← &Back"), lambda: self.go(-1))
        self.next_button = button(tr("&Next →"), lambda: self.go(1))
        close = button(tr("&Close"), self.accept)
        buttons = row(
            self.elsewhere_button, self.size_button, None, self.before_button, self.next_button, close
        )  # fmt: skip
        layout = column(
            column(self.title, self.about, spacing=HAIR), self.stack, buttons, margin=3 * SPACE, spacing=2 * SPACE
        )
        layout.setStretch(1, 1)
        self.setLayout(layout)
        fit(self, 860, 720)
        self.show_file()
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, count: int) -> None:
        """Show the file before or the next."""
        self._at = max(0, min(len(self._files) - 1, self._at + count))
        self.show_file()

    def show_file(self) -> None:
        """Show the file of now, or say why it can't be shown here."""
        file = self._files[self._at]
        self.player.stop()
        self.setWindowTitle(named(file))
        self.title.setText(named(file))
        place = tr("{at} of {number}", at=self._at + 1, number=len(self._files)) if len(self._files) > 1 else ""
        self.about.setText(" · ".join(filter(None, (place, file.file_name, size_shown(file.size)))))
        self.size_button.hide()
        self.before_button.setVisible(len(self._files) > 1)
        self.next_button.setVisible(len(self._files) > 1)
        self.before_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at < len(self._files) - 1)
        try:
            self._content = self.app.read(attachments.content, file.id or 0)
            self._show(file)
        except Exception as error:
            trouble = explain(error)
            if trouble is None:
                raise
            self.words.setText(f"{trouble.title}\n{trouble.what_to_do}")
            self.stack.setCurrentWidget(self.words)

    def _show(self, file: Attachment) -> None:
        match kind_of(file.file_name, self._content):
            case Kind.PICTURE:
                self.picture.set_picture(QPixmap.fromImage(read_picture(self._content)), named(file))
                self.size_button.show()
                self._name_size(whole=True)
                self.stack.setCurrentWidget(self.picture)
            case Kind.PDF:
                self._show_pdf()
            case Kind.TEXT:
                words = self._content.decode(detect_encoding(self._content), "replace")
                self.text.setPlainText(words[:_MOST_TEXT])
                self.stack.setCurrentWidget(self.text)
            case Kind.SOUND:
                self.player.set_sound(self._content)
                self.stack.setCurrentWidget(self.sound)
            case _:
                self.words.setText(tr("Files of this kind are opened in another program."))
                self.stack.setCurrentWidget(self.words)

    def _show_pdf(self) -> None:
        try:
            self.pages.show_pdf(self._content)
        except pypdfium2.PdfiumError:
            raise UserError(
                tr("This PDF can't be shown here."), tr("It is damaged, or has a password. Try it in another program.")
            ) from None
        self.stack.setCurrentWidget(self.pages)

    def _turn_size(self) -> None:
        self._name_size(whole=self.picture.turn_size())

    def _name_size(self, *, whole: bool) -> None:
        self.size_button.setText(tr("&Actual size") if whole else tr("&Fit the window"))

    def open_elsewhere(self) -> None:
        """Open a copy in another program."""
        name = self._files[self._at].file_name
        guarded(self, lambda: open_elsewhere(self.app, name, self._content, self))
