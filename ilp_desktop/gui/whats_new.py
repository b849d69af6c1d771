"""What is new: shown once after the program was updated, and from the Help menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QTextBrowser, QWidget

from ilp_desktop.about.changes import Release
from ilp_desktop.gui import theme
from ilp_desktop.gui.guide_page import Paper, page
from ilp_desktop.gui.layout import button, column, fit, label, row
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.paths import guide_folder
from ilp_desktop.words import tr

SEEN = "seen_version"
"""Under this name stands, with the windows' places, the version whose news were shown last."""


class WhatsNew(QDialog):
    """The changes of one or more versions, in users' words."""

    def __init__(self, releases: Sequence[Release], colours: theme.Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = "\n\n".join(each.text for each in releases)
        self._colours = colours
        self.setWindowTitle(tr("What's new"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("What's new"))
        self.page.setOpenLinks(False)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        close = button(tr("&Close"), self.accept)
        close.setDefault(True)
        again = label(
            tr("You find this again under Help, What's new. The user guide tells how each thing is used."), "quiet"
        )
        foot = row(again, close)
        foot.setStretch(0, 1)
        self.setLayout(column(label(tr("What's new"), "title"), self.page, foot, margin=3 * SPACE, spacing=2 * SPACE))
        fit(self, 820, 720)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The lines follow the width."""
        super().resizeEvent(event)
        paper = Paper(self._colours, self.page.viewport().width(), QApplication.font().pointSizeF())
        document = page(self._text, guide_folder(), paper)
        document.setParent(self.page)
        self.page.setDocument(document)
