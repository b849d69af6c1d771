"""Starts the app: arguments, log, then the first window; or --selftest, which opens none.

What is needed only sometimes is imported where it is needed: the first window waits for every import here.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from ilp_desktop import paths
from ilp_desktop.errors import UserError

_LARGEST_LOG = 1_000_000
"""Bytes after which a new log is begun; one old log is kept."""


@dataclass(frozen=True)
class Arguments:
    """What the command line asks for."""

    demo: bool = False
    selftest: bool = False
    portable: bool = False
    backup: Path | None = None


def main(arguments: list[str] | None = None) -> int:
    """Run the app; return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    chosen = read_arguments(given) if given else Arguments()
    try:
        if chosen.portable or paths.is_marked_portable():
            paths.carry_along()
    except UserError as error:
        return say_and_end(error)
    with contextlib.suppress(OSError):  # the window says what is wrong with the folder
        start_log()
    from ilp_desktop.gui import language  # noqa: PLC0415

    language.speak()
    if chosen.selftest:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from ilp_desktop.gui.selftest import selftest  # noqa: PLC0415

        return selftest(say)
    from ilp_desktop.gui.running import run  # noqa: PLC0415

    return run(sys.argv[:1], demo=chosen.demo, backup=chosen.backup)


def read_arguments(given: list[str]) -> Arguments:
    """Read the command line; says what is wrong with it, or --help or --version, and ends the program there."""
    import argparse  # noqa: PLC0415
    from importlib.metadata import version  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="ilp-desktop", description="Individual learning plans for one school.")
    parser.add_argument("--version", action="version", version=f"ilp-desktop {version('ilp-desktop')}")
    parser.add_argument("--demo", action="store_true", help="open a throw-away demonstration school")
    parser.add_argument("--selftest", action="store_true", help="check without a window that the app works here")
    parser.add_argument(
        "--portable", action="store_true", help="keep all data beside the program, as on a memory stick"
    )
    parser.add_argument("backup", nargs="?", type=Path, help="a backup file: offer to restore it")
    chosen = parser.parse_args(given)
    # The program that is open may be in another folder than the one that this path starts from.
    backup = chosen.backup.absolute() if chosen.backup else None
    return Arguments(demo=chosen.demo, selftest=chosen.selftest, portable=chosen.portable, backup=backup)


def say_and_end(error: UserError) -> int:
    """Show why the program can't start; return the exit code."""
    from ilp_desktop.gui import running, theme  # noqa: PLC0415

    theme.apply(running.make_application(sys.argv[:1]))
    return running.complain(error)


def say(words: object) -> None:
    """Print a line, and keep it in the log too: a program for Windows has no console to print to."""
    print(words)  # noqa: T201
    logging.getLogger(__name__).info("%s", words)


def start_log() -> None:
    """Write warnings and bugs to a file that holds ids, never names or notes."""
    file = paths.home("logs") / "ilp_desktop.log"
    if file.exists() and file.stat().st_size > _LARGEST_LOG:
        file.replace(file.with_suffix(".old.log"))
    logging.basicConfig(
        filename=file,
        encoding="utf-8",
        level=logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
    )


if __name__ == "__main__":
    sys.exit(main())
