"""Hours on paper are as high as they are long, unless words need more room."""

from __future__ import annotations

import pytest

from ilp_desktop.printing.week_scale import Stretch, fitted, span_of

NINE, TEN, ELEVEN = 540, 600, 660


def test_times_stand_in_proportion() -> None:
    scale = fitted([Stretch(NINE, NINE + 30, 5)], (NINE, ELEVEN), 240, 10)
    assert scale
    assert scale.y(NINE + 30) == pytest.approx(60, abs=0.1)
    assert scale.y(TEN) == pytest.approx(120, abs=0.1)
    assert scale.height == pytest.approx(240, abs=0.1)
    assert scale.hours == [NINE, TEN, ELEVEN]


def test_a_short_session_is_stretched_to_hold_its_words() -> None:
    scale = fitted([Stretch(NINE, NINE + 15, 80)], (NINE, ELEVEN), 240, 10)
    assert scale
    assert scale.y(NINE + 15) == pytest.approx(80)
    assert scale.y(TEN) - scale.y(NINE + 15) == pytest.approx(scale.y(ELEVEN) - scale.y(TEN) - 15 * 160 / 105, abs=0.5)


def test_each_session_has_what_it_needs_where_they_overlap() -> None:
    stretches = [Stretch(NINE, TEN, 90), Stretch(NINE + 30, TEN + 30, 100), Stretch(TEN + 15, ELEVEN, 70)]
    scale = fitted(stretches, (NINE, ELEVEN), 300, 12)
    assert scale
    for each in stretches:
        assert scale.y(each.ends) - scale.y(each.starts) >= each.needs
    assert scale.height <= 300


def test_there_may_be_no_room() -> None:
    assert fitted([Stretch(NINE, TEN, 150), Stretch(TEN, ELEVEN, 150)], (NINE, ELEVEN), 299, 10) is None


def test_hours_leave_room_for_their_names() -> None:
    scale = fitted([], (NINE, ELEVEN), 20, 10)
    assert scale is None or scale.y(TEN) - scale.y(NINE) >= 10
    assert fitted([], (NINE, ELEVEN + 60), 29, 10) is None


def test_the_span_is_what_is_used() -> None:
    assert span_of([Stretch(NINE + 5, ELEVEN + 10, 1)], (0, 1)) == (NINE, ELEVEN + 30)
    assert span_of([], (NINE, TEN)) == (NINE, TEN)
