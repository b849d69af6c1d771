"""A second start, and a backup opened in the file manager: the program that is open hears of it and offers to restore."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from gui_world import CHEAP, PASSWORD, People, shown_texts
from pytestqt.qtbot import QtBot

from ilp_desktop.db import backup, keys, places
from ilp_desktop.db.keys import KeyRing
from ilp_desktop.db.store import Store
from ilp_desktop.flows import assessment
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.from_outside import Doorbell, offer, ring
from ilp_desktop.gui.restore_dialog import RestoreDialog
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import SchoolFields
from ilp_desktop.services import records, school


@pytest.fixture
def key(tmp_path: Path, desk: Callable[[], Desk]) -> KeyRing:  # noqa: ARG001  # the desk makes the folder
    """The key of a school with one learner in the desk's folder."""
    folder = tmp_path / "home" / "data"
    made, _code = keys.create(folder, PASSWORD, CHEAP)
    with Store(folder / places.DATA_FILE, made.data_key) as store:
        store.write(school.set_up, SchoolFields(school_name="Hill"), today())
        store.write(records.add, Learner, LearnerFields(forename="Ada", surname="Quizzlewick", entry_date=today()))
    return made


@pytest.fixture
def saved(tmp_path: Path, key: KeyRing) -> Path:
    """A backup of that school on a memory stick."""
    stick = tmp_path / "stick"
    stick.mkdir()
    store = tmp_path / "home" / "data" / places.DATA_FILE
    return backup.make_backup(store, key, stick, school_name="Hill", reason="by-hand").path


@pytest.fixture
def opened(desk: Callable[[], Desk], key: KeyRing) -> Desk:
    made = desk()
    made.begin()
    made.open_school(made.folder, key)
    return made


def dialogs(desk: Desk) -> list[RestoreDialog]:
    shown = desk.application.topLevelWidgets()
    return [window for window in shown if isinstance(window, RestoreDialog) and window.isVisible()]


def test_without_a_school_the_welcome_offers_to_restore_it(desk: Callable[[], Desk], tmp_path: Path) -> None:
    made = desk()
    made.begin()
    offer(made, tmp_path / "school.ilpbackup")
    (shown,) = dialogs(made)
    assert shown.path.text() == str(tmp_path / "school.ilpbackup")
    assert shown.code.isVisible(), "nobody has a key yet"


def test_before_the_password_it_asks_for_what_opens_the_backup(
    desk: Callable[[], Desk], saved: Path, tmp_path: Path
) -> None:
    made = desk()
    made.begin()
    offer(made, saved)
    (shown,) = dialogs(made)
    shown.password.setText(PASSWORD)
    shown.look()
    assert "Hill" in shown_texts(shown)
    assert tmp_path


def test_in_the_open_school_one_sees_what_is_in_it_at_once(opened: Desk, saved: Path) -> None:
    offer(opened, saved)
    (shown,) = dialogs(opened)
    assert shown.restore_button.isEnabled()
    assert not shown.code.isVisible()


def test_another_schools_backup_is_opened_with_its_own_code(opened: Desk, saved: Path) -> None:
    other = saved.with_name(saved.name.replace(opened.app.keyring.store_id[:8] if opened.app else "", "01234567"))
    saved.rename(other)
    offer(opened, other)
    (shown,) = dialogs(opened)
    assert shown.code.isVisible()


def test_what_is_being_done_is_finished_first(opened: Desk, saved: Path, people: People) -> None:
    assert opened.main
    assert opened.main.open_wizard(assessment.KIND, 1)
    offer(opened, saved)
    assert not dialogs(opened)
    assert "something else is open" in people.heard


def test_a_learner_at_the_laptop_can_not_restore(opened: Desk, saved: Path, people: People) -> None:
    assert opened.main
    opened.main.hide()
    offer(opened, saved)
    assert not dialogs(opened)
    assert opened.main.isHidden(), "nor bring the records back"
    assert people.said == [], "no window is shown, so none is in the way either"


def test_the_demonstration_is_not_restored_over(opened: Desk, saved: Path, people: People) -> None:
    assert opened.app
    opened.app.is_demo = True
    offer(opened, saved)
    assert not dialogs(opened)
    assert "demonstration school" in people.heard
    opened.app.is_demo = False


@pytest.mark.parametrize("asked", ["", "/stick/Ärger/school.ilpbackup"])
def test_a_second_start_is_heard(tmp_path: Path, qtbot: QtBot, asked: str) -> None:
    bell = Doorbell(tmp_path)
    answers: list[bool] = []
    second = threading.Thread(target=lambda: answers.append(ring(tmp_path, Path(asked) if asked else None)))
    with qtbot.waitSignal(bell.rung, timeout=10_000) as rung:
        second.start()
    second.join()
    assert rung.args == [asked]
    assert answers == [True]


def test_where_nobody_hears_it_the_second_start_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ilp_desktop.gui.from_outside._PATIENCE", 0)
    assert not ring(tmp_path, None)
    assert list((tmp_path / "asked").iterdir()) == [], "nothing is left for later"


def test_what_an_old_start_left_is_not_obeyed(tmp_path: Path) -> None:
    (tmp_path / "asked").mkdir(mode=0o700)
    (tmp_path / "asked" / "start-1").write_text("/old.ilpbackup", encoding="utf-8")
    heard: list[str] = []
    bell = Doorbell(tmp_path)
    bell.rung.connect(heard.append)
    bell._look()
    assert heard == []
