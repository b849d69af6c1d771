"""The learner's page: who they are, the three stages, what comes in between, the story, moving on, papers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ilp_desktop.errors import UserError
from ilp_desktop.gui.dialogs import ask
from ilp_desktop.gui.layout import button, column, label, row
from ilp_desktop.gui.pages.caseload import days_in_words
from ilp_desktop.gui.pages.comments_tab import CommentsTab
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.gui.pages.logs_tab import LogsTab
from ilp_desktop.gui.pages.moving_on_tab import MovingOnTab
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.pages.papers_tabs import PapersTab
from ilp_desktop.gui.pages.sharing_part import SharingOffer
from ilp_desktop.gui.pages.stage_tabs import AssessmentTab, PlanTab, ReviewsTab
from ilp_desktop.gui.pages.story_tab import StoryTab
from ilp_desktop.gui.pages.who_tab import WhoTab
from ilp_desktop.gui.tables import british
from ilp_desktop.gui.theme import HAIR, SPACE
from ilp_desktop.model.due import DueKind
from ilp_desktop.model.learner import Learner, full_name
from ilp_desktop.model.plan import PlanStatus
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.services import overview, sharing
from ilp_desktop.services.overview import Overview
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


class LearnerPage(Page):
    """One learner, on nine tabs."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "learner", "staff", "contact", "assessment", "need", "plan", "plan_version", "target", "review",
            "target_outcome", "log_block", "log_entry", "log_entry_target", "achievement", "draft", "print_profile",
            "one_page_profile",
            "pick_list_item",
            "own_review_date", "own_field", "own_value",
            "progress_note", "attachment", "sharing", "skill_profile", "source", "moving_on_plan", "moving_on_visit",
            "programme_component", "programme_session", "printed_paper",
            "self_assessment", "self_assessment_answer",
            "wish", "learner_openness", "school_openness",
            "qualification", "qualification_unit", "placement", "statutory_expectation",
        }
    )  # fmt: skip
    back_asked = Signal()
    wizard_asked = Signal(str, int, object)
    """Kind of wizard, learner id, id of the record to correct or None."""
    questions_asked = Signal(str, int)
    """Kind of questions, learner id."""
    print_asked = Signal(list)
    """PrintRequests."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.learner_id = 0
        self.overview: Overview | None = None
        self.name = label("", "title")
        self.about = label("", "quiet")
        self.next = label("", "")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(tr("Parts of the record"))
        self.parts: dict[str, Tab] = {}
        for key, title, kind in (
            ("Who they are", tr("&Who they are"), WhoTab),
            ("Assessment", tr("&Assessment"), AssessmentTab),
            ("Plan", tr("Pla&n"), PlanTab),
            ("Reviews", tr("&Reviews"), ReviewsTab),
            ("Logs", tr("L&ogs"), LogsTab),
            ("Comments and files", tr("&Comments and files"), CommentsTab),
            ("Story", tr("S&tory"), StoryTab),
            ("Moving on", tr("&Moving on"), MovingOnTab),
            ("Papers", tr("&Papers"), PapersTab),
        ):
            tab = kind(self)
            self.parts[key] = tab
            self.tabs.addTab(tab, title)
        self._lay_out()

    def _lay_out(self) -> None:
        back = button(tr("← Learners"), self.back_asked.emit, role="link")
        self.delete_button = button(tr("Delete learner…"), self.delete, icon="trash-2")
        heading = column(self.name, self.about, self.next, spacing=HAIR)
        top = row(heading, self.delete_button)
        top.setStretch(0, 1)
        self.offer = SharingOffer()
        self.setLayout(column(row(back, None), top, self.tabs, self.offer, margin=3 * SPACE, spacing=SPACE))
        layout = self.layout()
        if layout:
            layout.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)

    def open(self, learner_id: int) -> None:
        """Show a learner."""
        if learner_id != self.learner_id:
            self.tabs.setCurrentIndex(0)
            self.offer.hide()
        self.learner_id = learner_id
        self._read()

    def refresh(self) -> None:
        """Read the learner anew; go back to the list where the learner is gone."""
        if not self.learner_id:
            return
        try:
            shown = self.app.read(overview.load, self.learner_id, self.app.today)
        except UserError:
            self.learner_id = 0
            self.back_asked.emit()
            return
        self.overview = shown
        self._show_heading(shown)
        for tab in self.parts.values():
            tab.show_overview(shown)

    def _show_heading(self, shown: Overview) -> None:
        learner = shown.learner
        self.name.setText(full_name(learner))
        year = tr("Year {year_group}", year_group=learner.year_group) if learner.year_group else ""
        tutor = tr("Tutor {tutor}", tutor=shown.tutor) if shown.tutor else tr("No tutor yet")
        self.about.setText(
            " · ".join(part for part in (year, learner.form_group, tutor, shown.row.stage.value) if part)
        )
        due = shown.row.due
        left = due.days_left(self.app.today)
        no_entry = tr("no date: add the date of entry") if due.kind is DueKind.ASSESSMENT and not due.on else ""
        words = " · ".join(part for part in (due.kind.value, british(due.on), days_in_words(left), no_entry) if part)
        self.next.setText(tr("Next: {due}", due=words) if words else "")
        self.next.setProperty("role", "quiet" if left is None else "problem" if left < 0 else "good")
        self.next.style().polish(self.next)

    @property
    def draft_after_agreement(self) -> str:
        """A sentence where the plan shown was changed after it was agreed."""
        shown = self.overview
        if not shown or not shown.plan or not shown.versions or shown.plan.status != PlanStatus.DRAFT.value:
            return ""
        version = shown.plan.version
        return tr(
            "Saved. This is now the draft of version {version}: see what differs, then have it agreed again.",
            version=version,
        )

    def show_tab(self, key: str) -> None:
        """Go to one of the tabs by its English title, its key."""
        self.tabs.setCurrentWidget(self.parts[key])

    def was_printed(self, requests: Sequence[PrintRequest]) -> None:
        """One document of this learner was printed or saved: offer to note who gets it."""
        if len(requests) != 1 or not self.learner_id:
            return
        [one] = requests
        document = self.app.read(sharing.printed, self.learner_id, one.paper, one.subject_id, one.version_id)
        if document:
            tab = {"assessment_summary": "Assessment", "ilp": "Plan"}.get(one.paper, "Reviews")
            self.offer.offer(self.parts[tab], document)

    def delete(self) -> None:
        """Delete the learner with the whole record, after asking; Undo brings it back."""
        name = full_name(self.overview.learner) if self.overview else ""
        details = tr(
            "Assessments, plans, reviews and logs go with it. Undo brings everything back until the app closes."
        )
        if ask(self, tr("Delete the whole record of {name}?", name=name), details, tr("Delete")):
            self.app.delete(Learner, self.learner_id, tr("the record of {name}", name=name))

    def first_widget(self) -> QWidget:
        """Where the focus goes when the screen is opened."""
        return self.tabs.tabBar()
