"""A group is chosen as a whole, or learner by learner with a few letters and Enter."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, rows_of
from pytestqt.qtbot import QtBot

from ilp_desktop.gui.app import App
from ilp_desktop.gui.group_chooser import GroupChooser, left_out_in_words
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.review_round import GroupKind
from ilp_desktop.services import records


@pytest.fixture
def chooser(app: App, qtbot: QtBot, keyboard: Keyboard) -> GroupChooser:
    """Three learners in two years, to be chosen one by one."""
    for forename, surname, year in (("Łukasz", "Nowak", 10), ("Ada", "Nettle", 10), ("Bryn", "Oakapple", 11)):
        app.write(records.add, Learner, LearnerFields(forename=forename, surname=surname, year_group=year))
    made = GroupChooser(app)
    qtbot.addWidget(made)
    made.show()
    made.choose([])
    keyboard.at_window(made)
    made.search.setFocus()
    return made


def shown(chooser: GroupChooser) -> list[str]:
    items = [chooser.learners.item(number) for number in range(chooser.learners.count())]
    return [item.text() for item in items if not item.isHidden()]


def ids(app: App, *surnames: str) -> list[int]:
    return sorted(each.id or 0 for each in rows_of(app, Learner) if each.surname in surnames)


def test_a_few_letters_and_enter_tick_a_learner(chooser: GroupChooser, keyboard: Keyboard, app: App) -> None:
    keyboard.type("oak")
    assert shown(chooser) == ["Oakapple, Bryn"]
    keyboard.press(Key.Key_Return)
    keyboard.type("lukasz")
    assert shown(chooser) == ["Nowak, Łukasz", "Oakapple, Bryn"], "who is ticked stays in sight"
    keyboard.press(Key.Key_Return)
    assert chooser.search.text() == ""
    assert sorted(chooser.members()) == ids(app, "Nowak", "Oakapple")
    assert chooser.words() == "2 chosen learners"


def test_enter_with_several_hits_goes_to_the_list(chooser: GroupChooser, keyboard: Keyboard) -> None:
    keyboard.type("n")
    keyboard.press(Key.Key_Return)
    assert keyboard.focus is chooser.learners
    assert chooser.members() == []


def test_learners_marked_elsewhere_come_ticked_and_a_year_takes_all(chooser: GroupChooser, app: App) -> None:
    chooser.choose(ids(app, "Nettle"))
    assert chooser.members() == ids(app, "Nettle")
    chooser.kind.setCurrentIndex(chooser.kind.findData(GroupKind.YEAR))
    assert chooser.words() == "Year 10"
    assert sorted(chooser.members()) == ids(app, "Nettle", "Nowak")
    assert not chooser.search.isVisible()


def test_who_is_left_out_is_told_by_reason_and_not_at_length() -> None:
    many = [(f"Learner {number}", "no plan yet") for number in range(8)]
    words = left_out_in_words([*many, ("Ash, Cai", "no open target")])
    assert "no plan yet – Learner 0; Learner 1; Learner 2; Learner 3; Learner 4; Learner 5 and 2 more" in words
    assert words.endswith("no open target – Ash, Cai.")
    assert left_out_in_words([]) == ""
