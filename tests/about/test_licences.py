"""Credits: all that is shipped or needed is named, with its licence in full; README and app say the same."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path

from ilp_desktop.about import licences
from ilp_desktop.paths import PACKAGE, resource

NOT_OF_OTHERS = {"credits.json", "README.md", "LICENSE.txt", "LICENCE.txt", "app.svg"}


def test_every_font_icon_and_symbol_has_a_credit() -> None:
    patterns = [each["files"] for each in licences.entries() if each["files"]]
    for folder in ("fonts", "icons", "symbols"):
        files = [each for each in resource(folder).rglob("*") if each.is_file() and "licences" not in each.parts]
        names = [each.relative_to(resource("")).as_posix() for each in files if each.name not in NOT_OF_OTHERS]
        assert names
        assert [name for name in names if not any(fnmatch(name, pattern) for pattern in patterns)] == []


def test_every_credit_is_about_something_that_is_there() -> None:
    for each in licences.entries():
        assert not each["files"] or list(resource("").glob(each["files"])), each["name"]


def test_every_credit_has_its_licence_by_name_and_in_full() -> None:
    found = licences.everything()
    assert [each.name for each in found if not each.licence] == []
    assert [each.name for each in found if len(each.text) < 200] == []


def test_the_gpl_comes_first_in_full() -> None:
    own = licences.everything()[0]
    assert own.name == "ILP Desktop"
    assert "GNU GENERAL PUBLIC LICENSE" in own.text
    assert "END OF TERMS AND CONDITIONS" in own.text


def test_libraries_of_libraries_are_named_too_and_each_once() -> None:
    names = [each.name.casefold() for each in licences.libraries()]
    assert {"sqlmodel", "sqlalchemy", "pydantic", "reportlab", "sqlcipher3", "shiboken6"} <= set(names)
    assert len(names) == len(set(names))
    assert "pytest" not in names


def test_the_readme_says_the_same() -> None:
    readme = Path(PACKAGE.parent / "README.md").read_text(encoding="utf-8")
    assert licences.as_table() in readme
