"""The guide in its window: read, searched, gone through by keyboard, beside the work."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from gui_world import Key, Keyboard, Mod, People
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ilp_desktop.gui import theme
from ilp_desktop.gui.guide import Guide
from ilp_desktop.gui.guide_page import blocks, pieces


@pytest.fixture
def guide(colours: theme.Colours, keyboard: Keyboard) -> Guide:
    made = Guide(colours)
    made.show()
    keyboard.at_window(made)
    return made


def read(guide: Guide) -> str:
    return guide.page.toPlainText()


def test_the_first_page_leads_to_the_chapters(guide: Guide) -> None:
    assert read(guide).startswith("User guide")
    guide.page.setFocus()
    guide.page.anchorClicked.emit(QUrl("#undo"))
    assert read(guide).startswith("Undo")


def test_a_heading_of_the_contents_shows_its_chapter_at_that_heading(guide: Guide, keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_Tab)
    assert guide.contents.hasFocus()
    for _ in range(30):
        if guide.shown == "Learners":
            break
        keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Right)
    keyboard.press(Key.Key_Down)
    assert guide.shown == "New learner"
    assert read(guide).startswith("Learners")
    assert guide.page.verticalScrollBar().value() > 0


def test_a_search_lists_the_headings_marks_the_words_and_opens_the_likeliest(guide: Guide, keyboard: Keyboard) -> None:
    keyboard.type("recovery code")
    assert guide.hits.item(0).text().startswith("First start › The recovery code\n")
    keyboard.press(Key.Key_Return)
    assert read(guide).startswith("First start")
    marked = {each.selectedText().casefold() for each in guide._marked}
    assert marked == {"recovery", "code"}
    before = guide.page.textCursor().position()
    keyboard.press(Key.Key_F3)
    assert guide.page.textCursor().position() > before


def test_what_is_not_in_the_guide_is_said_so(guide: Guide, keyboard: Keyboard) -> None:
    keyboard.type("zeppelin")
    assert guide.found.text().startswith("Nothing was found.")
    assert guide.side.currentIndex() == 1
    keyboard.press(Key.Key_Escape)
    assert guide.side.currentIndex() == 0


def test_one_goes_back_to_where_one_was_reading_and_forward_again(guide: Guide, keyboard: Keyboard) -> None:
    guide.go("papers")
    guide.page.verticalScrollBar().setValue(300)
    guide.go("keys")
    keyboard.press(Key.Key_Left, Mod.AltModifier)
    assert read(guide).startswith("Papers")
    assert guide.page.verticalScrollBar().value() == 300
    keyboard.press(Key.Key_Right, Mod.AltModifier)
    assert read(guide).startswith("Keys")
    assert not guide.forward_button.isEnabled()


def width_of_pictures(document: QTextDocument) -> list[float]:
    shapes = [piece.charFormat() for block in blocks(document) for piece in pieces(block)]
    return [shape.toImageFormat().width() for shape in shapes if shape.isImageFormat()]


def test_pictures_fit_the_width_of_the_page_and_say_what_they_show(guide: Guide, qtbot: QtBot) -> None:
    guide.go("papers")
    for wide in (1100, 700):
        guide.resize(wide, 600)
        qtbot.waitUntil(lambda: not guide._settled.isActive(), timeout=2000)
        room = guide.page.viewport().width()
        widths = width_of_pictures(guide._document)
        assert len(widths) == 4
        assert all(0 < each < room for each in widths)
    assert "What a provider does not get" in read(guide)


def test_letters_grow_and_shrink_by_key(guide: Guide, keyboard: Keyboard) -> None:
    usual = guide._document.defaultFont().pointSizeF()
    keyboard.press(Key.Key_Plus, Mod.ControlModifier)
    assert guide._document.defaultFont().pointSizeF() == pytest.approx(usual * 1.1)
    for _ in range(20):
        keyboard.press(Key.Key_Minus, Mod.ControlModifier)
    assert guide._document.defaultFont().pointSizeF() == pytest.approx(usual * 0.8)
    assert not guide.zoom_out.isEnabled()
    keyboard.press(Key.Key_0, Mod.ControlModifier)
    assert guide._document.defaultFont().pointSizeF() == pytest.approx(usual)


def test_a_chapter_is_printed_with_its_pictures(
    guide: Guide, keyboard: Keyboard, people: People, tmp_path: Path
) -> None:
    people.printer = str(tmp_path / "chapter.pdf")
    guide.go("undo")
    keyboard.press(Key.Key_P, Mod.ControlModifier)
    with pypdfium2.PdfDocument(people.printer) as document:
        pages = list(document)
        assert "What was done" in "".join(page.get_textpage().get_text_range() for page in pages)
        kinds = [each.type for page in pages for each in page.get_objects()]
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE in kinds


def test_every_control_has_a_name(guide: Guide) -> None:
    nameless = [
        each for each in (guide.search_box, guide.contents, guide.hits, guide.page, guide.zoom_in, guide.zoom_out)
        if not each.accessibleName()
    ]  # fmt: skip
    assert nameless == []


def test_the_page_follows_the_dark_theme(loaded_theme: theme.Colours) -> None:
    assert loaded_theme
    dark = Guide(theme.DARK)
    shapes = [piece.charFormat() for block in blocks(dark._document) for piece in pieces(block)]
    links = [shape.foreground().color().name() for shape in shapes if shape.anchorHref()]
    assert set(links) == {theme.DARK.accent}
