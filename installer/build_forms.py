"""Compile the Qt Designer forms of ui/ into ilp_desktop/gui/forms/.

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
        command = [_uic(), "-a", "--from-imports", str(source), "-o", str(target)]
        subprocess.run(command, check=True)
    return [target for _, target in stale]


def _uic() -> str:
    """The form compiler of the same environment as this Python, else the one on the PATH."""
    beside = Path(sys.executable).parent / "pyside6-uic"
    return str(beside) if beside.exists() else shutil.which("pyside6-uic") or "pyside6-uic"


class FormsHook(BuildHookInterface):  # type: ignore[misc]
    """Hatchling's hook: forms are compiled before the wheel or the editable install is made."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile all stale forms."""
        compile_forms()


if __name__ == "__main__":
    for written in compile_forms():
        print("compiled", written.relative_to(ROOT))
