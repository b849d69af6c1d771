"""Make the user guide's pictures: every screen and wizard step, of the demonstration school.

.venv/bin/python docs/make_pictures.py [--dark] [--out FOLDER]      (QT_SCALE_FACTOR=2 for 200 %)
"""

from __future__ import annotations

import argparse
import array
import datetime as dt
import os
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from sqlmodel import Session, select

from ilp_desktop.db import keys, places
from ilp_desktop.db.store import Store
from ilp_desktop.flows import suggestions
from ilp_desktop.flows.flow import row
from ilp_desktop.flows.sheets import SheetKind
from ilp_desktop.gui import theme
from ilp_desktop.gui.access_dialog import AccessDialog
from ilp_desktop.gui.app import App
from ilp_desktop.gui.backups import Backups
from ilp_desktop.gui.bank_picker import BankPicker
from ilp_desktop.gui.csv_import import CsvImport
from ilp_desktop.gui.distance_chart import DistanceChart
from ilp_desktop.gui.file_dialog import FileDialog
from ilp_desktop.gui.files import open_files
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.learner_view.look import look_for
from ilp_desktop.gui.learner_view.speech import find_reader
from ilp_desktop.gui.learner_view.view import LearnerView
from ilp_desktop.gui.main_window import FLOWS, FREEZE, MainWindow
from ilp_desktop.gui.pages.logs_tab import LogsTab
from ilp_desktop.gui.pages.self_assessment_part import AnswersDialog
from ilp_desktop.gui.pages.week_part import WeekPart
from ilp_desktop.gui.pages.who_tab import open_learner_dialog
from ilp_desktop.gui.plan_changes import ChangesDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.restore_dialog import RestoreDialog
from ilp_desktop.gui.sound import RATE
from ilp_desktop.gui.start import StartWindow
from ilp_desktop.gui.tables import RowsView
from ilp_desktop.gui.taking_place import TakingPlace
from ilp_desktop.gui.voice_dialog import VoiceDialog
from ilp_desktop.gui.week_editor import WeekEditor
from ilp_desktop.gui.wizard_pages import ListPage
from ilp_desktop.model import week
from ilp_desktop.model.access import Wish
from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner, PrintProfileFields
from ilp_desktop.model.parts import ASKED_ABOUT, Audience, Part
from ilp_desktop.model.plan import ProgrammeComponentFields, ProgressNote, ProgressNoteFields
from ilp_desktop.model.review import LogBlockFields
from ilp_desktop.model.school import Attachment, Staff, StaffFields
from ilp_desktop.model.suggestion import SuggestionKind
from ilp_desktop.services import caseload, coherence, demo, logs, moving_on, records, replacing, self_assessments
from ilp_desktop.services.caseload import LearnerRow
from ilp_desktop.services.due import DueKind, Stage
from ilp_desktop.services.self_assessments import Answered

DOCS = Path(__file__).resolve().parent
SCREEN = DOCS.parent / "tests" / "data" / "screen.json"
"""A laptop's screen for Qt's offscreen windows."""
CSV = """Forename,Surname,UPN,Year,Reg,DOB,Ethnicity
Zebedee,Quillfeather,,Year 10,10A,03/09/2012,
Lettice,Nettlewhisk,,10,10B,14/02/2012,
Barnaby,Cloudberry,,Y11,11C,31/02/2011,
"""


ROUND = (
    ("achieved", "4", "Reads aloud in assembly now."), ("nearly_there", "3", ""),
    ("working_on_it", "2", "Asks before leaving the room."), ("working_on_it", "1", ""),
)  # fmt: skip
"""What the pictures of a review day say of the first targets: outcome, distance, note."""


LOGGED = (
    "I read the bus timetable and got to college on my own.", "I measured wood for the birdhouse.",
    "I asked for help when the saw stuck.",
)  # fmt: skip
"""What the pictures of typing up say, week by week."""


class Album:
    """Opens the demonstration school and takes pictures of it."""

    def __init__(self, application: QApplication, colours: theme.Colours, out: Path, wanted: set[str]) -> None:
        self.application, self.out, self._wanted = application, out, wanted
        self.folder = Path(tempfile.mkdtemp(prefix="ilp-pictures-"))
        ring, self.code = keys.create(self.folder, "demonstration", keys.Costs(8192, 1, 1))
        self.store = Store(self.folder / places.DATA_FILE, ring.data_key)
        self.store.write(demo.fill, today=today(), freeze=FREEZE)
        self.app = App(self.store, ring, InlineJobs(), colours)
        self.colours = colours
        (self.folder / "backups").mkdir()
        self.backups = Backups(self.app, self.folder / "backups")
        self.backups.make("by-hand", lambda _share, _what: True)
        self.window = MainWindow(self.app, self.backups)
        self.window.show()
        self.rows = self.app.read(caseload.load, today())

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture of a window."""
        if self._wanted and name not in self._wanted:
            return
        for _ in range(3):
            self.application.processEvents()
        (widget or self.window).grab().save(str(self.out / f"{name}.png"))

    def learner(self, kind: DueKind, reviews: int = 0) -> LearnerRow:
        """A learner for whom this is due and who was reviewed so often."""
        return next(row for row in self.rows if row.due.kind is kind and row.reviews >= reviews)

    def start(self) -> None:
        """The first windows."""
        empty = Path(tempfile.mkdtemp(prefix="ilp-empty-"))
        window = StartWindow(empty, InlineJobs(), self.colours)
        window.show()
        self.take("start-welcome", window)
        window.stack.setCurrentWidget(window.new_school)
        window.school_name.setText("Example Hall School")
        window.senco_name.setText("Quintilla Marrowby")
        window.new_password.first.setText("teapot ladder orchid seven")
        window.new_password.first.textEdited.emit("teapot ladder orchid seven")
        self.take("start-new-school", window)
        window.recovery.show_code(self.code, "Example Hall School")
        window.stack.setCurrentWidget(window.recovery)
        self.take("start-recovery-code", window)
        window.stack.setCurrentWidget(window.unlock)
        self.take("start-unlock", window)
        window.stack.setCurrentWidget(window.forgotten)
        self.take("start-forgotten", window)
        window.close()

    def screens(self) -> None:
        """The screens of the main window."""
        main = self.window
        for name, page in (
            ("today", main.today_page), ("learners", main.caseload_page), ("checks", main.checks_page),
            ("backups", main.backups_page), ("settings", main.settings_page),
        ):  # fmt: skip
            main.show_page(page)
            self.take(name)
        main.today_page.tabs.setCurrentWidget(main.today_page.unsigned)
        main.show_page(main.today_page)
        self.take("today-unsigned")
        for number in range(1, main.settings_page.tabs.count()):
            main.settings_page.tabs.setCurrentIndex(number)
            self.take(f"settings-{number}")
        main.open_learner(self.with_a_voice_note())
        for title, tab in main.learner_page.parts.items():
            main.learner_page.tabs.setCurrentWidget(tab)
            self.take(f"learner-{title.split()[0].lower()}")
        self.over_the_years()
        main.open_learner(self.learner(DueKind.ASSESSMENT).id)
        main.learner_page.show_tab("Assessment")
        self.take("learner-no-assessment")

    def for_group(self) -> None:
        """Something suggested to several learners, and made each one's own."""
        page = self.window.group_page
        self.window.show_page(page)
        kind, read = SuggestionKind.TARGET, "I will read {what} to an adult {how often}"
        page.start.panel.binder.load(suggestions.blank(kind) | {"area": "english", "what_i_will_do": read})
        page.start.group.kind.setCurrentIndex(1)
        self.take("group-start")
        page.start.suggest()
        page.desk.table.selectRow(1)
        self.take("group-desk")

    def with_a_voice_note(self) -> int:
        """A learner with a picture and a tone in the log, reviewed most often."""
        heard = self.app.read(_with_a_sound)
        return max((row for row in self.rows if row.id in heard), key=lambda row: row.reviews).id

    def logs(self) -> None:
        """The form of a log entry, a picture of it, a voice note being recorded, and the log beside a target."""
        main, learner_id = self.window, self.with_a_voice_note()
        main.open_tab(learner_id, "Logs")
        tab = main.learner_page.parts["Logs"]
        if not isinstance(tab, LogsTab) or main.learner_page.overview is None:
            raise TypeError(tab)
        for _ in range(3):
            self.application.processEvents()
        listed = next(each for each in tab.findChildren(RowsView) if each.accessibleName() == "Log entries")
        area = tab.findChildren(QScrollArea)[0]
        area.verticalScrollBar().setValue(listed.mapTo(area.widget(), QPoint()).y() - 70)
        self.take("log-entries")
        logged = next(each for each in main.learner_page.overview.entries if each.files)
        tab.change_entry(logged)
        form = main.findChildren(RecordDialog)[-1]
        self.take("log-entry", form)
        form.reject()
        open_files(self.app, logged.files, main)
        picture = main.findChildren(FileDialog)[-1]
        self.take("log-picture", picture)
        picture.go(1)
        self.take("log-sound", picture)
        picture.accept()
        self.app.microphone = Quiet
        voice = VoiceDialog(self.app, learner_id, main)
        voice.open()
        self.take("voice-note-start", voice)
        voice.record()
        Quiet.speak()
        self.take("voice-note", voice)
        voice.record()
        self.take("voice-note-done", voice)
        voice.hide()
        voice.deleteLater()
        wizard = main.open_wizard("review", learner_id)
        if wizard is None:
            raise RuntimeError("review")
        wizard.go("targets")
        page = wizard.pages["targets"]
        if not isinstance(page, ListPage):
            raise TypeError(page)
        while "From the log, since the last review" not in [
            each.text() for each in page.findChildren(QLabel) if each.isVisible()
        ]:
            page.list.setCurrentRow(page.list.currentRow() + 1)
        self.take("review-from-the-log", wizard)
        wizard.close()

    def over_the_years(self) -> None:
        """Distance travelled, and a learner who has moved on."""
        page = self.window.learner_page
        page.show_tab("Plan")
        self.application.processEvents()
        plan = page.parts["Plan"]
        first, area = plan.findChildren(DistanceChart)[0], plan.findChildren(QScrollArea)[0]
        area.verticalScrollBar().setValue(first.mapTo(area.widget(), QPoint()).y() - first.height())
        self.take("learner-distance")
        self.window.open_learner(next(row.id for row in self.rows if row.stage is Stage.LEFT))
        page.show_tab("Moving on")
        self.take("learner-moved-on")

    def plan_changes(self) -> None:
        """A plan that was changed after it was agreed, what differs, and the last look before it is agreed again."""
        row = self.learner(DueKind.REVIEW, reviews=1)
        wizard = self.window.open_wizard("plan", row.id)
        if wizard is None:
            raise RuntimeError("plan")
        first, second, *_ = wizard.entries["short_term"]
        first["what_i_will_do"] = first["what_i_will_do"].rstrip(".") + ", without being asked."
        second["status"] = "nearly_there"
        wizard.entries["destination"]["career_aspiration"] = "I would like to work with animals, or in a garden centre."
        wizard.entries["support"] = wizard.entries["support"][1:]
        wizard.go("last")
        self.take("plan-changes-last", wizard)
        wizard.finish()
        self.take("plan-changes-page")
        page = self.window.learner_page.parts["Plan"]
        next(each for each in page.findChildren(QPushButton) if "What differs from" in each.text()).click()
        dialog = page.findChildren(ChangesDialog)[0]
        self.take("plan-changes", dialog)
        dialog.close()

    def review_day(self) -> None:
        """A round of a whole year: the choice, the grid half filled in, what came out."""
        main, page = self.window, self.window.review_day_page
        main.show_page(page)
        page.start.group.kind.setCurrentIndex(1)
        page.start.group.group.setCurrentIndex(1)
        self.take("review-day-start")
        page.start.start()
        grid = page.desk.grid
        for number, (outcome, distance, note) in enumerate(ROUND):
            grid.enter(number, "outcome", outcome)
            grid.enter(number, "distance", distance)
            grid.enter(number, "note", note)
        grid.go(len(ROUND))
        self.take("review-day-grid")
        page.show_summary(page.desk.round_id)
        self.take("review-day-by-learner")
        page.summary.tabs.setCurrentIndex(1)
        self.take("review-day-by-adult")
        page.show_start()

    def type_up(self) -> None:
        """A log sheet half typed after two others, and a provider's slip."""
        main, page = self.window, self.window.type_up_page
        main.show_page(page)
        page.search.setText("qu")
        page.search.textEdited.emit("qu")
        self.take("type-up-find")
        weeks_ago = LogBlockFields(kind="weekly_diary", starts_on=today() - dt.timedelta(weeks=5))
        block = self.store.write(logs.new_block, self.learner(DueKind.REVIEW, reviews=1).id, weeks_ago)
        page.search.setText(block.identity)
        page.choose()
        for words in LOGGED:
            page.form.widgets["what_i_learned"].setPlainText(words)  # type: ignore[attr-defined,union-attr]
            if words != LOGGED[-1]:
                page.save()
        page.form.widgets["rating"].set_value("4")  # type: ignore[attr-defined,union-attr]
        page.keep()
        self.take("type-up-log")
        page.leave_sheet()
        page.kind.setCurrentIndex(page.kind.findData(SheetKind.SLIP))
        page.search.setText(self.rows[0].surname)
        page.search.textEdited.emit(page.search.text())
        page.choose()
        self.take("type-up-slip")
        page.leave_sheet()

    def wizards(self) -> None:
        """Each step of the three wizards."""
        for kind, learner in (
            ("assessment", self.learner(DueKind.PLAN)),
            ("plan", self.learner(DueKind.AGREEMENT)),
            ("review", self.learner(DueKind.REVIEW, reviews=1)),
        ):
            newest = self.app.read(_newest_assessment, learner.id) if kind == "assessment" else None
            wizard = self.window.open_wizard(kind, learner.id, newest)
            if wizard is None:
                raise RuntimeError(kind)
            for number, step in enumerate([*(step.name for step in FLOWS[kind].steps), "last"], start=1):
                wizard.go(step)
                self.take(f"{kind}-{number:02}-{step.replace('_', '-')}", wizard)
            wizard.go("targets" if kind == "review" else FLOWS[kind].steps[0].name)
            if kind == "review":
                wizard.next()
                self.take("review-problem", wizard)
            wizard.close()

    def week(self) -> None:
        """A week with a clash, on the learner's page and in the wizard, with a part that has no time yet."""
        facts = self.app.read(coherence.load, today())
        found = next(each for each in coherence.findings(facts) if each.kind is coherence.Kind.TIMES_CLASH)
        self.window.open_learner(found.learner_id)
        page = self.window.learner_page
        page.show_tab("Plan")
        part = page.findChildren(WeekPart)[0]
        area = page.parts["Plan"].findChildren(QScrollArea)[0]
        part.editor.view.choose(week.clashes(part.editor.sessions)[0].first.key)
        for _ in range(3):
            self.application.processEvents()
        area.verticalScrollBar().setValue(part.y() - theme.SPACE)
        self.take("learner-week")
        part.editor.switch()
        self.take("learner-week-list")
        part.editor.switch()
        wizard = self.window.open_wizard("plan", found.learner_id)
        if wizard is None:
            raise RuntimeError("plan")
        wizard.entries["programme"].append(row(ProgrammeComponentFields, title="First aid", strand="other"))
        wizard.go("week")
        editor = wizard.findChildren(WeekEditor)[0]
        editor.view.choose(week.clashes(editor.sessions)[0].second.key)
        self.take("plan-week", wizard)
        editor.edit(editor.current)
        self.take("plan-week-session", editor.findChildren(RecordDialog)[0])
        editor.findChildren(RecordDialog)[0].close()
        wizard.close()

    def learner_view(self) -> None:
        """The learner's own window, and what was said beside a step of the wizard and on the learner's page."""
        kind, row = "assessment", self.learner(DueKind.ASSESSMENT)
        sheet = self.store.write(self_assessments.open_sheet, row.id, kind, today(), anew=True)
        profile = PrintProfileFields(tint="cream")
        view = LearnerView(
            self.app, sheet, look_for(profile, self.colours, self.window.screen().size().width()),
            find_reader(lambda: ["mock"]), locks=True,
        )  # fmt: skip
        view.showFullScreen()
        self.take("learner-view-first", view)
        for name, key, numbers in (
            ("faces", "reading", (4,)),
            ("choices", "what_helps", (1, 3, 5)),
            ("words", "proud_of", ()),
        ):
            view.go(next(n for n, each in enumerate(view.sheet.questions) if each.key == key))
            if view.answers:
                for number in numbers:
                    view.answers.choose(number)
            self.take(f"learner-view-{name}", view)
        view.stop()
        self.take("learner-view-thanks", view)
        view.leave()
        asked = self.window.handing_over.offer(kind, row.id, self.window)
        self.take("learner-view-handing-over", asked)
        if asked:
            asked.reject()
        self.what_was_said()

    def what_was_said(self) -> None:
        """Of a learner who has answered twice: the panel, the list, the answers in full."""
        main = self.window
        learner_id = next(each.id for each in self.rows if len(self._said(each.id)) > 1)
        main.open_tab(learner_id, "Assessment")
        part = main.learner_page.parts["Assessment"]
        self.application.processEvents()
        view = next(each for each in part.findChildren(RowsView) if each.accessibleName() == "What the learner says")
        area = part.findChildren(QScrollArea)[0]
        area.verticalScrollBar().setValue(view.mapTo(area.widget(), QPoint()).y() - 80)
        self.take("learner-says")
        view.chosen.emit(0)
        dialog = part.findChildren(AnswersDialog)[0]
        self.take("learner-says-in-full", dialog)
        dialog.close()
        wizard = main.open_wizard("assessment", learner_id, self.app.read(_newest_assessment, learner_id))
        if wizard is None:
            raise RuntimeError("assessment")
        wizard.go("learn_best")
        self.take("learner-says-in-wizard", wizard)
        wizard.resize(900, 760)
        self.take("learner-says-narrow", wizard)
        wizard.close()

    def _said(self, learner_id: int) -> list[Answered]:
        """What a learner said from the first question to the last."""
        found = self.app.read(self_assessments.of_learner, learner_id, "assessment")
        return [each for each in found if each.finished]

    def parts(self) -> None:
        """Units under their qualification, one being added."""
        wizard = self.window.open_wizard("plan", self.learner(DueKind.AGREEMENT).id)
        if wizard is None:
            raise RuntimeError("plan")
        wizard.go("qualifications")
        page = wizard.pages["qualifications"]
        if not isinstance(page, ListPage) or page.parts is None:
            raise TypeError(page)
        page.parts.add()
        self.take("plan-units", wizard)
        wizard.close()

    def bank(self) -> None:
        """The bank in the settings, its picker, and a target that is still the bank's."""
        settings = self.window.settings_page
        self.window.show_page(settings)
        settings.tabs.setCurrentWidget(settings.bank)
        self.take("settings-bank")
        wizard = self.window.open_wizard("plan", self.learner(DueKind.AGREEMENT).id)
        if wizard is None:
            raise RuntimeError("plan")
        wizard.go("short_term")
        page = wizard.pages["short_term"]
        if not isinstance(page, ListPage):
            raise TypeError(page)
        page.add()
        page.panel.binder.choose("area", "life_skills")
        next(each for each in page.panel.findChildren(QPushButton) if "bank" in each.text().replace("&", "")).click()
        picker = wizard.findChildren(BankPicker)[0]
        self.take("bank-picker", picker)
        picker.pick()
        self.take("bank-target", wizard)
        wizard.close()

    def dialogs(self) -> None:
        """Print, import, learner, restore."""
        self.access()
        self.window.show_page(self.window.caseload_page)
        dialog = self.window.print_learners([self.learner(DueKind.REVIEW, reviews=1).id])
        self.take("print", dialog)
        dialog.close()
        path = self.folder / "list.csv"
        path.write_text(CSV, encoding="utf-8")
        wanted = CsvImport(self.app, path, self.window)
        wanted.show()
        self.take("import", wanted)
        wanted.close()
        self.taking_place()
        self.steps()
        form = open_learner_dialog(self.window.caseload_page)
        form.panel.binder.check()
        self.take("learner-form", form)
        form.close()
        restore = RestoreDialog(InlineJobs(), self.colours, self.window, self.backups.list()[0].path, self.app.keyring)
        restore.show()
        self.take("restore", restore)
        restore.close()

    def access(self) -> None:
        """Who sees what: the learner's wishes, the school's defaults, a print that leaves something out."""
        settings = self.window.settings_page
        self.window.show_page(settings)
        settings.tabs.setCurrentWidget(settings.access)
        self.take("settings-access")
        wish = self.store.read(lambda session: session.exec(select(Wish).where(Wish.answer == "may_not")).first())
        if wish is None:
            raise RuntimeError("no learner of the demonstration has a wish")
        self.window.open_learner(wish.learner_id)
        self.window.learner_page.show_tab("Who they are")
        dialog = AccessDialog(self.app, wish.learner_id, self.window)
        dialog.show()
        number = ASKED_ABOUT.index(Audience(wish.audience)) + 1
        dialog.grid.setCurrentIndex(dialog.grid.access_model.index(list(Part).index(Part(wish.part)), number))
        self.take("access", dialog)
        dialog.close()
        printing = self.window.print_learners([wish.learner_id])
        printing.papers["review_record"].click()
        printing.readers.chosen.setCurrentIndex(printing.readers.chosen.findData(wish.audience))
        printing.readers.chosen.activated.emit(printing.readers.chosen.currentIndex())
        self.take("print-extract", printing)
        printing.close()

    def taking_place(self) -> None:
        """What takes the place of a tutor."""
        page = self.window.settings_page
        self.window.show_page(page)
        page.tabs.setCurrentIndex(1)
        rows = page.staff.rows_model.rows
        uses = [len(self.app.read(replacing.uses_of_record, Staff, each.id)) for each in rows]
        page.staff.selectRow(uses.index(max(uses)))
        next(each for each in page.tabs.currentWidget().findChildren(QPushButton) if "Delete" in each.text()).click()
        [shown] = self.window.findChildren(TakingPlace)
        shown.chosen.setCurrentIndex(1)
        self.take("taking-place", shown)
        shown.close()

    def steps(self) -> None:
        """What was done in a session, one step of it undone."""
        learner = self.learner(DueKind.REVIEW, reviews=1).id
        note = ProgressNoteFields(noted_on=today(), author="Mr Finch", note="Read the whole page.")
        self.app.write(records.add, ProgressNote, note, learner_id=learner)
        self.app.write(records.add, Staff, StaffFields(name="Ottoline Fernwhistle", role="tutor"))
        self.app.write(moving_on.close_record, self.learner(DueKind.PLAN).id, today())
        self.app.undo()
        self.app.delete(Learner, learner, f"the record of {self.app.read(caseload.name_of, learner)}")
        shown = self.window.undoing.show_list()
        self.take("what-was-done", shown)
        shown.close()
        self.app.undo()


class Quiet:
    """A microphone for the pictures: it hears a made-up voice."""

    _heard: ClassVar[Callable[[bytes], None]]

    def start(self, heard: Callable[[bytes], None], lost: Callable[[], None]) -> None:  # noqa: ARG002
        """Be on."""
        Quiet._heard = heard

    def stop(self) -> None:
        """Be off."""

    @classmethod
    def speak(cls) -> None:
        """Let twelve seconds be heard."""
        for _ in range(12):
            cls._heard(array.array("h", [9_000, -9_000] * (RATE // 2)).tobytes())


def shown_pictures() -> set[str]:
    """The names of the pictures in the guide and README."""
    texts = (DOCS / "user-guide.md", DOCS.parent / "README.md")
    return {name for text in texts for name in re.findall(r"pictures/([\w-]+)\.png", text.read_text(encoding="utf-8"))}


def _with_a_sound(session: Session) -> set[int]:
    kept = session.exec(select(Attachment.learner_id).where(Attachment.media_type == "audio/wav"))
    return {learner_id for learner_id in kept if learner_id}


def _newest_assessment(session: Session, learner_id: int) -> int | None:
    return session.exec(select(Assessment.id).where(Assessment.learner_id == learner_id)).first()


def main() -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--out", type=Path, default=DOCS / "pictures")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")
    application = QApplication(sys.argv[:1])
    album = Album(
        application,
        theme.apply(application, dark=arguments.dark),
        arguments.out,
        set() if arguments.all else shown_pictures(),
    )
    for chapter in (
        album.start,
        album.screens,
        album.logs,
        album.review_day,
        album.for_group,
        album.type_up,
        album.wizards,
        album.week,
        album.learner_view,
        album.parts,
        album.bank,
        album.dialogs,
        album.plan_changes,
    ):
        chapter()
    print(len(list(arguments.out.glob("*.png"))), "pictures in", arguments.out)
    album.store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
