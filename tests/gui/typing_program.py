"""A program to be killed: types into a small window of a school, says when it is kept, and goes on waiting.

Run by test_keeping.py: python typing_program.py FOLDER KEY
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from ilp_desktop.db import places
from ilp_desktop.db.store import Store
from ilp_desktop.gui import theme
from ilp_desktop.gui.app import App
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.school import StaffFields
from ilp_desktop.services import form_drafts

WORDS = "Ms Half a na"


def main() -> None:
    """Type, tell, wait."""
    application = QApplication(sys.argv[:1])
    colours = theme.apply(application)
    store = Store(Path(sys.argv[1]) / places.DATA_FILE, bytes.fromhex(sys.argv[2]))
    app = App(store, None, InlineJobs(), colours)  # type: ignore[arg-type]  # no key is asked for here
    dialog = RecordDialog(app, "Add member of staff", StaffFields, lambda _fields: None)
    dialog.show()
    name = dialog.panel.binder.widgets["name"]
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, WORDS)
    while not app.read(form_drafts.unfinished):
        application.processEvents()
    sys.stdout.write("kept\n")
    sys.stdout.flush()
    application.exec()


if __name__ == "__main__":
    main()
