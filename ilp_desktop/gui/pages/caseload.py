"""The caseload: every learner on one list, searched as one types, filtered by year, tutor, stage and what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.layout import button, column, label, main_button, row
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.tables import Column, RowsModel, RowsView, british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo, as_search
from ilp_desktop.model.due import DueKind, Stage
from ilp_desktop.services import caseload
from ilp_desktop.services.caseload import Filters, LearnerRow
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

OVERDUE = "overdue"


class CaseloadPage(Page):
    """The list of learners."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "learner",
            "own_review_date",
            "staff",
            "assessment",
            "plan",
            "plan_version",
            "review",
            "school",
            "half_term",
            "moving_on_plan",
        }
    )
    learner_chosen = Signal(int)
    add_asked = Signal()
    import_asked = Signal()
    print_asked = Signal(list)
    """Ids of the selected learners."""
    group_asked = Signal(list)
    """Ids of the selected learners."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.rows: list[LearnerRow] = []
        self.model: RowsModel[LearnerRow] = RowsModel(self._columns())
        self.table = RowsView(self.model, tr("Learners"))
        self.table.chosen.connect(lambda number: self.learner_chosen.emit(self.model.rows[number].id))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search name, form, tutor or UPN"))
        self.search.setAccessibleName(tr("Search learners"))
        self.search.setMinimumWidth(220)
        as_search(self.search)
        self.search.textChanged.connect(lambda _text: self.show_matching())
        self.search.returnPressed.connect(self._to_table)
        self.year = self._filter(tr("All years"))
        self.tutor = self._filter(tr("All tutors"))
        self.stage = self._filter(tr("All stages"))
        self.due = self._filter(tr("Anything due"))
        self.count = label("", "quiet", wrap=False)
        self.why = label("", "quiet")
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._say_why())
        self._lay_out()

    def _lay_out(self) -> None:
        self.add_button = main_button(tr("&New learner"), self.add_asked.emit, self.app.colours, icon="plus")
        self.import_button = button(tr("&Import…"), self.import_asked.emit, icon="upload")
        self.print_button = button(tr("&Print…"), self._print, icon="printer")
        self.group_button = button(tr("For a g&roup…"), lambda: self.group_asked.emit(self._meant()), icon="network")
        top = row(
            label(tr("Learners"), "title", wrap=False),
            None,
            self.group_button,
            self.print_button,
            self.import_button,
            self.add_button,
        )
        filters = row(self.search, self.year, self.tutor, self.stage, self.due)
        filters.setStretch(0, 2)
        for position in range(1, 5):
            filters.setStretch(position, 1)
        self.no_hit = EmptyState(tr("No learner fits."), button(tr("Show all learners"), self.show_all))
        self.nobody = EmptyState(
            tr("There are no learners yet. Add them one by one, or import the list that your school's system writes."),
            main_button(tr("Add the first learner"), self.add_asked.emit, self.app.colours),
            button(tr("Import a list…"), self.import_asked.emit, icon="upload"),
        )
        self.setLayout(
            column(
                top,
                filters,
                self.table,
                self.no_hit,
                self.nobody,
                self.why,
                self.count,
                margin=3 * SPACE,
                spacing=2 * SPACE,
            )
        )

    def _filter(self, everything: str) -> Combo:
        combo = Combo()
        combo.setAccessibleName(everything)
        combo.addItem(everything, None)
        combo.currentIndexChanged.connect(lambda _index: self.show_matching())
        return combo

    def _columns(self) -> list[Column[LearnerRow]]:
        colours = self.app.colours
        late = colours.bad

        def colour(each: LearnerRow) -> str | None:
            return late if caseload.is_overdue(each, self.app.today) else None

        return [
            Column(tr("Learner"), lambda each: each.name, bold=True),
            Column(tr("Year"), lambda each: each.year_group, width=52),
            Column(tr("Form"), lambda each: each.form_group, width=60),
            Column(tr("Tutor"), lambda each: each.tutor),
            Column(tr("Stage"), lambda each: each.stage.value, width=112),
            Column(tr("Next"), lambda each: each.due.kind.value, width=155, colour=colour),
            Column(tr("By"), lambda each: each.due.on, width=118, show=british, colour=colour),
            Column(tr("When"), self._when, width=112, sort=lambda each: each.due.on, colour=colour),
        ]

    def _when(self, each: LearnerRow) -> str:
        return days_in_words(each.due.days_left(self.app.today))

    def refresh(self) -> None:
        """Read all learners; keep search, filters and the selected learner."""
        kept = self.selected_ids()
        self.rows = self.app.read(caseload.load, self.app.today)
        years = sorted({each.year_group for each in self.rows if each.year_group})
        self._offer(self.year, [(tr("Year {year}", year=year), year) for year in years])
        self._offer(self.tutor, [(name, name) for name in sorted({each.tutor for each in self.rows if each.tutor})])
        self._offer(self.stage, [(stage.value, stage) for stage in Stage])
        kinds = [(kind.value, kind) for kind in DueKind if kind.value]
        self._offer(self.due, [(tr("Overdue"), OVERDUE), *kinds])
        self.show_matching()
        self._select(kept)

    def _offer(self, combo: Combo, choices: list[tuple[str, object]]) -> None:
        before = combo.currentData()
        combo.blockSignals(True)  # noqa: FBT003
        while combo.count() > 1:
            combo.removeItem(1)
        for words, value in choices:
            combo.addItem(words, value)
        combo.setCurrentIndex(max(0, combo.findData(before)) if before is not None else 0)
        combo.blockSignals(False)  # noqa: FBT003

    def filters(self) -> Filters:
        """What the screen is narrowed to."""
        due = self.due.currentData()
        return Filters(
            words=self.search.text(),
            year_group=self.year.currentData(),
            tutor=self.tutor.currentData(),
            stage=self.stage.currentData(),
            due=None if due == OVERDUE else due,
            overdue_only=due == OVERDUE,
        )

    def show_matching(self) -> None:
        """Show the learners that fit the search and the filters."""
        found = caseload.matching(self.rows, self.filters(), self.app.today)
        self.model.set_rows(found)
        self._say_why()
        self.nobody.setVisible(not self.rows)
        self.table.setVisible(bool(found))
        self.no_hit.setVisible(bool(self.rows) and not found)
        self.print_button.setEnabled(bool(found))
        self.group_button.setEnabled(bool(found))
        total = len(self.rows)
        some = (
            counted(total, "{number} of {n} learner", "{number} of {n} learners", number=len(found))
            if len(found) != total
            else counted(total, "{n} learner", "{n} learners")
        )
        self.count.setText(
            tr("{learners}. Double-click a learner, or press Enter, to open the record.", learners=some)
            if total
            else ""
        )

    def _say_why(self) -> None:
        """The reason why something is due for the learner who is marked."""
        shown = self.table.current_row()
        why = shown.due.why if shown else ""
        self.why.setText(f"{shown.name}: {why}" if why else "")
        self.why.setVisible(bool(why))

    def show_all(self) -> None:
        """Clear the search and every filter."""
        self.search.clear()
        for combo in (self.year, self.tutor, self.stage, self.due):
            combo.setCurrentIndex(0)

    def narrow(self, *, due: DueKind | None = None, overdue: bool = False) -> None:
        """Show what is due of one kind, or all that is overdue."""
        self.show_all()
        if self._stale:
            self._read()
        self.due.setCurrentIndex(max(0, self.due.findData(OVERDUE if overdue else due)))

    def selected_ids(self) -> list[int]:
        """Ids of the selected learners."""
        return [self.model.rows[number].id for number in self.table.selected_rows()]

    def _print(self) -> None:
        self.print_asked.emit(self._meant())

    def _meant(self) -> list[int]:
        """The selected learners, or all that are shown."""
        return self.selected_ids() or [each.id for each in self.model.rows]

    def _select(self, ids: list[int]) -> None:
        for number, each in enumerate(self.model.rows):
            if each.id in ids[:1]:
                self.table.selectRow(number)

    def _to_table(self) -> None:
        """Enter in the search box opens the only hit, else goes to the list."""
        if len(self.model.rows) == 1:
            self.learner_chosen.emit(self.model.rows[0].id)
        elif self.model.rows:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_widget(self) -> QWidget:
        """Where the focus goes when the screen is opened."""
        return self.search


def days_in_words(days: int | None) -> str:
    """Days left, as people say it."""
    if days is None:
        return ""
    if days < 0:
        return counted(-days, "{n} day late", "{n} days late")
    return {0: tr("today"), 1: tr("tomorrow")}.get(days) or counted(days, "in {n} day", "in {n} days")
