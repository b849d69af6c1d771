"""The print centre: for whom, which papers, what comes out, and what went wrong; by keyboard too."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from gui_world import (
    Key,
    Keyboard,
    Mod,
    People,
    add_plan,
    button,
    buttons_of,
    column,
    rows_of,
    shown_texts,
    table,
    words_on,
)
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from ilp_desktop.errors import UserError
from ilp_desktop.gui.app import App
from ilp_desktop.gui.jobs import Jobs
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.print_centre import PrintCentre
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.print_register import PrintedPaper
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import records

NAMES = ("Abbott", "Bell", "Cole", "Drew")


def with_plan(app: App, surname: str) -> int:
    fields = LearnerFields(forename="Ada", surname=surname, year_group=10)
    learner_id = records.identity(app.write(records.add, Learner, fields))
    add_plan(app, learner_id, f"Read one page of {surname}")
    return learner_id


@pytest.fixture
def learners(app: App) -> list[int]:
    """Four learners with a plan, and one without any record."""
    app.write(records.add, Learner, LearnerFields(forename="Zoe", surname="Zed"))
    return [with_plan(app, surname) for surname in NAMES]


@pytest.fixture
def centre(window: MainWindow, learners: list[int], keyboard: Keyboard) -> PrintCentre:  # noqa: ARG001
    """The print centre, with all five learners chosen and no paper."""
    keyboard.at_window(window)
    keyboard.press(Key.Key_6, Mod.ControlModifier)
    shown = window.print_page.centre
    shown.learners.everybody.click()
    return shown


def tick(centre: PrintCentre, *keys: str) -> None:
    for key in keys:
        centre.papers.boxes[key].click()


def text_of(pdf: bytes | Path) -> str:
    reader = PdfReader(io.BytesIO(pdf) if isinstance(pdf, bytes) else pdf)
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_every_paper_of_the_registry_is_there_with_its_purpose(centre: PrintCentre, window: MainWindow) -> None:
    assert centre.papers.boxes.keys() == PAPERS.keys()
    assert all(paper.purpose in shown_texts(window) for paper in PAPERS.values())


def test_a_paper_says_for_how_many_it_cant_be_printed(centre: PrintCentre, window: MainWindow) -> None:
    assert "Not for 1 of 5: There is no plan yet." in shown_texts(window)
    assert not centre.papers.boxes["review_record"].isEnabled(), "nobody has a review"
    tick(centre, "ilp")
    centre.panel.tabs.setCurrentIndex(1)
    assert column(table(window, "What can't be printed"), 0) == ["Zed, Zoe"]
    assert centre.panel.state.text().startswith("4 learners, 4 papers, ")


def test_pages_and_sheets_are_told_for_each_paper(centre: PrintCentre, window: MainWindow) -> None:
    tick(centre, "ilp", "my_plan")
    centre.panel.tabs.setCurrentIndex(1)
    pages = [int(each) for each in column(table(window, "Papers that come out"), 3)]
    sheets = [int(each) for each in column(table(window, "Papers that come out"), 4)]
    assert pages == sheets == [pages[0], pages[1], pages[0] + pages[1]]
    assert pages[2] == len(PdfReader(io.BytesIO(centre.panel.content)).pages)
    centre.choices.duplex.click()
    sheets = [int(each) for each in column(table(window, "Papers that come out"), 4)]
    assert centre.panel.counted
    assert sheets[2] == sum((made.pages + 1) // 2 for made in centre.panel.counted.made)


def test_the_order_is_by_learner_or_by_paper(centre: PrintCentre) -> None:
    tick(centre, "ilp", "my_plan")
    assert [each.request.paper for each in centre.panel.chosen.items][:3] == ["ilp", "my_plan", "ilp"]
    centre.choices.order.setCurrentIndex(1)
    centre.choices.order.activated.emit(1)
    assert [each.request.paper for each in centre.panel.chosen.items] == ["ilp"] * 4 + ["my_plan"] * 4


def test_of_a_large_print_one_learner_is_shown_and_the_pages_are_counted_when_asked(
    app: App, centre: PrintCentre, window: MainWindow
) -> None:
    for number in range(6):
        with_plan(app, f"More {number}")
    centre.learners.everybody.click()
    tick(centre, "ilp", "my_plan")
    assert centre.panel.state.text() == "10 learners, 20 papers; pages not counted yet"
    assert "Read one page of Abbott" in text_of(centre.panel.content)
    assert "Read one page of Bell" not in text_of(centre.panel.content)
    centre.panel.tabs.setCurrentIndex(1)
    button(window, "Count the pages").click()
    assert "pages on" in centre.panel.state.text()
    assert "Count the pages" not in [words_on(each) for each in buttons_of(window)]


def test_a_learner_whose_tick_goes_is_left_out(centre: PrintCentre) -> None:
    tick(centre, "ilp")
    centre.learners.list.item(0).setCheckState(centre.learners.list.item(0).checkState().Unchecked)
    assert "Read one page of Abbott" not in text_of(centre.panel.content)
    assert len(centre.panel.chosen.items) == 3


def test_what_is_due_comes_with_its_reason_and_goes_once_printed(
    centre: PrintCentre, people: People, tmp_path: Path, window: MainWindow
) -> None:
    centre.learners.by_due.click()
    assert centre.learners.by_due.text() == "All with a paper &due (4)"
    assert "not printed since" in centre.learners.list.item(0).text()
    assert {each.request.paper for each in centre.panel.chosen.items} >= {"ilp", "my_plan"}
    people.path = str(tmp_path / "due.pdf")
    centre.panel.save()
    assert centre.learners.by_due.text() == "All with a paper &due (0)"
    window.print_page.tabs.setCurrentIndex(1)
    assert set(column(table(window, "Print register"), 0)) == {f"{each}, Ada" for each in NAMES}


def test_a_file_for_each_learner_names_nobody(centre: PrintCentre, people: People, tmp_path: Path) -> None:
    tick(centre, "ilp", "my_plan")
    people.path = str(tmp_path)
    centre.panel.save_files()
    centre.panel.save_files()
    names = sorted(each.name for each in tmp_path.glob("*.pdf"))
    assert len(names) == 8, "a file that is there already is not written over"
    assert not [name for name in names if any(each in name for each in NAMES)]
    first = text_of(next(tmp_path.glob("papers_AA-L2_*.pdf")))
    assert "Read one page of Abbott" in first
    assert "Read one page of Bell" not in first


def test_a_folder_that_vanished_leaves_nothing_half_written(
    centre: PrintCentre, people: People, tmp_path: Path, app: App
) -> None:
    tick(centre, "ilp")
    people.path = str(tmp_path / "gone")
    centre.panel.save_files()
    assert people.said[-1][0] == "The folder or file is not there."
    assert rows_of(app, PrintedPaper) == [], "nothing was printed, so nothing is left to go on with"


def test_what_is_left_out_is_shown_hatched_and_never_printed(
    app: App, centre: PrintCentre, learners: list[int], keyboard: Keyboard, window: MainWindow
) -> None:
    fields = LearnerFields(forename="Ada", surname="Abbott", staff_notes="Secretwort")
    app.write(records.change, Learner, learners[0], fields)
    tick(centre, "ilp")
    before = centre.panel.content
    assert centre.choices.readers.ticks[Part.STAFF_NOTES]
    centre.panel.reveal.setFocus()
    keyboard.press(Key.Key_Space)
    assert centre.panel.banner.isVisible()
    assert "never printed" in centre.panel.banner.text()
    assert any(centre.panel.preview.marks), "something is hatched"
    assert not centre.panel.print_button.isEnabled()
    assert centre.panel.content == before
    assert "Secretwort" not in text_of(before)
    keyboard.press(Key.Key_Space)
    assert centre.panel.print_button.isEnabled()
    assert not any(centre.panel.preview.marks)
    assert window.isVisible()


def test_black_and_white_shows_the_pages_in_grey(centre: PrintCentre, app: App) -> None:
    tick(centre, "my_plan")

    def coloured() -> bool:
        image = centre.panel.preview.page(0).pixmap().toImage()
        colours = (image.pixelColor(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5))
        return any(each.saturation() > 30 for each in colours)

    assert coloured()
    centre.choices.grey.click()
    assert not coloured()
    assert app.is_demo is False


class Jams:
    """A printer that takes so many parts, then none; a stand-in for the machine in the corridor."""

    def __init__(self, takes: int) -> None:
        self.takes, self.parts = takes, list[bytes]()
        self.name, self.copies, self.grey, self.takes_parts = "Corridor", 2, False, True

    def send(self, content: bytes, _name: str) -> None:
        if len(self.parts) >= self.takes:
            raise UserError("The printer did not take the papers.", "Nothing was lost.")
        self.parts.append(content)


@pytest.fixture
def many(app: App, centre: PrintCentre) -> PrintCentre:
    """A print of 25 learners."""
    for number in range(21):
        with_plan(app, f"More {number:02}")
    centre.learners.everybody.click()
    tick(centre, "ilp")
    return centre


def send_to(monkeypatch: pytest.MonkeyPatch, printer: Jams) -> None:
    for module in ("print_panel", "print_sending"):
        monkeypatch.setattr(f"ilp_desktop.gui.{module}.choose_printer", lambda *_: printer)


def test_a_print_that_stops_goes_on_where_it_stopped(
    many: PrintCentre, window: MainWindow, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    jammed, mended = Jams(takes=1), Jams(takes=9)
    send_to(monkeypatch, jammed)
    people.answers = ["Print…"]
    many.panel.print()
    assert people.said[-1][0] == "The printer did not take the papers."
    assert "20 learners, 20 papers of 25 learners, 25 papers are done." in people.said[-1][1]
    assert any("20 of 25 learners sent." in each for each in shown_texts(window))
    send_to(monkeypatch, mended)
    button(window, "Go on").click()
    assert len(mended.parts) == 1
    both = text_of(jammed.parts[0]) + text_of(mended.parts[0])
    assert [both.count(f"Read one page of More {number:02}") for number in range(21)] == [
        text_of(jammed.parts[0]).count("Read one page of Abbott")
    ] * 21
    assert not [each for each in shown_texts(window) if "sent." in each]


def test_what_is_left_of_a_print_can_be_let_go(
    many: PrintCentre, window: MainWindow, people: People, monkeypatch: pytest.MonkeyPatch, app: App
) -> None:
    send_to(monkeypatch, Jams(takes=1))
    people.answers = ["Print…"]
    many.panel.print()
    button(window, "Let go").click()
    assert not [each for each in shown_texts(window) if "sent." in each]
    assert len(rows_of(app, PrintedPaper)) == 20, "what was sent stays in the register"
    assert all(each.sent_at for each in rows_of(app, PrintedPaper))


def test_the_register_is_searched_and_prints_again(
    centre: PrintCentre, window: MainWindow, people: People, tmp_path: Path
) -> None:
    tick(centre, "ilp", "my_plan")
    people.path = str(tmp_path / "all.pdf")
    centre.panel.save()
    window.print_page.tabs.setCurrentIndex(1)
    register = window.print_page.register
    register.search.setText("bell")
    assert set(column(table(window, "Print register"), 0)) == {"Bell, Ada"}
    register.readers.setCurrentIndex(register.readers.findData(Audience.LEARNER.value))
    assert column(table(window, "Print register"), 1) == ["My plan"]
    register.table.selectRow(0)
    button(window, "Print again…").click()
    from ilp_desktop.gui.print_dialog import PrintDialog  # noqa: PLC0415

    assert "Read one page of Bell" in text_of(window.findChildren(PrintDialog)[0].panel.content)


def test_the_learners_page_tells_what_was_printed(
    centre: PrintCentre, window: MainWindow, people: People, tmp_path: Path, learners: list[int]
) -> None:
    tick(centre, "ilp")
    people.path = str(tmp_path / "all.pdf")
    centre.panel.save()
    window.open_tab(learners[0], "Papers")
    assert column(table(window, "What was printed"), 0) == ["Individual learning plan"]
    assert column(table(window, "What was printed"), 4) == ["Saved as a file"]


def test_while_papers_are_saved_by_the_worker_the_windows_hear_of_it(
    centre: PrintCentre, window: MainWindow, people: People, tmp_path: Path, qtbot: QtBot, app: App
) -> None:
    app.jobs = Jobs()
    centre.choices.duplex.click()
    centre.papers.boxes["ilp"].click()
    qtbot.waitUntil(lambda: bool(centre.panel.content), timeout=20_000)
    people.path = str(tmp_path / "all.pdf")
    centre.panel.save()
    qtbot.waitUntil(lambda: len(window.print_page.register.model.rows) == len(NAMES), timeout=20_000)
    assert text_of(tmp_path / "all.pdf").count("Read one page of") >= len(NAMES)


def test_small_sheets_are_asked_for_and_what_stays_large_is_told(centre: PrintCentre) -> None:
    centre.choices.sheet.setCurrentIndex(2)
    tick(centre, "my_plan")
    assert "stays on A4" in centre.panel.hint.text()
    centre.choices.sheet.setCurrentIndex(1)
    centre.choices.sheet.activated.emit(1)
    assert float(PdfReader(io.BytesIO(centre.panel.content)).pages[0].mediabox.width) > 800
    assert "stays on" not in centre.panel.hint.text()
