"""Whatever is typed comes out on paper."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from paper_reading import story_printed, words

from ilp_desktop.printing import fonts
from ilp_desktop.printing.flow import TABLE, Grid
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.shaping import Shaped
from ilp_desktop.printing.typeset import TextLine, Type, one_line, text, width_of

LOOK = Type("staff", 10, 12.5)
SCRIPTS = {
    "Polish": "Łukasz Żółć, naïve – “quoted” ✓",
    "Romanian": "Ștefan Țăran",
    "Greek": "Ελένη Παπαδοπούλου",
    "Russian": "Наталья Жукова",
    "Arabic": "محمد يحيى الأحمد",
    "Urdu": "میں نے اردو پڑھی ہے ٹھیک",
    "Hebrew": "שלום עולם",
    "Chinese": "王小明在学校",
    "Japanese": "あゆみ カタカナ",
    "Korean": "한국어 김민준",
    "Hindi": "हिन्दी",
    "Bengali": "বাংলা",
    "Punjabi": "ਪੰਜਾਬੀ",
    "Gujarati": "ગુજરાતી",
    "Tamil": "தமிழ்",
    "Thai": "ไทย",
    "Amharic": "አማርኛ",
    "emoji": "😀 🎉 ❤️ 👍🏽",
    "signs": "→ ★ ½ € ≤ ²",
}


def lines_of(typed: str, look: Type = LOOK, width: float = 200) -> list[TextLine]:
    return [line for line in text(typed, look, width) if isinstance(line, TextLine)]


def drawn(typed: str, look: Type = LOOK, width: float = 200) -> list[str]:
    return ["".join(part for _, part in line.runs) for line in lines_of(typed, look, width)]


@pytest.mark.parametrize("family", ["staff", "andika", "opendyslexic", "atkinson", "lexend", "plain"])
@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("script", SCRIPTS)
def test_every_character_of_a_script_has_a_glyph_in_the_font_it_is_set_in(
    script: str, family: str, *, bold: bool
) -> None:
    for line in lines_of(SCRIPTS[script], LOOK.but(family=family, bold=bold), 400):
        for name, part in line.runs:
            assert fonts.face(name).covered.issuperset(part), (name, part)


@pytest.mark.parametrize("script", SCRIPTS)
def test_no_script_makes_a_paper_fail(script: str) -> None:
    pdf = story_printed([Grid([BODY_WIDTH]).row((SCRIPTS[script], LOOK))])
    assert len(pdf.pages) == 1


def test_text_is_never_markup() -> None:
    typed = "<b>x & y</para> &amp; <br/> 5 < 6 </font>"
    assert typed in words(story_printed([Grid([BODY_WIDTH]).row((typed, LOOK))]))


def test_a_character_no_font_has_is_named_not_lost() -> None:
    assert drawn("I feel \U0001fae0 today") == ["I feel [melting face] today"]


def test_a_nameless_character_is_shown_by_its_number() -> None:
    assert drawn("\ue123") == ["[U+E123]"]


def test_half_a_character_does_not_break_the_paper() -> None:
    assert drawn("broken \ud83d here") == ["broken [U+D83D] here"]


def test_lines_are_no_wider_than_the_column() -> None:
    typed = "An ordinary sentence of some length that has to be broken into several lines, and on. " * 5
    for line in lines_of(typed, width=120):
        width = width_of("".join(part for _, part in line.runs), LOOK)
        assert width <= 120.01


@pytest.mark.parametrize("typed", ["one two three four five six seven eight ", "jeden dwa Ж中文 три "])
def test_breaking_loses_no_word_and_no_space_between_words(typed: str) -> None:
    typed *= 20
    assert "".join(drawn(typed, width=70)) == typed.strip()


def test_a_word_wider_than_the_column_is_cut_without_loss() -> None:
    typed = "https://school.example/a-very-long-address/that/never/ends?and=more" + "x" * 200
    assert "".join(drawn(typed, width=90)) == typed


def test_a_long_mixed_word_is_cut_without_loss() -> None:
    typed = "Ж" * 50 + "中" * 50 + "x" * 50
    assert "".join(drawn(typed, width=90)) == typed


def test_line_ends_are_kept_of_every_system() -> None:
    assert drawn("one\r\ntwo\rthree\nfour\u2028five") == ["one", "two", "three", "four", "five"]


def test_an_empty_line_stays_an_empty_line() -> None:
    assert drawn("one\n\ntwo") == ["one", "", "two"]


def test_empty_and_blank_text_takes_no_room() -> None:
    assert text("", LOOK, 100) == []
    assert text("  \n\t ", LOOK, 100) == []


def test_control_characters_are_spaces_and_joiners_between_latin_letters_vanish() -> None:
    assert drawn("a\x00b\tc\u200dd\ufe0f") == ["a b cd"]


def test_chinese_breaks_between_any_two_characters() -> None:
    assert len(drawn("王" * 60, width=100)) > 5
    assert "".join(drawn("王" * 60, width=100)) == "王" * 60


def glyphs(typed: str) -> list[str]:
    runs = lines_of(typed, width=400)[0].runs
    return [glyphs for _, part in runs if isinstance(part, Shaped) for _, glyphs in part.pieces]


def test_an_arabic_letter_looks_otherwise_beside_another() -> None:
    alone, joined = glyphs("س")[0], glyphs("سلام")[0]
    assert alone not in joined
    assert len(joined) == 3  # lam and alef share one glyph


def test_a_mark_stands_over_its_letter_and_takes_no_room() -> None:
    assert width_of("بَ", LOOK) == pytest.approx(width_of("ب", LOOK))


def test_hindi_letters_change_places_and_join() -> None:
    assert len("".join(glyphs("क्ष"))) == 1
    assert width_of("क्ष", LOOK) < width_of("क", LOOK) + width_of("ष", LOOK)


def test_a_joiner_keeps_letters_of_persian_apart() -> None:
    assert "".join(glyphs("می\u200cروم")) != "".join(glyphs("میروم"))


@pytest.mark.parametrize("script", ["Arabic", "Urdu", "Hebrew", "Hindi", "Bengali", "Punjabi", "Tamil"])
def test_shaped_words_can_be_read_back(script: str) -> None:
    pdf = story_printed([Grid([BODY_WIDTH]).row((SCRIPTS[script], LOOK))])
    found = unicodedata.normalize("NFKC", pdf.pages[0].extract_text())
    for word in SCRIPTS[script].split():
        assert unicodedata.normalize("NFKC", word) in found


def test_letters_and_words_stand_apart_as_asked() -> None:
    wide = LOOK.but(letter=0.1)
    assert width_of("abc", wide) == pytest.approx(width_of("abc", LOOK) + 3 * 0.1 * LOOK.size)
    space = width_of("a b", LOOK) - width_of("a", LOOK) - width_of("b", LOOK)
    more = width_of("a b", wide) - width_of("a", wide) - width_of("b", wide) - space
    assert more == pytest.approx(3.5 * 0.1 * LOOK.size)


def test_spaced_letters_fit_their_column_and_read_as_words() -> None:
    typed = "Some words of a plan that a learner reads slowly and with care"
    wide = LOOK.but(letter=0.15)
    for line in lines_of(typed, wide, 150):
        assert width_of(line.runs[0][1], wide) <= 150.01
    pdf = story_printed(
        [
            Grid([BODY_WIDTH]).row(
                (typed, wide),
            )
        ]
    )
    assert typed in words(pdf)


def test_a_paper_that_runs_from_the_right_begins_at_the_right() -> None:
    from_right = LOOK.but(from_right=True)
    for typed in ("short", "سلام", "1."):
        line = lines_of(typed, from_right, 100)[0]
        assert line.shift + width_of(typed, LOOK) == pytest.approx(100)
    assert lines_of("short", from_right.but(align="right"), 100)[0].shift == 0


def test_an_arabic_sentence_begins_at_the_right_a_name_stays_under_its_label() -> None:
    for line in lines_of("سلام " * 30, width=200):
        assert line.shift + width_of("".join(part for _, part in line.runs), LOOK) == pytest.approx(200)
    assert lines_of("سلام", width=200)[0].shift == 0


def test_a_hebrew_name_in_an_english_sentence_is_turned_in_place() -> None:
    assert drawn("Her name is שרה and she is 15", width=400) == ["Her name is שרה and she is 15"]


def test_text_is_right_aligned_where_asked() -> None:
    line = lines_of("short", LOOK.but(align="right"), 100)[0]
    assert line.shift == pytest.approx(100 - width_of("short", LOOK))


def test_a_header_too_long_for_its_line_ends_in_an_ellipsis() -> None:
    line = one_line("A very long school name " * 10, LOOK, 150)
    shown = "".join(part for _, part in line.runs)
    assert shown.endswith("…")
    assert width_of(shown, LOOK) <= 150


def test_an_empty_header_is_an_empty_line() -> None:
    assert one_line("", LOOK, 100).runs == ()


def test_ten_thousand_characters_in_one_cell_split_and_lose_no_word() -> None:
    typed = " ".join(f"word{number}" for number in range(1200))
    table = Grid([40, BODY_WIDTH - 40], TABLE).head("A", "B", look=LOOK)
    table.row(("short", LOOK), (typed, LOOK))
    pdf = story_printed([table])
    found = words(pdf).split()
    assert [word for word in found if word.startswith("word")] == typed.split()


def test_ten_thousand_characters_without_a_space_split_too() -> None:
    pdf = story_printed([Grid([60, BODY_WIDTH - 60], TABLE, keep=True).row(("x" * 10_000, LOOK), ("side", LOOK))])
    assert sum(page.extract_text().count("x") for page in pdf.pages) == 10_000


@settings(max_examples=60, deadline=None)
@given(st.text(), st.floats(12, 300), st.sampled_from(["staff", "andika", "opendyslexic"]))
def test_anything_at_all_is_set_in_glyphs_that_exist(typed: str, width: float, family: str) -> None:
    for line in lines_of(typed, LOOK.but(family=family), width):
        for name, part in line.runs:
            assert fonts.face(name).covered.issuperset(part)


@settings(max_examples=10, deadline=None)
@given(st.text(min_size=1, max_size=300))
def test_anything_at_all_prints(typed: str) -> None:
    assert story_printed([Grid([60, BODY_WIDTH - 60], TABLE).row((typed, LOOK), (typed, LOOK))]).pages


@pytest.mark.parametrize("align", ["left", "right", "centre"])
@pytest.mark.parametrize(
    "typed", ["Ola", "Wolfeschlegelsteinhausenbergerdorff " * 4, "مرحبا بالعالم " * 12, "\ue000" * 30]
)
def test_a_header_that_is_too_long_ends_within_its_room(typed: str, align: str) -> None:
    look = LOOK.but(align=align)
    line = one_line(typed, look, 120)
    wide = sum(fonts.face(name).width(part) for name, part in line.runs) * look.size
    assert line.shift >= -0.01
    assert line.shift + wide <= 120.01


def test_an_emoji_is_read_back_and_a_joiner_that_its_font_lacks_leaves_no_gap() -> None:
    cook = "\U0001f469\u200d\U0001f373"
    with_hindi = story_printed([Grid([BODY_WIDTH]).row((f"{cook} हिन्दी", LOOK))])
    assert "\U0001f469\U0001f373" in words(with_hindi)
    assert width_of(f"{cook} हिन्दी", LOOK) == width_of("\U0001f469\U0001f373 हिन्दी", LOOK)
