"""Who may import whom (ARCHITECTURE §2): a breach fails here, not in a review."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import ilp_desktop

PACKAGE = Path(ilp_desktop.__file__).parent
MAY_IMPORT = {
    "gui": {"gui", "flows", "printing", "services", "db", "model"},
    "flows": {"flows", "services", "model"},
    "printing": {"printing", "model"},
    "services": {"services", "model"},
    "db": {"db"},
    "model": {"model"},
    "errors": set[str](),
    "words": set[str](),
    "readability": set[str](),
    "paths": set[str](),
    "about": {"about"},
    "": set[str](),
}
"""Layer -> the layers of ours that it may import; those in OPEN_TO_ALL are open to all."""
OPEN_TO_ALL = {"about", "errors", "paths", "readability", "words", ""}
ONLY_IN = {"PySide6": "gui", "reportlab": "printing"}
ONLY_IN_DB = {"create_engine", "commit", "rollback"}
MODULES = {
    ".".join(("ilp_desktop", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
WITHOUT_WINDOWS = [name for name in MODULES if not name.startswith(("ilp_desktop.gui", "ilp_desktop.__main__"))]


def layer_of(module: str) -> str:
    return [*module.split("."), ""][1]


def imported(tree: ast.Module, module: str) -> list[str]:
    """The modules that a module imports, wherever in it: at the top, in a function, for types only."""
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = [*module.split(".")[: -node.level]] if node.level else []
            name = ".".join(filter(None, [*base, node.module]))
            whole = [f"{name}.{alias.name}" for alias in node.names]
            found += [each if name == "ilp_desktop" and each in MODULES else name for each in whole]
    return found


def breaches(module: str, source: str) -> list[str]:
    """What a module does that its layer may not."""
    tree, layer = ast.parse(source), layer_of(module)
    found = []
    for name in imported(tree, module):
        top, other = name.split(".")[0], layer_of(name)
        if top == "ilp_desktop" and layer != "__main__" and other not in MAY_IMPORT[layer] | OPEN_TO_ALL:
            found.append(f"{module} imports {name}")
        if top in ONLY_IN and layer not in {ONLY_IN[top], "__main__"}:
            found.append(f"{module} imports {name}")
    if layer != "db":
        found += [f"{module} uses {name}" for name in _names(tree) if name in ONLY_IN_DB]
    return found


def _names(tree: ast.Module) -> list[str]:
    """Names of methods called, and of what is imported from elsewhere or called bare."""
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    attributes = [call.attr for call in calls if isinstance(call, ast.Attribute)]
    imports = [alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names]
    return attributes + imports + [call.id for call in calls if isinstance(call, ast.Name)]


@pytest.mark.parametrize("module", MODULES)
def test_a_module_stays_in_its_layer(module: str) -> None:
    assert breaches(module, MODULES[module].read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("ilp_desktop.model.plan", "from ilp_desktop.services import plans"),
        ("ilp_desktop.model.plan", "def late():\n    import ilp_desktop.db.store"),
        ("ilp_desktop.services.plans", "from ilp_desktop import db"),
        ("ilp_desktop.services.plans", "from ..db import store"),
        ("ilp_desktop.services.demo.people", "from ilp_desktop.printing.ilp import Data"),
        ("ilp_desktop.flows.plan", "from ilp_desktop.printing import ilp"),
        ("ilp_desktop.printing.ilp", "from ilp_desktop.services import plans"),
        ("ilp_desktop.db.store", "from ilp_desktop.model import plan"),
        ("ilp_desktop.errors", "from ilp_desktop.model import base"),
        ("ilp_desktop.flows.plan", "from PySide6.QtCore import QObject"),
        ("ilp_desktop.gui.preview", "import reportlab.pdfgen"),
        ("ilp_desktop.services.plans", "def agree(session):\n    session.commit()"),
        ("ilp_desktop.gui.app", "from sqlalchemy import create_engine"),
        ("ilp_desktop.flows.flow", "session.begin_nested().rollback()"),
    ],
)
def test_a_breach_is_seen(module: str, source: str) -> None:
    assert len(breaches(module, source)) == 1


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("ilp_desktop.__main__", "from ilp_desktop.gui import desk"),
        ("ilp_desktop.gui.app", "from ilp_desktop.db.store import Store"),
        ("ilp_desktop.gui.app", "from ilp_desktop import __version__, errors"),
        ("ilp_desktop.services.plans", "from . import records"),
        ("ilp_desktop.db.store", "session.commit()"),
        ("ilp_desktop.model.plan", "'import PySide6; session.commit()'"),
    ],
)
def test_what_is_allowed_passes(module: str, source: str) -> None:
    assert breaches(module, source) == []


def test_all_but_the_windows_runs_without_qt() -> None:
    code = f"import sys, importlib\nsys.modules['PySide6'] = None\nfor name in {WITHOUT_WINDOWS!r}: importlib.import_module(name)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.returncode, done.stderr) == (0, "")


def test_the_unlock_screen_waits_for_no_library_of_records() -> None:
    """Loading SQLModel takes longer than all of the screen; it is loaded while the password is typed."""
    code = (
        "import sys, ilp_desktop.gui.desk; print(sorted({'sqlmodel', 'cryptography', 'reportlab'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert found.stdout.strip() == "[]"
