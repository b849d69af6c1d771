"""What the installers say of the program is what the program says of itself."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import facts
import ilp_desktop
from ilp_desktop.db import places


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((facts.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert facts.version() == project["version"]


def test_the_newest_changes_are_those_of_this_version() -> None:
    newest = facts.releases()[0]
    assert newest.version == facts.version()
    assert all(newest.changes)


def test_names_and_ending_are_the_programs_own() -> None:
    assert facts.APP_ID == ilp_desktop.APP_ID
    assert facts.BACKUP_ENDING == places.BACKUP_ENDING


def test_a_release_is_of_the_day_in_its_heading() -> None:
    release = facts._release("1.2.0, 3 December 2026", "\n- One change\n  on two lines.\n- Another.\n")
    assert f"{release.day:%d/%m/%Y}" == "03/12/2026"
    assert release.changes == ["One change on two lines.", "Another."]


def test_a_template_with_a_place_that_nothing_is_known_of_is_refused(tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.write_text("@TITLE@ @NONSENSE@", encoding="utf-8")
    with pytest.raises(KeyError):
        facts.filled(template)


def test_the_lock_of_the_build_names_the_versions_that_are_tested() -> None:
    def pins(lock: str) -> dict[str, str]:
        text = (facts.ROOT / lock).read_text(encoding="utf-8")
        return dict(re.findall(r"^([\w-]+)==(\S+)", text, flags=re.MULTILINE))

    tested, frozen = pins("requirements.lock"), pins("installer/requirements.lock")
    assert "pyinstaller" in frozen
    assert {name: frozen[name] for name in tested.keys() & frozen.keys()} == {
        name: tested[name] for name in tested.keys() & frozen.keys()
    }
