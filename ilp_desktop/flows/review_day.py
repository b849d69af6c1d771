"""Finishes one learner's review from a round: the review wizard, filled in from the grid."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.flows import flow, review
from ilp_desktop.flows.flow import Raw, as_typed
from ilp_desktop.flows.plan_steps import ShortTermTargetEntry
from ilp_desktop.model.base import read_day
from ilp_desktop.model.plan import OPEN_STATUSES, Target
from ilp_desktop.model.review import Review
from ilp_desktop.model.review_round import ReviewRound, ReviewRoundLearner, ReviewRoundTarget
from ilp_desktop.services import drafts, plans, records, review_round, reviews
from ilp_desktop.services.caseload import name_of
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import tr

_GOES_ON = (
    "success_criteria", "baseline", "skills_required", "support_strategy", "help_outside_classroom", "who",
)  # fmt: skip
"""What a next step takes from the target that it follows; it can be corrected in the plan."""


def finish_learner(session: Session, entry_id: int) -> int:
    """Write the next numbered review of a learner of a round, with what the grid says; return its number.

    What was typed in the review wizard for this learner, and not finished there, becomes part of the review.
    Raises UserError where a target has no outcome yet, or where the days are not in order.
    """
    entry = records.get(session, ReviewRoundLearner, entry_id)
    held = records.get(session, ReviewRound, entry.review_round_id)
    review_round.catch_up(session, entry.review_round_id)
    if entry.review_id:
        number = records.get(session, Review, entry.review_id).number
        raise UserError(
            tr("Review {number} of this learner is finished already.", number=number),
            tr("Go on with the next learner."),
        )
    cells = _cells(session, entry)
    entries = _filled_in(session, entry.learner_id, cells, held.held_on)
    entry.review_id = _finish(session, entry.learner_id, entries)
    session.add(entry)
    _carry_on(session, cells, held.held_on, read_day(entries["next_steps"]["next_review_on"]))
    session.flush()
    return records.get(session, Review, entry.review_id).number


def _cells(session: Session, entry: ReviewRoundLearner) -> dict[int, ReviewRoundTarget]:
    """Target id -> its row, for the targets that are still open. Raises UserError where one has no outcome."""
    rows = [row for row in review_round.load(session, entry.review_round_id).rows if row.entry_id == entry.id]
    if unseen := [row for row in rows if not row.outcome]:
        missing = "; ".join(row.target.what_i_will_do for row in unseen)
        raise UserError(
            tr("A target of this learner has no outcome yet."), tr("Choose one for: {missing}", missing=missing)
        )
    return {row.target.id or 0: records.get(session, ReviewRoundTarget, row.id) for row in rows}


def _filled_in(session: Session, learner_id: int, cells: dict[int, ReviewRoundTarget], on: dt.date) -> Entries:
    entries = flow.resume(session, review.FLOW, learner_id)[1]
    entries["start"]["reviewed_on"] = as_typed(on)
    for values in entries["targets"]:
        if cell := cells.get(int(values["target_id"])):
            before = reviews.last_distance(session, int(values["target_id"]))
            typed = "" if values["distance"] == as_typed(before) else values["distance"]
            values["outcome"] = cell.outcome
            values["distance"] = typed if cell.distance is None else str(cell.distance)
            if cell.note not in values["comment"]:
                values["comment"] = "\n".join(filter(None, (values["comment"], cell.note)))
    following = read_day(entries["next_steps"]["next_review_on"])
    if isinstance(following, dt.date) and following <= on:
        entries["next_steps"]["next_review_on"] = ""
    entries["new_targets"] += _next_steps(session, cells, entries["next_steps"]["next_review_on"])
    return entries


def _next_steps(session: Session, cells: dict[int, ReviewRoundTarget], by_when: str) -> list[Raw]:
    """A new short-term target for each next step: its own words, all else as in the target that it follows."""
    found = []
    for target_id, cell in cells.items():
        before = records.get(session, Target, target_id)
        goes_on = cell.outcome in OPEN_STATUSES and cell.next_step == before.what_i_will_do
        if cell.next_step and not goes_on:
            found.append(
                flow.row(
                    ShortTermTargetEntry,
                    area=before.area,
                    what_i_will_do=cell.next_step,
                    **{name: getattr(before, name) for name in _GOES_ON},
                    by_when=by_when,
                    long_term_key=f"r{before.long_term_target_id}" if before.long_term_target_id else "",
                    need_ids=plans.need_ids(session, target_id),
                )
            )
    return found


def _finish(session: Session, learner_id: int, entries: Entries) -> int:
    try:
        return flow.finish(session, review.FLOW, learner_id, entries)
    except UserError as trouble:
        if drafts.find(session, review.KIND, learner_id) is None:
            raise
        raise UserError(
            tr(
                "The review of {name} was begun in the wizard, and something there is missing.",
                name=name_of(session, learner_id),
            ),
            tr(
                "{trouble} Finish it there: it is under Unfinished work on Today.",
                trouble=f"{trouble.title} {trouble.what_to_do}",
            ),
        ) from trouble


def _carry_on(session: Session, cells: dict[int, ReviewRoundTarget], held_on: dt.date, until: object) -> None:
    """Targets that go on run to the next review, unless they have a later day of their own."""
    for target_id in cells:
        target = records.get(session, Target, target_id)
        is_past = target.by_when is None or target.by_when <= held_on
        if target.status in OPEN_STATUSES and is_past and isinstance(until, dt.date):
            target.by_when = until
            session.add(target)
    session.flush()
