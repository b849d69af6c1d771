"""A crash or a full disk leaves the old file or the new one, whole."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ilp_desktop.db import files
from ilp_desktop.errors import explain

pytest_plugins = ["school_fixtures"]


def test_new_content_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    files.write(path, b"old")
    files.write(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_the_old_file_stays_when_writing_fails(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    files.write(path, b"old")
    with pytest.raises(TypeError), files.writing(path) as file:
        file.writelines([b"half", None])  # type: ignore[list-item]
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_was_written_can_be_read_back_before_it_counts(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    with files.writing(path) as file:
        file.write(b"whole")
        files.sync(file)
        files.forget_cached(Path(file.name))
        assert Path(file.name).read_bytes() == b"whole"
        assert not path.exists()


def test_the_old_file_stays_when_the_disk_is_full(small_disk: Path) -> None:
    path = small_disk / "plan.pdf"
    files.write(path, b"old")
    with pytest.raises(OSError, match="space") as caught:
        files.write(path, bytes(3_000_000))
    assert (told := explain(caught.value)) is not None
    assert told.title == "The disk is full."
    assert path.read_bytes() == b"old"
    assert list(small_disk.iterdir()) == [path]


def test_a_read_only_folder_is_told(read_only_disk: Path) -> None:
    with pytest.raises(OSError, match="Read-only") as caught:
        files.write(read_only_disk / "plan.pdf", b"new")
    assert (told := explain(caught.value)) is not None
    assert "can't be written" in told.title


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_only_this_user_reads_a_private_file(tmp_path: Path) -> None:
    files.write(tmp_path / "private", b"x")
    files.write(tmp_path / "shared", b"x", private=False)
    assert (tmp_path / "private").stat().st_mode & 0o077 == 0
    assert (tmp_path / "shared").stat().st_mode & 0o044


def test_a_file_is_never_created_over_another(tmp_path: Path) -> None:
    files.write(tmp_path / "there", b"x")
    with pytest.raises(FileExistsError):
        files.create(tmp_path / "there")
