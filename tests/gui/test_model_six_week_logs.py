"""The school that prints six-week logs (DOMAIN §7, model 8): out on paper, back by keyboard, into the next review."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from at_the_desk import AtTheDesk, in_order
from fake_sound import FakeMicrophone
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
    form,
    shown_texts,
    table,
    typed,
)
from PIL import Image
from pypdf import PdfReader

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.type_up import TypeUpPage
from ilp_desktop.gui.tables import british
from ilp_desktop.gui.voice_dialog import VoiceDialog
from ilp_desktop.gui.wizard_pages import ListPage
from ilp_desktop.model.base import today

BEGAN = days_ago(42)
LEARNED = ("The bus", "The till", "To wait", "To ask", "The way", "To pay")
"""What stands on the sheets that come back, week by week."""
LOOKS, COUNTS = "1", "2"
"""The numbers that the targets have on the sheets."""


class Senco(AtTheDesk):
    """Gives logs out, and takes in what comes back."""

    def begin_block(self, starts_on: str) -> None:
        self.window.learner_page.show_tab("Logs")
        self.fill_in("New block of six weeks", kind="Weekly", starts_on=starts_on)

    def print_block(self) -> list[str]:
        """Print the chosen block; the text of each of its pages."""
        self.choose("Log blocks")
        self.keys.press(Key.Key_Return)
        self.saved()
        pages = PdfReader(io.BytesIO((self.folder / "paper.pdf").read_bytes())).pages
        return [" ".join(page.extract_text().split()) for page in pages]

    def choose(self, name: str, row: int = 0) -> None:
        """Choose a line of a list."""
        lines = table(self.window, name)
        lines.selectRow(row)
        lines.setFocus()

    def type_up(self, identity: str) -> TypeUpPage:
        """Come to the pile with Ctrl+5, and find the first sheet by the number that is printed on it."""
        self.keys.press(Key.Key_5, Mod.ControlModifier)
        self.keys.type(identity.lower())
        self.keys.press(Key.Key_Return)
        return self.window.type_up_page

    def type_sheet(self, learned: str, *, surprise: str = "", face: str, targets: str = "") -> None:
        """One sheet from its first box to its last: Enter goes on, Ctrl+Enter saves."""
        for words in (learned, "By doing it", "", "", surprise):
            self.keys.type(words)
            self.keys.press(Key.Key_Return)
        self.keys.type(face)
        for words in (targets, "AM"):
            self.keys.type(words)
            self.keys.press(Key.Key_Return)
        self.keys.press(Key.Key_Return, Mod.ControlModifier)

    def type_the_pile(self) -> None:
        for week, learned in enumerate(LEARNED):
            best = week == 4
            self.type_sheet(
                learned, surprise="I was not lost" if best else "", face="5" if best else "3",
                targets=LOOKS if week < 2 else COUNTS if best else "",
            )  # fmt: skip

    def attach(self, picture: Path, microphone: FakeMicrophone) -> None:
        """Put the photo that came with the last sheet, and what the learner says about it, with its entry."""
        self.choose("Log entries")
        self.keys.press(Key.Key_Return)
        entry = form(self.window, self.keys)
        self.people.path = str(picture)
        self.keys.tab_to("Add file…")
        self.keys.press(Key.Key_Return)
        button(entry, "Record…").click()
        self.speak(microphone)
        form(self.window, self.keys)
        self.keys.alt("S")
        self.keys.at_window(self.window)

    def speak(self, microphone: FakeMicrophone) -> None:
        voice = dialog(self.window, VoiceDialog)
        for words in ("Record", "Stop", "Keep it"):
            button(voice, words).click()
            microphone.speak(2)

    def use_as_evidence(self, target: int) -> str:
        """Take what the log says of a target into its outcome; the evidence."""
        page = self.wizard.pages["targets"]
        assert isinstance(page, ListPage)
        page.list.setCurrentRow(target)
        assert "From the log, since the last review" in shown_texts(self.wizard)
        self.keys.fill(outcome="Working")
        self.keys.alt("U")
        return str(page.entry()[target]["evidence"])


@pytest.fixture
def senco(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard, people: People, tmp_path: Path) -> Senco:
    """At the Logs tab of Łukasz, whose plan has two targets; his block of six weeks ran out yesterday."""
    add_plan(app, learner_id, "Find my way by bus", "Count my change")
    made = Senco(window, keyboard, people, tmp_path)
    made.open(learner_id, "Logs")
    made.begin_block(typed(BEGAN))
    return made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "ticket.png"
    Image.new("RGB", (320, 240), (30, 120, 60)).save(path)
    return path


@pytest.fixture
def microphone(app: App) -> FakeMicrophone:
    made = FakeMicrophone()
    app.microphone = lambda: made
    return made


def test_a_lost_block_is_printed_again_with_the_same_identity(senco: Senco, learner_id: int) -> None:
    identity = f"L{learner_id}-B1"
    first = senco.print_block()
    assert column(table(senco.window, "Log blocks"), 4) == [f"once, {british(today())}"]
    assert len(first) == 7, "a cover and six sheets"
    assert all(identity in page and "Łukasz Nowak" in page for page in first)
    assert all(f"Week {number}" in page for number, page in enumerate(first) if number)
    assert senco.print_block() == first, "the replacement carries the same identity"
    assert column(table(senco.window, "Log blocks"), 4) == [f"twice, {british(today())}"]


def test_the_sheets_come_back_in_the_order_of_the_paper(senco: Senco, learner_id: int) -> None:
    sheet = senco.print_block()[1]
    page = senco.type_up(f"L{learner_id}-B1")
    assert page.sheet
    asked = [box.label for box in page.sheet.boxes]
    assert in_order(sheet, *asked), asked
    senco.type_the_pile()
    assert page.sheet is None, "the pile is done"
    senco.open(learner_id, "Logs")
    entries = table(senco.window, "Log entries")
    assert column(entries, 1) == list(reversed(LEARNED))
    assert column(entries, 3) == ["", "Count my change", "", "", *["Find my way by bus"] * 2]


def test_the_log_prepares_the_review_and_is_filed_with_it(
    senco: Senco, learner_id: int, picture: Path, microphone: FakeMicrophone
) -> None:
    senco.print_block()
    senco.type_up(f"L{learner_id}-B1")
    senco.type_the_pile()
    senco.open(learner_id, "Logs")
    senco.attach(picture, microphone)
    assert column(table(senco.window, "Log entries"), 4)[0] == "1 picture, 1 sound"
    senco.window.learner_page.show_tab("Reviews")
    senco.begin("Start review 1")
    says = senco.wizard.pages["learner_says"].entry()
    assert says["what_i_learned"] == "\n".join(LEARNED)  # type: ignore[call-overload]
    senco.step("targets")
    assert in_order(senco.use_as_evidence(0), "The bus", "The till")
    assert senco.use_as_evidence(1) == f"{typed(days_ago(8))}: The way"
    senco.step("last")
    filed = f"The six weeks of log block L{learner_id}-B1 are over: it is filed with this review."
    assert filed in shown_texts(senco.wizard.last)
    senco.finish()
    assert "The till" in senco.printed()
    senco.window.learner_page.show_tab("Logs")
    assert column(table(senco.window, "Log blocks"), 5) == [british(today())]
    assert all(words.endswith("reviewed") for words in column(table(senco.window, "Log entries"), 5))
    senco.begin_block(typed(today()))
    assert column(table(senco.window, "Log blocks"), 0) == [f"L{learner_id}-B2", f"L{learner_id}-B1"]


def test_the_story_tells_the_highlight(senco: Senco, learner_id: int) -> None:
    senco.type_up(f"L{learner_id}-B1")
    senco.type_the_pile()
    senco.open(learner_id, "Story")
    table(senco.window, "Story").setFocus()
    senco.back_to("Show")
    senco.keys.choose("Log highlights")
    assert column(table(senco.window, "Story"), 2) == ["“I was not lost”"]
    assert in_order(senco.printed(), "From the log", "“I was not lost”")
