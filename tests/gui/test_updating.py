"""After an update of the program, the first opening backs the file up, then brings it to this version."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui_world import CHEAP, PASSWORD, People
from release_before import FIRST, of_the_release_before

from ilp_desktop import paths
from ilp_desktop.db import backup, keys, places, snapshot
from ilp_desktop.db.backup import Password
from ilp_desktop.db.keys import KeyRing
from ilp_desktop.db.migrate import steps
from ilp_desktop.errors import DISK_FULL, Cancelled, UserError
from ilp_desktop.gui import updating
from ilp_desktop.gui.desk import Desk


@pytest.fixture
def school(desk: Callable[[], Desk]) -> tuple[Desk, KeyRing, Path]:
    """A laptop with the file of the release before, and this release about to open it."""
    made = desk()
    ring, _code = keys.create(made.folder, PASSWORD, CHEAP)
    return made, ring, of_the_release_before(made.folder / places.DATA_FILE, ring.data_key)


def test_the_first_opening_backs_up_and_then_shows_all_learners(school: tuple[Desk, KeyRing, Path]) -> None:
    desk, ring, file = school
    assert updating.is_of_earlier_version(file, ring)
    desk.begin()
    desk.open_school(desk.folder, ring)
    assert desk.main
    assert not updating.is_of_earlier_version(file, ring)
    (made,) = backup.list_backups(paths.home("backups"))
    assert made.reason == "before-update"
    manifest = backup.preview(made.path, Password(PASSWORD))
    assert (manifest.schema_version, manifest.learners) == (FIRST, 14)


def test_without_a_backup_nothing_is_changed_and_the_reason_is_told(
    school: tuple[Desk, KeyRing, Path], people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_options: object) -> None:
        raise UserError(*DISK_FULL)

    desk, ring, file = school
    monkeypatch.setattr(backup, "make_backup", full)
    desk.begin()
    desk.open_school(desk.folder, ring)
    assert desk.main is None
    assert "disk is full" in people.heard
    assert snapshot.facts(file, ring.data_key).schema_version == FIRST


def test_stopped_between_two_changes_it_goes_on_at_the_next_opening(school: tuple[Desk, KeyRing, Path]) -> None:
    desk, ring, file = school
    told: list[str] = []

    def until_the_third(_share: float, what: str) -> bool:
        told.append(what)
        return not what.startswith("Change 3 ")

    with pytest.raises(Cancelled):
        updating.bring_up_to_date(file, ring, until_the_third)
    assert told[-2:] == [f"Change {number} of {max(steps()) - FIRST}" for number in (2, 3)]
    assert snapshot.facts(file, ring.data_key).schema_version == FIRST + 2
    desk.begin()
    desk.open_school(desk.folder, ring)
    assert desk.main
