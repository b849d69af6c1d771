"""The six tabs of the learner's page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ilp_desktop.flows import assessment, plan, review
from ilp_desktop.gui.layout import button, card, column, empty, empty_state, label, main_button, row, scrolled
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import Column, RowsModel, RowsView, british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model import identifiers
from ilp_desktop.model.base import Row
from ilp_desktop.model.learner import Achievement, AchievementFields, Learner, LearnerFields, PrintProfileFields
from ilp_desktop.model.plan import PlanStatus
from ilp_desktop.model.review import LogBlock, LogBlockFields, LogEntry, LogEntryFields
from ilp_desktop.model.school import Contact, ContactFields
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import logs, overview, records
from ilp_desktop.services.overview import Overview, TargetLine

if TYPE_CHECKING:
    from ilp_desktop.gui.pages.learner import LearnerPage


class Tab(QWidget):
    """A tab: a column of cards, put together anew when the record changes."""

    def __init__(self, page: LearnerPage) -> None:
        super().__init__()
        self.page, self.app = page, page.app
        self._waiting: Overview | None = None
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(0, 2 * SPACE, SPACE, 0)
        self._cards.setSpacing(2 * SPACE)
        holder = QWidget()
        holder.setLayout(self._cards)
        self.setLayout(column(scrolled(holder)))

    def show_overview(self, shown: Overview) -> None:
        """Show the learner: now where this tab is in front, else when it comes to the front."""
        self._waiting = shown
        if self.isVisible():
            self._put_together()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """A tab that comes to the front is put together."""
        self._put_together()
        super().showEvent(event)

    def _put_together(self) -> None:
        shown, self._waiting = self._waiting, None
        if shown is None:
            return
        empty(self._cards)
        for part in self.parts(shown):
            self._cards.addWidget(part)
        self._cards.addStretch(1)

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """The cards of this tab."""
        raise NotImplementedError

    def table(
        self, name: str, columns: list[Column[Any]], rows: Sequence[Any], chosen: Callable[[Any], None] | None = None
    ) -> RowsView:
        """A table as tall as its rows, up to twelve."""
        model: RowsModel[Any] = RowsModel(columns)
        model.set_rows(rows)
        view = RowsView(model, name)
        model.setParent(view)
        view.set_height_for(len(rows), most=12)
        if chosen:
            view.chosen.connect(lambda number: chosen(model.rows[number]))
        return view

    def start(self, kind: str, record_id: int | None = None) -> None:
        """Open a wizard for this learner."""
        self.page.wizard_asked.emit(kind, self.page.learner_id, record_id)

    def wizard_button(self, shown: Overview, kind: str, words: str) -> QPushButton:
        """The button that begins a wizard, or goes on with its draft."""
        going_on = kind in shown.drafts
        return main_button("Go on with the draft" if going_on else words, lambda: self.start(kind), self.app.colours)

    def edit(self, kind: type[Row], fields: type[Any], record: Any, what: str) -> None:
        """Change one record of this learner in a small window."""
        RecordDialog(
            self.app, f"Change {what}", fields, lambda new: self.app.write(records.change, kind, record.id, new),
            record=record, parent=self,
        ).open()  # fmt: skip

    def add(self, kind: type[Row], fields: type[Any], what: str) -> None:
        """Add one record to this learner in a small window."""
        owner = {"learner_id": self.page.learner_id}
        RecordDialog(
            self.app, f"Add {what}", fields, lambda new: self.app.write(records.add, kind, new, **owner), parent=self
        ).open()

    def record_list(
        self,
        title: str,
        kind: type[Row],
        fields: type[Any],
        what: str,
        columns: list[Column[Any]],
        rows: Sequence[Any],
        nothing: str,
    ) -> QFrame:
        """A card with a list of records: add, open with Enter, delete the chosen one."""
        add = button(f"Add {what}", lambda: self.add(kind, fields, what), icon="plus")
        if not rows:
            return card(row(label(title, "heading", wrap=False), None, add), label(nothing, "quiet"))
        view = self.table(title, columns, rows, lambda record: self.edit(kind, fields, record, what))

        def delete() -> None:
            model = view.model()
            if isinstance(model, RowsModel) and (number := view.currentIndex().row()) >= 0:
                record = model.rows[number]
                self.app.delete(kind, record.id, f"the {what} “{model.text(record, model.columns[0])}”")

        remove = button("Delete", delete, icon="trash-2")
        return card(row(label(title, "heading", wrap=False), None, remove, add), view)


def facts(title: str, pairs: Sequence[tuple[str, str]], *actions: QWidget) -> QFrame:
    """A card of named facts; those without a value are left out."""
    form = QFormLayout()
    form.setHorizontalSpacing(3 * SPACE)
    form.setVerticalSpacing(SPACE)
    for name, value in pairs:
        if value:
            form.addRow(_quiet(name), label(value))
    return card(row(label(title, "heading", wrap=False), None, *actions), form)


def _quiet(words: str) -> QLabel:
    made = label(words, "quiet", wrap=False)
    made.setMinimumWidth(170)
    return made


class WhoTab(Tab):
    """Who they are."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Details, contacts, achievements, print profile."""
        return [self._details(shown), self._contacts(shown), self._achievements(shown), self._profile(shown)]

    def _details(self, shown: Overview) -> QFrame:
        learner, words = shown.learner, self.app.label
        year = f"Year {learner.year_group}" if learner.year_group else ""
        pairs = [
            ("Full name", f"{learner.forename} {learner.middle_names} {learner.surname}".replace("  ", " ")),
            ("Date of birth", british(learner.date_of_birth)),
            ("Sex", words("sex", learner.sex)),
            ("Year and form", ", ".join(filter(None, (year, learner.form_group)))),
            ("Tutor / key worker", shown.tutor),
            ("Date of entry", british(learner.entry_date)),
            ("Date of leaving", british(learner.leaving_date)),
            ("Reviewed", words("review_cadence", learner.review_cadence)),
            ("SEN provision", words("sen_provision", learner.sen_provision)),
            ("Primary need", words("need_type", learner.primary_need)),
            ("Further needs", learner.further_needs),
            ("Home language", learner.home_language),
            ("", "English is an additional language" if learner.english_additional_language else ""),
            ("UPN", learner.upn),
            ("ULN", learner.uln),
            ("Staff only", learner.staff_notes),
        ]
        return facts("Details", pairs, button("&Edit details", self.edit_details, icon="pencil"))

    def edit_details(self) -> None:
        """Change the learner's details."""
        shown = self.page.overview
        if shown:
            open_learner_dialog(self, shown.learner)

    def _contacts(self, shown: Overview) -> QFrame:
        columns: list[Column[Contact]] = [
            Column("Name", lambda each: each.name, bold=True),
            Column("Relationship", lambda each: self.app.label("relationship", each.relationship), width=200),
            Column("Phone", lambda each: each.phone, width=170),
            Column("Email", lambda each: each.email, width=220),
        ]
        nothing = "Parents, carers and agencies to reach stand here."
        return self.record_list("Contacts", Contact, ContactFields, "contact", columns, shown.contacts, nothing)

    def _achievements(self, shown: Overview) -> QFrame:
        columns: list[Column[Achievement]] = [
            Column("What was achieved", lambda each: each.title, bold=True),
            Column("Date", lambda each: each.achieved_on, width=140),
            Column("Accredited", lambda each: "yes" if each.accredited else "", width=120),
        ]
        nothing = "What the learner achieves, accredited or not, stands here."
        return self.record_list(
            "Achievements", Achievement, AchievementFields, "achievement", columns, shown.achievements, nothing
        )

    def _profile(self, shown: Overview) -> QFrame:
        profile, words = shown.profile, self.app.label
        pairs = [
            ("Font", words("print_font", profile.font)),
            ("Size", f"{profile.size} pt, line spacing {profile.line_spacing:g}"),
            ("Paper tint", words("paper_tint", profile.tint) or "none"),
        ]
        return facts(
            "How this learner's papers look", pairs, button("Change print profile", self._edit_profile, icon="pencil")
        )

    def _edit_profile(self) -> None:
        shown = self.page.overview
        if shown:
            RecordDialog(
                self.app, "Print profile", PrintProfileFields,
                lambda new: self.app.write(overview.set_profile, self.page.learner_id, new),
                record=shown.profile, parent=self,
            ).open()  # fmt: skip


def open_learner_dialog(parent: Any, learner: Learner | None = None) -> RecordDialog:
    """Open the form of a learner, new or there already."""

    def save(fields: Any) -> object:
        if learner and learner.id:
            return parent.app.write(records.change, Learner, learner.id, fields)
        return parent.app.write(records.add, Learner, fields)

    title = "Learner's details" if learner else "New learner"
    dialog = RecordDialog(
        parent.app, title, LearnerFields, save, record=learner, hints=_identifier_hints, parent=parent
    )
    dialog.resize(820, 780)
    dialog.open()
    return dialog


def _identifier_hints(fields: Any) -> list[str]:
    return [hint for hint in (identifiers.upn_hint(fields.upn), identifiers.uln_hint(fields.uln)) if hint]


class AssessmentTab(Tab):
    """Initial assessments and the needs they found."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Assessments, then needs."""
        if not shown.assessments:
            words = (
                "The initial assessment comes first, within six weeks of entry: "
                "what has the learner achieved, what are they good at, what do they need help with?"
            )
            return [empty_state(words, self.wizard_button(shown, assessment.KIND, "Start the initial assessment"))]
        return [self._assessments(shown), self._needs(shown)]

    def _assessments(self, shown: Overview) -> QFrame:
        columns: list[Column[Any]] = [
            Column("Date", lambda each: each.assessed_on, bold=True),
            Column("Finished on", lambda each: each.finished_on, width=200),
        ]
        view = self.table("Assessments", columns, shown.assessments, lambda each: self.start(assessment.KIND, each.id))
        newest = shown.assessments[0]
        correct = button("Look at or correct the newest", lambda: self.start(assessment.KIND, newest.id), icon="pencil")
        new = self.wizard_button(shown, assessment.KIND, "New assessment")
        return card(row(label("Assessments", "heading", wrap=False), None, correct, new), view)

    def _needs(self, shown: Overview) -> QFrame:
        good, bad = self.app.colours.good, self.app.colours.bad
        columns: list[Column[Any]] = [
            Column("Need", lambda each: each.description, bold=True),
            Column("Area", lambda each: self.app.label("skill_area", each.area), width=230),
            Column("Priority", lambda each: self.app.label("priority", each.priority), width=100),
            Column(
                "Answered",
                lambda each: "No target yet" if each.id in shown.unanswered else "By a target",
                width=150,
                colour=lambda each: bad if each.id in shown.unanswered else good,
            ),
        ]
        if not shown.needs:
            return card(
                label("Needs", "heading"),
                label("No need is written down. Correct the assessment to add them.", "quiet"),
            )
        return card(label("Needs", "heading"), self.table("Needs", columns, shown.needs))


class PlanTab(Tab):
    """The plan, its targets and its versions."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Destination, targets, versions."""
        if shown.plan is None:
            words = "There is no plan yet. It says where the learner wants to get to, and how."
            if not shown.assessments:
                words += " The initial assessment usually comes first."
            return [empty_state(words, self.wizard_button(shown, plan.KIND, "Make the plan"))]
        parts: list[QWidget] = [self._summary(shown)]
        parts += [
            self._targets("Long-term targets", shown.long_term),
            self._targets("Short-term targets", shown.short_term),
        ]
        if shown.versions:
            parts.append(self._versions(shown))
        return parts

    def _summary(self, shown: Overview) -> QFrame:
        plan_row = shown.plan
        if plan_row is None:
            raise ValueError("no plan")
        agreed = plan_row.status == PlanStatus.AGREED.value
        state = f"Version {plan_row.version}, " + ("agreed" if agreed else "a draft, not agreed yet")
        pairs = [
            ("State", state),
            ("Runs", f"{british(plan_row.starts_on)} to {british(plan_row.ends_on) or '…'}"),
            ("After Key Stage 4", self.app.label("progression", plan_row.anticipated_progression)),
            ("Career aspiration", plan_row.career_aspiration),
            ("In the learner's words", plan_row.destination_learner_says),
        ]
        words = "Change the plan" if agreed else "Go on with the plan, or agree it"
        printing = button(
            "Print…", lambda: self.page.print_asked.emit([PrintRequest("ilp", self.page.learner_id)]), icon="printer"
        )
        return facts("Plan", pairs, printing, self.wizard_button(shown, plan.KIND, words))

    def _targets(self, title: str, lines: list[TargetLine]) -> QFrame:
        columns: list[Column[TargetLine]] = [
            Column("What I will do", lambda each: each.target.what_i_will_do, bold=True),
            Column("Area", lambda each: self.app.label("skill_area", each.target.area), width=220),
            Column("By", lambda each: each.target.by_when, width=120),
            Column("Status", lambda each: self.app.label("target_status", each.target.status), width=130),
            Column("Distance", lambda each: each.distance, show=_distance, width=110),
        ]
        if not lines:
            return card(label(title, "heading"), label("None yet.", "quiet"))
        return card(label(title, "heading"), self.table(title, columns, lines))

    def _versions(self, shown: Overview) -> QFrame:
        columns: list[Column[Any]] = [
            Column("Version", lambda each: f"Version {each.number}", bold=True),
            Column("Agreed on", lambda each: each.agreed_on, width=200),
        ]

        def print_version(version: Any) -> None:
            self.page.print_asked.emit([PrintRequest("ilp", self.page.learner_id, version.id)])

        view = self.table("Agreed versions", columns, shown.versions, print_version)
        return card(
            label("Agreed versions", "heading"), label("Enter prints a version again as it was agreed.", "quiet"), view
        )


def _distance(value: int | None) -> str:
    return "" if value is None else "●" * value + "○" * (4 - value)


class ReviewsTab(Tab):
    """Progress reviews, the newest first."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """A button for the next review, then each review held."""
        number = shown.held[0].number + 1 if shown.held else 1
        if not shown.versions:
            return [empty_state("Reviews begin once a plan is agreed. Make the plan and agree it first.")]
        begin = self.wizard_button(shown, review.KIND, f"Start review {number}")
        if not shown.held:
            return [
                empty_state("No review was held yet. The learner speaks first; then each target is looked at.", begin)
            ]
        return [
            card(row(label("Reviews", "heading", wrap=False), None, begin)),
            *(self._review(shown, each) for each in shown.held),
        ]

    def _review(self, shown: Overview, held: Any) -> QFrame:
        again = button(
            "Print…", lambda: self.page.print_asked.emit([PrintRequest("review_record", held.id)]), icon="printer"
        )
        title = label(f"Review {held.number}, {british(held.reviewed_on)}", "heading", wrap=False)
        parts: list[Any] = [row(title, None, again)]
        if held.what_went_well:
            parts.append(label(f"“{held.what_went_well}”"))
        outcomes = shown.outcomes.get(held.id, [])
        if outcomes:
            columns: list[Column[Any]] = [
                Column("Target", lambda each: each.target, bold=True),
                Column("Outcome", lambda each: self.app.label("target_status", each.outcome), width=150),
                Column("Distance", lambda each: each.distance, show=_distance, width=110),
                Column("Comment", lambda each: each.comment, width=260),
            ]
            parts.append(self.table(f"Outcomes of review {held.number}", columns, outcomes))
        if held.next_review_on:
            parts.append(label(f"Next review: {british(held.next_review_on)}", "quiet"))
        return card(*parts)


class LogsTab(Tab):
    """Learning logs: blocks of six weeks, and what came back."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Blocks, then entries."""
        return [self._blocks(shown), self._entries(shown)]

    def _blocks(self, shown: Overview) -> QFrame:
        new = button("New block of six weeks", self.new_block, icon="plus")
        if not shown.blocks:
            words = "A block is six weekly sheets for one half-term. A lost one can be printed again with the same identity."
            return card(row(label("Log blocks", "heading", wrap=False), None, new), label(words, "quiet"))
        columns: list[Column[LogBlock]] = [
            Column("Identity", lambda each: each.identity, bold=True),
            Column("Kind", lambda each: self.app.label("log_kind", each.kind), width=200),
            Column("From", lambda each: each.starts_on, width=130),
            Column(
                "Printed", lambda each: f"{each.times_printed} times" if each.times_printed else "not yet", width=120
            ),
            Column("Filed", lambda each: each.filed_on, width=130),
        ]
        view = self.table("Log blocks", columns, shown.blocks, self._print_block)

        def file_it() -> None:
            number = view.currentIndex().row()
            if number >= 0:
                self.app.write(logs.file_block, shown.blocks[number].id or 0, self.app.today)

        filing = button("File as completed", file_it, icon="check")
        hint = label("Enter prints a block, or its replacement.", "quiet")
        return card(row(label("Log blocks", "heading", wrap=False), None, filing, new), hint, view)

    def _print_block(self, block: LogBlock) -> None:
        self.page.print_asked.emit([PrintRequest("log_block", block.id or 0)])

    def new_block(self) -> None:
        """Begin a block."""
        fields = LogBlockFields(kind="weekly_diary", starts_on=self.app.today)
        RecordDialog(
            self.app, "New log block", LogBlockFields,
            lambda new: self.app.write(logs.new_block, self.page.learner_id, new), record=fields, parent=self,
        ).open()  # fmt: skip

    def _entries(self, shown: Overview) -> QFrame:
        columns: list[Column[LogEntry]] = [
            Column("Date", lambda each: each.entry_on, width=130),
            Column("What I learned", lambda each: each.what_i_learned, bold=True),
            Column("How it went", lambda each: each.rating, width=120),
            Column("Used", lambda each: "in a review" if each.review_id else "", width=120),
        ]
        nothing = "What the learner wrote on the sheets is typed here; it is offered when the next review is prepared."
        return self.record_list("Log entries", LogEntry, LogEntryFields, "log entry", columns, shown.entries, nothing)


class PapersTab(Tab):
    """The papers of this learner."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """One card a paper, with what it is for and its print button."""
        return [self._paper(shown, key) for key in PAPERS]

    def _paper(self, shown: Overview, key: str) -> QFrame:
        paper = PAPERS[key]
        request, lacking = request_for(shown, key)
        printing = button("Preview and print…", lambda: self.page.print_asked.emit([request]), icon="printer")
        printing.setAccessibleName(f"Preview and print {paper.title}")
        printing.setEnabled(request is not None)
        words = column(label(paper.title, "heading"), label(lacking or paper.purpose, "quiet"), spacing=2)
        line = row(words, printing)
        line.setStretch(0, 1)
        return card(line)


def request_for(shown: Overview, key: str) -> tuple[PrintRequest | None, str]:
    """What to print of one paper for a learner, or why there is nothing yet."""
    match PAPERS[key].subject:
        case "review":
            newest = shown.held[0].id if shown.held else None
            return (PrintRequest(key, newest), "") if newest else (None, "There is no review yet.")
        case "log_block":
            block = shown.blocks[0].id if shown.blocks else None
            return (
                (PrintRequest(key, block), "") if block else (None, "There is no log block yet: begin one under Logs.")
            )
        case _:
            return (PrintRequest(key, shown.learner.id or 0), "") if shown.plan else (None, "There is no plan yet.")
