"""Data, logs and backups are in folders of this user's; resources are found in a source tree and in a package."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from ilp_desktop import paths
from ilp_desktop.errors import UserError


@pytest.mark.parametrize("name", ["data", "logs", "backups"])
def test_one_variable_puts_everything_under_one_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("ILP_DESKTOP_HOME", str(tmp_path / "app"))
    assert paths.home(name) == tmp_path / "app" / name
    assert (tmp_path / "app" / name).is_dir()


@pytest.mark.skipif(os.name != "posix" or os.uname().sysname == "Darwin", reason="the places of XDG")
def test_without_it_they_are_where_the_system_keeps_such_things(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ILP_DESKTOP_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert paths.home() == tmp_path / "share" / "ilp_desktop"
    assert paths.home("backups") == tmp_path / "share" / "ilp_desktop" / "backups"
    assert paths.home("logs").is_relative_to(tmp_path / "state")


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_only_this_user_can_look_into_a_private_folder(tmp_path: Path) -> None:
    open_to_all = tmp_path / "data"
    open_to_all.mkdir(mode=0o777)
    assert paths.private_folder(open_to_all).stat().st_mode & 0o777 == 0o700


def test_resources_are_found_in_the_source_tree() -> None:
    assert paths.resource("lists").is_dir()


def test_resources_of_an_installed_package_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "PACKAGE", tmp_path)
    assert paths.resource("lists") == tmp_path / "resources" / "lists"


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A memory stick with the frozen program on it."""
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "ilp-desktop"))
    monkeypatch.setenv("ILP_DESKTOP_HOME", "")
    return folder


def test_portable_keeps_everything_beside_the_program(stick: Path) -> None:
    paths.carry_along()
    for name in ("data", "logs", "backups"):
        assert paths.home(name) == stick / "ILP Desktop data" / name


@pytest.mark.parametrize("mark", ["portable", "portable.txt"])
def test_a_file_beside_the_program_says_so_too(stick: Path, mark: str) -> None:
    assert not paths.is_marked_portable()
    (stick / mark).touch()
    assert paths.is_marked_portable()


def test_a_chosen_folder_comes_before_the_mark(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (stick / "portable").touch()
    monkeypatch.setenv("ILP_DESKTOP_HOME", str(stick / "elsewhere"))
    assert not paths.is_marked_portable()


def test_where_nothing_can_be_written_beside_the_program_it_says_so(stick: Path) -> None:
    (stick / "ILP Desktop data").touch()
    with pytest.raises(UserError, match="beside the program") as told:
        paths.carry_along()
    assert str(stick) in told.value.what_to_do
    assert not os.environ["ILP_DESKTOP_HOME"], "nor does it fall back on another folder"


def test_on_macos_the_data_are_beside_the_bundle(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(stick / "ILP Desktop.app" / "Contents" / "MacOS" / "ilp-desktop"))
    assert paths.program_folder() == stick


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_a_stick_that_keeps_no_modes_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, _mode: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    (tmp_path / "data").mkdir(mode=0o755)
    monkeypatch.setattr(Path, "chmod", refuse)
    assert paths.private_folder(tmp_path / "data").is_dir()
