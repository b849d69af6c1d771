"""Checks: where plans don't hang together, why, and where each is mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ilp_desktop.errors import Cancelled
from ilp_desktop.gui.dialogs import tell_error
from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.jobs import Report, run_with_progress
from ilp_desktop.gui.layout import button, column, label, row
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo, as_search
from ilp_desktop.services import coherence
from ilp_desktop.services.coherence import Finding, Kind
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_NOTHING = tr("Every plan hangs together: nothing was found.")
_NO_PLAN = tr("No plan is open yet. Once there is one, what does not hang together in it stands here.")
_STOPPED = tr("The checks were stopped. “Look again” starts them anew.")


class ChecksPage(Page):
    """What is amiss across all plans."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"learner", "plan", "plan_version", "target", "target_need", "need", "review", "target_outcome", "bank_item"}
        | {"placement", "statutory_expectation", "pick_list_item"}
    )
    learner_chosen = Signal(int, str)
    """Learner id, title of the tab where it is mended."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.found: list[Finding] = []
        self._running = self._has_plans = False
        self.model: RowsModel[Finding] = RowsModel(_columns())
        self.table = RowsView(self.model, tr("Findings"))
        self.table.wrap()
        self.table.chosen.connect(lambda number: self._go(self.model.rows[number]))
        self.kind = Combo()
        self.kind.setAccessibleName(tr("Kind of finding"))
        self.kind.setMinimumContentsLength(34)
        self.kind.currentIndexChanged.connect(lambda _index: self.show_matching())
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search learner or reason"))
        self.search.setAccessibleName(tr("Search findings"))
        as_search(self.search)
        self.search.textChanged.connect(lambda _text: self.show_matching())
        self.search.returnPressed.connect(self._to_table)
        self._lay_out()

    def _lay_out(self) -> None:
        words = tr("Do plans follow the needs, are they looked at, is each one the learner's own?")
        self.go_button = self.table.action(tr("Go and &mend it"), self._go, icon="external-link")
        self.again_button = button(tr("Look &again"), self.look, icon="search")
        top = row(label(tr("Checks"), "title", wrap=False), None, self.again_button, self.go_button)
        filters = row(self.kind, self.search)
        filters.setStretch(1, 1)
        self.none = label("", "good")
        self.no_hit = EmptyState(tr("No finding fits."), button(tr("Show all findings"), self.show_all))
        self.count = label("", "quiet", wrap=False)
        parts = column(
            top, label(words, "quiet"), filters, self.table, self.none, self.no_hit, self.count,
            margin=3 * SPACE, spacing=2 * SPACE,
        )  # fmt: skip
        parts.setStretch(3, 1)
        parts.insertStretch(6, 0)
        self.setLayout(parts)

    def refresh(self) -> None:
        """Look at all plans anew."""
        self.look()

    def look(self) -> None:
        """Run the checks as a job; comparing thousands of plans takes some seconds."""
        if self._running:
            self._stale = True
            return
        self._running = True
        if not self.found:
            self._show_looking()

        def work(report: Report) -> list[Finding] | None:
            report(0.0, tr("Reading the plans"))
            try:
                facts = self.app.read(coherence.load, self.app.today)
                self._has_plans = bool(facts.cases)
                return coherence.findings(facts, report)
            except Cancelled:
                return None

        run_with_progress(self.app.jobs, self, tr("Checking the plans"), work, self._show, self._failed)

    def _show_looking(self) -> None:
        """Before anything was found there is no list, and nothing to say of it."""
        self.table.hide()
        self.no_hit.hide()
        self._say(tr("Looking…"), is_good=False)
        self.none.show()

    def _say(self, words: str, *, is_good: bool) -> None:
        self.none.setText(words)
        self.none.setProperty("role", "good" if is_good else "quiet")
        self.none.style().polish(self.none)

    def _failed(self, error: BaseException) -> None:
        self._show(None)
        tell_error(self, error)

    def _show(self, found: list[Finding] | None) -> None:
        """Show what was found; None: the checks were stopped."""
        kept = self.table.current_row()
        self._running = False
        self.found = found or []
        self._say(_STOPPED if found is None else _NOTHING if self._has_plans else _NO_PLAN, is_good=self._has_plans)
        self._offer_kinds()
        self.show_matching()
        if kept in self.model.rows:
            self.table.selectRow(self.model.rows.index(kept))
        if self._stale and self.isVisible():  # something changed while we looked
            self._read()

    def _offer_kinds(self) -> None:
        """The kinds that were found, with their numbers; the chosen one stays chosen."""
        before, counts = self.kind.currentData(), coherence.count(self.found)
        self.kind.blockSignals(True)  # noqa: FBT003
        self.kind.clear()
        self.kind.addItem(tr("All findings ({number})", number=len(self.found)), None)
        for kind in Kind:
            if counts[kind]:
                self.kind.addItem(f"{kind.value} ({counts[kind]})", kind)
        self.kind.setCurrentIndex(max(0, self.kind.findData(before)) if before else 0)
        self.kind.blockSignals(False)  # noqa: FBT003

    def show_matching(self) -> None:
        """Show the findings of the chosen kind that fit the search."""
        shown = coherence.matching(self.found, self.kind.currentData(), self.search.text())
        self.model.set_rows(shown)
        self.table.fit_rows()
        self.table.setVisible(bool(shown))
        self.no_hit.setVisible(bool(self.found) and not shown)
        self.none.setVisible(not self.found)
        learners = len({each.learner_id for each in shown})
        numbers = counted(
            len(shown),
            "{n} finding about {learners}. Press Enter to go where it is mended; Ctrl+C copies.",
            "{n} findings about {learners}. Press Enter to go where it is mended; Ctrl+C copies.",
            learners=counted(learners, "{n} learner", "{n} learners"),
        )
        self.count.setText(numbers if shown else "")

    def show_all(self) -> None:
        """Clear the search and the kind."""
        self.search.clear()
        self.kind.setCurrentIndex(0)

    def _go(self, finding: Finding) -> None:
        self.learner_chosen.emit(finding.learner_id, finding.tab)

    def _to_table(self) -> None:
        if self.model.rows:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_widget(self) -> QWidget:
        """Where the focus goes when the screen is opened."""
        return self.kind


def _columns() -> list[Column[Finding]]:
    order = {kind: place for place, kind in enumerate(Kind)}
    return [
        Column(tr("Learner"), lambda each: each.learner, width=190, bold=True),
        Column(tr("What"), lambda each: each.kind.value, width=200, sort=lambda each: order[each.kind]),
        Column(tr("Why"), lambda each: each.reason),
        Column(tr("How to mend it"), lambda each: each.mend, width=270),
    ]
