"""The E2E passport of Michael John (DOMAIN §7, model 3): needs and support, programme, numbered reviews, moving on."""

from __future__ import annotations

from pathlib import Path

import pytest
from at_the_desk import AtTheDesk, in_order
from gui_world import Key, Keyboard, People, button, column, days_ago, dialog, rows_of, shown_texts, table, typed

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.learner import MovingOnPlan
from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import Target
from ilp_desktop.model.review import Review

OBJECTIVE, ASPIRATION, QUALIFICATION = "Hold down a kitchen job", "To run a café", "Entry award in catering"
FIRST, SECOND, THIRD = "Cook one dish alone", "Cook for four people", "Serve at the staff lunch"
MUST_KNOW = "Panics at fire alarms"


class KeyWorker(AtTheDesk):
    """Goes with the learner from the first talk to the next place."""

    def needs_and_support(self, learner_id: int) -> None:
        self.open(learner_id, "Assessment")
        self.begin("Start the initial assessment")
        self.step("summary")
        area = self.wizard.pages["summary"]
        assert area.context.text() == "English"  # type: ignore[union-attr]
        self.keys.fill(level="Entry 2", strengths="Tells stories", needs="Recipes", priority="High", support="Pictures")
        self.step("needs")
        self.add(area="English", description="Follows a recipe with help", priority="High")
        self.finish()

    def programme_document(self, learner_id: int) -> None:
        self.open(learner_id, "Plan")
        self.begin("Make the plan")
        self.step("start", starts_on=typed(days_ago(80)))
        self.step("destination", career_aspiration=ASPIRATION)
        self.step("long_term")
        self.add(area="Work placement", what_i_will_do=OBJECTIVE)
        self.tick("need_ids")
        self.step("short_term")
        self.add(area="English", long_term_key=OBJECTIVE, what_i_will_do=FIRST)
        self.step("qualifications")
        self.add(title=QUALIFICATION, credits="6", status="Registered")
        self.step("support")
        self.add(kind="Mentoring", who="Mr Bell", how_often="Mondays")
        self.step("agreement")
        self.add(name="Łukasz Nowak", role="Learner", agreed_on=typed(days_ago(79)))
        self.finish()

    def review(self, learner_id: int, number: int, days: int, *outcomes: str, new: str) -> str:
        """Look at each target, set the next one under the long-term objective; what the record's paper says."""
        self.open(learner_id, "Reviews")
        self.begin(f"Start review {number}")
        self.step("targets")
        targets = self.wizard.pages["targets"].list  # type: ignore[union-attr]
        for row, outcome in enumerate(outcomes):
            targets.setCurrentRow(row)
            self.keys.fill(outcome=outcome)
        self.step("start", reviewed_on=typed(days_ago(days)))
        self.step("achievements")
        self.add(title=f"Certificate {number}", achieved_on=typed(days_ago(days)))
        self.step("new_targets")
        self.add(area="English", long_term_key=OBJECTIVE, what_i_will_do=new)
        self.finish()
        return self.printed()

    def moving_on_plan(self, learner_id: int) -> None:
        """It begins with what was achieved."""
        self.open(learner_id, "Moving on")
        button(self.window, "Make the moving-on plan").click()
        form = dialog(self.window, RecordDialog)
        self.keys.at_window(form)
        assert form.panel.binder.raw()["what_i_take_with_me"] == "Certificate 1\nCertificate 2"
        self.keys.fill(destination="Brook College, catering")
        self.keys.tab_to("destination_confirmed")
        self.keys.press(Key.Key_Space)
        self.keys.fill(
            support_through_the_change="Mr Bell comes along in the first week", what_they_must_know=MUST_KNOW
        )
        self.keys.fill(follow_up_on=typed(days_ago(-40)))
        self.keys.alt("S")
        self.keys.at_window(self.window)
        self.fill_in("Add visit", visit_on=typed(days_ago(3)), place="Brook College", contact="Ms Lark")

    def paper_for_the_next_place(self, *ticked: Part) -> str:
        button(self.window, "Print…").click()
        shown = dialog(self.window, PrintDialog)
        self.keys.at_window(shown)
        shown.panel.tabs.setCurrentIndex(2)
        for part in ticked:
            shown.choices.readers.ticks[part].setFocus()
            self.keys.press(Key.Key_Space)
        return self.saved()

    def follow_up(self, learner_id: int) -> None:
        """Weeks later, with the record closed."""
        self.open(learner_id, "Moving on")
        found = {"follow_up_on": typed(days_ago(0)), "follow_up_result": "Still there, and happy"}
        self.fill_in("Change, or record the follow-up", **found)


@pytest.fixture
def key_worker(window: MainWindow, keyboard: Keyboard, people: People, tmp_path: Path) -> KeyWorker:
    return KeyWorker(window, keyboard, people, tmp_path)


def test_the_passport_from_needs_to_the_next_place(key_worker: KeyWorker, app: App, learner_id: int) -> None:
    needs_and_support_are_summed_up(key_worker, learner_id)
    the_programme_document_says_where_to_and_how(key_worker, learner_id)
    reviews_are_numbered_and_lead_to_the_objective(key_worker, app, learner_id)
    the_plan_shows_the_steps_under_their_objective(key_worker, learner_id)
    the_moving_on_plan_goes_to_the_next_place(key_worker, learner_id)
    the_record_is_closed_and_kept(key_worker, learner_id)
    the_follow_up_is_written_down_later(key_worker, app, learner_id)


def needs_and_support_are_summed_up(key_worker: KeyWorker, learner_id: int) -> None:
    key_worker.needs_and_support(learner_id)
    assert column(table(key_worker.window, "Needs"), 3) == ["No target yet"]
    levels = table(key_worker.window, "Levels")
    assert (column(levels, 0), column(levels, 1)) == (["English"], ["Entry 2"])


def the_programme_document_says_where_to_and_how(key_worker: KeyWorker, learner_id: int) -> None:
    key_worker.programme_document(learner_id)
    assert in_order(
        key_worker.printed(),
        ASPIRATION, "Needs", "Follows a recipe with help", "High", OBJECTIVE, "Answers N1", FIRST,
        "Qualifications", QUALIFICATION, "Mentoring", "Mr Bell",
    )  # fmt: skip
    key_worker.open(learner_id, "Assessment")
    assert column(table(key_worker.window, "Needs"), 3) == ["By a target"]


def reviews_are_numbered_and_lead_to_the_objective(key_worker: KeyWorker, app: App, learner_id: int) -> None:
    one = key_worker.review(learner_id, 1, 40, "Achieved", new=SECOND)
    two = key_worker.review(learner_id, 2, 5, "Nearly there", "Working", new=THIRD)
    assert [(each.number, each.reviewed_on) for each in rows_of(app, Review)] == [(1, days_ago(40)), (2, days_ago(5))]
    assert in_order(one, "Review 1", FIRST, "Achieved", "New targets", SECOND, f"A step to: {OBJECTIVE}")
    assert in_order(two, "Review 2", SECOND, "Nearly there", OBJECTIVE, "New targets", THIRD, f"A step to: {OBJECTIVE}")


def the_plan_shows_the_steps_under_their_objective(key_worker: KeyWorker, learner_id: int) -> None:
    objective, *steps = rows_of(key_worker.app, Target)
    assert [each.long_term_target_id for each in steps] == [objective.id] * 3
    key_worker.open(learner_id, "Plan")
    paper = key_worker.printed()
    assert in_order(
        paper, f"1 {OBJECTIVE}", f"1.2 {SECOND}", f"1.3 {THIRD}", "Achieved or closed before", f"1.1 {FIRST}"
    )
    assert "Other short-term targets" not in paper


def the_moving_on_plan_goes_to_the_next_place(key_worker: KeyWorker, learner_id: int) -> None:
    key_worker.moving_on_plan(learner_id)
    paper = key_worker.paper_for_the_next_place()
    assert in_order(paper, "confirmed", "Brook College, catering", "Certificate 2", "first week", "Visits", "Ms Lark")
    assert MUST_KNOW not in paper, "only where it is ticked"
    assert MUST_KNOW in key_worker.paper_for_the_next_place(Part.MUST_KNOW)


def the_record_is_closed_and_kept(key_worker: KeyWorker, learner_id: int) -> None:
    key_worker.fill_in("Close the record", leaving_date=typed(days_ago(0)))
    window = key_worker.window
    window.show_page(window.caseload_page)
    rows = window.caseload_page.table
    assert (column(rows, 4), column(rows, 5)) == (["Moved on"], ["Follow-up"]), "nothing else is due any more"
    key_worker.open(learner_id, "Reviews")
    assert not any(words.startswith("Start review") for words in shown_texts(window))
    assert "Review 2" in key_worker.printed(), "all of it can still be printed"


def the_follow_up_is_written_down_later(key_worker: KeyWorker, app: App, learner_id: int) -> None:
    key_worker.follow_up(learner_id)
    assert [each.follow_up_result for each in rows_of(app, MovingOnPlan)] == ["Still there, and happy"]
    assert in_order(key_worker.paper_for_the_next_place(), "Follow-up", "Still there, and happy")
    key_worker.open(learner_id, "Story")
    assert in_order(key_worker.printed("Print"), "Still there, and happy", "Left this school", "Review 2", "Review 1")
