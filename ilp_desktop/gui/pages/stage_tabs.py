"""The three stages on the learner's page: assessment, plan, reviews."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from ilp_desktop.flows import assessment, plan, review
from ilp_desktop.gui.bank_tools import give_to_bank
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.distance_chart import DistanceChart
from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.layout import button, card, label, row
from ilp_desktop.gui.pages.comments_tab import comment_columns, is_private
from ilp_desktop.gui.pages.learner_tab import Tab, distance_shown, facts
from ilp_desktop.gui.pages.logs_tab import EntriesDialog
from ilp_desktop.gui.pages.programme_part import programme_cards
from ilp_desktop.gui.pages.review_card import whole
from ilp_desktop.gui.pages.self_assessment_part import self_assessments_card
from ilp_desktop.gui.pages.sharing_part import in_a_line, share, shared_card
from ilp_desktop.gui.pages.week_part import WeekPart
from ilp_desktop.gui.plan_changes import ChangesDialog
from ilp_desktop.gui.tables import Column, british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.assessment import Need
from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import PlanStatus, TargetProgressFields
from ilp_desktop.model.review import Review
from ilp_desktop.printing import review_loading
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.paper import Between, PrintOptions
from ilp_desktop.services import comments, levels, logs, needs, own_fields, sharing, targets
from ilp_desktop.services.levels import AreaLevels, Change, Comparison, Level
from ilp_desktop.services.logs import Logged
from ilp_desktop.services.overview import Overview, TargetLine
from ilp_desktop.services.sharing import Shared
from ilp_desktop.services.targets import Step
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.pages.learner import LearnerPage


class AssessmentTab(Tab):
    """Initial assessments and the needs they found."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Assessments, then needs."""
        if not shown.assessments:
            words = tr(
                "The initial assessment comes first, within six weeks of entry: "
                "what has the learner achieved, what are they good at, what do they need help with?"
            )
            begin = EmptyState(words, self.wizard_button(shown, assessment.KIND, tr("Start the initial assessment")))
            return [begin, self_assessments_card(self, assessment.KIND)]
        given = self.app.read(sharing.of_assessments, self.page.learner_id)
        levels_found = self.app.read(levels.compare, self.page.learner_id)
        parts = [self._assessments(shown), *self._own(shown), self._needs(shown)]
        parts.append(self_assessments_card(self, assessment.KIND))
        if levels_found.areas:
            parts.append(self._levels(levels_found))
        return [*parts, shared_card(self, tr("Needs shared with"), given)] if given else parts

    def _assessments(self, shown: Overview) -> QFrame:
        columns: list[Column[Any]] = [
            Column(tr("Date"), lambda each: each.assessed_on, bold=True),
            Column(tr("Finished on"), lambda each: each.finished_on, width=200),
        ]
        view = self.table(
            tr("Assessments"), columns, shown.assessments, lambda each: self.start(assessment.KIND, each.id)
        )
        correct = view.action(
            tr("Look at or correct…"), lambda each: self.start(assessment.KIND, each.id), icon="pencil"
        )
        given = view.action(tr("Shared with…"), lambda each: share(self, each, tr("the needs found")), icon="users")
        new = self.wizard_button(shown, assessment.KIND, tr("New assessment"))
        view.selectRow(0)
        return card(row(label(tr("Assessments"), "heading", wrap=False), None, given, correct, new), view)

    def _own(self, shown: Overview) -> list[QFrame]:
        """What the school's own fields say, for each assessment that has something there."""
        found = [(each, own_pairs(self, assessment.KIND, each.id)) for each in shown.assessments]
        return [
            facts(tr("Also recorded on {day}", day=british(each.assessed_on)), pairs) for each, pairs in found if pairs
        ]

    def _levels(self, compared: Comparison) -> QFrame:
        """A column for each assessment, the oldest first; what changed is said in a word."""
        columns: list[Column[AreaLevels]] = [Column(tr("Skill area"), lambda each: each.area, bold=True)]
        columns += [self._level_column(number, british(on)) for number, on in enumerate(compared.dates)]
        words = tr("Each level is compared with the one before on the same scale.") if len(compared.dates) > 1 else ""
        heading = label(tr("Levels over the years") if words else tr("Levels"), "heading", wrap=False)
        return card(
            row(heading, None, label(words, "quiet", wrap=False)), self.table(tr("Levels"), columns, compared.areas)
        )

    def _level_column(self, number: int, heading: str) -> Column[AreaLevels]:
        colours = {Change.UP: self.app.colours.good, Change.DOWN: self.app.colours.warn}

        def colour(area: AreaLevels) -> str | None:
            level = area.levels[number]
            return colours.get(level.change) if level else None

        return Column(heading, lambda area: level_shown(area.levels[number]), width=190, colour=colour)

    def _needs(self, shown: Overview) -> QFrame:
        good, bad = self.app.colours.good, self.app.colours.bad
        columns: list[Column[Any]] = [
            Column(tr("Need"), lambda each: each.description, bold=True),
            Column(tr("Area"), lambda each: self.app.label("skill_area", each.area), width=230),
            Column(tr("Priority"), lambda each: self.app.label("priority", each.priority), width=100),
            Column(
                tr("Answered"),
                lambda each: _answer(each, shown),
                width=170,
                colour=lambda each: bad if each.id in shown.unanswered else good,
            ),
        ]
        if not shown.needs + shown.needs_met:
            return card(
                label(tr("Needs"), "heading"),
                label(tr("No need is written down. Correct the assessment to add them."), "quiet"),
            )
        table = self.table(tr("Needs"), columns, shown.needs + shown.needs_met)
        met = table.action(tr("Met, or not"), self._set_met, icon="circle-check")
        return card(row(label(tr("Needs"), "heading"), None, met), table)

    def _set_met(self, need: Need) -> None:
        """A need is met today; one that was met is not after all."""
        on = None if need.met_on else self.app.today
        guarded(self, lambda: self.app.write(needs.set_met, need.id or 0, on) and None)


def own_pairs(tab: Tab, record: str, record_id: int | None) -> list[tuple[str, str]]:
    """What the school's own fields of an assessment or plan are called, and what stands there."""
    found = tab.app.read(own_fields.held, record, record_id or 0)
    return [(field.label, field.shown(value, british, tr("Yes"))) for field, value in found]


def _answer(need: Need, shown: Overview) -> str:
    if need.met_on:
        return tr("Met on {day}", day=british(need.met_on))
    return tr("No target yet") if need.id in shown.unanswered else tr("By a target")


class PlanTab(Tab):
    """The plan, its week, its targets and its versions."""

    def __init__(self, page: LearnerPage) -> None:
        super().__init__(page)
        self.week = WeekPart(self.app)
        self.kept = (self.week,)

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Destination, targets, week, versions."""
        if shown.plan is None:
            words = tr("There is no plan yet. It says where the learner wants to get to, and how.")
            if not shown.assessments:
                words = f"{words} " + tr("The initial assessment usually comes first.")
            return [EmptyState(words, self.wizard_button(shown, plan.KIND, tr("Make the plan")))]
        is_open = shown.plan.status != PlanStatus.CLOSED.value
        parts: list[QWidget] = [self._summary(shown)]
        self._logged = self.app.read(logs.by_target, self.page.learner_id)
        parts += [
            self._targets(tr("Long-term targets"), shown.long_term, is_open=is_open),
            self._targets(tr("Short-term targets"), shown.short_term, is_open=is_open),
            self.week,
        ]
        self.week.show_plan(shown.plan)
        steps = self.app.read(targets.distances, shown.plan.id or 0)
        if steps:
            parts.append(self._distances(shown, steps))
        parts += programme_cards(self, shown.plan.id or 0)
        if shown.versions:
            parts.append(self._versions(shown))
        given = self.app.read(sharing.of_versions, self.page.learner_id)
        return [*parts, shared_card(self, tr("Plan shared with"), given)] if given else parts

    def _summary(self, shown: Overview) -> QFrame:
        plan_row = shown.plan
        if plan_row is None:
            raise ValueError("no plan")
        is_changed = plan_row.status == PlanStatus.DRAFT.value and bool(shown.versions)
        state = tr(
            "Version {version}, {state}", version=plan_row.version, state=_STATES.get(plan_row.status, plan_row.status)
        )
        if is_changed:
            state = tr(
                "Draft of version {version}; version {number} stays as it was agreed",
                version=plan_row.version,
                number=shown.versions[-1].number,
            )
        pairs = [
            (tr("State"), state),
            (
                tr("Runs"),
                tr("{first} to {last}", first=british(plan_row.starts_on), last=british(plan_row.ends_on) or "…"),
            ),
            (tr("After Key Stage 4"), self.app.label("progression", plan_row.anticipated_progression)),
            (tr("Career aspiration"), plan_row.career_aspiration),
            (tr("In the learner's words"), plan_row.destination_learner_says),
            *own_pairs(self, plan.KIND, plan_row.id),
        ]
        words = _PLAN_BUTTONS.get(plan_row.status, tr("Go on with the plan, or agree it"))
        printing = button(
            tr("Print…"),
            lambda: self.page.print_asked.emit([PrintRequest("ilp", self.page.learner_id)]),
            icon="printer",
        )
        differing = [self._changes_button(shown)] if is_changed else []
        return facts(tr("Plan"), pairs, *differing, printing, self.wizard_button(shown, plan.KIND, words))

    def _changes_button(self, shown: Overview) -> QPushButton:
        last = shown.versions[-1]
        words = tr("What differs from version {number}…", number=last.number)
        return button(words, lambda: self.show_changes((last.id or 0, None)), icon="list-checks")

    def show_changes(self, between: Between) -> None:
        """Show what differs between two versions, or a version and the plan as it is now."""
        if shown := self.page.overview:
            ChangesDialog(
                self.app, self.page.learner_id, shown.versions, between,
                lambda request: self.page.print_asked.emit([request]), self,
            ).open()  # fmt: skip

    def _targets(self, title: str, lines: list[TargetLine], *, is_open: bool) -> QFrame:
        columns: list[Column[TargetLine]] = [
            Column(tr("What I will do"), lambda each: each.target.what_i_will_do, bold=True),
            Column(tr("Area"), lambda each: self.app.label("skill_area", each.target.area), width=220),
            Column(tr("By"), lambda each: each.target.by_when, width=120),
            Column(tr("Status"), lambda each: self.app.label("target_status", each.target.status), width=130),
            Column(tr("Distance"), lambda each: each.distance, show=distance_shown, width=150),
        ]
        told = [line for line in lines if line.target.id in self._logged]
        if told:
            columns.append(Column(tr("Log"), lambda each: len(self._of(each)) or None, show=_entries_shown, width=90))
        if not lines:
            return card(label(title, "heading"), label(tr("None yet."), "quiet"))
        if not is_open:
            return card(label(title, "heading"), self.table(title, columns, lines))
        view = self.table(title, columns, lines, self.note_progress)
        reading = [view.action(tr("From the log…"), self.show_log, icon="book-open")] if told else []
        noting = view.action(tr("How is it going…"), self.note_progress, icon="check")
        noting.setToolTip(tr("Achieved early, changed or stopped: note it on the day (Enter)"))
        giving = view.action(tr("Add to the bank…"), self.give_to_bank, icon="library")
        return card(row(label(title, "heading", wrap=False), None, *reading, giving, noting), view)

    def _of(self, line: TargetLine) -> list[Logged]:
        """What the learner logged about a target, the newest first."""
        return self._logged.get(line.target.id or 0, [])

    def show_log(self, line: TargetLine) -> None:
        """Show what the learner logged about a target."""
        if found := self._of(line):
            EntriesDialog(self.app, line.target.what_i_will_do, found, self).open()
        else:
            self.app.said.emit(tr("Nothing in the log is about this target yet."))

    def give_to_bank(self, line: TargetLine) -> None:
        """Offer a target to the bank, for other learners."""
        if shown := self.page.overview:
            give_to_bank(self.app, line.target.model_dump(), shown.row, self)

    def note_progress(self, line: TargetLine) -> None:
        """Note on any day that a target was achieved, changed, stopped, or goes on."""
        target_id = line.target.id or 0
        self.form(
            tr("On a day between reviews: {target}", target=line.target.what_i_will_do[:50]),
            TargetProgressFields,
            lambda session, new: targets.note_progress(session, target_id, new),
            record=TargetProgressFields.model_construct(
                status=line.target.status, noted_on=self.app.today, author=self.app.store.who
            ),
        )

    def _distances(self, shown: Overview, steps: dict[int, list[Step]]) -> QFrame:
        """A drawing for each target that a review gave a distance."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        lines = [line.target for line in shown.short_term + shown.long_term if line.target.id in steps]
        for number, target in enumerate(lines):
            mine = steps[target.id or 0]
            grid.addWidget(label(target.what_i_will_do), number, 0)
            grid.addWidget(DistanceChart(mine, self.app.colours), number, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(travelled(mine), "quiet", wrap=False), number, 2)
        words = tr("From the baseline, at each review: 0 not begun, 1 a start, 2 half way, 3 nearly there, 4 arrived.")
        return card(label(tr("Distance travelled"), "heading"), label(words, "quiet"), grid)

    def _versions(self, shown: Overview) -> QFrame:
        columns: list[Column[Any]] = [
            Column(tr("Version"), lambda each: tr("Version {number}", number=each.number), bold=True),
            Column(tr("Agreed on"), lambda each: each.agreed_on, width=200),
        ]

        def print_version(version: Any) -> None:
            self.page.print_asked.emit([PrintRequest("ilp", self.page.learner_id, version.id)])

        view = self.table(tr("Agreed versions"), columns, shown.versions, print_version)
        again = view.action(tr("Print again as it was agreed…"), print_version, icon="printer")
        given = view.action(
            tr("Shared with…"), lambda each: share(self, each, tr("version {number}", number=each.number)), icon="users"
        )
        differing = view.action(
            tr("What differs…"), lambda each: self.show_changes((each.id or 0, None)), icon="list-checks"
        )
        return card(row(label(tr("Agreed versions"), "heading", wrap=False), None, differing, given, again), view)


def _entries_shown(count: int | None) -> str:
    return counted(count, "{n} entry", "{n} entries") if count else ""


class ReviewsTab(Tab):
    """Progress reviews, the newest first and whole."""

    def __init__(self, page: LearnerPage) -> None:
        super().__init__(page)
        self._opened: set[int] = set()
        """Older reviews that are shown whole."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """A button for the next review, then each review held."""
        number = shown.held[0].number + 1 if shown.held else 1
        if not shown.versions:
            words = tr("Reviews begin once a plan is agreed. Make the plan and agree it first.")
            return [EmptyState(words, button(tr("Go to the plan"), lambda: self.page.show_tab("Plan")))]
        begin = self.wizard_button(shown, review.KIND, tr("Start review {number}", number=number))
        said = self_assessments_card(self, review.KIND)
        if not shown.held:
            words = tr("No review was held yet. The learner speaks first; then each target is looked at.")
            return [EmptyState(words, begin), said]
        given = self.app.read(sharing.of_reviews, self.page.learner_id)
        is_open = shown.plan is not None and shown.plan.status != PlanStatus.CLOSED.value
        return [
            card(row(label(tr("Reviews"), "heading", wrap=False), None, *([begin] if is_open else []))),
            said,
            *self._comments(shown),
            *(self._review(shown, each, given) for each in shown.held),
            *([shared_card(self, tr("Reviews shared with"), given)] if given else []),
        ]

    def _look_at(self, shown: Overview, held: Review) -> None:
        """Show the whole of an older review."""
        self._opened.add(held.id or 0)
        self.show_overview(shown)

    def _comments(self, shown: Overview) -> list[QFrame]:
        """What was noticed since the last review: it prepares the next one."""
        last = shown.held[0]
        found = self.app.read(comments.of_learner, self.page.learner_id, since=last)
        title = tr("Comments since review {number}", number=last.number)
        if not found:
            return []
        view = self.table(title, comment_columns(), found, private=is_private(self))
        return [card(label(title, "heading"), view)]

    def _review(self, shown: Overview, held: Review, given: list[Shared]) -> QFrame:
        request = PrintRequest("review_record", held.id or 0)
        again = button(tr("Print…"), lambda: self.page.print_asked.emit([request]), icon="printer")
        sharing_it = button(
            tr("Shared with…"), lambda: share(self, held, tr("review {number}", number=held.number)), icon="users"
        )
        title = label(
            tr("Review {number}, {day}", number=held.number, day=british(held.reviewed_on)), "heading", wrap=False
        )
        parts: list[Any] = [row(title, None, sharing_it, again)]
        name = tr("Review {number}", number=held.number)
        for each in (sharing_it, again):
            each.setAccessibleDescription(name)
        is_newest = held.number == shown.held[0].number
        if is_newest or held.id in self._opened:
            options = PrintOptions(today=self.app.today, ticked=frozenset(Part))
            parts.append(whole(self.app.read(review_loading.load, held.id or 0, options)))
        else:
            look = button(tr("Look at all of it"), lambda: self._look_at(shown, held), icon="book-open")
            look.setAccessibleDescription(name)
            parts[0].insertWidget(2, look)
            if held.what_went_well:
                parts.append(label(f"“{held.what_went_well}”"))
        outcomes = shown.outcomes.get(held.id or 0, [])
        if outcomes:
            columns: list[Column[Any]] = [
                Column(tr("Target"), lambda each: each.target, bold=True),
                Column(tr("Outcome"), lambda each: self.app.label("target_status", each.outcome), width=150),
                Column(tr("Distance"), lambda each: each.distance, show=distance_shown, width=150),
                Column(tr("Comment"), lambda each: each.comment, width=260),
            ]
            parts.append(self.table(tr("Outcomes of review {number}", number=held.number), columns, outcomes))
        if held.next_review_on:
            parts.append(label(tr("Next review: {day}", day=british(held.next_review_on)), "quiet"))
        if names := in_a_line(given, review_id=held.id):
            parts.append(label(tr("Shared with {names}", names=names), "quiet"))
        return card(*parts)


_STATES = {"draft": tr("a draft, not agreed yet"), "agreed": tr("agreed"), "closed": tr("closed")}
_PLAN_BUTTONS = {"agreed": tr("Change the plan"), "closed": tr("Make a new plan")}
_ARROWS = {Change.UP: "↑ ", Change.DOWN: "↓ ", Change.SAME: "", Change.OTHER: "", Change.SCALE: "", Change.FIRST: ""}


def level_shown(level: Level | None) -> str:
    """A level with what changed, such as: Entry 3 (↑ up)."""
    if level is None:
        return "–"
    return f"{level.label} ({_ARROWS[level.change]}{level.change.value})" if level.change.value else level.label


def travelled(steps: Sequence[Step]) -> str:
    """How far the learner came, such as: from 0 to 3 of 4."""
    first, last = steps[0].distance, steps[-1].distance
    if first == last:
        return tr("{number} of 4", number=last) if len(steps) == 1 else tr("still at {last} of 4", last=last)
    return tr("from {first} to {last} of 4", first=first, last=last)
