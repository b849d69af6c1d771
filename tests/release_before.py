"""A school's file of the release before, as it lies on a laptop that gets this one.

data/school-0003.db.gz is a demonstration school of 14 learners as the release with schema 3 wrote it, exported
without its key, with one unfinished wizard of each kind and a file in a record.
"""

from __future__ import annotations

import gzip
import shutil
import tempfile
from pathlib import Path

from ilp_desktop.db.connection import connect
from ilp_desktop.db.migrate import migrate, steps

FIRST = 3
"""The schema of that release."""
_SCHOOL = Path(__file__).parent / "data" / "school-0003.db.gz"


def of_the_release_before(path: Path, key: bytes, schema: int = FIRST) -> Path:
    """Write that file, encrypted with this key, at the schema asked for; return its path."""
    plain = path.with_suffix(".plain")
    plain.write_bytes(gzip.decompress(_SCHOOL.read_bytes()))
    connection = connect(path, key)
    connection.execute("ATTACH ? AS plain KEY ''", (str(plain),))
    connection.execute("SELECT sqlcipher_export('main', 'plain')")
    connection.execute(f"PRAGMA user_version = {FIRST}")
    connection.execute("DETACH plain")
    with tempfile.TemporaryDirectory() as folder:
        migrate(connection, folder=updates_before(Path(folder), schema + 1))
    connection.close()
    plain.unlink()
    return path


def updates_before(folder: Path, update: int | str) -> Path:
    """Put all updates of the schema before one, given by its number or its name, into a folder; return it."""
    folder.mkdir(exist_ok=True)
    for number, script in steps().items():
        if update in {number, script.stem.partition("_")[2]}:
            break
        shutil.copy(script, folder)
    return folder
