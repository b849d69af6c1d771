"""The learner at the screen: by keys and by pressing, one question a page, every answer kept, no way out to the records."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from gui_world import Key, Keyboard, Mod, People, add_plan, button, rows_of, shown_texts
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.gui.app import App
from ilp_desktop.gui.learner_view.answers import AnswerButton, FaceButton, draw_face
from ilp_desktop.gui.learner_view.look import LEAST_ANSWER, LEAST_TEXT, look_for
from ilp_desktop.gui.learner_view.speech import Reader, find_reader
from ilp_desktop.gui.learner_view.view import LearnerView
from ilp_desktop.gui.theme import DARK, LIGHT
from ilp_desktop.model.learner import PrintProfileFields
from ilp_desktop.model.self_assessment import SelfAssessment, SelfAssessmentAnswer
from ilp_desktop.services import records, self_assessments

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3")
Show = Callable[..., LearnerView]


@pytest.fixture
def show(app: App, learner_id: int, keyboard: Keyboard) -> Show:
    """Opens the learner's window on a laptop's screen; again: with what was kept."""

    def make(
        kind: str = "assessment",
        *,
        reader: Reader | None = None,
        width: int = 1280,
        height: int = 800,
        **profile: object,
    ) -> LearnerView:
        sheet = app.write(self_assessments.open_sheet, learner_id, kind, app.today)
        look = look_for(PrintProfileFields.model_validate(profile), app.colours, width)
        view = LearnerView(app, sheet, look, reader, locks=False)
        view.resize(width, height)
        view.show()
        keyboard.at_window(view)
        return view

    return make


def answers_of(app: App) -> dict[str, tuple[str, str]]:
    return {each.question: (each.codes, each.words) for each in rows_of(app, SelfAssessmentAnswer)}


def at(view: LearnerView, key: str) -> LearnerView:
    """Go to a question."""
    view.go(next(n for n, each in enumerate(view.sheet.questions) if each.key == key))
    return view


def test_the_first_page_greets_and_says_what_it_is(show: Show, keyboard: Keyboard) -> None:
    view = show()
    assert {"Hello Łukasz.", "No answer is wrong.", "You can skip a question."} <= set(shown_texts(view))
    assert keyboard.at == "Start"
    keyboard.press(Key.Key_Return)
    assert "Question 1 of 28" in shown_texts(view)


def test_the_whole_set_by_keys_alone(app: App, show: Show, keyboard: Keyboard) -> None:
    view, k = show(), keyboard
    k.press(Key.Key_Return)
    for question in view.sheet.questions:
        assert question.ask in shown_texts(view)
        if question.choices:
            k.press(Key.Key_4)
            k.press(Key.Key_Return)
        else:
            k.type("Me too")
            k.press(Key.Key_Return, Mod.ControlModifier)
    assert "Please give the computer back." in shown_texts(view)
    kept = answers_of(app)
    assert list(kept) == [each.key for each in view.sheet.questions]
    assert (kept["reading"], kept["proud_of"]) == (("4", ""), ("", "Me too"))
    assert rows_of(app, SelfAssessment)[0].finished


def test_of_faces_one_is_chosen_and_of_choices_several(app: App, show: Show, keyboard: Keyboard) -> None:
    view = at(show(), "reading")
    for key in (Key.Key_1, Key.Key_5):
        keyboard.press(key)
    assert answers_of(app) == {"reading": ("5", "")}
    at(view, "what_helps")
    for key in (Key.Key_1, Key.Key_3, Key.Key_8, Key.Key_3):
        keyboard.press(key)
    assert answers_of(app)["what_helps"] == ("read_to_me big_print", "")


def test_an_answer_can_be_taken_back(app: App, show: Show, keyboard: Keyboard) -> None:
    view = at(show(), "reading")
    keyboard.press(Key.Key_2)
    keyboard.press(Key.Key_2)
    assert answers_of(app) == {"reading": ("", "")}
    assert not view.is_answered


def test_a_key_without_an_answer_does_nothing(app: App, show: Show, keyboard: Keyboard) -> None:
    at(show(), "reading")
    for key in (Key.Key_7, Key.Key_0, Key.Key_A):
        keyboard.press(key)
    assert answers_of(app) == {}


def test_escape_stops_for_now_and_goes_no_further(show: Show, keyboard: Keyboard) -> None:
    view = at(show(), "reading")
    keyboard.press(Key.Key_3)
    keyboard.press(Key.Key_Escape)
    assert "Please give the computer back." in shown_texts(view)
    keyboard.press(Key.Key_Escape)
    assert view.isVisible()
    button(view, "Back to the questions").click()
    assert view.is_answered


def test_an_answer_under_the_mouse_is_not_filled_like_a_chosen_one(show: Show) -> None:
    view = at(show(), "reading")
    assert view.answers
    pressed = view.answers.buttons[1]

    def ground() -> str:
        return pressed.grab().toImage().pixelColor(pressed.width() // 2, 9).name()

    card = ground()
    pressed.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert ground() == card
    pressed.click()
    assert ground() != card


def test_the_tenth_choice_is_nought(app: App, show: Show, keyboard: Keyboard) -> None:
    at(show(), "good_at")
    keyboard.press(Key.Key_0)
    assert answers_of(app) == {"good_at": ("computers", "")}


def test_skip_until_there_is_an_answer_then_next(show: Show, keyboard: Keyboard) -> None:
    view = at(show(), "reading")
    assert (view.skip_button.isEnabled(), view.next_button.isEnabled()) == (True, False)
    keyboard.press(Key.Key_3)
    assert (view.skip_button.isEnabled(), view.next_button.isEnabled()) == (False, True)
    view.next_button.click()
    view.skip_button.click()
    assert view.sheet.questions[view.number].key == "talking"


def test_back_by_key_but_not_while_typing(app: App, show: Show, keyboard: Keyboard) -> None:
    view = at(show(), "proud_of")
    keyboard.type("Ja")
    keyboard.press(Key.Key_Backspace)
    assert view.sheet.questions[view.number].key == "proud_of"
    keyboard.press(Key.Key_Left, Mod.AltModifier)
    assert view.sheet.questions[view.number].key == "good_at"
    keyboard.press(Key.Key_Backspace)
    assert view.sheet.questions[view.number].key == "what_helps"
    assert answers_of(app) == {"proud_of": ("", "J")}


def test_from_the_first_question_back_leads_to_the_first_page(show: Show, keyboard: Keyboard) -> None:
    view = show()
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Backspace)
    assert "Hello Łukasz." in shown_texts(view)


def test_typed_words_are_kept_within_a_second(app: App, show: Show, keyboard: Keyboard, qtbot: QtBot) -> None:
    view = at(show(), "proud_of")
    keyboard.type("I fixed a bike")
    assert view._timer.interval() < 1000
    qtbot.waitUntil(lambda: answers_of(app) == {"proud_of": ("", "I fixed a bike")}, timeout=2000)


def test_what_is_typed_is_kept_when_the_app_locks(app: App, show: Show, keyboard: Keyboard) -> None:
    at(show(), "what_helps")
    keyboard.tab_to("")
    view_words = keyboard.focus
    while not view_words.inherits("QPlainTextEdit"):
        keyboard.press(Key.Key_Tab)
        view_words = keyboard.focus
    keyboard.type("My dog")
    app.save_now.emit()
    assert answers_of(app) == {"what_helps": ("", "My dog")}


def test_interrupted_it_goes_on_where_it_stopped(show: Show, keyboard: Keyboard) -> None:
    view = at(show(), "writing")
    keyboard.press(Key.Key_2)
    at(view, "numbers")
    again = show()
    assert keyboard.at == "Go on"
    keyboard.press(Key.Key_Return)
    assert again.sheet.questions[again.number].key == "numbers"
    at(again, "writing")
    assert [each.choice.code for each in again.answers.buttons if each.isChecked()] == ["2"]  # type: ignore[union-attr]


def test_stop_thanks_and_leads_back_to_the_same_question(app: App, show: Show) -> None:
    view = at(show(), "writing")
    view.stop_button.click()
    assert {"Thank you.", "Please give the computer back.", "Your answers are kept."} <= set(shown_texts(view))
    button(view, "Back to the questions").click()
    assert view.sheet.questions[view.number].key == "writing"
    assert not rows_of(app, SelfAssessment)[0].finished


@pytest.mark.parametrize("where", ["first", "question"])
def test_closing_the_window_leads_to_the_thanks_and_no_further(show: Show, where: str) -> None:
    view = show()
    left: list[bool] = []
    view.left.connect(lambda: left.append(True))
    if where == "question":
        view.start()
    view.close()
    assert view.isVisible()
    assert "Please give the computer back." in shown_texts(view)
    assert left == []
    view.close()
    assert left == [True]
    assert not view.isVisible()


def test_a_visit_without_an_answer_leaves_nothing(app: App, show: Show) -> None:
    view = show()
    view.start()
    view.stop()
    button(view, "Back to the records").click()
    assert rows_of(app, SelfAssessment) == []


def test_an_answer_that_cannot_be_kept_keeps_the_page(app: App, show: Show, keyboard: Keyboard, people: People) -> None:
    view = at(show(), "reading")
    app.write(records.delete, SelfAssessment, view.sheet.id)
    keyboard.press(Key.Key_2)
    assert people.said[-1][0] == "This record is no longer there."
    keyboard.press(Key.Key_Return)
    assert view.sheet.questions[view.number].key == "reading"
    assert view.is_answered
    view._dirty = False


def test_before_a_review_each_target_is_asked_about(app: App, show: Show, learner_id: int, keyboard: Keyboard) -> None:
    add_plan(app, learner_id, "Read one page a day", "Ask before I leave")
    view = show("review")
    view.start()
    assert {"Question 1 of 9", "How is it going?", "Read one page a day"} <= set(shown_texts(view))
    keyboard.press(Key.Key_5)
    keyboard.press(Key.Key_Return)
    assert "Ask before I leave" in shown_texts(view)
    [kept] = rows_of(app, SelfAssessmentAnswer)
    assert (kept.codes, kept.target_id is not None) == ("5", True)


# --- reading aloud ------------------------------------------------------------------------------------------


def test_without_a_voice_nothing_is_offered(show: Show, keyboard: Keyboard) -> None:
    view = at(show(), "reading")
    assert not any("Read" in words for words in shown_texts(view) if words.startswith("Read to"))
    keyboard.press(Key.Key_F2)
    assert view.reader is None


def test_a_question_is_read_with_its_choices_and_is_silent_on_the_next_page(
    show: Show, keyboard: Keyboard, qtbot: QtBot
) -> None:
    reader = find_reader(lambda: ["mock"])
    assert reader
    view = at(show(reader=reader), "reading")
    wanted = "How is reading for you? Books, signs, messages. Very hard. Hard. In the middle. Easy. Very easy."
    assert view.spoken() == wanted
    keyboard.press(Key.Key_F2)
    qtbot.waitUntil(lambda: reader.is_reading, timeout=2000)
    assert button(view, "Stop reading")
    keyboard.press(Key.Key_Return)
    qtbot.waitUntil(lambda: not reader.is_reading, timeout=2000)
    assert button(view, "Read to me")
    at(view, "what_helps")
    assert view.spoken().endswith("Big print. Something else?")


def test_the_thanks_are_read_too(show: Show) -> None:
    view = show(reader=find_reader(lambda: ["mock"]))
    view.stop()
    assert view.read_button.isVisible()
    assert view.spoken() == "Thank you. Please give the computer back. Your answers are kept."


# --- how it looks -------------------------------------------------------------------------------------------


def contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        rgb = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
        parts = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in rgb]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tint", ["", "cream", "blue", "green", "pink", "yellow", "a tint of the school's own"])
def test_it_can_be_read_on_every_tint(loaded_theme: object, colours: object, tint: str) -> None:
    assert loaded_theme
    look = look_for(PrintProfileFields(tint=tint), colours, 1366)  # type: ignore[arg-type]
    for ground in (look.ground, look.card, look.chosen):
        assert contrast(look.ink, ground) >= 7
    assert contrast(look.quiet, look.ground) >= 4.5
    assert contrast(look.line, look.card) >= 3
    assert contrast(look.on_accent, look.accent) >= 4.5


def test_the_print_profile_is_followed(loaded_theme: object) -> None:
    assert loaded_theme
    small, large = (look_for(PrintProfileFields(size=size), LIGHT, 1366) for size in (12, 24))
    assert small.text == LEAST_TEXT
    assert large.text > 1.5 * LEAST_TEXT
    fonts = {
        name: look_for(PrintProfileFields(font=name), LIGHT, 1366).family
        for name in ("andika", "opendyslexic", "plain")
    }
    assert fonts == {"andika": "Andika", "opendyslexic": "OpenDyslexic", "plain": "DejaVu Sans"}
    assert look_for(PrintProfileFields(tint="cream"), LIGHT, 1366).ground == "#fff7e3"
    assert look_for(PrintProfileFields(tint="cream"), DARK, 1366).ground == DARK.window


@pytest.mark.parametrize("size", [12, 24])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (960, 540), (683, 384)])
def test_every_question_fits_every_screen(show: Show, size: int, width: int, height: int) -> None:
    view = show(width=width, height=height, size=size, font="opendyslexic")
    for number, question in enumerate(view.sheet.questions):
        view.go(number)
        QApplication.processEvents()
        assert (view.width(), view.height()) == (width, height), "the screen is wide enough"
        assert view.answers
        assert view.area.horizontalScrollBar().maximum() == 0
        for each in view.answers.buttons:
            assert each.height() >= LEAST_ANSWER
            assert each.fontInfo().pixelSize() >= LEAST_TEXT
            assert each.mapTo(view, each.rect().bottomRight()).x() < width, question.key


def test_without_symbols_the_answers_are_words_alone(app: App, show: Show, keyboard: Keyboard) -> None:
    view = at(show(symbols="off"), "reading")
    assert view.answers
    assert not view.answers.findChildren(FaceButton)
    for key in (Key.Key_1, Key.Key_2):
        keyboard.press(key)
    assert answers_of(app) == {"reading": ("2", "")}, "still one of five"
    at(view, "what_helps")
    with_words = view.answers.buttons[0].sizeHint().width()
    view = at(show(), "what_helps")
    assert view.answers
    assert view.answers.buttons[0].sizeHint().width() > with_words


def drawn(mood: int) -> bytes:
    image = QImage(80, 80, QImage.Format.Format_Mono)
    image.fill(1)
    painter = QPainter(image)
    draw_face(painter, QRectF(0, 0, 80, 80), mood, QColor("black"), QColor("white"))
    painter.end()
    return bytes(image.constBits())


def test_the_five_faces_differ_in_black_and_white() -> None:
    faces = [drawn(mood) for mood in range(1, 6)]
    for number, one in enumerate(faces):
        for other in faces[number + 1 :]:
            assert sum((a ^ b).bit_count() for a, b in zip(one, other, strict=True)) > 60


def test_chosen_shows_without_colour(show: Show) -> None:
    view = at(show(), "reading")
    assert view.answers
    one: AnswerButton = view.answers.buttons[1]
    before = one.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    one.click()
    after = one.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    tick = QRectF(one.width() - 42, 16, 20, 20).toRect()
    assert before.copy(tick) != after.copy(tick)


# --- for screen readers -------------------------------------------------------------------------------------


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def test_everything_has_a_name_and_is_reached_by_tab(show: Show, keyboard: Keyboard) -> None:
    view = show()
    for number in range(-1, 8):
        if number >= 0:
            view.go(number)
        wanted = [
            each
            for each in view.findChildren(QWidget)
            if each.isVisible()
            and each.isEnabled()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not each.inherits("QScrollArea")
        ]
        assert all(name_of(each) for each in wanted)
        seen = set()
        for _ in range(len(wanted) + 3):
            seen.add(keyboard.focus)
            keyboard.press(Key.Key_Tab)
        assert seen == set(wanted)


def test_an_answer_tells_its_question_and_whether_it_is_chosen(show: Show, keyboard: Keyboard) -> None:
    at(show(), "reading")
    keyboard.press(Key.Key_4)
    heard = QAccessible.queryAccessibleInterface(keyboard.focus)
    assert heard.text(QAccessible.Text.Name) == "Easy"
    assert heard.text(QAccessible.Text.Description) == "How is reading for you?"
    assert heard.state().checked
