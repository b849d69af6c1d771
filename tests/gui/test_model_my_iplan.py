"""My-iplan (DOMAIN §7, model 2): the plan is the learner's own, and each review feeds the next one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from at_the_desk import AtTheDesk, in_order
from gui_world import Key, Keyboard, Mod, People, button, column, days_ago, dialog, rows_of, shown_texts, table, typed

from ilp_desktop.gui.access_dialog import AccessDialog
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.model.parts import ASKED_ABOUT, Audience, Part
from ilp_desktop.model.plan import Target
from ilp_desktop.model.review import ReviewView
from ilp_desktop.model.school import Provider, ProviderFields, Staff, StaffFields
from ilp_desktop.services import records

COLLEGE, TEACHER, TUTOR = "Brook College", "Ms Reed", "Mr Oak"
DREAM = "To mend ambulances"


class Tutor(AtTheDesk):
    """Makes the plan with the learner, in three parts."""

    def this_is_me(self, learner_id: int) -> None:
        self.open(learner_id, "Assessment")
        self.begin("Start the initial assessment")
        self.step("learn_best", preferred_ways_to_learn="By trying it out", what_helps="A list of steps")
        self.step("achievements", prior_achievements="I built a go-kart")
        self.step("interests", hobbies="Engines", interests_learner_says="I take things apart")
        self.step("needs")
        self.add(area="English", description="Reads slowly")
        self.add(area="Mathematics", description="Measures with help")
        self.finish()

    def where_and_how(self, learner_id: int) -> None:
        self.open(learner_id, "Plan")
        self.begin("Make the plan")
        self.step("start", starts_on=typed(days_ago(30)))
        self.step("destination", career_aspiration=DREAM, destination_learner_says="I will work where help is needed")
        self.targets()
        self.programme()
        self.step("agreement")
        self.add(name="Łukasz Nowak", role="Learner", agreed_on=typed(days_ago(29)))
        self.finish()

    def targets(self) -> None:
        """One for the year; then one in each subject."""
        self.step("long_term")
        self.add(area="English", what_i_will_do="Read a repair manual")
        self.step("short_term")
        for number, (subject, words) in enumerate(
            [("English", "Read a page of a manual"), ("Mathematics", "Measure to the millimetre")]
        ):
            self.add(area=subject, long_term_key="Read a repair", what_i_will_do=words)
            self.tick("need_ids", number)

    def programme(self) -> None:
        self.step("programme")
        self.add(strand="Functional", title="English", teacher=TEACHER)
        self.add(strand="Vocational", title="Motor vehicles", provider_id=COLLEGE)
        self.step("week")
        for _ in range(2):
            self.back_to("Not in the week yet")
            self.keys.press(Key.Key_Home)
            self.keys.press(Key.Key_Return)
        self.step("qualifications")
        self.add(title="Entry award in motor vehicles", credits="6")
        self.keys.alt("I")
        self.keys.fill(title="Changing a wheel", credits="3")

    def reviews(self, learner_id: int, number: int, outcome: str) -> list[str]:
        """Give each target this outcome; what stood on the screen meanwhile."""
        self.open(learner_id, "Reviews")
        self.begin(f"Start review {number}")
        self.step("targets")
        page, shown = self.wizard.pages["targets"], shown_texts(self.wizard)
        for row in range(len(page.entry())):
            page.list.setCurrentRow(row)  # type: ignore[union-attr]
            self.keys.fill(outcome=outcome)
        self.finish()
        return shown


class Learner(AtTheDesk):
    """Says who sees what."""

    def does_not_want(self, learner_id: int, part: Part, reader: Audience) -> None:
        self.open(learner_id, "Who they are")
        button(self.window, "Who sees what").click()
        shown = dialog(self.window, AccessDialog)
        self.keys.at_window(shown)
        for _ in range(list(Part).index(part)):
            self.keys.press(Key.Key_Down)
        for _ in range(ASKED_ABOUT.index(reader)):
            self.keys.press(Key.Key_Right)
        self.keys.press(Key.Key_Space)
        self.keys.alt("C")
        self.keys.at_window(self.window)


class Office(AtTheDesk):
    """Types up what subject teachers and providers sent back."""

    def types_up(self, slip: dict[str, str]) -> None:
        self.keys.press(Key.Key_5, Mod.ControlModifier)
        page = self.window.type_up_page
        page.kind.setFocus()
        self.keys.choose("Slip")
        page.search.setFocus()
        self.keys.type("now")
        self.keys.press(Key.Key_Return)
        self.keys.fill(**slip)
        self.keys.press(Key.Key_Return, Mod.ControlModifier)
        assert self.keys.focus is page.search, page.state.text()


@dataclass
class School:
    """Those who use the window, and the learner whose plan it is."""

    tutor: Tutor
    learner: Learner
    office: Office
    learner_id: int


@pytest.fixture
def school(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard, people: People, tmp_path: Path) -> School:
    """A school with a college and a teacher; nothing is planned yet."""
    app.write(records.add, Provider, ProviderFields(name=COLLEGE))
    app.write(records.add, Staff, StaffFields(name=TEACHER))
    hands = (window, keyboard, people, tmp_path)
    return School(Tutor(*hands), Learner(*hands), Office(*hands), learner_id)


def test_the_plan_is_the_learners_own_and_every_review_feeds_the_next(school: School) -> None:
    school.tutor.this_is_me(school.learner_id)
    school.tutor.where_and_how(school.learner_id)
    the_learners_paper_says_who_where_and_how(school)
    the_programme_has_modules_and_targets_are_per_subject(school)
    the_learner_decides_who_sees_what(school)
    teachers_comments_are_a_history(school)
    subjects_and_providers_feed_the_first_review(school)
    and_the_next_one(school)


def the_learners_paper_says_who_where_and_how(school: School) -> None:
    paper = school.tutor.printed_only("My plan")
    assert in_order(
        paper,
        "This is me", "I take things apart", "I built a go-kart", "Engines", "By trying it out",
        "Where I want to get to", "I will work where help is needed", DREAM, "Read a repair manual",
        "How I will do it", "English", "Read a page of a manual", "Mathematics", "Measure to the millimetre",
        "My week", "Monday", "English", "Motor vehicles", COLLEGE,
    )  # fmt: skip


def the_programme_has_modules_and_targets_are_per_subject(school: School) -> None:
    school.tutor.open(school.learner_id, "Plan")
    assert column(table(school.tutor.window, "Short-term targets"), 1) == ["English", "Mathematics"]
    paper = school.tutor.printed()
    assert in_order(paper, "Programme", "Functional skills", "English", "School", TEACHER, "Motor vehicles", COLLEGE)
    assert in_order(paper, "Qualifications", "Entry award in motor vehicles", "Changing a wheel · 3 credits")


def the_learner_decides_who_sees_what(school: School) -> None:
    tutor = school.tutor
    school.learner.does_not_want(school.learner_id, Part.DESTINATION, Audience.PROVIDER)
    assert "Łukasz asked that off-site providers do not see: Destination." in shown_texts(tutor.window)
    tutor.open(school.learner_id, "Plan")
    for_college, for_file = tutor.printed(reader="Off-site provider"), tutor.printed(reader="The school's file")
    assert DREAM in for_file
    assert DREAM not in for_college
    assert "Read a page of a manual" in for_college, "the rest of the plan is theirs"


def teachers_comments_are_a_history(school: School) -> None:
    tutor = school.tutor
    tutor.open(school.learner_id, "Comments and files")
    for author, days, words in ((TEACHER, 20, "Asks for the manual"), (TUTOR, 6, "Explained it to a friend")):
        tutor.fill_in("Add comment", noted_on=typed(days_ago(days)), author=author, note=words)
    comments = table(tutor.window, "Comments")
    assert column(comments, 1) == ["Explained it to a friend", "Asks for the manual"], "the newest first"
    assert column(comments, 3) == [TUTOR, TEACHER]
    tutor.open(school.learner_id, "Story")
    assert in_order(tutor.printed("Print"), "Explained it to a friend", "Asks for the manual")


def subjects_and_providers_feed_the_first_review(school: School) -> None:
    tutor = school.tutor
    reading = next(each.id for each in rows_of(tutor.app, Target) if each.what_i_will_do == "Read a page of a manual")
    about = {f"about_{reading}": "Four pages by himself"}
    school.office.types_up({"sender": TEACHER, "subject": "English", "saw": "Reads aloud"} | about)
    wheels = {"attendance_percent": "90", "saw": "Changed two wheels"}
    school.office.types_up({"sender": COLLEGE, "subject": "Motor vehicles"} | wheels)
    beside = tutor.reviews(school.learner_id, 1, "Working")
    assert any("Explained it to a friend" in words for words in beside), "comments stand beside the targets"
    said = [(each.name, each.subject) for each in rows_of(tutor.app, ReviewView)]
    assert said == [(TEACHER, "English"), (COLLEGE, "Motor vehicles")]
    record = tutor.printed()
    for words in ("Reads aloud", "Four pages by himself", "Changed two wheels Attendance 90 %."):
        assert words in record


def and_the_next_one(school: School) -> None:
    tutor = school.tutor
    school.office.types_up({"sender": COLLEGE, "subject": "Motor vehicles", "saw": "Leads the pit team"})
    tutor.reviews(school.learner_id, 2, "Achieved")
    record = tutor.printed()
    assert "Review 2" in record
    assert "Leads the pit team" in record
    assert "Changed two wheels" not in record, "that stood in the review before"
