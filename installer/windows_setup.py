"""Makes the set-up for Windows, and the zip for a memory stick, from the frozen program. makensis runs on Linux too."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import facts

SCRIPT = facts.ROOT / "installer" / "windows" / "setup.nsi"


def make(frozen: Path, build: Path, dist: Path) -> list[Path]:
    """The set-up, and the same folder as a zip that keeps its data beside it."""
    shutil.copyfile(build / "icons" / "backup-file.ico", frozen / "_internal" / "backup-file.ico")
    setup = compile_setup(frozen, build / "icons", dist / f"{facts.COMMAND}-{facts.version()}-setup.exe")
    return [setup, portable(frozen, build, dist)]


def compile_setup(frozen: Path, icons: Path, output: Path, version: str = "") -> Path:
    """Run makensis over a folder; return the set-up."""
    told = {name: facts.values()[name] for name in ("TITLE", "COMMAND", "APP_ID", "ENDING", "MIME_TYPE")}
    told |= {"VERSION": version or facts.version(), "FOLDER": str(frozen), "ICONS": str(icons), "OUTPUT": str(output)}
    makensis = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    defined = [f"-D{name}={value}" for name, value in told.items()]
    done = subprocess.run([makensis, "-V2", "-WX", *defined, str(SCRIPT)], check=False)
    if done.returncode:
        raise SystemExit("The build stopped at: makensis")
    return output


def portable(frozen: Path, build: Path, dist: Path) -> Path:
    """A zip whose program keeps all data beside itself."""
    name = f"{facts.COMMAND}-{facts.version()}-portable"
    root = build / "zip"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen, root / facts.TITLE)
    (root / facts.TITLE / "portable.txt").write_text(
        f"While this file lies here, {facts.TITLE} keeps all its data in the folder “ILP Desktop data” beside itself.\n",
        encoding="utf-8",
    )
    return Path(shutil.make_archive(str(dist / name), "zip", root))


if __name__ == "__main__":
    folder, icons, output, version = sys.argv[1:]
    print(compile_setup(Path(folder), Path(icons), Path(output), version))
