"""Figures: how far the plans of all learners have come, what became of targets, and each year's and tutor's share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QVBoxLayout, QWidget

from ilp_desktop.gui.charts import Share, shares, stacked
from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.layout import button, card, column, empty, label, row, scrolled
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.printing import caseload_loading
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.caseload_loading import CaseloadData, Figures, TargetFigures
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.services import figures
from ilp_desktop.words import counted, in_figures, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_WIDE = 900
"""Pixels from which two cards stand side by side."""


class FiguresPage(Page):
    """All learners at school, as figures and bars; nobody is named here."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"learner", "assessment", "plan", "plan_version", "agreement", "target", "target_need", "need"}
        | {"review", "target_outcome", "half_term", "staff"}
    )
    print_asked = Signal(list)
    add_asked = Signal()

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(2 * SPACE)
        self._pairs: list[QBoxLayout] = []
        self.intro = label("", "quiet")
        self.report = button(
            tr("&Report for leaders…"),
            lambda: self.print_asked.emit([PrintRequest("caseload_report", 0)]),
            icon="printer",
        )
        self.nobody = EmptyState(
            tr("Here the figures of all learners stand, once there is one."),
            button(tr("&New learner…"), self.add_asked.emit),
        )
        content = QWidget()
        below = column(self.cards)
        below.addStretch(1)
        content.setLayout(below)
        top = row(label(tr("Figures"), "title", wrap=False), None, self.report)
        parts = column(top, self.intro, self.nobody, scrolled(content), margin=3 * SPACE, spacing=2 * SPACE)
        parts.setStretch(3, 1)
        self.setLayout(parts)

    def first_widget(self) -> QWidget:
        """Where the focus goes when the screen is opened."""
        return self.report

    def refresh(self) -> None:
        """Count anew."""
        data = self.app.read(caseload_loading.load, 0, PrintOptions(today=self.app.today))
        empty(self.cards)
        self._pairs.clear()
        has_learners = bool(data.all.learners)
        self.nobody.setVisible(not has_learners)
        self.intro.setVisible(has_learners)
        self.intro.setText(_of_whom(data))
        if has_learners:
            self._show(data)

    def _show(self, data: CaseloadData) -> None:
        colours = self.app.colours
        distances = self.app.read(figures.distances, data.year_began, self.app.today)
        cycle = _card(tr("How far the learners have come"), _waiting(data), shares(_cycle(data.all), colours))
        far = _card(
            tr("How far targets have come"),
            tr("At their last review of this school year, from the baseline."),
            shares(_distances(distances), colours),
        )
        became = _card(tr("What became of targets"), _hanging(data), stacked(_became_names(), _became(data), colours))
        overdue = _card(
            tr("Reviews overdue"), tr("Of the learners of each year group."), shares(_overdue(data.years), colours)
        )
        self._pair(cycle, far)
        self._pair(became, overdue)
        self.cards.addWidget(self._table(tr("By year group"), tr("Group"), data.years))
        self.cards.addWidget(self._table(tr("By tutor"), tr("Tutor"), data.tutors))
        self._turn()

    def _pair(self, left: QFrame, right: QFrame) -> None:
        pair = row(left, right, spacing=2 * SPACE)
        pair.setStretch(0, 1)
        pair.setStretch(1, 1)
        self._pairs.append(pair)
        self.cards.addLayout(pair)

    def _table(self, title: str, first: str, groups: Sequence[Figures]) -> QFrame:
        model: RowsModel[Figures] = RowsModel(_columns(first))
        model.set_rows(groups)
        table = RowsView(model, title)
        table.show_whole()
        return card(label(title, "heading"), table)

    @raises_whole
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Two cards side by side where there is room."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        way = QBoxLayout.Direction.LeftToRight if self.width() >= _WIDE else QBoxLayout.Direction.TopToBottom
        for pair in self._pairs:
            pair.setDirection(way)


def _card(title: str, words: str, chart: QLayout) -> QFrame:
    below = column(chart)
    below.addStretch(1)
    return card(label(title, "heading"), label(words, "quiet"), below, spacing=2 * SPACE)


def _of_whom(data: CaseloadData) -> str:
    first, last = data.half_term
    return counted(
        data.all.learners,
        "{n} learner is at school. This half-term: {first} to {last}.",
        "{n} learners are at school. This half-term: {first} to {last}.",
        first=in_figures(first),
        last=in_figures(last),
    )


def _of(part: int, whole: int) -> str:
    return tr("{part} of {whole}", part=part, whole=whole)


def _cycle(all_of_them: Figures) -> list[Share]:
    whole = all_of_them.learners
    lines = (
        (tr("Initial assessment made"), all_of_them.assessed),
        (tr("With a plan"), all_of_them.planned),
        (tr("Plan agreed"), all_of_them.agreed),
        (tr("Plan signed by all"), all_of_them.signed),
        (tr("Reviewed this half-term"), all_of_them.reviewed),
    )
    return [Share(name, part, whole, _of(part, whole)) for name, part in lines]


def _waiting(data: CaseloadData) -> str:
    return tr(
        "Late to be assessed: {late}. Reviews overdue: {overdue}. To review until the half-term ends: {to_review}.",
        late=data.all.late,
        overdue=data.all.overdue,
        to_review=data.all.to_review,
    )


def _distances(found: Sequence[int]) -> list[Share]:
    names = (
        tr("4 arrived"),
        tr("3 nearly there"),
        tr("2 half way"),
        tr("1 a start"),
        tr("0 not begun"),
    )
    whole = sum(found)
    return [Share(name, part, whole, _of(part, whole)) for name, part in zip(names, reversed(found), strict=True)]


def _became_names() -> tuple[str, ...]:
    return tr("achieved"), tr("carried over"), tr("changed"), tr("stopped")


def _became(data: CaseloadData) -> list[tuple[str, Sequence[int], str]]:
    periods = (
        (tr("This half-term"), data.targets_half_term),
        (tr("This school year"), data.targets_year),
    )
    return [(name, _parts(of), _told(of)) for name, of in periods]


def _parts(of: TargetFigures) -> tuple[int, ...]:
    return of.achieved, of.carried, of.changed, of.stopped


def _told(of: TargetFigures) -> str:
    return tr(
        "{achieved} achieved, {carried} carried over, {changed} changed, {stopped} stopped",
        achieved=of.achieved,
        carried=of.carried,
        changed=of.changed,
        stopped=of.stopped,
    )


def _hanging(data: CaseloadData) -> str:
    return tr(
        "Needs that no target answers: {needs} of {all_needs}. Open targets that answer no need: {targets} of {all_targets}.",
        needs=data.gaps.needs_alone,
        all_needs=data.gaps.needs,
        targets=data.gaps.targets_alone,
        all_targets=data.gaps.targets,
    )


def _overdue(groups: Sequence[Figures]) -> list[Share]:
    return [Share(each.name, each.overdue, each.learners, _of(each.overdue, each.learners)) for each in groups]


def _columns(first: str) -> list[Column[Figures]]:
    return [
        Column(first, lambda each: each.name, bold=True),
        Column(tr("Learners"), lambda each: each.learners, width=88),
        Column(tr("Assessed"), lambda each: each.assessed, width=96),
        Column(tr("With a plan"), lambda each: each.planned, width=104),
        Column(tr("Agreed"), lambda each: each.agreed, width=78),
        Column(tr("Signed by all"), lambda each: each.signed, width=112),
        Column(tr("Reviewed"), lambda each: each.reviewed, width=90),
        Column(tr("Late to assess"), lambda each: each.late, width=126),
        Column(tr("Overdue"), lambda each: each.overdue, width=88),
    ]
