"""Text, edges and the focus stand out from their ground in light, dark and high contrast."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from album import plans, screens, sharing
from gui_world import People
from make_pictures import CHAPTERS
from measuring import TEXT, Measured, contrast, of_edges, of_focus, of_texts, picture
from PySide6.QtWidgets import QApplication, QWidget
from walking import Chapter, walk

from ilp_desktop.gui import theme
from ilp_desktop.gui.theme import Mode

_SOME = (screens.start, plans.parts, sharing.access)
"""A share of the screens that holds all kinds of controls; the heavy run looks at all."""
_LEAST = 80
pytestmark = pytest.mark.qt_log_ignore("pipewire")


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[None]:
    """The tests that follow see the light theme again."""
    yield
    theme.apply(qapp, Mode.LIGHT)


def measured(application: QApplication, mode: Mode, chapters: Sequence[Chapter]) -> list[Measured]:
    found: list[Measured] = []
    done: set[str] = set()

    def look(name: str, window: QWidget) -> None:
        image = picture(window)
        here = (*of_texts(window, image), *of_edges(window, image), *of_focus(window, done))
        found.extend(each._replace(what=f"{name}: {each.what}") for each in here)

    walk(application, theme.apply(application, mode), look, chapters)
    return found


def assert_clear(found: list[Measured]) -> None:
    assert len(found) >= _LEAST
    faint = [f"{each.ratio:.2f} for {each.least} {each.what}" for each in found if each.ratio < each.least]
    assert not faint, "\n".join(faint)


@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("mode", list(theme.COLOURS), ids=lambda mode: mode.value)
def test_some_screens(qapp: QApplication, people: People, mode: Mode) -> None:
    assert_clear(measured(qapp, mode, _SOME))
    assert people.said == []


@pytest.mark.heavy
@pytest.mark.usefixtures("restored")
@pytest.mark.parametrize("mode", list(theme.COLOURS), ids=lambda mode: mode.value)
def test_all_screens(qapp: QApplication, people: People, mode: Mode) -> None:
    found = measured(qapp, mode, CHAPTERS)
    for kind in ("text", "edge", "focus"):
        least = min((each for each in found if f": {kind} of" in each.what), key=lambda each: each.ratio)
        print(f"{mode.value}, {kind}: at least {least.ratio:.2f} ({least.what})")  # noqa: T201  # for docs/accessibility.md
    assert_clear(found)
    assert people.said == []


def test_black_on_white_is_21_and_faint_grey_is_not_enough() -> None:
    assert contrast(0xFF000000, 0xFFFFFFFF) == pytest.approx(21)
    assert contrast(0xFFBBBBBB, 0xFFFFFFFF) < TEXT
