"""A local authority's common template (DOMAIN §7, model 6): a year's targets, and an action plan every four weeks."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from at_the_desk import AtTheDesk, in_order
from gui_world import Key, Keyboard, Mod, People, assess, column, days_ago, form, rows_of, shown_texts, table, typed

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.tables import british
from ilp_desktop.gui.week_editor import WeekEditor
from ilp_desktop.model import calendar
from ilp_desktop.model.base import today
from ilp_desktop.model.plan import Plan, Qualification, QualificationUnit
from ilp_desktop.model.review import Review
from ilp_desktop.model.school import Provider, ProviderFields
from ilp_desktop.printing.paper import short_date
from ilp_desktop.services import records

STARTED, AGREED = days_ago(31), days_ago(29)
FOUR_WEEKS_ON = days_ago(-28)
A_SLIP = "601/0029/2"
"""A qualification number whose last character ought to be 1."""


class Senco(AtTheDesk):
    """Fills in the authority's template, and reviews it every four weeks."""

    def every_four_weeks(self, learner_id: int) -> None:
        self.open(learner_id, "Who they are")
        self.fill_in("Edit details", review_cadence="Every four")

    def fill_in_the_template(self, learner_id: int) -> None:
        self.open(learner_id, "Plan")
        self.begin("Make the plan")
        self.keys.fill(starts_on=typed(STARTED))
        self.step("destination", career_aspiration="To be a joiner with my uncle")
        self.targets_for_the_school_year()
        self.days_and_times()
        self.qualifications()
        self.step("agreement")
        self.add(name="Łukasz Nowak", role="Learner", agreed_on=typed(AGREED))
        self.finish()

    def targets_for_the_school_year(self) -> None:
        self.step("long_term")
        self.add(area="English", what_i_will_do="Write a letter to an employer", by_when=typed(self.end_of_year))
        self.step("short_term")
        self.add(area="English", long_term_key="Write a letter", what_i_will_do="Write my own address")

    @property
    def end_of_year(self) -> dt.date:
        """The last day of this school year, as the school's calendar has it."""
        return self.app.read(calendar.year_ends_on, today())

    def days_and_times(self) -> None:
        """Joinery at the college is put at the time of English by a slip: it is told, and moved to another day."""
        self.step("programme")
        self.add(strand="Functional", title="English", place="Room 4")
        self.add(strand="Vocational", title="Joinery", provider_id="Brook College")
        self.step("week")
        self.a_time("English", "Monday", "9:00", "10:30")
        self.a_time("Joinery", "Monday", "10:00", "12:00", clash="Monday 10:00 to 10:30: English and Joinery clash.")
        assert "Monday 10:00 to 10:30: English and Joinery clash." in shown_texts(self.wizard)
        self.keys.press(Key.Key_Right, Mod.AltModifier)
        assert not any("clash." in words for words in shown_texts(self.wizard))

    def a_time(self, part: str, day: str, starts: str, ends: str, clash: str = "") -> None:
        """Add a time in the week; where it clashes this is told, and a second Save keeps it."""
        [week] = self.wizard.findChildren(WeekEditor)
        week.focus_week()
        self.keys.press(Key.Key_N)
        shown = form(self.wizard, self.keys)
        self.keys.fill(component_key=part, weekday=day, starts_at=starts, ends_at=ends)
        self.keys.alt("S")
        if clash:
            assert shown.hint.text().startswith(clash)
            self.keys.alt("S")
        self.keys.at_window(self.wizard)

    def qualifications(self) -> None:
        self.step("qualifications")
        self.add(title="Entry award in joinery", awarding_body="Brookland Awards", number=A_SLIP, credits="6")
        assert any("last character does not fit" in words for words in shown_texts(self.wizard))
        for title, reference in (("Using hand tools", "D/500/4687"), ("Working safely", "")):
            self.keys.alt("I")
            self.keys.fill(title=title, reference=reference, credits="3")
        assert "0 of 2 units achieved, 0 of 6 credits" in shown_texts(self.wizard)

    def due_today(self) -> list[list[str]]:
        """Each line of what is due: what, why, by when, and how late it is."""
        self.keys.press(Key.Key_1, Mod.ControlModifier)
        due = self.window.today_page.table
        return [[column(due, number)[row] for number in range(1, 5)] for row in range(due.model().rowCount())]

    def open_what_is_due(self) -> None:
        due = table(self.window, "Due and overdue")
        due.selectRow(0)
        due.setFocus()
        self.keys.press(Key.Key_Return)

    def review(self) -> None:
        """The learner first, the old step, then the action plan up to the next review."""
        self.begin("Start review 1")
        self.keys.fill(what_went_well="I wrote to my gran")
        self.step("targets", outcome="Achieved", distance="4")
        self.step("new_targets")
        for words in ("Write three lines about me", "Post a letter"):
            self.add(area="English", long_term_key="Write a letter", what_i_will_do=words, who="Ms Fern",
                     by_when=typed(FOUR_WEEKS_ON))  # fmt: skip
        self.step("next_steps", team_support="Stamps and envelopes ready")
        assert self.wizard.pages["next_steps"].entry()["next_review_on"] == typed(FOUR_WEEKS_ON)  # type: ignore[call-overload]
        self.finish()


@pytest.fixture
def senco(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard, people: People, tmp_path: Path) -> Senco:
    """At the desk of a school that has assessed Łukasz and works with a college."""
    assess(app, learner_id, "Writes slowly")
    app.write(records.add, Provider, ProviderFields(name="Brook College"))
    return Senco(window, keyboard, people, tmp_path)


def test_the_template_holds_the_year_the_week_and_the_qualifications(senco: Senco, learner_id: int) -> None:
    senco.fill_in_the_template(learner_id)
    [plan], [award] = rows_of(senco.app, Plan), rows_of(senco.app, Qualification)
    assert plan.ends_on == senco.end_of_year, "the plan ends with the school year"
    assert award.number == A_SLIP, "a number with a slip is kept"
    assert [(each.title, each.credits) for each in rows_of(senco.app, QualificationUnit)] == [
        ("Using hand tools", 3), ("Working safely", 3)
    ]  # fmt: skip
    assert {"On site: 1 hour 30 minutes", "Off site: 2 hours"} <= set(shown_texts(senco.window))
    paper = senco.printed()
    assert in_order(paper, "To be a joiner with my uncle", "Write a letter to an employer", "Write my own address")
    assert f"By {short_date(plan.ends_on)}" in paper
    assert in_order(paper, "Monday", "9:00", "English", "10:00", "Joinery", "Brook College")
    assert in_order(paper, "Entry award in joinery", "Using hand tools · D/500/4687 · 3 credits", A_SLIP)


def test_every_four_weeks_a_review_with_an_action_plan(senco: Senco, learner_id: int) -> None:
    senco.every_four_weeks(learner_id)
    senco.fill_in_the_template(learner_id)
    why = "Every four weeks; not reviewed yet."
    assert senco.due_today() == [["Review", why, british(days_ago(1)), "1 day late"]]
    senco.open_what_is_due()
    senco.review()
    paper = senco.printed()
    assert in_order(
        paper, "I wrote to my gran", "Write my own address", "Achieved", "New targets up to the next review"
    )
    assert in_order(paper, "Write three lines about me", "Who: Ms Fern", "Post a letter", "Stamps and envelopes ready")
    assert short_date(FOUR_WEEKS_ON) in paper
    [review] = rows_of(senco.app, Review)
    assert (review.next_review_on, senco.due_today()) == (FOUR_WEEKS_ON, []), "nothing for the next two weeks"
    senco.open(learner_id, "Reviews")
    assert f"Next: Review · {british(FOUR_WEEKS_ON)} · in 28 days" in shown_texts(senco.window)
