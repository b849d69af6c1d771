"""The learner's page: details, lists, deletion and undo; names stand as they were typed."""

from __future__ import annotations

from gui_world import (
    Key,
    Keyboard,
    Mod,
    People,
    add_plan,
    assess,
    button,
    column,
    days_ago,
    dialog,
    form,
    rows_of,
    shown_texts,
    table,
    typed,
)

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.tables import british
from ilp_desktop.model.learner import Achievement, Learner, LearnerFields, PrintProfile
from ilp_desktop.model.plan import Plan
from ilp_desktop.model.school import Contact
from ilp_desktop.services import records


def test_details_are_changed_in_a_window_that_keeps_the_identifier_hint_from_refusing(
    page: MainWindow, app: App, keyboard: Keyboard
) -> None:
    button(page, "Edit details").click()
    shown = form(page, keyboard)
    keyboard.fill(home_language="Polski", upn="A999999999999")
    keyboard.alt("S")
    assert shown.hint.isVisible(), "a wrong check letter is hinted at"
    keyboard.alt("S")
    changed = rows_of(app, Learner)[0]
    assert (changed.home_language, changed.upn) == ("Polski", "A999999999999")
    assert "Polski" in shown_texts(page)


def test_escape_asks_where_something_was_typed(page: MainWindow, keyboard: Keyboard, people: People) -> None:
    button(page, "Edit details").click()
    shown = form(page, keyboard)
    keyboard.press(Key.Key_Escape)
    assert not shown.isVisible(), "nothing typed: nothing asked"
    button(page, "Edit details").click()
    shown = form(page, keyboard)
    keyboard.fill(home_language="P")
    people.answers = ["Go on typing"]
    keyboard.press(Key.Key_Escape)
    assert people.said[-1][0] == "Close without saving?"
    assert shown.isVisible()


def test_contacts_are_added_changed_deleted_and_brought_back(page: MainWindow, app: App, keyboard: Keyboard) -> None:
    button(page, "Add contact").click()
    form(page, keyboard)
    keyboard.fill(name="<i>Ewa</i> & Jan", phone="01234")
    keyboard.alt("S")
    contacts = table(page, "Contacts")
    assert column(contacts) == ["<i>Ewa</i> & Jan"]
    keyboard.at_window(page)
    contacts.setFocus()
    contacts.selectRow(0)
    keyboard.press(Key.Key_Return)
    form(page, keyboard)
    keyboard.fill(phone="98765")
    keyboard.alt("S")
    assert [each.phone for each in rows_of(app, Contact)] == ["98765"]
    contacts = table(page, "Contacts")
    contacts.selectRow(0)
    button(page, "Delete").click()
    assert rows_of(app, Contact) == []
    assert "Deleted the contact “<i>Ewa</i> & Jan”." in shown_texts(page)
    keyboard.at_window(page)
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert [each.name for each in rows_of(app, Contact)] == ["<i>Ewa</i> & Jan"]
    assert not page.undoing.bar.isVisible()


def test_an_achievement_of_tomorrow_is_refused_beside_its_field(page: MainWindow, app: App, keyboard: Keyboard) -> None:
    button(page, "Add achievement").click()
    shown = form(page, keyboard)
    keyboard.fill(title="Badge", achieved_on=typed(days_ago(-1)))
    keyboard.alt("S")
    assert keyboard.focus.accessibleDescription().startswith("This date is in the future.")
    assert shown.isVisible()
    keyboard.fill(achieved_on=typed(days_ago(0)))
    keyboard.alt("S")
    assert [each.title for each in rows_of(app, Achievement)] == ["Badge"]


def test_the_print_profile_is_kept(page: MainWindow, app: App, keyboard: Keyboard) -> None:
    button(page, "Change print profile").click()
    form(page, keyboard)
    keyboard.fill(size="40")
    keyboard.alt("S")
    assert keyboard.focus.accessibleDescription() == "This can't be more than 24."
    keyboard.fill(size="18")
    keyboard.alt("S")
    assert [each.size for each in rows_of(app, PrintProfile)] == [18]


def test_papers_say_why_there_is_nothing_yet(page: MainWindow, app: App, learner_id: int) -> None:
    page.learner_page.show_tab("Papers")
    words = shown_texts(page)
    assert "There is no plan yet." in words
    assert "There is no review yet." in words
    add_plan(app, learner_id, "Read")
    assert "There is no plan yet." not in shown_texts(page)


def test_an_agreed_version_is_printed_again(page: MainWindow, app: App, learner_id: int, keyboard: Keyboard) -> None:
    add_plan(app, learner_id, "Read")
    page.learner_page.show_tab("Plan")
    versions = table(page, "Agreed versions")
    keyboard.at_window(page)
    versions.setFocus()
    versions.selectRow(0)
    keyboard.press(Key.Key_Return)
    shown = dialog(page, PrintDialog)
    assert shown.panel.shown
    assert shown.panel.shown.pages
    shown.close()


def test_the_whole_record_is_deleted_after_asking_and_brought_back(
    page: MainWindow, app: App, learner_id: int, people: People, keyboard: Keyboard
) -> None:
    add_plan(app, learner_id, "Read")
    page.learner_page.delete_button.click()
    assert people.said[-1][0] == "Delete the whole record of Łukasz Nowak?"
    assert len(rows_of(app, Learner)) == 1
    people.answers = ["Delete"]
    page.learner_page.delete_button.click()
    assert rows_of(app, Learner) == []
    assert rows_of(app, Plan) == []
    assert page.caseload_page.isVisible()
    assert "Deleted the record of Łukasz Nowak." in shown_texts(page)
    keyboard.at_window(page)
    keyboard.press(Key.Key_Space)
    assert [each.surname for each in rows_of(app, Learner)] == ["Nowak"]
    assert len(rows_of(app, Plan)) == 1


def test_names_with_markup_and_any_script_are_read_as_typed(window: MainWindow, app: App, keyboard: Keyboard) -> None:
    name = LearnerFields(forename="<b>عمر</b>", surname="O'Neill & 中村", tutor_id=None)
    odd = records.identity(app.write(records.add, Learner, name))
    window.open_learner(odd)
    keyboard.at_window(window)
    assert "<b>عمر</b> O'Neill & 中村" in shown_texts(window)
    for tab in window.learner_page.parts:
        window.learner_page.show_tab(tab)
        assert "<b>عمر</b> O'Neill & 中村" in shown_texts(window)


def test_a_need_is_met_and_taken_back_on_the_assessment_tab(
    app: App, window: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    assess(app, learner_id, "Reads slowly")
    window.open_tab(learner_id, "Assessment")
    keyboard.at_window(window)
    for answer in (f"Met on {british(app.today)}", "No target yet"):
        needs = table(window, "Needs")
        needs.selectRow(0)
        button(window, "Met, or not").click()
        assert column(table(window, "Needs"), 3) == [answer]
