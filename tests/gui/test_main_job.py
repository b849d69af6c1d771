"""The whole job through the real windows: from the first start to the printed page, the backup and back."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from gui_world import (
    PASSWORD,
    SCHOOL,
    Key,
    Keyboard,
    Mod,
    People,
    button,
    column,
    days_ago,
    dialog,
    rows_of,
    shown_texts,
    table,
    typed,
)
from pypdf import PdfReader
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ilp_desktop.gui.app import App
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.restore_dialog import RestoreDialog
from ilp_desktop.gui.start import StartWindow
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.model.assessment import Need
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import PlanVersion, Target
from ilp_desktop.model.review import Review, TargetOutcome


def words_of(pdf: bytes) -> str:
    """The text of a PDF, with single spaces."""
    pages = (page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join("\n".join(pages).split())


class Senco:
    """Does the job, mostly by keyboard."""

    def __init__(self, desk: Desk, keyboard: Keyboard, people: People, qtbot: QtBot, folder: Path) -> None:
        self.desk, self.keys, self.people, self.qtbot, self.folder = desk, keyboard, people, qtbot, folder

    @property
    def main(self) -> MainWindow:
        assert self.desk.main
        return self.desk.main

    @property
    def start(self) -> StartWindow:
        assert self.desk.start
        return self.desk.start

    @property
    def wizard(self) -> Wizard:
        assert self.main.wizard
        return self.main.wizard

    # --- first start ----------------------------------------------------------------------------------------

    def first_start(self) -> None:
        self.desk.begin()
        start, keys = self.start, self.keys
        self.keys.at_window(start)
        assert "Individual learning plans" in shown_texts(start)
        keys.alt("N")
        start.school_name.setFocus()
        keys.type(SCHOOL)
        keys.press(Key.Key_Tab)
        keys.type("Ada Marrow")
        keys.press(Key.Key_Tab)
        keys.type("password12")
        keys.press(Key.Key_Tab)
        keys.type("password12")
        keys.alt("C")
        assert self.people.said.pop()[0] == "This password is too easy to guess."
        assert start.school_name.text() == SCHOOL
        for box in (start.new_password.first, start.new_password.second):
            box.clear()
            box.setFocus()
            keys.type(PASSWORD)
        assert start.new_password.words.text() == "Strong"
        keys.alt("C")
        self.keep_the_code()

    def keep_the_code(self) -> None:
        recovery = self.start.recovery
        assert recovery.isVisible()
        assert not recovery.go_on.isEnabled()
        self.people.path = str(self.folder / "sheet.pdf")
        self.keys.alt("D")
        sheet = words_of((self.folder / "sheet.pdf").read_bytes())
        assert all(group in sheet for group in recovery.code.text().split("-"))
        self.keys.alt("S")
        self.keys.alt("G")
        assert self.main.isVisible()
        assert self.desk.start is None

    def empty_states(self) -> None:
        main = self.main
        self.keys.at_window(main)
        assert any("Nothing is due" in words for words in shown_texts(main))
        assert any("There is no backup yet" in words for words in shown_texts(main))
        self.keys.press(Key.Key_2, Mod.ControlModifier)
        assert any("There are no learners yet" in words for words in shown_texts(main))

    # --- a learner ------------------------------------------------------------------------------------------

    def add_learner(self) -> None:
        keys = self.keys
        keys.press(Key.Key_N, Mod.ControlModifier)
        form = dialog(self.main, RecordDialog)
        self.keys.at_window(form)
        keys.fill(forename="Łucja", surname="O'Brien <b>& Ż</b> 中", date_of_birth="31/02/2012", year_group="10")
        keys.fill(entry_date=typed(days_ago(20)))
        keys.alt("S")
        beside = form.findChild(QLabel, "problem_date_of_birth")
        assert isinstance(beside, QLabel)
        assert beside.isVisible()
        assert keys.at == "date_of_birth"
        surname = form.findChild(QLineEdit, "surname")
        assert isinstance(surname, QLineEdit)
        assert surname.text() == "O'Brien <b>& Ż</b> 中"
        keys.fill(date_of_birth="28/02/2012")
        keys.alt("S")
        self.keys.at_window(self.main)
        assert column(self.main.caseload_page.table) == ["O'Brien <b>& Ż</b> 中, Łucja"]

    def open_learner(self) -> None:
        self.keys.at_window(self.main)
        self.keys.press(Key.Key_F, Mod.ControlModifier)
        self.keys.type("lucja")
        self.keys.press(Key.Key_Return)
        assert self.main.learner_page.isVisible()
        assert "Łucja O'Brien <b>& Ż</b> 中" in shown_texts(self.main)

    def begin(self, tab: str, words: str) -> Wizard:
        self.main.learner_page.show_tab(tab)
        button(self.main, words).click()
        self.keys.at_window(self.wizard)
        return self.wizard

    # --- the three stages -----------------------------------------------------------------------------------

    def assess(self) -> None:
        wizard, keys = self.begin("Assessment", "Start the initial assessment"), self.keys
        keys.next_step()
        assert wizard.current == "history"
        keys.fill(attendance_percent="92.5", history_learner_says="I liked the workshop & the garden.")
        wizard.go("needs")
        keys.alt("A")
        keys.fill(area="English", description="Reads slowly")
        keys.alt("A")
        keys.fill(area="Mathematics", description="Counts money with help")
        keys.next_step()
        assert wizard.current == "last"
        keys.alt("F")
        assert sorted(each.description for each in rows_of(self.app, Need)) == [
            "Counts money with help",
            "Reads slowly",
        ]
        assert "Reads slowly" in column(table(self.main, "Needs"))

    @property
    def app(self) -> App:
        assert self.desk.app
        return self.desk.app

    def plan(self) -> None:
        wizard, keys = self.begin("Plan", "Make the plan"), self.keys
        keys.fill(starts_on=typed(days_ago(10)))
        keys.next_step()
        keys.fill(career_aspiration="Gardener <b>&")
        wizard.go("short_term")
        keys.alt("A")
        keys.fill(area="English", what_i_will_do="Read one page aloud each day", success_criteria="Five days in a row")
        keys.tab_to("need_ids")
        keys.press(Key.Key_Down)
        keys.press(Key.Key_Space)
        keys.fill(by_when=typed(days_ago(-20)))
        wizard.go("agreement")
        keys.alt("A")
        keys.fill(name="Łucja O'Brien", role="Learner", agreed_on=typed(days_ago(9)))
        keys.next_step()
        assert wizard.current == "last"
        keys.alt("F")
        assert [each.number for each in rows_of(self.app, PlanVersion)] == [1]
        assert rows_of(self.app, Target)[0].what_i_will_do == "Read one page aloud each day"

    def print_plan(self) -> str:
        self.main.learner_page.show_tab("Plan")
        button(self.main, "Print…").click()
        return self.save_what_is_shown("plan.pdf")

    def save_what_is_shown(self, name: str) -> str:
        shown = dialog(self.main, PrintDialog)
        self.people.path = str(self.folder / name)
        button(shown, "Save as one file…").click()
        button(shown, "Close").click()
        self.keys.at_window(self.main)
        return words_of((self.folder / name).read_bytes())

    def log_block(self) -> str:
        self.main.learner_page.show_tab("Logs")
        button(self.main, "New block of six weeks").click()
        dialog(self.main, RecordDialog).save_button.click()
        self.keys.at_window(self.main)
        blocks = table(self.main, "Log blocks")
        assert column(blocks, 4) == ["not yet"]
        blocks.setFocus()
        blocks.selectRow(0)
        self.keys.press(Key.Key_Return)
        words = self.save_what_is_shown("log.pdf")
        assert column(table(self.main, "Log blocks"), 4)[0].startswith("once, ")
        return words

    def review(self) -> None:
        wizard, keys = self.begin("Reviews", "Start review 1"), self.keys
        keys.fill(what_went_well="I read to my sister")
        wizard.go("last")
        assert not wizard.finish_button.isEnabled()
        wizard.go("targets")
        keys.fill(outcome="Achieved", comment="Well done")
        wizard.go("last")
        keys.alt("F")
        assert [each.what_went_well for each in rows_of(self.app, Review)] == ["I read to my sister"]
        assert [each.outcome for each in rows_of(self.app, TargetOutcome)] == ["achieved"]

    def print_review(self) -> str:
        self.main.learner_page.show_tab("Reviews")
        button(self.main, "Print…").click()
        return self.save_what_is_shown("review.pdf")

    # --- safety ---------------------------------------------------------------------------------------------

    def back_up(self) -> None:
        self.keys.at_window(self.main)
        self.keys.press(Key.Key_B, Mod.ControlModifier)
        assert self.people.said.pop()[0] == "The backup is made and checked."

    def delete_and_undo(self) -> None:
        self.open_learner()
        self.people.answers = ["Delete"]
        button(self.main, "Delete learner").click()
        assert self.people.said.pop()[0] == "Delete the whole record of Łucja O'Brien <b>& Ż</b> 中?"
        assert self.main.caseload_page.isVisible()
        assert rows_of(self.app, Learner) == []
        self.keys.press(Key.Key_Z, Mod.ControlModifier)
        assert [each.forename for each in rows_of(self.app, Learner)] == ["Łucja"]
        self.open_learner()
        self.people.answers = ["Delete"]
        button(self.main, "Delete learner").click()
        assert self.people.said.pop()[0] == "Delete the whole record of Łucja O'Brien <b>& Ż</b> 中?"
        assert rows_of(self.app, Learner) == []

    def restore(self) -> None:
        self.main.show_page(self.main.backups_page)
        backups = self.main.backups_page.table
        backups.setFocus()
        backups.selectRow(0)
        self.keys.press(Key.Key_Return)
        looking = dialog(self.main, RestoreDialog)
        assert SCHOOL in shown_texts(looking)
        assert "1" in shown_texts(looking)
        self.keys.at_window(looking)
        self.keys.alt("R")
        assert self.people.said.pop()[0] == "The backup is restored."
        assert self.desk.main is None
        self.keys.at_window(self.start)
        self.keys.type(PASSWORD)
        self.keys.press(Key.Key_Return)
        self.keys.at_window(self.main)
        assert [each.forename for each in rows_of(self.app, Learner)] == ["Łucja"]
        self.open_learner()


@pytest.fixture
def senco(desk: Callable[[], Desk], keyboard: Keyboard, people: People, qtbot: QtBot, tmp_path: Path) -> Senco:
    return Senco(desk(), keyboard, people, qtbot, tmp_path)


def test_the_whole_job(senco: Senco) -> None:
    senco.first_start()
    senco.empty_states()
    senco.add_learner()
    senco.open_learner()
    senco.assess()
    senco.plan()
    plan = senco.print_plan()
    for words in (SCHOOL, "Łucja O'Brien <b>& Ż</b> 中", "Read one page aloud each day", "Gardener <b>&", "Page 1 of"):
        assert words in plan
    assert "ersion 1" in plan
    log = senco.log_block()
    assert "Łucja" in log
    assert SCHOOL in log
    senco.review()
    review = senco.print_review()
    for words in (SCHOOL, "I read to my sister", "Read one page aloud each day", "Page 1 of"):
        assert words in review
    senco.back_up()
    senco.delete_and_undo()
    senco.restore()
    assert senco.people.said == []
