"""What of the log goes to a technician: the forms that the program writes, and no word more."""

from __future__ import annotations

import io
import zipfile

import pytest

from ilp_desktop.about import support
from ilp_desktop.about.support import LEFT_OUT

MOMENT = "2026-11-24 09:30:00,123 "


def test_trouble_that_was_told_keeps_its_kind() -> None:
    line = f"{MOMENT}WARNING ilp_desktop.gui.dialogs told the user: UserError"
    assert support.log_lines(line) == line


@pytest.mark.parametrize(
    "line",
    [
        f"{MOMENT}WARNING ilp_desktop.gui.dialogs told the user: Ada Quizzlewick",
        f"{MOMENT}WARNING ilp_desktop.services.records no such learner: Quizzlewick",
        f"{MOMENT}ERROR fontTools.Quizzlewick a bug:",
        f"{MOMENT}ERROR Quizzlewick told the user: UserError",
    ],
)
def test_other_messages_leave_only_moment_and_level(line: str) -> None:
    kept = support.log_lines(line)
    assert "Quizzlewick" not in kept
    assert kept == f"{MOMENT}{line.split()[2]} {LEFT_OUT}"


def test_lines_of_a_message_that_went_on_are_left_out() -> None:
    kept = support.log_lines(
        f"{MOMENT}INFO x first\nQuizzlewick, Ada\nKeyError: 'Quizzlewick'\n  File \"/home/quizzlewick/a.py\""
    )
    assert "uizzlewick" not in kept
    assert kept.count(LEFT_OUT) == 4


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (
            "/home/ada.quizzlewick/app/ilp_desktop/gui/wizard.py:210 in finish",
            "ilp_desktop/gui/wizard.py:210 in finish",
        ),
        (r"C:\Users\Ada Quizzlewick\ilp_desktop\db\store.py:7 in <lambda>", r"ilp_desktop\db\store.py:7 in <lambda>"),
        (
            "/home/q/.venv/lib/python3.11/site-packages/sqlalchemy/orm.py:1 in run",
            "site-packages/sqlalchemy/orm.py:1 in run",
        ),
        ("ilp_desktop/errors.py:3 in explain", "ilp_desktop/errors.py:3 in explain"),
        ("/home/ada/notes.py:3 in run", ""),
    ],
)
def test_places_in_the_program_lose_the_folders_above_it(line: str, kept: str) -> None:
    assert support.place_of(line) == kept


def test_the_kind_of_an_exception_is_kept() -> None:
    assert support.log_lines("IntegrityError") == "  IntegrityError"


def test_of_a_long_log_the_newest_lines_are_taken() -> None:
    lines = [f"{MOMENT}INFO ilp_desktop.gui.dialogs told the user: Old"] * 3000
    lines += [f"{MOMENT}INFO ilp_desktop.gui.dialogs told the user: New"] * 1999
    kept = support.log_lines("\n".join(lines)).splitlines()
    assert (len(kept), sum("Old" in line for line in kept)) == (2000, 1)


def test_nothing_logged_is_said_so() -> None:
    assert support.log_lines("") == "(nothing was logged)"


def test_the_zip_holds_each_text_by_its_name() -> None:
    with zipfile.ZipFile(io.BytesIO(support.zipped({"a.txt": "Ångström", "b.txt": ""}))) as archive:
        assert archive.namelist() == ["a.txt", "b.txt"]
        assert archive.read("a.txt").decode() == "Ångström\n"
