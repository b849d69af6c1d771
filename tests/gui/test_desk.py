"""From the first window to the open school and back: one app at a time, lock, close, crash, missing file."""

from __future__ import annotations

import datetime as dt
import shutil
import sys
import time
from collections.abc import Callable

import pytest
from gui_world import CHEAP, PASSWORD, Key, Keyboard, People, column, draft_of, shown_texts
from pytestqt.qtbot import QtBot
from sqlmodel import Session, text

from ilp_desktop.db import backup, keys, places
from ilp_desktop.db.keys import KeyRing
from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.flows import assessment
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.services import records


def opened(make: Callable[[], Desk], ring: KeyRing) -> Desk:
    made = make()
    made.begin()
    made.open_school(made.folder, ring)
    assert made.main
    return made


def main_of(desk: Desk) -> MainWindow:
    assert desk.main
    return desk.main


def typed_in_wizard(desk: Desk, keyboard: Keyboard) -> Wizard:
    wizard = main_of(desk).open_wizard(assessment.KIND, 1)
    assert wizard
    keyboard.at_window(wizard)
    wizard.go("history")
    keyboard.fill(attendance_remark="Half a sentence")
    return wizard


def backups_of(desk: Desk) -> list[str]:
    folder = desk.folder.parent / "backups"
    return [each.reason for each in backup.list_backups(folder)] if folder.exists() else []


def test_a_second_app_is_told(desk: Callable[[], Desk]) -> None:
    desk().begin()
    with pytest.raises(UserError, match="open already"):
        desk().begin()


def test_a_bare_laptop_is_welcomed_and_a_known_one_asked_for_its_password(
    desk: Callable[[], Desk], ring: KeyRing
) -> None:
    assert ring
    known = desk()
    known.begin()
    assert known.start
    assert known.start.stack.currentWidget() is known.start.unlock


def test_the_lock_keeps_the_draft_closes_the_file_and_asks_for_the_password(
    desk: Callable[[], Desk], ring: KeyRing, keyboard: Keyboard
) -> None:
    made = opened(desk, ring)
    typed_in_wizard(made, keyboard)
    made.lock()
    assert made.app is None
    assert made.main is None
    assert made.start
    keyboard.at_window(made.start)
    assert not any("Quizzlewick" in words for words in shown_texts(made.start))
    keyboard.type(PASSWORD)
    keyboard.press(Key.Key_Return)
    main = main_of(made)
    keyboard.at_window(main)
    assert column(main.today_page.drafts_table) == ["Quizzlewick, Ada"]


def test_without_use_it_locks_by_itself(desk: Callable[[], Desk], ring: KeyRing, keyboard: Keyboard) -> None:
    made = opened(desk, ring)
    keyboard.at_window(main_of(made))
    keyboard.press(Key.Key_Tab)
    assert made.idling.is_running
    made.idling.idle.emit()
    assert made.main is None


def test_a_laptop_that_slept_longer_than_the_time_without_use_locks_at_the_first_key(
    desk: Callable[[], Desk], ring: KeyRing, keyboard: Keyboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = opened(desk, ring)
    keyboard.at_window(main_of(made))
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 11 * 60)
    keyboard.press(Key.Key_Tab)
    qtbot.waitUntil(lambda: made.main is None)


def test_a_new_day_is_seen_on_the_screen_that_stayed_open_over_night(
    desk: Callable[[], Desk], ring: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = opened(desk, ring)
    page = main_of(made).today_page
    read: list[None] = []
    monkeypatch.setattr(page, "refresh", lambda: read.append(None))
    monkeypatch.setattr("ilp_desktop.gui.clock._day", lambda: today() + dt.timedelta(days=1))
    made.idling.look()
    made.idling.look()
    assert len(read) == 1


def test_a_clock_that_was_put_back_is_told_when_the_file_is_opened(
    desk: Callable[[], Desk], ring: KeyRing, people: People
) -> None:
    with Store(desk().folder / places.DATA_FILE, ring.data_key) as store:
        store.write(changed_last, dt.datetime.now(dt.UTC).replace(tzinfo=None) + dt.timedelta(days=400))
    opened(desk, ring)
    assert "clock may be wrong" in people.heard
    assert today().strftime("%d/%m/%Y") in people.heard


def changed_last(session: Session, moment: dt.datetime) -> None:
    session.execute(text("UPDATE change_history SET at = :at"), {"at": moment.isoformat(" ")})


def test_an_open_list_does_not_keep_it_from_locking(
    desk: Callable[[], Desk], ring: KeyRing, keyboard: Keyboard, qtbot: QtBot
) -> None:
    made = opened(desk, ring)
    main = main_of(made)
    main.show_page(main.caseload_page)
    keyboard.at_window(main)
    main.caseload_page.year.showPopup()
    qtbot.waitUntil(lambda: made.application.activePopupWidget() is not None, timeout=10_000)
    made.idling.idle.emit()
    qtbot.waitUntil(lambda: made.main is None, timeout=10_000)


def test_a_demonstration_never_locks(desk: Callable[[], Desk], ring: KeyRing) -> None:
    made = opened(desk, ring)
    assert made.app
    made.app.is_demo = True
    made.lock()
    assert made.main


def test_what_cant_be_saved_is_not_locked_away(
    desk: Callable[[], Desk], ring: KeyRing, keyboard: Keyboard, people: People
) -> None:
    made = opened(desk, ring)
    wizard = typed_in_wizard(made, keyboard)
    away = made.folder / "away.db"
    (made.folder / places.DATA_FILE).rename(away)
    made.lock()
    assert people.said[-1][0].startswith("The school's file was moved")
    assert made.main
    away.rename(made.folder / places.DATA_FILE)
    wizard.save()
    made.lock()
    assert made.main is None


def test_closing_after_a_change_backs_up_first(
    desk: Callable[[], Desk], ring: KeyRing, people: People, qtbot: QtBot
) -> None:
    made = opened(desk, ring)
    assert made.app
    made.app.write(records.add, Learner, LearnerFields(forename="Zed", surname="Zebra"))
    main_of(made).close()
    qtbot.waitUntil(lambda: made.app is None, timeout=10_000)
    assert backups_of(made) == ["on-closing"]
    assert people.said == [("quit", "")]
    assert made.app is None


def test_closing_without_a_change_makes_none(desk: Callable[[], Desk], ring: KeyRing, people: People) -> None:
    before = opened(desk, ring)
    main_of(before).backups.make("by-hand", lambda _share, _what: True)
    before.lock()
    before.open_school(before.folder, ring)
    main_of(before).close()
    made = before
    assert backups_of(made) == ["by-hand"]
    assert people.said == [("quit", "")]


def test_a_backup_that_fails_is_told_and_the_app_still_closes(
    desk: Callable[[], Desk], ring: KeyRing, people: People, qtbot: QtBot
) -> None:
    made = opened(desk, ring)
    assert made.app
    made.app.write(records.add, Learner, LearnerFields(forename="Zed", surname="Zebra"))
    folder = made.folder.parent / "backups"
    shutil.rmtree(folder, ignore_errors=True)
    folder.write_text("in the way")
    main_of(made).close()
    qtbot.waitUntil(lambda: made.app is None, timeout=10_000)
    assert len(people.said) == 2
    assert people.said[-1] == ("quit", "")
    assert made.app is None


def test_a_missing_school_file_is_told(
    desk: Callable[[], Desk], ring: KeyRing, people: People, keyboard: Keyboard
) -> None:
    assert ring
    made = desk()
    (made.folder / places.DATA_FILE).unlink()
    made.begin()
    assert made.start
    keyboard.at_window(made.start)
    keyboard.type(PASSWORD)
    keyboard.press(Key.Key_Return)
    assert people.said[-1][0] == "The school's file is missing, although its key is there."
    assert made.start.isVisible()


def test_a_damaged_school_file_is_told(desk: Callable[[], Desk], ring: KeyRing, people: People) -> None:
    made = desk()
    made.begin()
    (made.folder / places.DATA_FILE).write_bytes(b"\x00" * 8192)
    made._opened(ring)
    assert people.said[-1][0] == "The school's file is damaged."
    assert made.main is None


def test_a_bug_saves_the_draft_and_is_told(
    desk: Callable[[], Desk], ring: KeyRing, keyboard: Keyboard, people: People, expected_logs: list[str]
) -> None:
    expected_logs.append("a bug:")
    made = opened(desk, ring)
    typed_in_wizard(made, keyboard)
    sys.excepthook(ValueError, ValueError("Quizzlewick"), None)
    assert made.app
    assert draft_of(made.app, assessment.KIND, 1)
    assert people.said[-1][0] == "Something went wrong in the program."


def test_a_new_recovery_code_is_asked_for_and_opens(desk: Callable[[], Desk], ring: KeyRing, people: People) -> None:
    from ilp_desktop.gui.safety import RecoveryDialog  # noqa: PLC0415

    made = opened(desk, ring)
    made.new_recovery_code()
    assert people.said[-1][0] == "Make a new recovery code?"
    assert main_of(made).findChildren(RecoveryDialog) == []
    people.answers = ["Make a new code"]
    made.new_recovery_code()
    shown = main_of(made).findChildren(RecoveryDialog)[0]
    assert keys.unlock_with_recovery_code(made.folder, shown.card.code.text()).data_key == ring.data_key


def test_the_password_of_now_is_asked_before_it_is_changed(
    desk: Callable[[], Desk], ring: KeyRing, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ilp_desktop.gui.safety import PasswordDialog  # noqa: PLC0415

    monkeypatch.setattr(keys.set_password, "__defaults__", (CHEAP,))
    made = opened(desk, ring)
    made.change_password()
    shown = main_of(made).findChildren(PasswordDialog)[0]
    for box in (shown.box.first, shown.box.second):
        box.setText("blanket forest seventeen mango")
    shown.present.setText("wrong")
    shown.save()
    assert keys.unlock(made.folder, PASSWORD)
    shown.present.setText(PASSWORD)
    shown.save()
    assert people.said[-1][0] == "The password is changed."
    assert keys.unlock(made.folder, "blanket forest seventeen mango")
