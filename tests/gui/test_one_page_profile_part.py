"""Who they are: the one-page profile is begun with the assessment's answers, changed, and printed."""

from __future__ import annotations

from gui_world import Keyboard, button, form, rows_of, shown_texts

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.one_page_profile import OnePageProfile

TAB = "Who they are"


def assessed(app: App, learner_id: int) -> None:
    app.write(
        lambda session: session.add(
            Assessment(learner_id=learner_id, assessed_on=app.today, hobbies="Baking", what_helps="A quiet place")
        )
    )


def test_it_begins_with_the_assessment_and_is_written_by_keyboard(
    app: App, window: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    assessed(app, learner_id)
    window.open_tab(learner_id, TAB)
    button(window, "Write it").click()
    shown = form(window, keyboard)
    assert shown.panel.binder.raw()["matters_to_me"] == "Baking"
    assert rows_of(app, OnePageProfile) == [], "a suggestion is nobody's words until it is saved"
    keyboard.fill(people_like="My jokes")
    keyboard.alt("S")
    written = rows_of(app, OnePageProfile)[0]
    assert (written.people_like, written.matters_to_me, written.support_me) == ("My jokes", "Baking", "A quiet place")
    assert "My jokes" in shown_texts(window)


def test_what_was_typed_is_changed_not_suggested_anew(
    app: App, window: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    app.write(lambda session: session.add(OnePageProfile(learner_id=learner_id, support_me="Pictures")))
    assessed(app, learner_id)
    window.open_tab(learner_id, TAB)
    button(window, "Change profile").click()
    typed = form(window, keyboard).panel.binder.raw()
    assert (typed["support_me"], typed["matters_to_me"]) == ("Pictures", "")
