"""Rigby Hall (DOMAIN §7, model 5): a target in each of the school's own six areas, noted on as the weeks go by."""

from __future__ import annotations

from pathlib import Path

import pytest
from at_the_desk import AtTheDesk, in_order
from gui_world import Key, Keyboard, Mod, People, add_plan, column, days_ago, form, rows_of, shown_texts, table, typed
from PySide6.QtWidgets import QComboBox

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.wizard_pages import ListPage
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import Target
from ilp_desktop.services import records

AREAS = {
    "Life skills": "Buy my lunch",
    "English": "Read the labels",
    "Maths and money": "Count my change",
    "Healthy living": "Walk a mile",
    "Leisure, sport and music": "Go to the club",
    "Work placement": "Come on time",
}
"""The six areas in the school's order, and what the learner will do in each."""
NOT_OURS = ("ICT", "Vocational", "Personal", "Leisure and")
"""The beginnings of areas that come with the program and that this school does without."""


class Senco(AtTheDesk):
    """Names the areas, makes the plan, and notes what comes of it."""

    def our_own_areas(self) -> None:
        """Under Settings: some out of use, one reworded, one added, and all in our order."""
        self.keys.press(Key.Key_0, Mod.ControlModifier)
        settings = self.window.settings_page
        self.up_to_six_targets()
        self.keys.alt("O")
        settings.list_name.setFocus()
        self.keys.choose("Skill area")
        for name in NOT_OURS:
            self.change_area(name)
        self.change_area("Mathematics", "Maths and money")
        self.fill_in("Add…", label="Leisure, sport and music")
        self.move_up("Leisure, sport", past="Work placement")
        self.move_up("Life skills", past="English")
        areas, in_use = column(settings.values), column(settings.values, 1)
        assert [area for area, used in zip(areas, in_use, strict=True) if used == "yes"] == list(AREAS)

    def up_to_six_targets(self) -> None:
        """A target in each area is not too many at this school."""
        self.window.settings_page.form.binder.widgets["school_name"].setFocus()
        self.keys.fill(active_targets="6")
        self.keys.alt("V")

    def choose_area(self, name: str) -> None:
        values = self.window.settings_page.values
        values.selectRow(next(row for row, area in enumerate(column(values)) if area.startswith(name)))
        values.setFocus()

    def change_area(self, name: str, wording: str = "") -> None:
        """Reword an area, or take it out of use."""
        self.choose_area(name)
        self.keys.press(Key.Key_Return)
        form(self.window, self.keys)
        if wording:
            self.keys.fill(label=wording)
        else:
            self.keys.tab_to("active")
            self.keys.press(Key.Key_Space)
        self.keys.alt("S")
        self.keys.at_window(self.window)

    def move_up(self, name: str, *, past: str) -> None:
        """Move an area up until it stands before another."""
        values = self.window.settings_page.values
        self.choose_area(name)
        for _ in range(column(values).index(past), values.currentIndex().row()):
            self.keys.alt("U")

    def needs(self, learner_id: int) -> None:
        """The assessment is summed up by the school's areas, and by no other."""
        self.open(learner_id, "Assessment")
        self.begin("Start the initial assessment")
        self.step("summary")
        summary = self.wizard.pages["summary"]
        assert isinstance(summary, ListPage)
        assert [summary.list.item(row).text() for row in range(summary.list.count())] == list(AREAS)
        self.step("needs")
        for area in AREAS:
            self.add(area=area, description=f"Help {area[:4]}")
        self.finish()

    def a_target_in_each_area(self, learner_id: int) -> None:
        self.open(learner_id, "Plan")
        self.begin("Make the plan")
        self.step("start", starts_on=typed(days_ago(21)))
        self.step("short_term")
        for number, area in enumerate(AREAS):
            self.target(number, area)
        self.step("agreement")
        self.add(name="Łukasz Nowak", role="Learner", agreed_on=typed(days_ago(20)))
        self.step("last")
        assert not any("easily forgotten" in words for words in shown_texts(self.wizard.last)), (
            "six are what the school asks for"
        )
        self.finish()

    def target(self, number: int, area: str) -> None:
        """What I will do, and the columns of the school's own form."""
        self.add(area=area, what_i_will_do=AREAS[area])
        self.tick("need_ids", number)
        self.keys.fill(
            skills_required=f"Ask {number}", support_strategy=f"Card {number}", help_outside_classroom=f"Gran {number}",
            by_when=typed(days_ago(-30)),
        )  # fmt: skip

    def note(self, area: str, status: str, words: str, days: int) -> None:
        """Note on a day between two reviews how a target is going."""
        targets = table(self.window, "Short-term targets")
        targets.selectRow(list(AREAS).index(area))
        targets.setFocus()
        self.keys.press(Key.Key_Return)
        form(self.window, self.keys)
        self.keys.fill(status=status, noted_on=typed(days_ago(days)), author="Ms Fern", note=words)
        self.keys.alt("S")
        self.keys.at_window(self.window)

    def areas_offered(self) -> list[str]:
        """The areas to choose from in the form of the wizard that is open."""
        page = self.wizard.pages[self.wizard.current]
        assert isinstance(page, ListPage)
        area = page.panel.binder.widgets["area"]
        assert isinstance(area, QComboBox)
        return [area.itemText(at) for at in range(1, area.count())]


@pytest.fixture
def senco(window: MainWindow, keyboard: Keyboard, people: People, tmp_path: Path) -> Senco:
    return Senco(window, keyboard, people, tmp_path)


@pytest.fixture
def ana(app: App) -> int:
    """Ana, whose plan of last term has a target in an area that the school no longer uses."""
    learner_id = records.identity(app.write(records.add, Learner, LearnerFields(forename="Ana", surname="Ash")))
    add_plan(app, learner_id, "Print a photo")
    [target] = rows_of(app, Target)
    app.write(records.change, Target, target.id or 0, target.model_copy(update={"area": "ict"}))
    return learner_id


def test_six_areas_of_its_own_from_the_settings_to_the_paper(senco: Senco, learner_id: int) -> None:
    senco.our_own_areas()
    senco.needs(learner_id)
    senco.a_target_in_each_area(learner_id)
    assert column(table(senco.window, "Short-term targets"), 1) == list(AREAS)
    senco.note("Work placement", "Working", "Caught the bus alone", days=9)
    senco.note("Work placement", "Nearly", "On time all week", days=1)
    senco.note("Healthy living", "Achieved", "Walked the whole mile", days=2)
    statuses = column(table(senco.window, "Short-term targets"), 3)
    assert statuses == [*["Not started"] * 3, "Achieved", "Not started", "Nearly there"]
    on_the_paper(senco.printed())


def on_the_paper(paper: str) -> None:
    """The columns of each target that goes on, what was noted about it, and what was achieved."""
    for number, (area, words) in enumerate(AREAS.items()):
        if area != "Healthy living":
            assert in_order(
                paper, words, area, f"Skills: Ask {number}", f"Card {number}", f"Outside class: Gran {number}"
            ), area
    assert in_order(paper, "Ms Fern: Working on it. Caught the bus alone", "Nearly there. On time all week")
    assert in_order(paper, "Achieved or closed before", AREAS["Healthy living"], "Achieved. Walked the whole mile")


def test_a_review_sets_new_targets_in_these_areas_only(senco: Senco, learner_id: int) -> None:
    senco.our_own_areas()
    add_plan(senco.app, learner_id, "Read a menu")
    senco.open(learner_id, "Reviews")
    senco.begin("Start review 1")
    senco.step("targets", outcome="Achieved")
    senco.step("new_targets")
    senco.add(area="Leisure", what_i_will_do="Join the choir")
    assert senco.areas_offered() == list(AREAS)
    senco.finish()
    senco.window.learner_page.show_tab("Plan")
    assert column(table(senco.window, "Short-term targets"), 1) == ["English", "Leisure, sport and music"]


def test_a_record_of_before_keeps_the_name_of_its_area(senco: Senco, ana: int) -> None:
    senco.our_own_areas()
    senco.open(ana, "Plan")
    assert column(table(senco.window, "Short-term targets"), 1) == ["ICT"]
    assert in_order(senco.printed(), "Print a photo", "ICT")
    senco.begin("Change the plan")
    senco.step("short_term")
    assert senco.areas_offered() == [*AREAS, "ICT"]
    senco.add(area="Life skills", what_i_will_do="Frame the photo")
    assert senco.areas_offered() == list(AREAS), "the old area stays with its own target"
    senco.finish()
    assert column(table(senco.window, "Short-term targets"), 1) == ["ICT", "Life skills"]
