"""Stubbinwood School (DOMAIN §7, model 4): a special school, its learners asked as far as they can be."""

from __future__ import annotations

from pathlib import Path

import pytest
from at_the_desk import AtTheDesk, in_order, words_of
from gui_world import (
    Key,
    Keyboard,
    Mod,
    People,
    add_plan,
    button,
    column,
    days_ago,
    dialog,
    rows_of,
    shown_texts,
    table,
    typed,
)
from PySide6.QtCore import Qt
from strokes import review_in_grid

from ilp_desktop.gui.app import App
from ilp_desktop.gui.learner_view.handing_over import HandOverDialog
from ilp_desktop.gui.learner_view.view import LearnerView
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.assessment import Assessment, Method, Source
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import Target
from ilp_desktop.model.review import Review
from ilp_desktop.model.review_round import ReviewRound
from ilp_desktop.model.school import Contact, ContactFields
from ilp_desktop.model.self_assessment import SelfAssessmentAnswer
from ilp_desktop.services import records

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3")
CLASSMATES = ("Ana", "Ben", "Cai", "Dee")
TARGET = "Count out the fare"


class Pupil(AtTheDesk):
    """Ela, who reads little, answers by keys and symbols."""

    def answers(self, learner_id: int, *keys: Qt.Key) -> None:
        """Take the laptop, press these keys, give it back."""
        self.open(learner_id, "Assessment")
        button(self.window, "Let the learner answer").click()
        asked = dialog(self.window, HandOverDialog)
        self.keys.at_window(asked)
        self.keys.alt("S")
        view = self.view
        self.keys.at_window(view)
        for key in keys:
            self.keys.press(key)
        button(view, "Stop for now").click()
        assert "Please give the computer back." in shown_texts(view)
        self.keys.press(Key.Key_Return)
        self.keys.at_window(self.window)

    @property
    def view(self) -> LearnerView:
        assert self.window.handing_over.view
        return self.window.handing_over.view


class Teacher(AtTheDesk):
    """Assesses, plans with the learner and the parents, prints for the class, reviews."""

    def sees_on_today(self) -> list[tuple[str, str]]:
        """(learner, why) of what is due."""
        self.keys.press(Key.Key_1, Mod.ControlModifier)
        due = table(self.window, "Due and overdue")
        return list(zip(column(due, 0), column(due, 2), strict=True))

    def counts_to_assess(self) -> str:
        self.keys.press(Key.Key_1, Mod.ControlModifier)
        return self.window.today_page.figures["unassessed"].text()

    def waits_for(self, name: str) -> list[str]:
        """Who has not signed this learner's plan, as Today says."""
        self.keys.press(Key.Key_1, Mod.ControlModifier)
        unsigned = self.window.today_page.unsigned
        self.window.today_page.tabs.setCurrentWidget(unsigned)
        return [
            why for who, why in zip(column(unsigned.table, 0), column(unsigned.table, 2), strict=True) if who == name
        ]

    def assesses(self, learner_id: int) -> None:
        """What the learner said on screen comes in by one key a step."""
        self.open(learner_id, "Assessment")
        self.begin("Start the initial assessment")
        for step in ("history", "learn_best"):
            self.step(step)
            self.keys.press(Key.Key_T, Mod.ControlModifier)
        self.step("achievements", prior_achievements="Knows all the coins", mathematics_level="Entry 1")
        self.step("needs")
        self.add(area="Mathematics", description="Pays with help")
        self.finish()

    def plans(self, learner_id: int) -> None:
        """From what the learner can do to what comes next."""
        self.open(learner_id, "Plan")
        self.begin("Make the plan")
        self.step("start", starts_on=typed(days_ago(30)))
        self.step("destination", destination_learner_says="I want to go by bus")
        self.step("short_term")
        self.add(area="Mathematics", what_i_will_do=TARGET)
        self.tick("need_ids")
        self.keys.fill(by_when=typed(days_ago(-30)))
        self.step("last")
        assert any(words.endswith(f"“{TARGET}” is still without: baseline.") for words in shown_texts(self.wizard.last))
        self.wizard.go("short_term")
        self.keys.fill(success_criteria="On three journeys", baseline="Knows all the coins")

    def agree(self, *signed: tuple[str, str]) -> None:
        self.step("agreement")
        for name, role in signed:
            self.add(name=name, role=role, agreed_on=typed(days_ago(20)))
        self.finish()

    def has_it_signed(self, learner_id: int, *signed: tuple[str, str]) -> None:
        """Another day: who was not there signs the same version."""
        self.open(learner_id, "Plan")
        self.begin("Change the plan")
        self.agree(*signed)

    def unticks(self, words: str, name: str) -> None:
        """Press a button, and take one tick out of the small window that it opens."""
        button(self.window, words).click()
        self.keys.at_window(dialog(self.window, RecordDialog))
        self.keys.tab_to(name)
        self.keys.press(Key.Key_Space)
        self.keys.alt("S")
        self.keys.at_window(self.window)

    def prints_my_plan_for_all(self) -> str:
        self.keys.press(Key.Key_2, Mod.ControlModifier)
        self.window.caseload_page.table.setFocus()
        self.keys.press(Key.Key_A, Mod.ControlModifier)
        self.keys.press(Key.Key_P, Mod.ControlModifier)
        centre = self.window.print_page.centre
        for key, box in centre.papers.boxes.items():
            if box.isEnabled() and box.isChecked() != (key == "my_plan"):
                box.click()
        self.people.path = str(self.folder / "class.pdf")
        button(self.window, "Save as one file…").click()
        return words_of((self.folder / "class.pdf").read_bytes())

    def reviews_the_class(self, learners: int) -> None:
        self.keys.press(Key.Key_3, Mod.ControlModifier)
        self.keys.choose("A year group")
        self.keys.alt("S")
        for _ in range(learners):
            review_in_grid(self.keys, 1)
        self.keys.press(Key.Key_Space)


@pytest.fixture
def ela(app: App) -> int:
    """Came five weeks ago; her mother is to be asked about the plan."""
    fields = LearnerFields(forename="Ela", surname="Quill", year_group=10, entry_date=days_ago(35))
    learner_id = records.identity(app.write(records.add, Learner, fields))
    mother = ContactFields(name="Ida Quill", relationship="mother", parental_responsibility=True)
    app.write(records.add, Contact, mother, learner_id=learner_id)
    return learner_id


@pytest.fixture
def teacher(window: MainWindow, keyboard: Keyboard, people: People, tmp_path: Path) -> Teacher:
    return Teacher(window, keyboard, people, tmp_path)


@pytest.fixture
def pupil(window: MainWindow, keyboard: Keyboard, people: People, tmp_path: Path) -> Pupil:
    return Pupil(window, keyboard, people, tmp_path)


def test_a_learner_of_a_special_school(teacher: Teacher, pupil: Pupil, ela: int) -> None:
    the_six_weeks_are_counted(teacher)
    she_answers_and_her_choices_are_kept(pupil, ela)
    her_answers_come_into_the_assessment(teacher, ela)
    the_target_begins_with_what_she_can_do(teacher, ela)
    what_her_mother_has_not_signed_is_on_today(teacher, ela)


def the_six_weeks_are_counted(teacher: Teacher) -> None:
    assert teacher.counts_to_assess() == "1"
    assert teacher.sees_on_today() == [("Quill, Ela", f"Came on {typed(days_ago(35))}; 6 weeks to assess.")]
    assert column(table(teacher.window, "Due and overdue"), 4) == ["in 7 days"]


def she_answers_and_her_choices_are_kept(pupil: Pupil, ela: int) -> None:
    """A face and some symbols today, more symbols another day: it goes on where she stopped."""
    enter = Key.Key_Return
    pupil.answers(ela, enter, Key.Key_4, enter, Key.Key_2, Key.Key_6, enter)
    pupil.answers(ela, enter, Key.Key_3, enter, enter, Key.Key_3)
    kept = {each.question: each.codes for each in rows_of(pupil.app, SelfAssessmentAnswer)}
    assert kept == {
        "school_feels": "4",
        "school_likes": "friends trips",
        "learns_best": "doing",
        "what_helps": "pictures",
    }


def her_answers_come_into_the_assessment(teacher: Teacher, ela: int) -> None:
    teacher.assesses(ela)
    [found] = rows_of(teacher.app, Assessment)
    assert found.history_learner_says == "School: good.\nI like at school: my friends, trips."
    assert found.learn_best_learner_says == "I learn best: when I try it.\nHelps me: pictures."
    assert [each.kind for each in rows_of(teacher.app, Method)] == ["self_assessment"]
    assert [(each.kind, each.who) for each in rows_of(teacher.app, Source)] == [("learner", "Ela Quill")]
    assert teacher.counts_to_assess() == "0"


def the_target_begins_with_what_she_can_do(teacher: Teacher, ela: int) -> None:
    teacher.plans(ela)
    teacher.agree(("Ela Quill", "Learner"))
    [target] = rows_of(teacher.app, Target)
    assert (target.baseline, target.success_criteria) == ("Knows all the coins", "On three journeys")
    paper = teacher.printed_only("My plan")
    assert in_order(paper, "I want to go by bus", TARGET, "On three journeys", "Knows all the coins")


def what_her_mother_has_not_signed_is_on_today(teacher: Teacher, ela: int) -> None:
    assert teacher.waits_for("Quill, Ela") == ["Not signed by the tutor or a parent or carer."]
    teacher.has_it_signed(ela, ("Ida Quill", "Parent"), ("Mr Oak", "Tutor"))
    assert teacher.waits_for("Quill, Ela") == []


@pytest.fixture
def classmates(app: App) -> list[int]:
    """A class of four, with a target each."""
    ids = []
    for name in CLASSMATES:
        fields = LearnerFields(forename=name, surname="Ash", year_group=10)
        ids.append(records.identity(app.write(records.add, Learner, fields)))
        add_plan(app, ids[-1], f"{name} asks for help")
    return ids


def test_my_plan_is_printed_for_the_whole_class_each_in_its_own_way(teacher: Teacher, classmates: list[int]) -> None:
    teacher.open(classmates[0], "Who they are")
    teacher.unticks("Change print profile", "plain_language")
    paper = teacher.prints_my_plan_for_all()
    assert in_order(paper, *(f"{name} asks for help" for name in CLASSMATES))
    assert (paper.count("My individual learning plan Ana"), paper.count("My plan Ben")) == (1, 1)


def test_a_class_is_reviewed_in_one_go(teacher: Teacher, classmates: list[int]) -> None:
    teacher.reviews_the_class(len(classmates))
    assert [(each.learner_id, each.number) for each in rows_of(teacher.app, Review)] == [
        (each, 1) for each in classmates
    ]
    assert [each.state for each in rows_of(teacher.app, ReviewRound)] == ["closed"]
    assert column(table(teacher.window, "Outcomes by learner"), 0) == [f"{name} Ash" for name in CLASSMATES]
