"""Set up, run and test ilp_desktop with nothing but Python 3.11 or newer.

python3 dev.py run [-- arguments of the app]    set up, then open the app
python3 dev.py test [-- arguments of pytest]    set up, then lint, types and the whole test suite
python3 dev.py setup                            set up only
python3 dev.py lock                             write both requirements.lock anew
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
Command = list[str | Path]

# Shared library -> Debian package that brings it. The first group is needed everywhere, the second for a window.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libpulse.so.0": "libpulse0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
NO_DISPLAY = """\
There is no display here, so the window cannot open. Two ways to go on:
  xvfb-run -a python3 dev.py run        on a virtual screen (Debian: apt-get install xvfb)
  python3 dev.py run -- --selftest      no window: check that the app works on this machine
"""


def main() -> int:
    """Do what the command line asks; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("command", choices=["run", "test", "setup", "lock"])
    parser.add_argument("rest", nargs="*", help="after --: passed on")
    arguments = parser.parse_args()
    if sys.version_info < (3, 11):
        print("ilp_desktop needs Python 3.11 or newer; this is", sys.version.split()[0])
        return 1
    match arguments.command:
        case "run":
            return run_app(arguments.rest)
        case "test":
            return run_tests(arguments.rest)
        case "lock":
            return lock()
        case _:
            return set_up()


def set_up(*, window: bool = False) -> int:
    """Bring system libraries, virtual environment, dependencies and forms up to date."""
    if not system_libraries(QT_LIBRARIES | (WINDOW_LIBRARIES if window else {})):
        return 1
    stamp = VENV / "set-up-of"
    wanted = hashlib.sha256(
        b"".join(f.read_bytes() for f in (LOCK, ROOT / "pyproject.toml")) + str((sys.version, ROOT)).encode()
    ).hexdigest()
    if not (stamp.exists() and stamp.read_text() == wanted):
        make_environment()
        stamp.write_text(wanted)
    return call(PYTHON, ROOT / "installer" / "build_forms.py")


def make_environment() -> None:
    """Make .venv and install the locked dependencies (hashes checked) and the package itself."""
    print("Setting up .venv (the first time takes a minute or two) …", flush=True)
    # Debian splits ensurepip off; without it a virtual environment has no pip.
    if importlib.util.find_spec("ensurepip") is None and not install_packages(["python3-venv"]):
        sys.exit(1)
    venv.create(VENV, with_pip=True, clear=VENV.exists())
    pip: Command = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    for step in (
        [*pip, "--require-hashes", "-r", LOCK],
        [*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT],
    ):
        if call(*step):
            sys.exit("The set-up stopped: see the message above, then run the same command again.")


def system_libraries(libraries: dict[str, str]) -> bool:
    """Check that Qt's shared libraries can be loaded; install what is missing where that is possible."""
    if not sys.platform.startswith("linux"):
        return True
    missing = sorted({package for library, package in libraries.items() if not loads(library)})
    return not missing or install_packages(missing)


def loads(library: str) -> bool:
    """Tell whether the dynamic loader finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str]) -> bool:
    """Install Debian packages as root, or print the one line that does."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing system libraries:", " ".join(packages), flush=True)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        quiet = {"stdout": subprocess.DEVNULL, "env": environment}
        subprocess.run(["apt-get", "update"], check=False, **quiet)  # type: ignore[call-overload]
        if subprocess.run(command, check=False, **quiet).returncode == 0:  # type: ignore[call-overload]
            return True
        # An old package list elsewhere on the machine must not stop us; say the line instead.
    print("Qt needs system libraries that are not on this machine. Run, then try again:")
    print("  sudo apt-get update && sudo", " ".join(command))
    return False


def run_app(rest: list[str]) -> int:
    """Open the app, or say how to go on where there is no screen."""
    windowless = bool({"--selftest", "--version", "--help"} & set(rest))
    on_screen = (
        not sys.platform.startswith("linux")
        or os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
        or os.environ.get("QT_QPA_PLATFORM")
    )
    if set_up(window=not windowless):
        return 1
    if not (windowless or on_screen):
        print(NO_DISPLAY, end="")
        return 1
    return call(PYTHON, "-m", "ilp_desktop", *rest)


def run_tests(rest: list[str]) -> int:
    """Lint, types, tests; stop at the first that fails."""
    if set_up():
        return 1
    if rest:
        return call(PYTHON, "-m", "pytest", *rest, headless=True)
    return (
        call(SCRIPTS / "ruff", "check", ".")
        or call(SCRIPTS / "ruff", "format", "--check", ".")
        or call(PYTHON, "-m", "mypy")
        or call(PYTHON, "-m", "pytest", "-n", "2", headless=True)
    )


def lock() -> int:
    """Resolve the dependencies for all systems anew and pin them with hashes (tool: uv)."""
    pip: Command = [PYTHON, "-m", "pip", "install", "--quiet", "uv"]
    options = "--universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet"
    compile_: Command = [SCRIPTS / "uv", "pip", "compile", "pyproject.toml", *options.split()]
    return (
        call(*pip)
        or call(*compile_, "--extra", "dev", "-o", LOCK)
        or call(*compile_, "--extra", "build", "-c", LOCK, "-o", ROOT / "installer" / "requirements.lock")
    )


def call(*command: str | Path, headless: bool = False) -> int:
    """Run a command in the project's folder; return its exit code."""
    environment = dict(os.environ)
    if headless:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
