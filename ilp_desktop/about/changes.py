"""What changed from version to version, in users' words: CHANGELOG.md as the app shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ilp_desktop.paths import document

FILE = "CHANGELOG.md"
_RELEASE = re.compile(r"^## (\d+(?:\.\d+)*)(.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Release:
    """One version and what came with it, as Markdown with its heading."""

    version: str
    text: str

    @property
    def order(self) -> tuple[int, ...]:
        """Numbers to compare versions by: 0.10 comes after 0.9."""
        return order_of(self.version)


def order_of(version: str) -> tuple[int, ...]:
    """The numbers of a version; those of its beginning where it ends in letters."""
    return tuple(int(each) for each in re.findall(r"\d+", version))


def releases(text: str = "") -> tuple[Release, ...]:
    """The versions of CHANGELOG.md, or of another such text, the newest first."""
    text = text or document(FILE).read_text(encoding="utf-8")
    found = list(_RELEASE.finditer(text))
    ends = [*(each.start() for each in found[1:]), len(text)]
    return tuple(Release(each[1], text[each.start() : end].strip()) for each, end in zip(found, ends, strict=True))


def since(seen: str, now: str, text: str = "") -> tuple[Release, ...]:
    """The versions after the one that was seen last, up to that of now."""
    return tuple(each for each in releases(text) if order_of(seen) < each.order <= order_of(now))
