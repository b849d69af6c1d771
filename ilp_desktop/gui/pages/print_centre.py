"""The print centre: for whom, which papers, what comes out; prints that stopped; and the print register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QTabWidget, QVBoxLayout, QWidget

from ilp_desktop.gui.layout import button, card, column, empty, label, row, scrolled
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.print_choices import PrintChoices
from ilp_desktop.gui.print_jobs import Item
from ilp_desktop.gui.print_learners import LearnersToTick
from ilp_desktop.gui.print_outcome import Lacking
from ilp_desktop.gui.print_panel import Chosen, PrintPanel
from ilp_desktop.gui.print_papers import PapersToTick
from ilp_desktop.gui.print_register_view import RegisterView
from ilp_desktop.gui.tables import british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.printing import available
from ilp_desktop.printing.available import Held
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import print_register
from ilp_desktop.services.print_register import Unfinished
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_LEFT, _MIDDLE = 320, 300
"""Pixels."""
_SENT = frozenset({"print_job", "printed_paper", "log_block"})
"""Tables that sending papers changes."""
_ABOUT_ONE = ("learner", "review", "log_block")


class PrintCentre(QWidget):
    """Choose learners and papers, see what comes out, print."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self._held: dict[int, Held] = {}
        self.learners, self.papers, self.choices = LearnersToTick(app), PapersToTick(), PrintChoices(many=True)
        self.panel = PrintPanel(app, self.choices)
        self.learners.changed.connect(self._learners_changed)
        self.papers.ticked.connect(self.show_wanted)
        self.choices.order_changed.connect(self.show_wanted)
        self.panel.printed.connect(lambda _requests: self.refresh())
        left = scrolled(card(label(tr("For whom"), "heading"), self.learners, self.choices))
        middle = card(label(tr("Papers"), "heading"), scrolled(self.papers))
        left.setFixedWidth(_LEFT)
        middle.setFixedWidth(_MIDDLE)
        body = row(left, middle, spacing=SPACE, margin=SPACE)
        body.addWidget(self.panel, 1)
        self.setLayout(body)

    def refresh(self) -> None:
        """Read learners and what their records hold anew; what was chosen stays."""
        self.learners.refresh()

    def _learners_changed(self) -> None:
        ids = self.learners.ids()
        self._held = self.app.read(available.held, ids)
        due = Counter(each.paper for each in self.learners.due()) if self.learners.is_due else None
        self.papers.show_for(self._held, due)
        if due is not None:
            self.papers.tick(due.keys())
        self.show_wanted()

    def show_wanted(self) -> None:
        """Show what comes out of the ticked papers for the ticked learners."""
        items, lacking = self._due() if self.learners.is_due else self._of_all()
        if self.choices.by_paper:
            order = list(PAPERS)
            items.sort(key=lambda item: order.index(item.request.paper))
        self.panel.show_chosen(Chosen(tuple(items), tuple(lacking), self.learners.names))

    def _due(self) -> tuple[list[Item], list[Lacking]]:
        items, lacking, keys = [], [], set(self.papers.keys)
        for each in self.learners.due():
            if each.paper not in keys:
                continue
            request = self._held[each.learner_id].request(PAPERS[each.paper], each.learner_id)
            if request and not each.first:
                items.append(Item(request, (each.learner_id,)))
            else:
                why = (
                    f"{each.why}. {each.first}" if each.first else self._held[each.learner_id].lacks(PAPERS[each.paper])
                )
                lacking.append(Lacking(each.learner, PAPERS[each.paper].title, why))
        return items, lacking

    def _of_all(self) -> tuple[list[Item], list[Lacking]]:
        ids, keys = self.learners.ids(), self.papers.keys
        items, lacking = [item for key in keys for item in self._about_all(key, tuple(ids))], []
        for learner_id in ids:
            for paper in (PAPERS[key] for key in keys if PAPERS[key].subject in _ABOUT_ONE):
                held = self._held[learner_id]
                if request := held.request(paper, learner_id):
                    items.append(Item(request, (learner_id,)))
                else:
                    lacking.append(Lacking(self.learners.names[learner_id], paper.title, held.lacks(paper)))
        return items, lacking

    @staticmethod
    def _about_all(key: str, ids: tuple[int, ...]) -> list[Item]:
        """A paper about the whole group, or about nobody in particular."""
        match PAPERS[key].subject:
            case "group":
                return [Item(PrintRequest(key, 0, learner_ids=ids), ids)] if ids else []
            case "school":
                return [Item(PrintRequest(key, 0), ())]
            case _:
                return []


class PrintPage(Page):
    """The screen Print; built when it is first shown, since the start must not wait for it."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "learner", "staff", "provider", "assessment", "plan", "plan_version", "review", "log_block", "moving_on_plan",
            "programme_component", "placement", "print_job", "printed_paper", "half_term", "school", "own_review_date",
        }
    )  # fmt: skip
    print_asked = Signal(list)
    """PrintRequests, of the register."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.setLayout(QVBoxLayout())

    @cached_property
    def centre(self) -> PrintCentre:
        """The choice of learners and papers."""
        return PrintCentre(self.app)

    @cached_property
    def register(self) -> RegisterView:
        """What was printed."""
        made = RegisterView(self.app)
        made.print_asked.connect(self.print_asked)
        return made

    @cached_property
    def tabs(self) -> QTabWidget:
        """Both, under the prints that stopped."""
        made = QTabWidget()
        made.setAccessibleName(tr("Print"))
        made.setDocumentMode(True)
        made.tabBar().setDrawBase(False)
        made.addTab(self.centre, tr("Papers to print"))
        made.addTab(self.register, tr("Print register"))
        self.stopped = QVBoxLayout()
        layout = column(label(tr("Print"), "title"), self.stopped, made, margin=2 * SPACE, spacing=SPACE)
        layout.setStretch(2, 1)
        holder = QWidget()
        holder.setLayout(layout)
        outer = self.layout()
        if outer:
            outer.setContentsMargins(0, 0, 0, 0)
            outer.addWidget(holder)
        return made

    def refresh(self) -> None:
        """Read what is shown anew."""
        self.tabs.show()
        self._show_stopped()
        self.centre.refresh()
        self.register.refresh()

    def _on_change(self, tables: frozenset[str]) -> None:
        """While papers are sent, only what was sent is shown anew: the papers themselves are in the making."""
        if not tables <= _SENT:
            super()._on_change(tables)
        elif "tabs" in self.__dict__:
            self._show_stopped()
            self.register.refresh()

    def choose(self, learner_ids: Iterable[int]) -> None:
        """Print for these learners."""
        self.tabs.setCurrentIndex(0)
        self.centre.learners.choose(learner_ids)

    def choose_paper(self, key: str) -> None:
        """Tick this paper and no other, for the learners that are chosen."""
        self.tabs.setCurrentIndex(0)
        self.centre.papers.tick({key})
        self.centre.show_wanted()

    def show_register(self) -> None:
        """Show what was printed."""
        self.tabs.setCurrentWidget(self.register)

    def first_widget(self) -> QWidget:
        """Where the focus goes when the screen is opened."""
        learners = self.centre.learners
        return next(each for each in (learners.by_due, learners.everybody, learners.by_group) if each.isChecked())

    def _show_stopped(self) -> None:
        empty(self.stopped)
        for each in self.app.read(print_register.unfinished):
            self.stopped.addWidget(self._bar(each))

    def _bar(self, each: Unfinished) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        learners = counted(each.of, "{n} learner", "{n} learners")
        of = learners if each.what == "learner" else counted(each.of, "{n} paper", "{n} papers")
        words = label(
            tr(
                "Unfinished print of {british}: {sent} of {of} sent.",
                british=british(each.begun_on),
                sent=each.sent,
                of=of,
            )
        )
        go_on = button(tr("Go on"), lambda: self.centre.panel.sending.go_on(each), icon="printer")
        let_go = button(tr("Let go"), lambda: self.app.write(print_register.let_go, each.job_id))
        for press in (go_on, let_go):
            press.setAccessibleName(
                tr("{text}: print of {british}", text=press.text().strip(), british=british(each.begun_on))
            )
        line = row(words, go_on, let_go, margin=SPACE)
        line.setStretch(0, 1)
        bar.setLayout(line)
        return bar
