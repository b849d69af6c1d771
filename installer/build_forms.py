"""Compile the Qt Designer forms of ui/ into ilp_desktop/gui/forms/, and the catalogues into ilp_desktop/translations/.

One function serves the wheel build (hatchling calls the hook), the tests and ``python installer/build_forms.py``.
Generated files are never committed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "ui"
FORMS = ROOT / "ilp_desktop" / "gui" / "forms"
CATALOGUES = ROOT / "resources" / "translations"
TRANSLATIONS = ROOT / "ilp_desktop" / "translations"


def compile_forms(ui: Path = UI, forms: Path = FORMS) -> list[Path]:
    """Compile each form that is newer than its Python file; return the files written."""
    forms.mkdir(parents=True, exist_ok=True)
    (forms / "__init__.py").touch()
    stale = [
        (source, target)
        for source in sorted(ui.glob("*.ui"))
        if not (target := forms / f"ui_{source.stem}.py").exists() or target.stat().st_mtime < source.stat().st_mtime
    ]
    for source, target in stale:
        command = [_tool("pyside6-uic"), "-a", "--from-imports", str(source), "-o", str(target)]
        subprocess.run(command, check=True)
    return [target for _, target in stale]


def compile_catalogues(catalogues: Path = CATALOGUES, translations: Path = TRANSLATIONS) -> list[Path]:
    """Compile each catalogue that is newer than its compiled form; return the files written."""
    translations.mkdir(parents=True, exist_ok=True)
    written = []
    for source in sorted(catalogues.glob("*.ts")):
        target = translations / f"{source.stem}.qm"
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            command = [_tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)]
            subprocess.run(command, check=True)
            written.append(target)
    return written


def _tool(name: str) -> str:
    """A compiler of the same environment as this Python, else the one on the PATH."""
    beside = Path(sys.executable).parent / name
    return str(beside) if beside.exists() else shutil.which(name) or name


class FormsHook(BuildHookInterface):  # type: ignore[misc]
    """Hatchling's hook: forms and catalogues are compiled before the wheel or the editable install is made."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile all stale forms and catalogues."""
        compile_forms()
        compile_catalogues()


if __name__ == "__main__":
    for written in (*compile_forms(), *compile_catalogues()):
        print("compiled", written.relative_to(ROOT))
