"""Data, logs and backups are in folders of this user's; resources are found in a source tree and in a package."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ilp_desktop import paths


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
