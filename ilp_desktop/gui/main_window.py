"""The main window: Today, the learners, checks, backups and settings at the side; one screen at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from ilp_desktop.flows import assessment, plan, review
from ilp_desktop.flows.flow import Flow
from ilp_desktop.gui import window_state
from ilp_desktop.gui.aloud import say
from ilp_desktop.gui.backups import Backups
from ilp_desktop.gui.csv_import import CsvImport
from ilp_desktop.gui.demo_bar import DemoBar
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.findable import Findable
from ilp_desktop.gui.helping import Helping
from ilp_desktop.gui.layout import column, fit, row, scrolled
from ilp_desktop.gui.learner_view.handing_over import HandingOver
from ilp_desktop.gui.leaving import back_up_before_leaving
from ilp_desktop.gui.menus import Menus
from ilp_desktop.gui.narrow import ROOM
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.pages.backups import BackupsPage
from ilp_desktop.gui.pages.caseload import CaseloadPage
from ilp_desktop.gui.pages.checks import ChecksPage
from ilp_desktop.gui.pages.figures import FiguresPage
from ilp_desktop.gui.pages.first_plan import go_to
from ilp_desktop.gui.pages.for_group import ForGroupPage
from ilp_desktop.gui.pages.learner import LearnerPage
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.pages.print_centre import PrintPage
from ilp_desktop.gui.pages.review_day import ReviewDayPage
from ilp_desktop.gui.pages.settings import SettingsPage
from ilp_desktop.gui.pages.today import TodayPage
from ilp_desktop.gui.pages.type_up import TypeUpPage
from ilp_desktop.gui.pages.who_tab import open_learner_dialog
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.print_wanted import Wanted, for_learners, these
from ilp_desktop.gui.screens import Screen, Screens
from ilp_desktop.gui.undoing import Undoing
from ilp_desktop.gui.unfinished import go_on_with
from ilp_desktop.gui.wizard import Wizard, open_wizard
from ilp_desktop.model.due import DueKind
from ilp_desktop.printing import freezing
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.services import caseload, school
from ilp_desktop.services.frozen import Freeze
from ilp_desktop.services.learner_import import ImportResult
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_LAST_PAGE = "last_page"
_SAID_FOR = 8000
"""Milliseconds that a short word stays in the status line."""


_TAB_FOR = {
    DueKind.ASSESSMENT: "Assessment",
    DueKind.PLAN: "Plan",
    DueKind.AGREEMENT: "Plan",
    DueKind.REVIEW: "Reviews",
    DueKind.FOLLOW_UP: "Moving on",
}


FREEZE = Freeze(freezing.content, freezing.paper)
FLOWS: dict[str, Flow] = {assessment.KIND: assessment.FLOW, plan.KIND: plan.flow(FREEZE), review.KIND: review.FLOW}


class MainWindow(QMainWindow):
    """The open school."""

    closed = Signal()
    lock_asked = Signal()
    restore_asked = Signal(Path)
    leave_asked = Signal()
    """Of the demonstration."""
    password_asked = Signal()
    code_asked = Signal()

    def __init__(self, app: App, backups: Backups) -> None:
        super().__init__()
        self.app, self.backups = app, backups
        self.viewer = app.viewer
        self.handing_over = HandingOver(app, self)
        self.wizard: Wizard | None = None
        self.undoing = Undoing(app, self)
        self.helping = Helping(self, app.colours, app.folder)
        self.findable = Findable(self)
        self._leaving = False
        self.idle_minutes = 0
        self._build()
        Menus(self)
        self.show_page(self._page_of_last_time())
        self._school_changed(frozenset({"school"}))
        app.changed.connect(self._school_changed)
        app.said.connect(self._say)

    # --- building -------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.screens = Screens(
            self.app,
            (
                Screen(tr("&Today"), "calendar-check", TodayPage, lambda: self.today_page),
                Screen(tr("&Learners"), "users", CaseloadPage, lambda: self.caseload_page),
                Screen(tr("&Review day"), "grid-2x2-check", ReviewDayPage, lambda: self.review_day_page),
                Screen(tr("For a &group"), "network", ForGroupPage, lambda: self.group_page),
                Screen(tr("T&ype up"), "clipboard-list", TypeUpPage, lambda: self.type_up_page),
                Screen(tr("&Print"), "printer", PrintPage, lambda: self.print_page),
                Screen(tr("&Checks"), "list-checks", ChecksPage, lambda: self.checks_page),
                Screen(tr("&Figures"), "chart-bar", FiguresPage, lambda: self.figures_page),
                Screen(tr("&Backups"), "archive-restore", BackupsPage, lambda: self.backups_page),
                Screen(tr("&Settings"), "settings", SettingsPage, lambda: self.settings_page),
            ),
        )
        self.screens.add_behind(LearnerPage, CaseloadPage)
        self.screens.lock_asked.connect(self.lock_asked)
        demo = [DemoBar(self.leave_asked.emit)] if self.app.is_demo else []
        shown = scrolled(self.screens.stack)
        main = column(*demo, shown, self.undoing.bar)
        main.setStretchFactor(shown, 1)
        body = QWidget()
        layout = row(self.screens, spacing=0)
        layout.addLayout(main, 1)
        body.setLayout(layout)
        self.setCentralWidget(body)
        fit(self, 1340, 840)

    # --- the screens, each made when one first goes there ---------------------------------------------------

    @cached_property
    def today_page(self) -> TodayPage:
        """What is due."""
        made = TodayPage(self.app, self.backups.age)
        made.learner_chosen.connect(self._open_due)
        made.tab_chosen.connect(self.open_tab)
        made.draft_chosen.connect(partial(go_on_with, self))
        made.narrow_asked.connect(self._narrow)
        made.suggestions_asked.connect(lambda: self.show_page(self.group_page))
        made.backup_asked.connect(lambda: self.backups_page.make())
        made.add_asked.connect(self.add_learner)
        made.first_plan.step_asked.connect(partial(go_to, self))
        return made

    @cached_property
    def caseload_page(self) -> CaseloadPage:
        """All learners."""
        made = CaseloadPage(self.app)
        made.learner_chosen.connect(self.open_learner)
        made.add_asked.connect(self.add_learner)
        made.import_asked.connect(self.import_learners)
        made.group_asked.connect(self._for_group)
        made.print_asked.connect(self.print_for)
        return made

    @cached_property
    def learner_page(self) -> LearnerPage:
        """One learner."""
        made = LearnerPage(self.app)
        made.back_asked.connect(lambda: self.show_page(self.caseload_page))
        made.wizard_asked.connect(self.open_wizard)
        made.print_asked.connect(self.print_requests)
        made.questions_asked.connect(lambda kind, who: self.handing_over.offer(kind, who, self))
        return made

    @cached_property
    def review_day_page(self) -> ReviewDayPage:
        """All reviews of a day."""
        made = ReviewDayPage(self.app)
        made.print_asked.connect(self.print_requests)
        return made

    @cached_property
    def group_page(self) -> ForGroupPage:
        """Suggestions to a group."""
        return ForGroupPage(self.app)

    @cached_property
    def type_up_page(self) -> TypeUpPage:
        """Sheets that came back on paper."""
        return TypeUpPage(self.app)

    @cached_property
    def print_page(self) -> PrintPage:
        """Papers for many."""
        made = PrintPage(self.app)
        made.print_asked.connect(self.print_requests)
        return made

    @cached_property
    def checks_page(self) -> ChecksPage:
        """What does not fit together."""
        made = ChecksPage(self.app)
        made.learner_chosen.connect(self.open_tab)
        return made

    @cached_property
    def figures_page(self) -> FiguresPage:
        """All learners as figures."""
        made = FiguresPage(self.app)
        made.print_asked.connect(self.print_requests)
        made.add_asked.connect(self.add_learner)
        return made

    @cached_property
    def backups_page(self) -> BackupsPage:
        """The backups of this school."""
        made = BackupsPage(self.app, self.backups)
        made.restore_asked.connect(self.restore_asked)
        made.made.connect(self.today_page.show_backup_age)
        return made

    @cached_property
    def settings_page(self) -> SettingsPage:
        """The school and its lists."""
        made = SettingsPage(self.app)
        made.password_asked.connect(self.password_asked)
        made.code_asked.connect(self.code_asked)
        return made

    def _page_of_last_time(self) -> Page:
        kept = "" if self.app.is_demo else str(window_state.value(_LAST_PAGE, ""))
        return next((each.page() for each in self.screens.listed if each.kind.__name__ == kept), self.today_page)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Keep which screen was shown; of a learner's page only that it was one of Learners."""
        if not self.app.is_demo and not event.spontaneous():
            window_state.keep(_LAST_PAGE, self.screens.listed[self.screens.nav.currentRow()].kind.__name__)
        super().hideEvent(event)

    def _say(self, words: str) -> None:
        self.statusBar().showMessage(words, _SAID_FOR)
        say(self, words)

    @raises_whole
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """A narrow window leaves the room to the screen."""
        super().resizeEvent(event)
        self.screens.be_narrow(narrow=self.width() < ROOM)

    # --- going somewhere ------------------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        """Show a screen and put the focus where one begins."""
        self.screens.show_page(page)

    def open_learner(self, learner_id: int) -> None:
        """Show a learner's page."""
        self.learner_page.open(learner_id)
        if self.learner_page.learner_id:
            self.show_page(self.learner_page)

    def open_tab(self, learner_id: int, tab: str) -> None:
        """Show a learner's page at one of its tabs."""
        self.open_learner(learner_id)
        self.learner_page.show_tab(tab)

    def _open_due(self, learner_id: int, due: DueKind) -> None:
        """Open a learner where the work that is due is done."""
        self.open_tab(learner_id, _TAB_FOR.get(due, "Who they are"))

    def show_settings(self, tab: int) -> None:
        """Show a tab of the settings, by its number."""
        self.show_page(self.settings_page)
        self.settings_page.tabs.setCurrentIndex(tab)

    def find_learner(self) -> None:
        """Go to the search box of the caseload."""
        self.show_page(self.caseload_page)
        self.caseload_page.search.selectAll()

    def _narrow(self, due: DueKind | None) -> None:
        self.show_page(self.caseload_page)
        self.caseload_page.narrow(due=due, overdue=due is None)

    # --- doing something ------------------------------------------------------------------------------------

    def _for_group(self, learner_ids: list[int]) -> None:
        self.show_page(self.group_page)
        self.group_page.choose(learner_ids)

    def add_learner(self) -> None:
        """Open the form of a new learner."""
        self.show_page(self.caseload_page)
        open_learner_dialog(self.caseload_page)

    def import_learners(self) -> None:
        """Choose a list and look at what importing it would do."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Import learners"), "", tr("Lists (*.csv *.txt *.tsv);;All files (*)")
        )
        if path:
            self.import_file(Path(path))

    def import_file(self, path: Path) -> CsvImport | None:
        """Show what importing a list would do."""
        made: list[CsvImport] = []
        if not guarded(self, lambda: made.append(CsvImport(self.app, path, self))):
            return None
        made[0].imported.connect(self._imported)
        made[0].open()
        return made[0]

    def _imported(self, result: ImportResult) -> None:
        self.show_page(self.caseload_page)
        self.app.said.emit(
            tr("Learners added: {added}, changed: {changed}.", added=result.added, changed=result.changed)
        )

    def open_wizard(self, kind: str, learner_id: int, record_id: int | None = None) -> Wizard | None:
        """Open one of the three wizards for a learner."""
        learner = self.app.read(caseload.name_of, learner_id)
        wizard = open_wizard(lambda: Wizard(self.app, FLOWS[kind], learner_id, learner, record_id), self)
        if wizard:
            self.wizard = wizard
            wizard.questions_asked.connect(lambda: self.handing_over.offer(kind, learner_id, wizard))
            wizard.completed.connect(lambda _record: self._wizard_done(kind, learner_id))
            wizard.finished.connect(lambda _code: setattr(self, "wizard", None))
        return wizard

    def _wizard_done(self, kind: str, learner_id: int) -> None:
        self.open_learner(learner_id)
        self.learner_page.show_tab({assessment.KIND: "Assessment", plan.KIND: "Plan", review.KIND: "Reviews"}[kind])
        draft = self.learner_page.draft_after_agreement if kind == plan.KIND else ""
        self.app.said.emit(draft or tr("{title} finished and saved.", title=FLOWS[kind].title))

    def print_requests(self, requests: Sequence[PrintRequest]) -> PrintDialog:
        """Preview certain papers."""
        return self._print(these(self.app, requests))

    def print_learners(self, learner_ids: list[int], ticked: Sequence[str] = ("ilp",)) -> PrintDialog:
        """Preview papers of a few learners: all papers of one, then of the next."""
        return self._print(for_learners(self.app, learner_ids, ticked))

    def _print(self, wanted: Wanted) -> PrintDialog:
        dialog = PrintDialog(self.app, wanted.chosen, wanted.ticked, wanted.offered, wanted.who, self)
        dialog.printed.connect(self.learner_page.was_printed)
        dialog.open()
        dialog.show_chosen()
        return dialog

    def print_for(self, learner_ids: list[int]) -> None:
        """Go to the print centre with these learners chosen."""
        self.show_page(self.print_page)
        self.print_page.choose(learner_ids)

    @property
    def shown_learner(self) -> int:
        """Id of the learner whose page is shown; 0 where another screen is."""
        page = self.screens.made(LearnerPage)
        return page.learner_id if page and self.screens.current is page else 0

    def print_what_is_shown(self) -> None:
        """Print for the learner shown, for those of the caseload, or go to the print centre."""
        if learner_id := self.shown_learner:
            self.print_learners([learner_id])
        elif self.screens.current is self.caseload_page:
            self.caseload_page.print_button.click()
        else:
            self.show_page(self.print_page)

    def find_anything(self) -> None:
        """Open the command palette."""
        from ilp_desktop.gui.palette import Palette  # noqa: PLC0415  # loads with the registry of papers when asked for

        Palette(self.findable, self).open()

    def show_shortcuts(self) -> None:
        """List the keyboard shortcuts."""
        from ilp_desktop.gui.shortcuts import ShortcutsDialog  # noqa: PLC0415

        ShortcutsDialog(self).open()

    def _school_changed(self, tables: frozenset[str]) -> None:
        """The name on the window, and how soon it locks, follow the settings."""
        if "school" in tables:
            settings = self.app.read(school.settings)
            self.idle_minutes = settings.idle_lock_minutes
            self.setWindowTitle(tr("{school} – ILP Desktop", school=settings.school_name))
            self.screens.school_name.setText(settings.school_name)

    # --- leaving --------------------------------------------------------------------------------------------

    @raises_whole
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep drafts; back up where something changed; then close."""
        self.app.save_now.emit()
        self.undoing.end()
        if self.app.unsaved_backup and not self.app.is_demo and not self._leaving:
            event.ignore()
            self._leaving = True
            back_up_before_leaving(self, self.app.jobs, self.backups)
            return
        self.viewer.remove()
        event.accept()
        self.closed.emit()
