"""Starts the app: arguments, log, then the first window; or --selftest, which opens none."""

from __future__ import annotations

import argparse
import logging
import logging.handlers
import os
import sys
from importlib.metadata import version

from ilp_desktop import paths


def main(arguments: list[str] | None = None) -> int:
    """Run the app; return the exit code."""
    parser = argparse.ArgumentParser(prog="ilp-desktop", description="Individual learning plans for one school.")
    parser.add_argument("--version", action="version", version=f"ilp-desktop {version('ilp-desktop')}")
    parser.add_argument("--demo", action="store_true", help="open a throw-away demonstration school")
    parser.add_argument("--selftest", action="store_true", help="check without a window that the app works here")
    chosen = parser.parse_args(arguments)
    start_log()
    if chosen.selftest:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from ilp_desktop.gui.selftest import selftest  # noqa: PLC0415  # Qt loads only where it is used

        return selftest()
    from ilp_desktop.gui.desk import run  # noqa: PLC0415

    return run(sys.argv[:1], demo=chosen.demo)


def start_log() -> None:
    """Write warnings and bugs to a file that holds ids, never names or notes."""
    handler = logging.handlers.RotatingFileHandler(
        paths.home("logs") / "ilp_desktop.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


if __name__ == "__main__":
    sys.exit(main())
