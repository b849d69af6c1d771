"""The user guide and the About window."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QMessageBox, QTextBrowser, QWidget

from ilp_desktop.gui.layout import column, fit
from ilp_desktop.paths import guide_folder

_ABOUT = """<h3>ILP Desktop {version}</h3>
<p>Individual learning plans for one school: assess, plan, review, print. Offline and encrypted.</p>
<p>Free software under the GNU General Public License, version 3 or later. It stands on Qt and PySide6 (LGPL),
SQLite and SQLCipher, SQLModel, reportlab, pdfium, age, and the fonts Inter, Andika, OpenDyslexic and DejaVu;
icons by Lucide (ISC); symbols on papers by OpenMoji (CC BY-SA 4.0). The licences lie beside them in the program's folder.</p>"""


class Guide(QDialog):
    """The guide, a page a chapter, with its pictures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("User guide")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        browser = QTextBrowser()
        browser.setAccessibleName("User guide")
        browser.setSearchPaths([str(guide_folder())])
        browser.setOpenExternalLinks(False)
        browser.setSource(QUrl("user-guide.md"))
        self.setLayout(column(browser))
        fit(self, 900, 760)


def show_about(parent: QWidget) -> None:
    """Version, licence and credits."""
    QMessageBox.about(parent, "About ILP Desktop", _ABOUT.format(version=version("ilp-desktop")))
