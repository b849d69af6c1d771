"""Settings: the school, its calendar, its people and its words."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_world import Key, Keyboard, Mod, People, assess, button, column, dialog, form, rows_of, shown_texts
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QLineEdit

from ilp_desktop.gui.app import App
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.settings import SettingsPage
from ilp_desktop.gui.taking_place import TakingPlace
from ilp_desktop.model.assessment import Need, NeedFields, SkillProfileFields
from ilp_desktop.model.plan import QualificationFields
from ilp_desktop.model.school import HalfTerm, ScaleFields, School, Staff, StaffFields
from ilp_desktop.services import pick_lists, records, school

SCHOOL_TAB, STAFF, _PROVIDERS, HALF_TERMS, LISTS = range(5)


@pytest.fixture
def page(window: MainWindow, keyboard: Keyboard) -> SettingsPage:
    window.show_page(window.settings_page)
    keyboard.at_window(window)
    return window.settings_page


def test_the_schools_name_is_kept_and_shown_at_once(
    page: SettingsPage, app: App, window: MainWindow, keyboard: Keyboard
) -> None:
    name = page.form.binder.widgets["school_name"]
    assert isinstance(name, QLineEdit)
    assert not page.save_button.isEnabled()
    name.setFocus()
    keyboard.fill(school_name="Brook & <b>Hill</b>")
    assert page.save_button.isEnabled()
    page.save_button.click()
    assert rows_of(app, School)[0].school_name == "Brook & <b>Hill</b>"
    assert window.windowTitle().startswith("Brook & <b>Hill</b>")
    assert "Brook & <b>Hill</b>" in shown_texts(window)


def test_a_number_that_cant_be_is_told_beside_its_field(page: SettingsPage, app: App, keyboard: Keyboard) -> None:
    page.form.binder.widgets["assessment_weeks"].setFocus()
    keyboard.fill(assessment_weeks="99")
    page.save_button.click()
    assert page.form.binder.widgets["assessment_weeks"].accessibleDescription() == "This can't be more than 52."
    assert rows_of(app, School)[0].assessment_weeks == 6


def test_what_is_being_typed_stays_when_something_else_changes(
    page: SettingsPage, app: App, keyboard: Keyboard
) -> None:
    page.form.binder.widgets["school_name"].setFocus()
    keyboard.fill(school_name="Half typed")
    app.write(records.add, Staff, StaffFields(name="Ms Fern"))
    assert page.form.binder.raw()["school_name"] == "Half typed"


def test_overlapping_half_terms_are_told_and_nothing_is_lost(
    page: SettingsPage, app: App, window: MainWindow, keyboard: Keyboard, people: People
) -> None:
    page.tabs.setCurrentIndex(HALF_TERMS)
    page.half_terms.setFocus()
    page.half_terms.selectRow(0)
    keyboard.press(Key.Key_Return)
    shown = form(window, keyboard)
    second = app.read(school.half_terms)[1]
    keyboard.fill(ends_on=second.ends_on.strftime("%d/%m/%Y"))
    keyboard.alt("S")
    assert people.said[-1][0].startswith("These dates overlap")
    assert shown.isVisible()
    before = rows_of(app, HalfTerm)[0].ends_on
    keyboard.at_window(shown)
    keyboard.fill(ends_on=second.starts_on.replace(day=1).strftime("%d/%m/%Y"))
    keyboard.alt("S")
    assert rows_of(app, HalfTerm)[0].ends_on != before or not people.said[2:]


def test_the_next_year_is_added(page: SettingsPage, app: App, window: MainWindow) -> None:
    page.tabs.setCurrentIndex(HALF_TERMS)
    before = len(column(page.half_terms))
    button(window, "Add the next year").click()
    assert len(column(page.half_terms)) == before + 6
    assert len(app.read(school.half_terms)) == before + 6


def test_a_reworded_value_is_shown_at_once_elsewhere(
    page: SettingsPage, app: App, window: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    assess(app, learner_id, "Reads slowly")
    page.tabs.setCurrentIndex(LISTS)
    page.list_name.setCurrentIndex(page.list_name.findData("skill_area"))
    english = column(page.values).index("English")
    page.values.setFocus()
    page.values.selectRow(english)
    keyboard.press(Key.Key_Return)
    form(window, keyboard)
    keyboard.fill(label="English & <b>drama</b>")
    keyboard.alt("S")
    assert column(page.values)[english] == "English & <b>drama</b>"
    window.open_learner(learner_id)
    window.learner_page.show_tab("Assessment")
    from gui_world import table  # noqa: PLC0415

    assert column(table(window, "Needs"), 1) == ["English & <b>drama</b>"]


def test_two_values_alike_are_refused(
    page: SettingsPage, window: MainWindow, keyboard: Keyboard, people: People
) -> None:
    page.tabs.setCurrentIndex(LISTS)
    page.list_name.setCurrentIndex(page.list_name.findData("skill_area"))
    button(window, "Add").click()
    shown = form(window, keyboard)
    keyboard.fill(label="English")
    keyboard.alt("S")
    assert people.said
    assert shown.isVisible()


def test_values_are_moved(page: SettingsPage, window: MainWindow) -> None:
    page.tabs.setCurrentIndex(LISTS)
    page.list_name.setCurrentIndex(page.list_name.findData("skill_area"))
    before = column(page.values)
    page.values.selectRow(1)
    button(window, "Move up").click()
    assert column(page.values) == [before[1], before[0], *before[2:]]


def test_a_logo_that_is_no_picture_is_refused_and_a_picture_shown(
    page: SettingsPage, app: App, window: MainWindow, people: People, tmp_path: Path
) -> None:
    people.path = str(tmp_path / "logo.png")
    Path(people.path).write_bytes(b"no picture at all")
    button(window, "Choose logo").click()
    assert people.said[-1][0] == "This picture is damaged, or not a picture."
    assert app.read(school.logo) is None
    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(0x1F5F8B)
    assert image.save(people.path)
    button(window, "Choose logo").click()
    kept = QImage.fromData(app.read(school.logo) or b"")
    assert (kept.width(), kept.height()) == (64, 32)
    assert not page.logo.pixmap().isNull()
    people.path = str(tmp_path / "gone" / "logo.png")
    button(window, "Choose logo").click()
    assert people.said[-1][0] == "The folder or file is not there."


def test_staff_are_added_deleted_and_brought_back_with_their_learners(
    page: SettingsPage, app: App, window: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    page.tabs.setCurrentIndex(STAFF)
    button(window, "Add").click()
    form(window, keyboard)
    keyboard.fill(name="Ms Fern")
    keyboard.alt("S")
    assert column(page.staff) == ["Ms Fern"]
    from ilp_desktop.model.learner import Learner, LearnerFields  # noqa: PLC0415

    tutor = rows_of(app, Staff)[0].id
    app.write(records.change, Learner, learner_id, LearnerFields(forename="Ł", surname="N", tutor_id=tutor))
    app.write(records.add, Staff, StaffFields(name="Mr Finch"))
    keyboard.at_window(window)
    page.staff.setFocus()
    page.staff.selectRow(1)
    keyboard.press(Key.Key_Delete)
    asking = dialog(window, TakingPlace)
    keyboard.at_window(asking)
    assert "1 learner (tutor)" in shown_texts(asking)
    assert any("Untick “Still at the school” instead" in words for words in shown_texts(asking))
    assert not asking.delete_button.isEnabled()
    keyboard.type("Mr")
    keyboard.alt("D")
    assert [each.name for each in rows_of(app, Staff)] == ["Mr Finch"]
    assert rows_of(app, Learner)[0].tutor_id == rows_of(app, Staff)[0].id
    assert "Deleted the member of staff Ms Fern." in shown_texts(window)
    keyboard.at_window(window)
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert [each.name for each in rows_of(app, Staff)] == ["Ms Fern", "Mr Finch"]
    assert rows_of(app, Learner)[0].tutor_id == tutor


def test_one_whom_nothing_refers_to_is_deleted_at_once(page: SettingsPage, app: App, window: MainWindow) -> None:
    app.write(records.add, Staff, StaffFields(name="Mr Finch"))
    page.tabs.setCurrentIndex(STAFF)
    page.staff.selectRow(0)
    button(window, "Delete").click()
    assert rows_of(app, Staff) == []


def test_a_cancelled_deletion_changes_nothing(
    page: SettingsPage, app: App, window: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    from ilp_desktop.model.learner import Learner, LearnerFields  # noqa: PLC0415

    tutor = app.write(records.add, Staff, StaffFields(name="Ms Fern")).id
    app.write(records.change, Learner, learner_id, LearnerFields(forename="Ł", surname="N", tutor_id=tutor))
    page.tabs.setCurrentIndex(STAFF)
    page.staff.selectRow(0)
    button(window, "Delete").click()
    asking = dialog(window, TakingPlace)
    keyboard.at_window(asking)
    asking.chosen.setCurrentIndex(1)
    keyboard.press(Key.Key_Escape)
    assert [each.name for each in rows_of(app, Staff)] == ["Ms Fern"]
    assert rows_of(app, Learner)[0].tutor_id == tutor


def test_a_scale_of_levels_is_added_renamed_and_chosen_in_an_assessment(
    page: SettingsPage, app: App, window: MainWindow, keyboard: Keyboard
) -> None:
    page.tabs.setCurrentIndex(LISTS)
    assert not page.rename_button.isVisible()
    button(window, "Add a scale of levels").click()
    form(window, keyboard)
    keyboard.fill(name="Reading age")
    keyboard.tab_to("levels")
    for words in ("6", "7"):
        keyboard.type(words)
        keyboard.press(Key.Key_Return)
    keyboard.alt("S")
    assert page.list_name.currentText() == "Level: Reading age"
    assert column(page.values) == ["6", "7"]
    keyboard.at_window(window)
    button(window, "Rename scale").click()
    form(window, keyboard)
    keyboard.fill(name="Age in reading")
    keyboard.alt("S")
    assert page.list_name.currentText() == "Level: Age in reading"
    of_assessment, of_plan = FormPanel(app, SkillProfileFields), FormPanel(app, QualificationFields)
    assert "Age in reading: 7" in offered(of_assessment)
    assert "Entry 1" in offered(of_assessment)
    assert offered(of_plan)[-1] == "Level 2", "a qualification is at a level that all know"


def offered(panel: FormPanel) -> list[str]:
    combo = panel.binder.widgets["level"]
    assert isinstance(combo, QComboBox)
    return [combo.itemText(number) for number in range(combo.count())]


def test_a_value_is_added_to_the_scale_that_is_shown(
    page: SettingsPage, app: App, window: MainWindow, keyboard: Keyboard
) -> None:
    app.write(pick_lists.add_scale, ScaleFields(name="Steps", levels="1\n2"))
    page.tabs.setCurrentIndex(LISTS)
    page.list_name.setCurrentIndex(page.list_name.findText("Level: Steps"))
    button(window, "Add…").click()
    form(window, keyboard)
    keyboard.fill(label="3")
    keyboard.alt("S")
    assert column(page.values) == ["1", "2", "3"]
    assert app.label("level", app.read(pick_lists.items, "level", "Steps")[2].code) == "Steps: 3"


def test_a_value_in_use_asks_and_a_needed_one_says_why_it_stays(
    page: SettingsPage, app: App, window: MainWindow, learner_id: int, keyboard: Keyboard, people: People
) -> None:
    app.write(records.add, Need, NeedFields(area="leisure", description="Knots"), learner_id=learner_id)
    page.tabs.setCurrentIndex(LISTS)
    page.list_name.setCurrentIndex(page.list_name.findData("skill_area"))
    codes = [each.code for each in page.values.rows_model.rows]
    page.values.selectRow(codes.index("leisure"))
    button(window, "Delete").click()
    asking = dialog(window, TakingPlace)
    keyboard.at_window(asking)
    assert "1 need (area)" in shown_texts(asking)
    assert asking.chosen.findText("Nothing: leave those empty") < 0
    asking.chosen.setCurrentIndex(1)
    keyboard.alt("D")
    assert [each.area for each in rows_of(app, Need)] == [codes[0]]
    page.list_name.setCurrentIndex(page.list_name.findData("target_status"))
    page.values.selectRow(0)
    button(window, "Delete").click()
    assert "can't be deleted" in people.said[-1][0]
