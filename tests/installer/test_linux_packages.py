"""Menu entry, kind of file, software catalogue, and the scripts that install for one user."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import facts
import linux_packages

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux")


@pytest.fixture
def build(tmp_path: Path) -> Path:
    """A folder of the build with an icon of each size."""
    (tmp_path / "build" / "icons").mkdir(parents=True)
    for size in linux_packages._ICON_SIZES:
        for name in ("app", "backup-file"):
            (tmp_path / "build" / "icons" / f"{name}-{size}.png").write_bytes(b"PNG")
    return tmp_path / "build"


@pytest.fixture
def share(build: Path, tmp_path: Path) -> Path:
    linux_packages._shared(build, tmp_path / "share", "/usr/bin/ilp-desktop")
    return tmp_path / "share"


def test_the_menu_entry_opens_backups_with_the_program(share: Path) -> None:
    read = configparser.ConfigParser(interpolation=None)
    read.read(share / "applications" / f"{facts.APP_ID}.desktop", encoding="utf-8")
    entry = read["Desktop Entry"]
    assert entry["Exec"] == "/usr/bin/ilp-desktop %f"
    assert entry["MimeType"] == f"{facts.MIME_TYPE};"
    assert (share / "icons/hicolor/48x48/apps" / f"{entry['Icon']}.png").exists()


def test_the_kind_of_file_is_known_by_the_ending_of_backups(share: Path) -> None:
    kind = ET.parse(share / "mime" / "packages" / f"{facts.APP_ID}.xml").getroot()[0]  # noqa: S314  # our own
    known = {child.tag.rpartition("}")[2]: child.attrib for child in kind}
    assert kind.attrib["type"] == facts.MIME_TYPE
    assert known["glob"]["pattern"] == f"*{facts.BACKUP_ENDING}"
    assert (share / "icons/hicolor/48x48/mimetypes" / f"{known['icon']['name']}.png").exists()


def test_the_catalogue_tells_of_this_version(share: Path) -> None:
    root = ET.parse(share / "metainfo" / f"{facts.APP_ID}.metainfo.xml").getroot()  # noqa: S314  # our own
    assert root.findtext("id") == facts.APP_ID
    assert root.findtext("launchable") == f"{facts.APP_ID}.desktop"
    newest = root.find("releases/release")
    assert newest is not None
    assert newest.attrib["version"] == facts.version()
    assert newest.findall("description/ul/li")


def test_debians_changelog_begins_with_this_version() -> None:
    lines = linux_packages.changelog().splitlines()
    assert lines[0].startswith(f"ilp-desktop ({facts.version()}) ")
    assert max(map(len, lines)) <= 80
    assert any(line.startswith(" -- ") for line in lines)


@pytest.fixture
def handed_out(build: Path, tmp_path: Path) -> Path:
    """What a user unpacks, with a program of three lines."""
    frozen = tmp_path / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "ilp-desktop").write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    (frozen / "ilp-desktop").chmod(0o755)
    (tmp_path / "dist").mkdir()
    archive = linux_packages.archive(frozen, build, tmp_path / "dist")
    shutil.unpack_archive(archive, tmp_path / "unpacked", filter="data")
    return next((tmp_path / "unpacked").iterdir())


class Laptop:
    """A user without administrator rights."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.program = home / ".local" / "lib" / "ilp-desktop"
        self.data = home / ".local" / "share" / "ilp_desktop"

    def run(self, *command: str | Path) -> str:
        environment = {"HOME": str(self.home), "PATH": os.environ["PATH"]}
        done = subprocess.run(  # noqa: S603
            [str(part) for part in command], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    made = Laptop(tmp_path / "a home")
    made.data.mkdir(parents=True)
    (made.data / "school.db").write_bytes(b"records")
    return made


def test_it_is_installed_for_one_user(handed_out: Path, laptop: Laptop) -> None:
    laptop.run("sh", handed_out / "install.sh")
    assert laptop.run(laptop.home / ".local" / "bin" / "ilp-desktop") == "started\n"
    entry = (laptop.home / f".local/share/applications/{facts.APP_ID}.desktop").read_text(encoding="utf-8")
    assert f'Exec="{laptop.program}/ilp-desktop" %f' in entry
    assert "@" not in (laptop.program / "uninstall.sh").read_text(encoding="utf-8").replace('"$@"', "")


def test_an_upgrade_leaves_no_old_program_file_and_all_else(handed_out: Path, laptop: Laptop) -> None:
    laptop.run("sh", handed_out / "install.sh")
    (laptop.program / "_internal" / "old").touch()
    (laptop.program / "ILP Desktop data").mkdir()
    (laptop.program / "ILP Desktop data" / "school.db").touch()
    laptop.run("sh", handed_out / "install.sh")
    assert not (laptop.program / "_internal" / "old").exists()
    assert (laptop.program / "ILP Desktop data" / "school.db").exists()


def test_removing_leaves_the_records_and_nothing_else(handed_out: Path, laptop: Laptop) -> None:
    laptop.run("sh", handed_out / "install.sh")
    said = laptop.run("sh", laptop.program / "uninstall.sh")
    assert str(laptop.data) in said
    left = [path for path in laptop.home.rglob("*") if "ilp" in path.name.lower()]
    assert left == [laptop.data]
    assert (laptop.data / "school.db").read_bytes() == b"records"


def test_removing_leaves_records_that_lie_beside_the_program(handed_out: Path, laptop: Laptop) -> None:
    laptop.run("sh", handed_out / "install.sh")
    (laptop.program / "ILP Desktop data").mkdir()
    laptop.run("sh", laptop.program / "uninstall.sh")
    assert [path.name for path in laptop.program.iterdir()] == ["ILP Desktop data"]
