"""Builds what a technician hands out, each by one command, into dist/.

python3 installer/build.py folder     the program as a folder that runs anywhere on this system
python3 installer/build.py deb        Debian package, for all users of a computer
python3 installer/build.py tar        Linux archive with install.sh, for one user without administrator rights
python3 installer/build.py windows    set-up for one user without administrator rights, and a zip for a memory stick
python3 installer/build.py macos      disk image

Needs Python 3.11 or newer; it makes its own environment under build/. Each system builds its own: see docs/building.md.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path

import facts
import linux_packages
import windows_setup

ROOT = facts.ROOT
BUILD, DIST = ROOT / "build", ROOT / "dist"
ENVIRONMENT = BUILD / "environment"
LOCK = ROOT / "installer" / "requirements.lock"
FROZEN = DIST / facts.COMMAND
Command = list[str | Path]
LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
    "libdrm.so.2": "libdrm2",
}
"""What Qt's plugins are linked to besides, and the Debian package of each."""
TOOLS = {"objdump": "binutils", "strip": "binutils"}
_SCRIPTS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
_PYTHON = _SCRIPTS / ("python.exe" if os.name == "nt" else "python")


def main() -> int:
    """Build what the command line names; say where it is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("what", choices=sorted(_MAKERS))
    parser.add_argument("--frozen", action="store_true", help="take the folder that is in dist/ already")
    chosen = parser.parse_args()
    if not chosen.frozen:
        freeze()
    for made in _MAKERS[chosen.what]():
        print("made", made.relative_to(ROOT))
    return 0


def freeze() -> None:
    """Make dist/ilp-desktop, the program with its own Python."""
    if not prepare_system():
        sys.exit(1)
    prepare()
    shutil.rmtree(FROZEN, ignore_errors=True)
    call(_PYTHON, ROOT / "installer" / "icons.py", BUILD / "icons")
    options: Command = ["--noconfirm", "--log-level", "WARN", "--distpath", DIST, "--workpath", BUILD / "pyinstaller"]
    # Not in the project's folder: the package is to be found as its wheel installed it, with its resources.
    call(_PYTHON, "-m", "PyInstaller", *options, ROOT / "installer" / "ilp_desktop.spec", folder=BUILD)
    if sys.platform.startswith("linux"):
        _strip()


def _strip() -> None:
    """Drop the debugging symbols that two packages bring. Stripped, the patched libraries of others don't load any more."""
    internal = FROZEN / "_internal"
    libraries = [path for name in ("sqlalchemy", "sqlcipher3") for path in (internal / name).rglob("*.so")]
    call("strip", "--strip-unneeded", *libraries)


def prepare_system() -> bool:
    """Check that Debian's tools and libraries are there; install them where that is possible."""
    if not sys.platform.startswith("linux"):
        return True
    sys.path.append(str(ROOT))
    import dev  # noqa: PLC0415  # known once its folder is

    python = {sysconfig.get_config_var("INSTSONAME"): f"libpython3.{sys.version_info.minor}"}
    if not dev.system_libraries(dev.QT_LIBRARIES | dev.WINDOW_LIBRARIES | LIBRARIES | python):
        return False
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    missing += ["python3-venv"] * (importlib.util.find_spec("ensurepip") is None)
    return not missing or dev.install_packages(missing)


def prepare() -> None:
    """Make the environment of the build: locked packages, hashes checked, and the program as its wheel installs it."""
    stamp = ENVIRONMENT / "made-of"
    wanted = hashlib.sha256(LOCK.read_bytes() + str((sys.version, ROOT)).encode()).hexdigest()
    pip: Command = [_PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if not (stamp.exists() and stamp.read_text() == wanted):
        print("Making the environment of the build …", flush=True)
        venv.create(ENVIRONMENT, with_pip=True, clear=ENVIRONMENT.exists())
        call(*pip, "--require-hashes", "-r", LOCK)
        stamp.write_text(wanted)
    call(*pip, "--no-deps", "--no-build-isolation", "--force-reinstall", ROOT)


def call(*command: str | Path, folder: Path = ROOT) -> None:
    """Run a command in a folder; end the build where it fails."""
    done = subprocess.run([str(part) for part in command], cwd=folder, check=False)
    if done.returncode:
        sys.exit(f"The build stopped at: {' '.join(map(str, command))}")


def macos() -> list[Path]:
    """The bundle on a disk image, with macOS's own tool."""
    image = DIST / f"{facts.COMMAND}-{facts.version()}.dmg"
    bundle = DIST / f"{facts.TITLE}.app"
    call("hdiutil", "create", "-volname", facts.TITLE, "-srcfolder", bundle, "-ov", "-format", "UDZO", image)
    return [image]


_MAKERS: dict[str, Callable[[], list[Path]]] = {
    "folder": lambda: [FROZEN],
    "deb": lambda: [linux_packages.deb(FROZEN, BUILD, DIST)],
    "tar": lambda: [linux_packages.archive(FROZEN, BUILD, DIST)],
    "windows": lambda: windows_setup.make(FROZEN, BUILD, DIST),
    "macos": macos,
}

if __name__ == "__main__":
    sys.exit(main())
