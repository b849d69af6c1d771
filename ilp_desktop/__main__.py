"""Starts the app: arguments, log, then the first window; or --selftest, which opens none.

What is needed only sometimes is imported where it is needed: the first window waits for every import here.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from dataclasses import dataclass

from ilp_desktop import paths

_LARGEST_LOG = 1_000_000
"""Bytes after which a new log is begun; one old log is kept."""


@dataclass(frozen=True)
class Arguments:
    """What the command line asks for."""

    demo: bool = False
    selftest: bool = False


def main(arguments: list[str] | None = None) -> int:
    """Run the app; return the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    chosen = read_arguments(given) if given else Arguments()
    with contextlib.suppress(OSError):  # the window says what is wrong with the folder
        start_log()
    if chosen.selftest:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from ilp_desktop.gui.selftest import selftest  # noqa: PLC0415

        return selftest()
    from ilp_desktop.gui.desk import run  # noqa: PLC0415

    return run(sys.argv[:1], demo=chosen.demo)


def read_arguments(given: list[str]) -> Arguments:
    """Read the command line; says what is wrong with it, or --help or --version, and ends the program there."""
    import argparse  # noqa: PLC0415
    from importlib.metadata import version  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="ilp-desktop", description="Individual learning plans for one school.")
    parser.add_argument("--version", action="version", version=f"ilp-desktop {version('ilp-desktop')}")
    parser.add_argument("--demo", action="store_true", help="open a throw-away demonstration school")
    parser.add_argument("--selftest", action="store_true", help="check without a window that the app works here")
    chosen = parser.parse_args(given)
    return Arguments(demo=chosen.demo, selftest=chosen.selftest)


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
