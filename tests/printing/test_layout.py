"""Pages: breaking between and within pieces, and what stands on each."""

from __future__ import annotations

import io

import pytest
from paper_reading import RUNNING, story_printed, words
from pypdf import PdfReader

from ilp_desktop.printing.flow import Gap, Grid, NewPage, hanging, heading, labelled
from ilp_desktop.printing.layout import BODY_HEIGHT, BODY_WIDTH, Press
from ilp_desktop.printing.shapes import Space
from ilp_desktop.printing.styles import STAFF, Profile, styles_for
from ilp_desktop.printing.typeset import Type

STYLES = styles_for(STAFF)
LOOK = Type("staff", 10, 12)


def filler(height: float) -> Grid:
    return Grid([BODY_WIDTH]).row(Space(height))


def test_each_page_carries_school_learner_paper_version_date_and_number() -> None:
    pdf = story_printed([filler(500), filler(500)])
    for number, page in enumerate(pdf.pages, start=1):
        shown = page.extract_text()
        for part in ("Stubbinwood School", "Ola Kowalczyk", "Test paper", "Version 1", "24 November 2026"):
            assert part in shown
        assert f"Page {number} of 2" in shown


def test_a_heading_is_never_the_last_thing_on_a_page() -> None:
    pdf = story_printed([filler(BODY_HEIGHT - 60), heading("Needs", STYLES, BODY_WIDTH), filler(30)])
    assert "Needs" not in pdf.pages[0].extract_text()
    assert "Needs" in pdf.pages[1].extract_text()


def test_a_heading_goes_overleaf_with_the_high_first_row_of_its_table() -> None:
    table = Grid([BODY_WIDTH]).head("Title", look=LOOK).row(Space(150)).row(Space(150))
    pdf = story_printed([filler(BODY_HEIGHT - 140), heading("Qualifications", STYLES, BODY_WIDTH), table])
    assert "Qualifications" not in pdf.pages[0].extract_text()
    assert "Qualifications" in pdf.pages[1].extract_text()


def test_a_card_moves_whole_to_the_next_page() -> None:
    card = Grid([BODY_WIDTH], keep=True).row(("top of card", LOOK)).row(Space(100)).row(("foot of card", LOOK))
    pdf = story_printed([filler(BODY_HEIGHT - 80), card])
    assert "card" not in pdf.pages[0].extract_text()


def test_a_table_repeats_its_headings_overleaf() -> None:
    table = Grid([BODY_WIDTH]).head("What I will do", look=LOOK)
    for number in range(100):
        table.row((f"row {number}", LOOK))
    pdf = story_printed([table])
    assert len(pdf.pages) > 1
    for page in pdf.pages:
        assert page.extract_text().count("What I will do") == 1
    assert words(pdf).count("row ") == 100


def test_headings_of_a_table_do_not_stand_alone_at_the_foot() -> None:
    table = Grid([BODY_WIDTH]).head("Heading row", look=LOOK).row(Space(100))
    pdf = story_printed([filler(BODY_HEIGHT - 60), table])
    assert "Heading row" not in pdf.pages[0].extract_text()


def test_a_low_row_is_not_cut_a_high_one_is() -> None:
    low = Grid([BODY_WIDTH]).row([("low line", LOOK)] * 10)
    high = Grid([BODY_WIDTH]).row([("high line", LOOK)] * 30)
    assert "low" not in story_printed([filler(BODY_HEIGHT - 60), low]).pages[0].extract_text()
    assert "high" in story_printed([filler(BODY_HEIGHT - 100), high]).pages[0].extract_text()


def test_something_too_high_for_any_page_is_a_bug_and_says_so() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        story_printed([filler(BODY_HEIGHT + 10)])


def test_a_new_page_is_not_begun_twice() -> None:
    assert len(story_printed([NewPage(), filler(10), NewPage(), NewPage(), filler(10)]).pages) == 2


def test_a_heading_goes_with_the_card_that_follows_it() -> None:
    card = Grid([BODY_WIDTH], keep=True).row(Space(300))
    pdf = story_printed([filler(BODY_HEIGHT - 200), heading("Needs", STYLES, BODY_WIDTH), card])
    assert "Needs" in pdf.pages[1].extract_text()


def test_a_heading_does_not_stand_alone_before_a_card_that_fills_a_page() -> None:
    card = Grid([BODY_WIDTH], keep=True)
    for _ in range(20):
        card.row(("line of card", LOOK), least=(BODY_HEIGHT - 5) / 20)
    pdf = story_printed([heading("Needs", STYLES, BODY_WIDTH), card])
    assert "line of card" in pdf.pages[0].extract_text()


def test_a_gap_keeps_pieces_apart() -> None:
    apart = [filler(BODY_HEIGHT - 50), Gap(40), filler(20)]
    assert len(story_printed(apart).pages) == 2
    assert len(story_printed([apart[0], apart[2]]).pages) == 1


def test_a_list_item_hangs_behind_its_number() -> None:
    pdf = story_printed([Grid([BODY_WIDTH]).row(hanging("1.", "word " * 60, LOOK, BODY_WIDTH, 20))])
    assert words(pdf).count("1.") == 1
    assert words(pdf).count("word") == 60


def test_short_labelled_texts_stand_two_to_a_row_and_a_long_one_has_the_width() -> None:
    assert len(labelled([("a", "b"), ("c", "d"), ("e", "f")], STYLES, BODY_WIDTH).rows) == 2
    assert len(labelled([("a", "b"), ("c", "d" * 200)], STYLES, BODY_WIDTH).rows) == 2


def test_the_paper_tint_covers_the_page_behind_the_text() -> None:
    profile = Profile(tint="cream")
    pdf = story_printed([filler(10)], profile)
    assert b"595.2756 841.8898 re" in pdf.pages[0].get_contents().get_data()  # type: ignore[union-attr]


def test_the_file_names_its_language_title_and_school() -> None:
    pdf = story_printed([filler(10)])
    assert str(pdf.root_object["/Lang"]) == "en-GB"
    assert pdf.metadata is not None
    assert (pdf.metadata.title, pdf.metadata.author) == ("Test", "School")
    assert [entry.title for entry in pdf.outline] == ["Ola Kowalczyk – Test paper"]  # type: ignore[union-attr]


@pytest.mark.parametrize(("first", "blank"), [(1, True), (2, False)])
def test_for_two_sided_printing_each_paper_starts_on_a_right_hand_page(first: int, *, blank: bool) -> None:
    out = io.BytesIO()
    press = Press(out, title="T", author="S", logo=None, duplex=True)
    for pages in (first, 1):
        press.add([filler(BODY_HEIGHT) for _ in range(pages)], RUNNING, STYLES)
    press.save()
    found = PdfReader(out).pages
    assert len(found) == press.pages == first + blank + 1
    assert "Page 1 of 1" in found[-1].extract_text()
    assert (found[1].extract_text() == "") is blank
