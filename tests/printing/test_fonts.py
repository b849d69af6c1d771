"""The fonts are there, with their licences, and can be told apart."""

from __future__ import annotations

import pytest

from ilp_desktop.paths import resource
from ilp_desktop.printing import fonts


@pytest.mark.parametrize("family", fonts.FAMILIES)
def test_each_family_writes_plain_english(family: str) -> None:
    for bold in (False, True):
        covered = fonts.main_face(family, bold=bold).covered
        assert covered.issuperset("ABCXYZabcxyz0123456789 .,;:!?-'")


def test_an_unknown_print_font_is_andika() -> None:
    assert fonts.main_face("no such font", bold=False).name == "Andika-Regular"


def test_each_font_file_has_its_licence() -> None:
    licences = [path.stem for path in resource("fonts/licences").iterdir()]
    for path in resource("fonts").glob("*.tt?"):
        assert any(path.stem.startswith(licence) for licence in licences), path.name


def test_widths_are_of_the_font_size() -> None:
    face = fonts.main_face("staff", bold=False)
    assert 0.2 < face.width(" ") < 0.3
    assert face.width("mm") == pytest.approx(2 * face.width("m"), rel=0.01)


def test_remembered_widths_do_not_grow_without_end() -> None:
    face = fonts.main_face("staff", bold=False)
    for number in range(25_000):
        face.width(f"word{number}")
    assert len(face._widths) <= 20_001
