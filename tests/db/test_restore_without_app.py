"""The page that lies beside the backups is true: plain age, tar and a few lines of Python are enough."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from school_world import PASSWORD, SURNAME, School

from ilp_desktop.db import archive, backup, keys, places, recovery_code

pytest_plugins = ["school_fixtures"]
AGE, TAR = shutil.which("age"), shutil.which("tar")
needs_age = pytest.mark.skipif(not (AGE and TAR), reason="the programs age and tar are not installed")


def identity_by_the_page(our_school: School, typed: str) -> str:
    page = (our_school.backups / backup.HOW_TO_BESIDE).read_text(encoding="utf-8")
    script = page.split("--------8<--------")[1]
    line = [sys.executable, "-I", "-c", script]
    return subprocess.run(line, input=typed + "\n", capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603


def test_the_script_on_the_page_gives_the_identity_of_the_printed_sheet(our_school: School) -> None:
    our_school.back_up()
    for typed in (
        our_school.code,
        our_school.code.lower().replace("-", " "),
        our_school.code.replace("0", "O").replace("1", "l"),
    ):
        assert identity_by_the_page(our_school, typed) == recovery_code.age_identity(our_school.code)


@needs_age
def test_plain_age_tar_and_sqlcipher_give_everything(our_school: School, tmp_path: Path) -> None:
    path = our_school.back_up().path
    (tmp_path / "identity.txt").write_text(identity_by_the_page(our_school, our_school.code) + "\n")
    out = unpacked(tmp_path / "identity.txt", path, tmp_path / "out")
    assert {file.name for file in out.iterdir()} == set(archive.ORDER)
    manifest = json.loads((out / archive.MANIFEST).read_text(encoding="utf-8"))
    assert manifest["learners"] == 1
    for name, measured in manifest["members"].items():
        assert vars(archive.measure(out / name)) == measured
    connection = sqlcipher.connect(str(out / places.DATA_FILE))
    digits = (out / archive.DATA_KEY).read_text().strip()
    connection.execute(f"PRAGMA key = \"x'{digits}'\"")
    assert connection.execute("SELECT surname FROM learner").fetchall() == [(SURNAME,)]
    connection.close()


@needs_age
def test_the_unpacked_files_open_in_the_app(our_school: School, tmp_path: Path) -> None:
    path = our_school.back_up().path
    (tmp_path / "identity.txt").write_text(our_school.keyring.identity + "\n")
    out = unpacked(tmp_path / "identity.txt", path, tmp_path / "out")
    assert keys.unlock(out, PASSWORD) == our_school.keyring
    assert keys.unlock_with_recovery_code(out, our_school.code) == our_school.keyring


def test_the_page_lies_in_the_backup_and_beside_it(our_school: School) -> None:
    info = our_school.back_up()
    page = (our_school.backups / backup.HOW_TO_BESIDE).read_bytes()
    assert archive.measure(page) == info.manifest.members[archive.README]
    assert b"AGE-SECRET-KEY-1" in page


def unpacked(identity: Path, path: Path, out: Path) -> Path:
    assert AGE
    assert TAR
    out.mkdir()
    tar = subprocess.run([AGE, "-d", "-i", identity, path], capture_output=True, check=True).stdout  # noqa: S603
    subprocess.run([TAR, "-x", "-C", out], input=tar, check=True)  # noqa: S603
    return out
