"""The large school file that benchmarks measure with: 2,000 learners, about 200,000 rows, encrypted.

Built once into a cache folder outside the repository and copied for each benchmark, so that none spoils another's.

    .venv/bin/python benchmarks/school_file.py          build it (or find it) and say where it is
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ilp_desktop.db.store import Store
from ilp_desktop.paths import PACKAGE, resource
from ilp_desktop.services import demo

LEARNERS = 2000
YEARS = 5
TODAY = dt.date(2026, 11, 24)
"""The day on which the measured school stands still, so that figures of different days compare."""
KEY = hashlib.sha256(b"ilp_desktop benchmark: invented people only").digest()
"""A fixed key: the file holds nobody's data."""


def cache_folder() -> Path:
    """The folder that keeps built files between runs."""
    return Path(os.environ.get("ILP_BENCH_CACHE") or Path(tempfile.gettempdir()) / "ilp-bench")


def school_file(learners: int = LEARNERS, years: int = YEARS) -> Path:
    """The path of the built file; it is built where it is missing, or where the code that fills it has changed."""
    path = cache_folder() / f"school-{learners}-{years}-{_recipe()}.db"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        building = path.with_suffix(f".{os.getpid()}.building")
        with Store(building, KEY) as store:
            store.write(demo.fill, learners, years, today=TODAY)
        building.replace(path)
    return path


@contextmanager
def open_copy(learners: int = LEARNERS, years: int = YEARS) -> Iterator[Store]:
    """A store on a fresh copy of the built file, which may be written to; the copy is deleted in the end."""
    with tempfile.TemporaryDirectory(prefix="ilp-bench-") as folder:
        copy = Path(folder) / "school.db"
        shutil.copyfile(school_file(learners, years), copy)
        with Store(copy, KEY) as store:
            yield store


def _recipe() -> str:
    """A mark of everything that decides the file's contents: schema, models, demonstration and its words."""
    sources = [
        *(PACKAGE / "db" / "schema").glob("*.sql"),
        *(PACKAGE / "model").glob("*.py"),
        *(PACKAGE / "services" / "demo").glob("*.py"),
        *resource("demo").glob("*.json"),
        resource("lists/pick_lists.json"),
    ]
    mark = hashlib.sha256()
    for source in sorted(sources):
        mark.update(source.read_bytes())
    return mark.hexdigest()[:12]


if __name__ == "__main__":
    begun = time.perf_counter()
    built = school_file()
    print(f"{built}: {built.stat().st_size / 1e6:.1f} MB, {time.perf_counter() - begun:.1f} s")
