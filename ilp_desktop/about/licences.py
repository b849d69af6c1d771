"""Whose work the program stands on, in one place: the fonts, icons and symbols it ships, and the libraries it uses.

The About window and the README show what stands here, so they can't differ.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from ilp_desktop.paths import document, resource

PROGRAM = "ILP Desktop"
PACKAGE = "ilp-desktop"
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$|dist-info/licenses/", re.IGNORECASE)
_OWN_TEXT = {"pyside6": "licences/LGPL-3.0.txt", "shiboken6": "licences/LGPL-3.0.txt"}
"""Libraries that come without the text of their licence -> where it is here, by the beginning of their name."""
_OWN_NAMES = {"pyrage": "MIT", "sqlcipher3": "zlib"}
"""Libraries whose metadata does not name the licence -> what their text says."""
_LONGEST_NAME = 60
"""Letters; what is longer in a library's metadata is the licence itself, not its name."""


@dataclass(frozen=True)
class Credit:
    """Somebody's work that is shipped or used."""

    name: str
    used_for: str
    makers: str
    licence: str
    text: str
    """The whole licence."""
    version: str = ""


@lru_cache(maxsize=1)
def everything() -> tuple[Credit, ...]:
    """The program, then what is shipped with it, then the libraries, each with its licence in full."""
    own = Credit(PROGRAM, "", "", "GPL 3 or later", document("LICENSE").read_text(encoding="utf-8"), own_version())
    return own, *shipped(), *libraries()


def own_version() -> str:
    """The version of the program."""
    return distribution(PACKAGE).version


def shipped() -> tuple[Credit, ...]:
    """Fonts, icons, symbols, and parts of other languages."""
    return tuple(
        Credit(each["name"], each["used_for"], each["makers"], each["licence"], _resource_text(each["text"]))
        for each in entries()
    )


def entries() -> list[dict[str, str]]:
    """What resources/credits.json says: also which files a credit is about, and where its licence lies."""
    found: list[dict[str, str]] = json.loads(resource("credits.json").read_text(encoding="utf-8"))
    return found


def libraries() -> tuple[Credit, ...]:
    """Every library that the program needs, and those that these need, as their own metadata tell."""
    found = {_key(each): each for each in _needed(PACKAGE, set())}
    return tuple(_library(found[key]) for key in sorted(found))


def as_table() -> str:
    """Name, use, makers and licence of what is shipped, as a Markdown table."""
    lines = [f"| {each.name} | {each.used_for} | {each.makers} | {each.licence} |" for each in shipped()]
    return "\n".join(["| what | for | by | licence |", "| --- | --- | --- | --- |", *lines])


def _key(found: Distribution) -> str:
    return str(found.metadata["Name"]).casefold().replace("_", "-")


def _needed(name: str, seen: set[str]) -> Iterator[Distribution]:
    for line in distribution(name).requires or []:
        needed = re.split(r"[^\w.-]", line, maxsplit=1)[0].casefold().replace("_", "-")
        if "extra ==" in line or needed in seen:
            continue
        seen.add(needed)
        try:
            yield distribution(needed)
        except PackageNotFoundError:  # asked for on other systems only
            continue
        yield from _needed(needed, seen)


def _library(found: Distribution) -> Credit:
    about: Any = found.metadata
    return Credit(
        about["Name"], about.get("Summary") or "", _makers(about), _licence_name(about), _licence_text(found),
        found.version,
    )  # fmt: skip


def _makers(about: Any) -> str:
    written = about.get("Author") or about.get("Author-email") or about.get("Maintainer-email") or ""
    return ", ".join(re.sub(r"\s*<[^>]*>|\"", "", each).strip() for each in written.split(","))


def _licence_name(about: Any) -> str:
    named = (about.get("License-Expression") or about.get("License") or "").strip()
    if named and len(named) <= _LONGEST_NAME and "\n" not in named:
        return str(named)
    kinds = [each.rpartition(" :: ")[2] for each in about.get_all("Classifier") or [] if each.startswith("License ::")]
    return "; ".join(kinds) or _OWN_NAMES.get(about["Name"], named.partition("\n")[0][:_LONGEST_NAME])


def _licence_text(found: Distribution) -> str:
    files = [each for each in found.files or [] if _LICENCE_FILE.search(str(each)) and each.suffix != ".py"]
    texts = [
        f"{each.name}\n\n{each.read_binary().decode(errors='replace')}"
        for each in files
        if Path(str(each.locate())).is_file()
    ]
    own = next((file for start, file in _OWN_TEXT.items() if _key(found).startswith(start)), "")
    return "\n\n".join(texts) or (own and _resource_text(own))


def _resource_text(name: str) -> str:
    return resource(name).read_text(encoding="utf-8")
