"""Review day: a round of reviews for a group, saved at each cell, and closed when each target was looked at.

Finishing one learner's review is `flows.review_day`, since it runs the rules of the review wizard.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import shorten

from pydantic import ValidationError
from sqlmodel import Session, col, func, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Learner, listed_name
from ilp_desktop.model.plan import OPEN_STATUSES, Plan, PlanVersion, Target
from ilp_desktop.model.problems import sentences
from ilp_desktop.model.review import Review, TargetOutcome
from ilp_desktop.model.review_round import (
    ReviewRound,
    ReviewRoundFields,
    ReviewRoundLearner,
    ReviewRoundTarget,
    RoundCellFields,
    RoundState,
)
from ilp_desktop.services import plans, records, reviews, since_review, steps, targets
from ilp_desktop.words import counted, short_day, tr

_NAMED_AT_MOST = 5
_WORDS_OF_TARGET = 60
_CELLS = {"outcome": tr("outcome"), "distance": tr("distance"), "note": tr("note"), "next_step": tr("next step")}
"""Letters of a target in the list of what was done."""
DRAFT = "review"
"""Kind of the draft that becomes part of a learner's review."""


@dataclass(frozen=True)
class Preview:
    """What a round of these learners would hold."""

    learner_ids: tuple[int, ...]
    """Those who can be reviewed on that day, by name."""
    targets: int
    left_out: tuple[tuple[str, str], ...]
    """Name and reason of each learner who can't."""


@dataclass(frozen=True)
class RoundLine:
    """A round as the list of rounds shows it."""

    id: int
    label: str
    held_on: dt.date
    is_open: bool
    targets: int
    looked_at: int
    learners: int
    finished: int


@dataclass(frozen=True)
class GridRow:
    """One target of one learner, with what was entered so far."""

    id: int
    entry_id: int
    """The learner's place in the round: rows with the same one are one group."""
    learner_id: int
    learner: str
    form_group: str
    target: Target
    last_distance: int | None
    carried: int
    """Reviews that looked at the target and let it go on."""
    since: str
    """What was said of it since the last review."""
    outcome: str
    distance: int | None
    note: str
    next_step: str
    review: int | None
    """Number of the finished review."""
    next_number: int

    @property
    def is_finished(self) -> bool:
        """Whether the learner's review is written; the row can't be changed any more."""
        return self.review is not None


@dataclass(frozen=True)
class RoundGrid:
    """An open round as the grid shows it."""

    round: ReviewRound
    rows: tuple[GridRow, ...]

    @property
    def looked_at(self) -> int:
        """Targets that have an outcome."""
        return sum(bool(row.outcome) for row in self.rows)

    @property
    def learners(self) -> int:
        """Learners in the round."""
        return len({row.entry_id for row in self.rows})

    @property
    def finished(self) -> int:
        """Learners whose review is finished."""
        return len({row.entry_id for row in self.rows if row.is_finished})


def preview(session: Session, learner_ids: Sequence[int], held_on: dt.date) -> Preview:
    """Who of these learners can be reviewed on a day, with how many open targets, and who can't and why."""
    fits, left_out, targets = [], [], 0
    query = select(Learner).where(col(Learner.id).in_(learner_ids))
    for learner in session.exec(query.order_by(func.lower(Learner.surname), func.lower(Learner.forename))).all():
        open_targets, reason = _to_review(session, records.identity(learner), held_on)
        if reason:
            left_out.append((listed_name(learner), reason))
        else:
            fits.append(records.identity(learner))
            targets += len(open_targets)
    return Preview(tuple(fits), targets, tuple(left_out))


def _to_review(session: Session, learner_id: int, held_on: dt.date) -> tuple[list[Target], str]:
    """The open short-term targets of a learner, or the reason why there is nothing to review on that day."""
    plan = _agreed_plan(session, learner_id)
    if plan is None:
        return [], tr("no agreed plan")
    before = reviews.last(session, learner_id)
    if plan.starts_on > held_on:
        return [], tr("the plan starts on {day}", day=short_day(plan.starts_on))
    if before and before.reviewed_on > held_on:
        return [], tr("review {number} was on {day}", number=before.number, day=short_day(before.reviewed_on))
    found = plans.open_short_term_targets(session, records.identity(plan))
    return found, "" if found else tr("no open target")


def _agreed_plan(session: Session, learner_id: int) -> Plan | None:
    """The newest plan, where a version of it was agreed and it is not closed."""
    plan = plans.open_plan(session, learner_id)
    agreed = plan and session.exec(select(PlanVersion.id).where(PlanVersion.plan_id == plan.id)).first()
    return plan if agreed else None


def start(session: Session, fields: ReviewRoundFields, learner_ids: Sequence[int]) -> int:
    """Begin a round: a row for each open target of those learners who can be reviewed; return its id.

    Raises UserError where there is none.
    """
    found = preview(session, learner_ids, fields.held_on)
    if not found.learner_ids:
        raise UserError(
            tr("None of these learners has anything to review on that day."),
            tr("A learner needs an agreed plan with an open short-term target. Choose another group or day."),
        )
    round_id = records.identity(records.add(session, ReviewRound, fields))
    for learner_id in found.learner_ids:
        before = reviews.next_number(session, learner_id) - 1
        session.add(ReviewRoundLearner(review_round_id=round_id, learner_id=learner_id, reviews_before=before))
    session.flush()
    _bring_up_to_date(session, round_id)
    return round_id


def catch_up(session: Session, round_id: int) -> None:
    """Bring an open round up to date: targets set meanwhile come in, a review that was held elsewhere counts."""
    steps.not_undoable(session)
    if records.get(session, ReviewRound, round_id).state != RoundState.CLOSED.value:
        _bring_up_to_date(session, round_id)


def _bring_up_to_date(session: Session, round_id: int) -> None:
    for entry in records.of(session, ReviewRoundLearner, review_round_id=round_id, review_id=None):
        if elsewhere := _review_since(session, entry):
            entry.review_id = records.identity(elsewhere)
            session.add(entry)
            _take_over(session, entry)
        else:
            _add_targets(session, entry)
    session.flush()


def _review_since(session: Session, entry: ReviewRoundLearner) -> Review | None:
    query = select(Review).where(Review.learner_id == entry.learner_id, Review.number > entry.reviews_before)
    return session.exec(query.order_by(col(Review.number))).first()


def _take_over(session: Session, entry: ReviewRoundLearner) -> None:
    """Show in the round what the review that was held elsewhere said."""
    said = {each.target_id: each for each in records.of(session, TargetOutcome, review_id=entry.review_id)}
    for cell in records.of(session, ReviewRoundTarget, review_round_learner_id=entry.id):
        if outcome := said.get(cell.target_id):
            cell.outcome, cell.distance = outcome.outcome, outcome.distance
            cell.note = outcome.comment or cell.note
            session.add(cell)


def _add_targets(session: Session, entry: ReviewRoundLearner) -> None:
    entry_id, plan = records.identity(entry), _agreed_plan(session, entry.learner_id)
    have = set(
        session.exec(select(ReviewRoundTarget.target_id).where(ReviewRoundTarget.review_round_learner_id == entry_id))
    )
    for target in plans.open_short_term_targets(session, records.identity(plan)) if plan else []:
        if target.id not in have:
            records.add(
                session, ReviewRoundTarget, RoundCellFields(), review_round_learner_id=entry_id, target_id=target.id
            )


def rounds(session: Session) -> list[RoundLine]:
    """All rounds: the open ones first, then the newest."""
    found = session.exec(select(ReviewRound).order_by(col(ReviewRound.held_on).desc(), col(ReviewRound.id).desc()))
    lines = []
    for each in found.all():
        grid = load(session, records.identity(each))
        lines.append(
            RoundLine(
                id=records.identity(each),
                label=each.group_label,
                held_on=each.held_on,
                is_open=each.state == RoundState.OPEN.value,
                targets=len(grid.rows),
                looked_at=grid.looked_at,
                learners=grid.learners,
                finished=grid.finished,
            )
        )
    return sorted(lines, key=lambda line: not line.is_open)


def load(session: Session, round_id: int) -> RoundGrid:
    """The rows of a round, by learner's name and in the order of the plan. Raises UserError where it is gone.

    Of a learner whose review is not finished only the targets that are still open are shown.
    """
    held = records.get(session, ReviewRound, round_id)
    query = (
        select(ReviewRoundTarget, ReviewRoundLearner, Learner, Target)
        .where(ReviewRoundTarget.review_round_learner_id == ReviewRoundLearner.id)
        .where(ReviewRoundLearner.review_round_id == round_id, ReviewRoundLearner.learner_id == Learner.id)
        .where(ReviewRoundTarget.target_id == Target.id)
        .order_by(func.lower(Learner.surname), func.lower(Learner.forename), col(Learner.id))
        .order_by(col(Target.position), col(Target.id))
    )
    found = [each for each in session.exec(query) if each[1].review_id or each[3].status in OPEN_STATUSES]
    ids = [records.identity(target) for _, _, _, target in found]
    known = _Known(
        _numbers(session, round_id), _distances_before(session, round_id), targets.carried(session, ids),
        since_review.about(session, ids, DRAFT),
    )  # fmt: skip
    return RoundGrid(held, tuple(_grid_row(*each, known) for each in found))


@dataclass(frozen=True)
class _Known:
    """What is known of the learners and targets of a round, each in one read."""

    numbers: dict[int, tuple[int | None, int]]
    distances: dict[int, int | None]
    carried: dict[int, int]
    since: dict[int, str]


def _numbers(session: Session, round_id: int) -> dict[int, tuple[int | None, int]]:
    """Place in the round -> number of its finished review, and the learner's highest number so far."""
    query = (
        select(ReviewRoundLearner.id, ReviewRoundLearner.review_id, Review.id, Review.number)
        .where(ReviewRoundLearner.review_round_id == round_id, Review.learner_id == ReviewRoundLearner.learner_id)
        .order_by(col(Review.number))
    )
    found: dict[int, tuple[int | None, int]] = {}
    for entry_id, ours, review_id, number in session.exec(query):
        finished = found.get(entry_id or 0, (None, 0))[0]
        found[entry_id or 0] = (number if ours == review_id else finished, number)
    return found


def _distances_before(session: Session, round_id: int) -> dict[int, int | None]:
    """Target id -> the distance that the newest review before this round gave it."""
    query = (
        select(TargetOutcome.target_id, TargetOutcome.distance)
        .join(ReviewRoundTarget, col(ReviewRoundTarget.target_id) == col(TargetOutcome.target_id))
        .join(ReviewRoundLearner, col(ReviewRoundLearner.id) == col(ReviewRoundTarget.review_round_learner_id))
        .join(Review, col(Review.id) == col(TargetOutcome.review_id))
        .where(ReviewRoundLearner.review_round_id == round_id, Review.number <= ReviewRoundLearner.reviews_before)
        .order_by(col(Review.number))
    )
    return dict(session.exec(query).all())


def _grid_row(
    cell: ReviewRoundTarget,
    entry: ReviewRoundLearner,
    learner: Learner,
    target: Target,
    known: _Known,
) -> GridRow:
    finished, highest = known.numbers.get(records.identity(entry), (None, 0))
    return GridRow(
        id=records.identity(cell),
        entry_id=records.identity(entry),
        learner_id=entry.learner_id,
        learner=listed_name(learner),
        form_group=learner.form_group,
        target=target,
        last_distance=known.distances.get(cell.target_id),
        carried=known.carried.get(cell.target_id, 0),
        since=known.since.get(cell.target_id, ""),
        outcome=cell.outcome,
        distance=cell.distance,
        note=cell.note,
        next_step=cell.next_step,
        review=finished,
        next_number=highest + 1,
    )


def set_cell(session: Session, row_id: int, name: str, value: object) -> None:
    """Keep one cell, and that one was there. Raises UserError where it is not valid, or the review is finished."""
    cell = records.get(session, ReviewRoundTarget, row_id)
    entry = records.get(session, ReviewRoundLearner, cell.review_round_learner_id)
    if entry.review_id:
        raise UserError(
            tr("This learner's review is finished; it can't be changed here."),
            tr("To hold it again, delete the review on the learner's page, under Reviews, then open this round again."),
        )
    values = {each: getattr(cell, each) for each in RoundCellFields.model_fields} | {name: value}
    try:
        fields = RoundCellFields.model_validate(values)
    except ValidationError as error:
        raise UserError(tr("This can't be kept."), " ".join(sentences(error).values())) from None
    records.change(session, ReviewRoundTarget, row_id, fields)
    keep_place(session, entry.review_round_id, cell.target_id, name)
    words = shorten(session.get_one(Target, cell.target_id).what_i_will_do, _WORDS_OF_TARGET, placeholder=" …")
    steps.called(session, tr("review day: {what} of “{words}”", what=_CELLS[name], words=words))


def keep_place(session: Session, round_id: int, target_id: int, name: str) -> None:
    """Remember where one was, so that the round goes on there."""
    steps.not_undoable(session)
    held = records.get(session, ReviewRound, round_id)
    held.at_target_id, held.at_field = target_id, name
    session.add(held)
    session.flush()


def close(session: Session, round_id: int, on: dt.date) -> None:
    """Close a round. Raises UserError where a target was not looked at, or a review is not finished."""
    catch_up(session, round_id)
    steps.called(session, tr("review day closed"))
    grid = load(session, round_id)
    if unseen := [row for row in grid.rows if not row.outcome and not row.is_finished]:
        raise UserError(
            counted(
                len(unseen),
                "{n} target of this round was not looked at yet.",
                "{n} targets of this round were not looked at yet.",
            ),
            tr(
                "Give an outcome to each: {names}. Or take a learner who was not there out of the round.",
                names=_names(unseen),
            ),
        )
    if unfinished := [row for row in grid.rows if not row.is_finished]:
        raise UserError(
            tr("Not every review of this round is finished yet."),
            tr("Press Ctrl+Enter on a target of each of these learners: {names}.", names=_names(unfinished)),
        )
    held = grid.round
    held.state, held.closed_on = RoundState.CLOSED.value, on
    session.add(held)
    session.flush()


def _names(rows: Sequence[GridRow]) -> str:
    """The learners of these rows, in a sentence."""
    names = list(dict.fromkeys(row.learner for row in rows))
    more = len(names) - _NAMED_AT_MOST
    shown = "; ".join(names[:_NAMED_AT_MOST])
    return tr("{names}; and {more} more", names=shown, more=more) if more > 0 else shown
