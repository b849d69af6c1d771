"""The support bundle: what a technician needs to help, shown in full before it is saved, without personal data."""

from __future__ import annotations

import locale
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from ilp_desktop.about import support
from ilp_desktop.db import files, snapshot
from ilp_desktop.errors import explain
from ilp_desktop.gui import theme
from ilp_desktop.gui.about import versions
from ilp_desktop.gui.dialogs import guarded, tell, tell_error
from ilp_desktop.gui.jobs import Jobs, run_with_progress
from ilp_desktop.gui.layout import as_list, beside, button, column, fit, label, main_button, row
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.base import today
from ilp_desktop.paths import home
from ilp_desktop.services import school
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.db.store import Store

_MEGABYTE = 1024 * 1024


def show_bundle(store: Store | None, jobs: Jobs, colours: theme.Colours, window: QWidget) -> None:
    """Collect what helps, then show it; without a store only what can be told while no school is open."""
    made = of_the_program()
    if store is None:
        SupportDialog(made, colours, window).open()
        return
    run_with_progress(
        jobs, window, tr("Checking the school's file"), lambda _report: made | of_the_school(store),
        lambda whole: SupportDialog(whole, colours, window).open(), lambda error: tell_error(window, error),
    )  # fmt: skip


def of_the_program() -> dict[str, str]:
    """Versions, system, sizes and the log: file name and text of each."""
    return {
        "versions.txt": support.as_lines(versions()),
        "system.txt": support.as_lines(_system()),
        "sizes.txt": support.as_lines(_sizes()),
        "log.txt": support.log_lines(_log()),
    }


def of_the_school(store: Store) -> dict[str, str]:
    """Settings that hold no word, counts of rows, and the check of the file. Takes seconds where the file is large."""
    return {"settings.txt": support.as_lines(_settings(store)), "records.txt": _records(store)}


def _system() -> dict[str, object]:
    screens = [
        f"{each.size().width()} × {each.size().height()} at {each.devicePixelRatio():g}"
        for each in QGuiApplication.screens()
    ]
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return {
        "Screens": ", ".join(screens),
        "Windows through": QGuiApplication.platformName(),
        "Dark": "yes" if dark else "no",
        "Letters": f"{QGuiApplication.font().family()} {QGuiApplication.font().pointSize()}",
        "Language": locale.getlocale()[0] or "not set",
    }


def _sizes() -> dict[str, str]:
    """How large the files are, by kind; their names and folders are nobody's business."""
    kinds = {
        "Database": ("data", "*.db*"),
        "Keys": ("data", "*.key*"),
        "Backups": ("backups", "*"),
        "Logs": ("logs", "*"),
    }
    made = {}
    for name, (folder, pattern) in kinds.items():
        found = [each.stat().st_size for each in home(folder).glob(pattern) if each.is_file()]
        made[name] = f"{len(found)} files, {sum(found) / _MEGABYTE:.1f} MB"
    return made | {"Free on the disk": f"{shutil.disk_usage(home()).free / _MEGABYTE:.0f} MB"}


def _log() -> str:
    logs = [home("logs") / name for name in ("ilp_desktop.old.log", "ilp_desktop.log")]
    return "\n".join(each.read_text(encoding="utf-8", errors="replace").rstrip() for each in logs if each.is_file())


def _settings(store: Store) -> dict[str, object]:
    """Settings that are numbers or yes and no."""
    kept = store.read(school.settings)
    return {
        "Weeks until the assessment is due": kept.assessment_weeks,
        "Short-term targets at one time": kept.active_targets,
        "Minutes until it locks": kept.idle_lock_minutes,
        "Logo": "yes" if kept.logo_id else "no",
        "Second folder for backups": "yes" if kept.second_backup_folder else "no",
    }


def _records(store: Store) -> str:
    """Number of the schema, rows of each table, and what the check of the file found."""
    try:
        facts = snapshot.facts(store.path, store.key)
        problems = snapshot.check_store(store.path, store.key)
    except Exception as error:
        if known := explain(error):
            return f"The file could not be checked: {type(known).__name__}"
        raise
    checked = "\n".join(problems[:50]) or "sound: every page, the structure and all references"
    return f"Schema: {facts.schema_version}\nCheck: {checked}\n\nRows\n{support.as_lines(facts.rows)}"


class SupportDialog(QDialog):
    """Shows each file in full, then saves them as one zip."""

    def __init__(self, made: Mapping[str, str], colours: theme.Colours, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._files = dict(made)
        self.setWindowTitle(tr("Support bundle"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list, self.text = QListWidget(), QPlainTextEdit(readOnly=True)
        as_list(self.list, tr("Files of the bundle"))
        self.text.setAccessibleName(tr("What this file says"))
        self.list.addItems(list(self._files))
        self.list.currentTextChanged.connect(lambda name: self.text.setPlainText(self._files.get(name, "")))
        splitter = beside(self.list, self.text, (200, 640), "support")
        said = tr(
            "This is all that the bundle holds, without names, notes or anything else of a record. Read it, save it as "
            "one file, and give that to your technician. Nothing is sent by the program."
        )
        self.save_button = main_button(tr("&Save as one file…"), self.save, colours, icon="save")
        self.save_button.setDefault(True)
        foot = row(None, button(tr("&Close"), self.reject), self.save_button)
        body = column(
            label(tr("Support bundle"), "title"),
            label(said, "quiet"),
            splitter,
            foot,
            margin=3 * SPACE,
            spacing=2 * SPACE,
        )
        body.setStretch(2, 1)
        self.setLayout(body)
        fit(self, 940, 720)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def save(self) -> None:
        """Ask where to, and write the zip."""
        name = f"ilp-desktop-support-{today():%Y-%m-%d}.zip"
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the support bundle"), name, "Zip (*.zip)")
        if path and guarded(self, lambda: files.write(Path(path), support.zipped(self._files), private=False)):
            words = tr("Give the file to your technician. You can delete it afterwards.")
            tell(self, tr("The support bundle is saved."), words, QMessageBox.Icon.Information)
            self.accept()
