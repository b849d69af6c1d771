"""The script of the set-up for Windows; installer/check_windows.sh runs it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import facts
import windows_setup

OWN = {"$INSTDIR\\_internal", "$INSTDIR\\licences", "$INSTDIR\\${COMMAND}.exe", "$INSTDIR\\uninstall.exe"}
"""What the set-up itself put there."""


@pytest.fixture
def script() -> str:
    return windows_setup.SCRIPT.read_text(encoding="utf-8")


def test_it_removes_only_what_it_installed(script: str) -> None:
    removed = set(re.findall(r'^\s*(?:RMDir /r|Delete) "(.+)"$', script, flags=re.MULTILINE))
    assert removed == OWN | {"$SMPROGRAMS\\${TITLE}.lnk"}


def test_it_needs_no_administrator(script: str) -> None:
    assert re.search(r"^RequestExecutionLevel user$", script, flags=re.MULTILINE)
    assert "HKLM" not in script
    assert "HKCR" not in script


def test_its_folder_is_not_that_of_the_records(script: str) -> None:
    """platformdirs puts them into %LOCALAPPDATA%\\ilp_desktop."""
    folder = re.search(r'^InstallDir "(.+)"$', script, flags=re.MULTILINE)
    assert folder
    assert folder[1] == "$LOCALAPPDATA\\Programs\\${TITLE}"


def test_it_is_told_the_version_and_the_ending(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "told"
    makensis = tmp_path / "makensis"
    makensis.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}"\n', encoding="utf-8")
    makensis.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    windows_setup.compile_setup(tmp_path, tmp_path, tmp_path / "setup.exe")
    defined = dict(re.findall(r"^-D(\w+)=(.*)$", told.read_text(encoding="utf-8"), flags=re.MULTILINE))
    assert defined["VERSION"] == facts.version()
    assert defined["ENDING"] == facts.BACKUP_ENDING
    script = windows_setup.SCRIPT.read_text(encoding="utf-8")
    used = set(re.findall(r"\$\{([A-Z_]+)\}", script))
    own = set(re.findall(r"^!define (\w+)", script, flags=re.MULTILINE))
    assert used - own <= defined.keys()


def test_the_zip_for_a_memory_stick_keeps_its_data_beside_it(tmp_path: Path) -> None:
    (tmp_path / "frozen").mkdir()
    (tmp_path / "dist").mkdir()
    made = windows_setup.portable(tmp_path / "frozen", tmp_path, tmp_path / "dist")
    assert made.suffix == ".zip"
    assert (tmp_path / "zip" / facts.TITLE / "portable.txt").exists()
