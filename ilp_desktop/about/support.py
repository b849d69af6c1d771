"""What a technician needs to help, as plain texts without personal data.

What is put in is chosen, never what is left out: of the log only lines of the forms that the program writes, of paths only
what lies in the program. So a name that got into a message by mistake does not get out with it.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping

LEFT_OUT = "(left out: this line is of no known form)"
_LONGEST_LOG = 2_000
"""Lines of the log, the newest."""
_HEAD = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ )([\w.]+) (.*)", re.ASCII)
_OURS = re.compile(r"ilp_desktop(\.\w+)*", re.ASCII)
_MESSAGE = re.compile(r"told the user: [A-Z][A-Za-z]+|a bug:", re.ASCII)
"""The messages that the program writes: a kind of error, never its words."""
_KIND = re.compile(r"[A-Z][A-Za-z]*(Error|Exception|Interrupt|Warning|Exit|Cancelled|Password|Code|Backup)", re.ASCII)
_PLACE = re.compile(
    r"(?:.*[/\\])?(?P<inside>(?:ilp_desktop|site-packages|python3\.\d+)[/\\][\w./\\-]+\.py:\d+ in <?\w+>?)", re.ASCII
)
"""A line of a traceback; the folders above the program, which may hold the user's name, are not in the group."""


def log_lines(log: str) -> str:
    """The newest lines of a log: moment, level, module, kind of trouble and the places in the program's code."""
    return "\n".join(_kept(log.splitlines()[-_LONGEST_LOG:])) or "(nothing was logged)"


def _kept(lines: list[str]) -> Iterator[str]:
    for line in lines:
        if head := _HEAD.fullmatch(line):
            ours = _OURS.fullmatch(head[2]) and _MESSAGE.fullmatch(head[3])
            yield f"{head[1]}{head[2]} {head[3]}" if ours else f"{head[1]}{LEFT_OUT}"
        elif place := place_of(line):
            yield f"  {place}"
        elif _KIND.fullmatch(line):
            yield f"  {line}"
        else:
            yield f"  {LEFT_OUT}"


def place_of(line: str) -> str:
    """A line of a traceback without the folders above the program; "" where it is none, or of elsewhere."""
    found = _PLACE.fullmatch(line)
    return found["inside"] if found else ""


def as_lines(facts: Mapping[str, object]) -> str:
    """Facts one below the other."""
    return "\n".join(f"{name}: {fact}" for name, fact in facts.items())


def zipped(files: Mapping[str, str]) -> bytes:
    """One zip with these texts by name."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text + "\n")
    return made.getvalue()
