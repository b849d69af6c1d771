"""What all installers say of the program: taken from pyproject.toml and the package, said nowhere else."""

from __future__ import annotations

import datetime as dt
import os
import re
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "ilp_desktop"
COMMAND = "ilp-desktop"
"""The program's file and the package."""
TITLE = "ILP Desktop"
MAINTAINER = "ILP Desktop <authors@ilp-desktop.invalid>"
MIME_TYPE = "application/x-ilpbackup"


def constant(file: Path, name: str) -> str:
    """A text that the package's source gives a name: read, not imported, for the build's Python has none of its packages."""
    found = re.search(rf'^{name} = "(.+)"$', file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if not found:
        raise LookupError(f"{file} has no text {name}")
    return found[1]


APP_ID = constant(PACKAGE / "__init__.py", "APP_ID")
BACKUP_ENDING = constant(PACKAGE / "db" / "places.py", "BACKUP_ENDING")


@dataclass(frozen=True)
class Release:
    """One heading of CHANGELOG.md."""

    version: str
    day: dt.datetime
    changes: list[str]


def version() -> str:
    """The version of pyproject.toml."""
    return str(_project()["version"])


def summary() -> str:
    """What the program is, in a line without a full stop."""
    return "individual learning plans for one school: assess, plan, review, print"


def values() -> dict[str, str]:
    """What stands in the @PLACES@ of the templates."""
    return {
        "VERSION": version(),
        "TITLE": TITLE,
        "COMMAND": COMMAND,
        "APP_ID": APP_ID,
        "SUMMARY": summary(),
        "ENDING": BACKUP_ENDING,
        "MIME_TYPE": MIME_TYPE,
        "MAINTAINER": MAINTAINER,
        "DAY": f"{releases()[0].day:%Y-%m-%d}",
    }


def filled(template: Path, more: dict[str, str] | None = None) -> str:
    """A template with its @PLACES@ filled in. Raises KeyError for a place that nothing is known of."""
    known = values() | (more or {})
    return re.sub(r"@([A-Z_]+)@", lambda found: known[found[1]], template.read_text(encoding="utf-8"))


def releases() -> list[Release]:
    """The releases of CHANGELOG.md, the newest first; one not released yet is of the day of the last commit."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    parts = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    return [_release(*part.split("\n", 1)) for part in parts]


def _release(heading: str, body: str) -> Release:
    number, _, when = heading.partition(",")
    lines = re.findall(r"^- (.+(?:\n  .+)*)", body, flags=re.MULTILINE)
    return Release(number.strip(), _day(when.strip()), [" ".join(line.split()) for line in lines])


def _day(written: str) -> dt.datetime:
    try:
        return dt.datetime.strptime(written, "%d %B %Y").replace(tzinfo=dt.UTC)
    except ValueError:
        return dt.datetime.fromtimestamp(source_date(), dt.UTC)


def source_date() -> int:
    """Seconds since 1970 of the last commit, or of now outside a repository."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return int(dt.datetime.now(dt.UTC).timestamp())


def _project() -> dict[str, object]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        found: dict[str, object] = tomllib.load(file)["project"]
    return found


if __name__ == "__main__":
    print(version())
