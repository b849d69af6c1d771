"""Colours that can be read, on white and on a black-and-white print."""

import pytest
from pydantic import ValidationError

from ilp_desktop.model.colours import SOFT_INK, WHITE, contrast, dark_enough, light_enough
from ilp_desktop.model.look import PRESETS, PaperLookFields


def test_black_on_white_has_the_contrast_that_wcag_says() -> None:
    assert contrast("#000000", WHITE) == pytest.approx(21)
    assert contrast(WHITE, "#777777") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("code", ["#FFFFFF", "#FFDD00", "#33CCFF", "#808080", "#0B4F6C", "#000000"])
def test_the_nearest_colour_is_read_on_white_and_changed_no_more_than_needed(code: str) -> None:
    better = dark_enough(code)
    assert contrast(better, WHITE) >= 4.5
    assert better == code if contrast(code, WHITE) >= 4.5 else contrast(better, WHITE) < 4.8


@pytest.mark.parametrize("code", ["#000000", "#7A1E35", "#E1E9EE"])
def test_words_are_read_on_the_nearest_light_colour(code: str) -> None:
    assert contrast(light_enough(code), SOFT_INK) >= 4.5


@pytest.mark.parametrize("name", PRESETS)
def test_each_preset_can_be_read(name: str) -> None:
    accent, soft = PRESETS[name]
    assert PaperLookFields.model_validate({"accent": accent, "soft": soft})


def test_a_light_accent_is_refused_with_one_that_will_do() -> None:
    with pytest.raises(
        ValidationError, match=r"#FFDD00 is too light to read on white paper. #[0-9A-F]{6} is dark enough"
    ):
        PaperLookFields.model_validate({"accent": "ffdd00"})


@pytest.mark.parametrize("typed", ["red", "#12345", "#GG0000", "", "#0B4F6C; x"])
def test_what_is_no_colour_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        PaperLookFields.model_validate({"soft": typed})
