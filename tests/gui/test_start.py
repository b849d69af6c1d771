"""The first windows: a new school, the password, a wrong one, a forgotten one."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_world import CHEAP, PASSWORD, Key, Keyboard, People, button, shown_texts
from pytestqt.qtbot import QtBot

from ilp_desktop.db import keys, places
from ilp_desktop.gui import start as starts
from ilp_desktop.gui import theme
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.start import StartWindow


def window_for(folder: Path, colours: theme.Colours, qtbot: QtBot, keyboard: Keyboard) -> StartWindow:
    made = StartWindow(folder, InlineJobs(), colours)
    qtbot.addWidget(made)
    made.show()
    keyboard.at_window(made)
    return made


@pytest.fixture
def fresh(tmp_path: Path, colours: theme.Colours, qtbot: QtBot, keyboard: Keyboard) -> StartWindow:
    """The first window on a bare laptop."""
    return window_for(tmp_path, colours, qtbot, keyboard)


@pytest.fixture
def code(tmp_path: Path) -> str:
    """A school with PASSWORD and this recovery code is there."""
    made = keys.create(tmp_path, PASSWORD, CHEAP)[1]
    (tmp_path / places.DATA_FILE).touch()
    return made


@pytest.fixture
def locked(code: str, tmp_path: Path, colours: theme.Colours, qtbot: QtBot, keyboard: Keyboard) -> StartWindow:  # noqa: ARG001
    return window_for(tmp_path, colours, qtbot, keyboard)


def fill_new_school(window: StartWindow, name: str, password: str, again: str) -> None:
    window.stack.setCurrentWidget(window.new_school)
    window.school_name.setText(name)
    for box, words in ((window.new_password.first, password), (window.new_password.second, again)):
        box.setText(words)


@pytest.mark.parametrize(
    ("name", "password", "again", "told"),
    [
        ("", PASSWORD, PASSWORD, "The school has no name yet."),
        ("  ", PASSWORD, PASSWORD, "The school has no name yet."),
        ("Hill", "short", "short", "This password is too easy to guess."),
        ("Hill", "password1234", "password1234", "This password is too easy to guess."),
        ("Hillside Academy", "hillsideacademy", "hillsideacademy", "This password is too easy to guess."),
        ("Hill", PASSWORD, PASSWORD + "x", "The two passwords are not the same."),
    ],
)
def test_a_new_school_is_refused_with_a_reason(
    fresh: StartWindow, people: People, tmp_path: Path, name: str, password: str, again: str, told: str
) -> None:
    fill_new_school(fresh, name, password, again)
    fresh.create_school()
    assert people.said[-1][0] == told
    assert fresh.school_name.text() == name
    assert not (tmp_path / places.KEY_FILE).exists()


def test_too_long_a_school_name_is_told_and_makes_no_file(fresh: StartWindow, people: People, tmp_path: Path) -> None:
    fill_new_school(fresh, "H" * 201, PASSWORD, PASSWORD)
    fresh.create_school()
    assert people.said, "nothing was told"
    assert not (tmp_path / places.KEY_FILE).exists()


def test_the_meter_follows_what_is_typed(fresh: StartWindow, keyboard: Keyboard) -> None:
    fresh.stack.setCurrentWidget(fresh.new_school)
    fresh.new_password.first.setFocus()
    keyboard.type("abc")
    assert fresh.new_password.words.text() == "Very weak"
    fresh.new_password.first.clear()
    keyboard.type(PASSWORD)
    assert fresh.new_password.words.text() == "Strong"
    assert fresh.new_password.meter.value() == 4


def test_the_right_password_opens(locked: StartWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    assert keyboard.focus is locked.password
    keyboard.type(PASSWORD)
    with qtbot.waitSignal(locked.opened):
        keyboard.press(Key.Key_Return)
    assert locked.password.text() == ""


def test_a_wrong_password_is_told_without_a_hint_and_the_delay_grows(
    locked: StartWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    for tries in range(1, 4):
        qtbot.waitUntil(locked.unlock_button.isEnabled, timeout=1000)
        locked.password.setText("wrong")
        with qtbot.assertNotEmitted(locked.opened):
            keyboard.press(Key.Key_Return)
        assert not locked.unlock_button.isEnabled(), tries
        assert locked.wrong.text()
        assert PASSWORD[:4] not in locked.wrong.text()
    assert "Next try in 2 s." in locked.wrong.text()
    locked.password.setText(PASSWORD)
    with qtbot.assertNotEmitted(locked.opened):
        keyboard.press(Key.Key_Return)


def test_while_the_file_opens_the_button_says_so(locked: StartWindow, keyboard: Keyboard) -> None:
    words: list[str] = []
    locked.opened.connect(lambda _ring: words.append(locked.unlock_button.text()))
    keyboard.type(PASSWORD)
    keyboard.press(Key.Key_Return)
    assert words == ["Opening…"]
    assert (locked.unlock_button.text(), locked.unlock_button.isEnabled()) == ("&Open", True)


def test_delays_grow_and_end_at_half_a_minute() -> None:
    assert [starts.delay(tries) for tries in range(9)] == [0, 0, 0, 2, 4, 8, 16, 30, 30]


def test_a_damaged_key_file_is_told_in_a_box(locked: StartWindow, people: People, tmp_path: Path) -> None:
    for name in (places.KEY_FILE, places.KEY_COPY):
        (tmp_path / name).write_text("{broken")
    locked.password.setText(PASSWORD)
    locked.try_password()
    assert people.said
    assert locked.unlock_button.isEnabled()


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Setting a password takes no third of a second."""
    monkeypatch.setattr(keys, "USUAL", CHEAP)
    monkeypatch.setattr(keys.set_password, "__defaults__", (CHEAP,))


@pytest.mark.usefixtures("cheap")
def test_a_forgotten_password_is_set_anew_with_the_code(
    locked: StartWindow, code: str, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    button(locked, "Forgotten the password?").click()
    assert "Forgotten password" in shown_texts(locked)
    locked.typed_code.setFocus()
    keyboard.type(code.lower().replace("-", " "))
    for box in (locked.next_password.first, locked.next_password.second):
        box.setFocus()
        keyboard.type("blanket forest seventeen mango")
    with qtbot.waitSignal(locked.opened):
        keyboard.press(Key.Key_Return)
    assert keys.unlock(tmp_path, "blanket forest seventeen mango")


@pytest.mark.usefixtures("cheap")
@pytest.mark.parametrize("wrong", ["", "ABCD", "0000-0000-0000-0000-0000-0000-0000-0000-00"])
def test_a_wrong_code_changes_nothing(locked: StartWindow, people: People, tmp_path: Path, wrong: str) -> None:
    locked.stack.setCurrentWidget(locked.forgotten)
    locked.typed_code.setText(wrong)
    for box in (locked.next_password.first, locked.next_password.second):
        box.setText("blanket forest seventeen mango")
    locked.reset_password()
    assert people.said
    assert keys.unlock(tmp_path, PASSWORD)


@pytest.mark.usefixtures("cheap")
def test_enter_in_the_last_line_makes_the_school_and_going_on_says_what_it_does(
    fresh: StartWindow, keyboard: Keyboard, tmp_path: Path
) -> None:
    fill_new_school(fresh, "Hill", PASSWORD, PASSWORD)
    fresh.new_password.second.setFocus()
    keyboard.press(Key.Key_Return)
    assert places.holds_a_school(tmp_path)
    words: list[str] = []
    fresh.opened.connect(lambda _ring: words.append(fresh.recovery.go_on.text()))
    fresh.recovery.tick.setChecked(True)
    fresh.recovery.go_on.click()
    assert words == ["Opening…"]
