"""Fixtures: schools, and disks that are small or read-only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from school_world import School, make_school, mount, unmount


@pytest.fixture
def our_school(tmp_path: Path) -> Iterator[School]:
    made = make_school(tmp_path)
    made.add()
    yield made
    made.store.close()


@pytest.fixture
def other_school(tmp_path: Path) -> Iterator[School]:
    made = make_school(tmp_path / "other")
    yield made
    made.store.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for two megabytes."""
    yield from _disk_of(tmp_path / "small", "2m")


@pytest.fixture
def disk_for_a_school(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for an empty school and a little more: four megabytes."""
    yield from _disk_of(tmp_path / "school", "4m")


def _disk_of(folder: Path, size: str) -> Iterator[Path]:
    folder.mkdir()
    mount(folder, f"size={size}")
    yield folder
    unmount(folder)


@pytest.fixture
def read_only_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk that can't be written to, not even by root."""
    folder = tmp_path / "read-only"
    folder.mkdir()
    mount(folder, "ro")
    yield folder
    unmount(folder)
