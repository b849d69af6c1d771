"""The command line: --version and --selftest, as a technician types them."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from ilp_desktop.__main__ import Arguments, main, read_arguments


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"ILP_DESKTOP_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "ilp_desktop", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)  # noqa: S603


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"ilp-desktop {version('ilp-desktop')}\n"


def test_the_selftest_does_each_part_and_exits_0(tmp_path: Path) -> None:
    done = run(tmp_path, "--selftest")
    assert done.returncode == 0, done.stderr
    for words in ("encrypted file was made", "main window was built", "PDF of", "read back", "restored"):
        assert words in done.stdout
    assert not (tmp_path / "data").exists() or list((tmp_path / "data").iterdir()) == [], "it leaves no school behind"
    logs = tmp_path / "logs"
    assert (logs / "ilp_desktop.log").exists()
    if os.name == "posix":
        assert logs.stat().st_mode & 0o077 == 0, "the log is for the user only"


def test_what_it_does_not_know_it_says(tmp_path: Path) -> None:
    done = run(tmp_path, "--nonsense")
    assert done.returncode == 2
    assert "--nonsense" in done.stderr


def test_a_backup_is_named_by_its_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert read_arguments(["a.ilpbackup"]) == Arguments(backup=tmp_path / "a.ilpbackup")


def test_portable_is_asked_for() -> None:
    assert read_arguments(["--portable"]).portable
