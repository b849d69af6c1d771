"""Make the user guide's pictures: every screen and wizard step, of the demonstration school.

.venv/bin/python docs/make_pictures.py [--mode light|dark|contrast] [--all] [--out FOLDER]      (QT_SCALE_FACTOR=2 for 200 %)
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
from pathlib import Path

from album import finding, first_day, helping, learners, logs, plans, printing, rounds, screens, sharing, undoing
from album.album import Album
from PySide6.QtWidgets import QApplication

from ilp_desktop.gui import theme

DOCS = Path(__file__).resolve().parent
SCREEN = DOCS.parent / "tests" / "data" / "screen.json"
"""A laptop's screen for Qt's offscreen windows."""
CHAPTERS = (
    screens.start,
    first_day.first_day,
    screens.screens,
    logs.logs,
    rounds.review_day,
    rounds.for_group,
    rounds.type_up,
    plans.wizards,
    plans.the_week,
    learners.learner_view,
    plans.parts,
    screens.bank,
    sharing.access,
    screens.dialogs,
    finding.palette,
    finding.shortcuts,
    printing.print_centre,
    undoing.taking_place,
    undoing.steps,
    plans.plan_changes,
    helping.helping,
)
"""In this order, since a chapter changes the school for those after it."""


def shown_pictures() -> set[str]:
    """The names of the pictures in the guide and README."""
    texts = (DOCS / "user-guide.md", DOCS.parent / "README.md")
    return {name for text in texts for name in re.findall(r"pictures/([\w-]+)\.png", text.read_text(encoding="utf-8"))}


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mode", choices=[each.value for each in theme.COLOURS], default="light")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--out", type=Path, default=DOCS / "pictures")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    os.environ["ILP_DESKTOP_HOME"] = tempfile.mkdtemp(prefix="ilp-pictures-home-")  # windows as at the first start
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")
    application = QApplication(sys.argv[:1])
    album = Album(
        application,
        theme.apply(application, theme.Mode(arguments.mode)),
        arguments.out,
        set() if arguments.all else shown_pictures(),
    )
    for chapter in CHAPTERS:
        chapter(album)
    print(len(list(arguments.out.glob("*.png"))), "pictures in", arguments.out)
    album.store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
