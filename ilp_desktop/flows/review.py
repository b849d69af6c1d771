"""Stage 3 as a wizard: what progress have I made, what do I do next, how will I be supported."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Annotated

from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.flows import own_entries, review_views, target_hints
from ilp_desktop.flows.flow import RECORD, Choices, Filled, Flow, Problem, Raw, Step, as_typed, raw
from ilp_desktop.flows.plan_steps import ShortTermTargetEntry
from ilp_desktop.model.base import Refers, day_or_none, today
from ilp_desktop.model.calendar import half_term_dates
from ilp_desktop.model.due import Facts, next_review
from ilp_desktop.model.learner import Achievement, AchievementFields, Learner, OwnReviewDate
from ilp_desktop.model.plan import Agreement, AgreementFields, Plan, PlanStatus, Target
from ilp_desktop.model.review import (
    ChangesFields,
    LearnerSaysFields,
    NextStepsFields,
    Participant,
    ParticipantFields,
    Review,
    ReviewFields,
    ReviewStartFields,
    ReviewView,
    ReviewViewFields,
    TargetOutcome,
    TargetOutcomeFields,
)
from ilp_desktop.services import logs, plans, records, reviews, school, slips, targets
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import in_figures, listed, tr

KIND = "review"


class TargetOutcomeEntry(TargetOutcomeFields):
    """The outcome of one target, which is given."""

    target_id: Annotated[int, Refers("target")]


STEPS = (
    Step(
        "learner_says",
        tr("The learner first"),
        tr("What progress have I made? In the learner's own words, filled from the log."),
        LearnerSaysFields,
    ),
    Step(
        "targets",
        tr("Targets"),
        tr("How did each target go? Every open target needs an outcome before the review can be finished."),
        TargetOutcomeEntry,
        many=True,
        noun=tr("target"),
        shows=("target", "outcome"),
        given=True,
        aside="since",
    ),
    Step("start", tr("Date and attendance"), tr("When did the review take place?"), ReviewStartFields),
    Step(
        "participants",
        tr("Who took part"),
        tr("Who took part, and how?"),
        ParticipantFields,
        many=True,
        noun=tr("person"),
        shows=("name", "role"),
    ),
    Step(
        "views",
        tr("Views of adults"),
        tr("What do tutor, teachers, providers, parents or carers say? Those left empty are not in the review."),
        ReviewViewFields,
        many=True,
        noun=tr("view"),
        shows=("name", "role"),
        suggests="view",
        aside="since",
    ),
    Step("changes", tr("What changed"), tr("How is the plan going as a whole, and what has changed?"), ChangesFields),
    Step(
        "achievements",
        tr("Achievements"),
        tr("What was achieved since the last review, accredited or not?"),
        AchievementFields,
        many=True,
        noun=tr("achievement"),
        shows=("title",),
    ),
    Step(
        "new_targets",
        tr("New targets"),
        tr("What do I need to do next? Targets up to the next review."),
        ShortTermTargetEntry,
        many=True,
        noun=tr("short-term target"),
        shows=("what_i_will_do", "by_when"),
        aside="needs",
    ),
    Step("next_steps", tr("Next steps"), tr("How will I be supported? When is the next review?"), NextStepsFields),
    Step(
        "agreement",
        tr("Agreement"),
        tr("Who agrees to this review? Leave the list empty where it is signed later."),
        AgreementFields,
        many=True,
        noun=tr("name"),
        shows=("name", "role"),
    ),
)
_SINGLE = ("start", "learner_says", "changes", "next_steps")
_FROM_LOG = {
    "what_i_learned": "what_i_learned",
    "how_i_learned_it": "how_i_learned_it",
    "what_i_enjoyed": "what_i_enjoyed",
    "what_went_less_well": "what_was_hard",
}
"""What the learner says -> the prompt of the log that it is filled from."""
_LOG = "_log"
"""Entry that names the log entries that were offered: only these count as used."""
_SLIPS = "_slips"
"""Entry that names the slips that were offered, likewise."""


def begin(session: Session, learner_id: int, _record_id: int | None) -> Entries:
    """Start the next review from the plan's open targets and the log. Raises UserError where there is no agreed plan."""
    plan = _plan(session, learner_id)
    entries: Entries = {step.name: raw(step.fields) if not step.many else [] for step in STEPS}
    entries["start"]["reviewed_on"] = in_figures(today())
    log = reviews.unused_log_entries(session, learner_id)
    for name, prompt in _FROM_LOG.items():
        entries["learner_says"][name] = reviews.gather(log, prompt)
    entries["targets"] = [_outcome_row(session, target) for target in _open_targets(session, plan)]
    entries["views"] = review_views.suggested(session, plan)
    waiting = [records.identity(slip) for slip in slips.unused(session, learner_id)]
    entries["next_steps"]["next_review_on"] = as_typed(_suggested_next(session, learner_id))
    own_entries.add_to(session, KIND, None, entries)
    return entries | {RECORD: None, _LOG: [entry.id for entry in log], _SLIPS: waiting}


def refresh(begun: Entries, fresh: Entries, entries: Entries) -> None:
    """Add what the learner logged since the review was begun to what the learner says.

    A draft without a day holds only what was said before the review: it begins now.
    """
    if not entries["start"]["reviewed_on"]:
        for step, name in (("start", "reviewed_on"), ("next_steps", "next_review_on")):
            entries[step][name] = fresh[step][name]
    before, now, says = begun.get("learner_says", {}), fresh["learner_says"], entries["learner_says"]
    for name in _FROM_LOG:
        says[name] = review_views.with_new_lines(before.get(name, ""), now[name], says[name])
    review_views.add_new(begun, fresh, entries)


def _plan(session: Session, learner_id: int) -> Plan:
    plan = plans.current(session, learner_id)
    if plan is None or not plans.versions(session, records.identity(plan)):
        raise UserError(
            tr("There is no agreed plan to review yet."),
            tr("Make the plan and agree it first; then it can be reviewed."),
        )
    if plan.status == PlanStatus.CLOSED.value:
        raise UserError(tr("This plan is closed."), tr("Make a new plan first; then it can be reviewed."))
    return plan


def _open_targets(session: Session, plan: Plan) -> list[Target]:
    """The open short-term targets, then the open long-term ones."""
    plan_id = records.identity(plan)
    long_term = [t for t in plans.targets(session, plan_id, long_term=True) if t.status not in plans.CLOSED_STATUSES]
    return plans.open_short_term_targets(session, plan_id) + long_term


def _outcome_row(session: Session, target: Target) -> Raw:
    """A row to fill in; a long-term target keeps its status unless one changes it."""
    target_id = records.identity(target)
    before = reviews.last_distance(session, target_id)
    learner_id = records.get(session, Plan, target.plan_id).learner_id
    return raw(TargetOutcomeEntry) | {
        "key": f"r{target.id}",
        "id": None,
        "target_id": target.id,
        "target": target.what_i_will_do,
        "baseline": target.baseline,
        "carried": targets.carried(session, [target_id]).get(target_id, 0),
        "evidence": review_views.evidence(session, learner_id, target_id),
        "long_term": target.is_long_term,
        "outcome": target.status if target.is_long_term else "",
        "distance": "" if before is None else str(before),
    }


def _suggested_next(session: Session, learner_id: int) -> dt.date:
    cadence = records.get(session, Learner, learner_id).review_cadence
    own = [each.review_on for each in records.of(session, OwnReviewDate, learner_id=learner_id)]
    ahead = min((day for day in own if day > today()), default=None)
    return next_review(Facts(cadence=cadence, agreed_on=today(), own_date=ahead), half_term_dates(session))


def finish(session: Session, learner_id: int, filled: Filled) -> int:
    """Write the review with the next number, give each target its outcome, and set the new targets."""
    plan = _plan(session, learner_id)
    fields = ReviewFields.model_validate(filled.values(*_SINGLE))
    number = reviews.next_number(session, learner_id)
    review = records.add(session, Review, fields, learner_id=learner_id, plan_id=plan.id, number=number)
    owner = {"review_id": records.identity(review)}
    records.keep_in_step(session, Participant, owner, filled.entries("participants"))
    records.keep_in_step(session, ReviewView, owner, filled.entries("views"))
    records.keep_in_step(session, Agreement, owner, filled.entries("agreement"))
    records.keep_in_step(session, Achievement, owner | {"learner_id": learner_id}, filled.entries("achievements"))
    own_entries.write(session, KIND, owner["review_id"], filled.ones)
    _give_outcomes(session, filled, owner["review_id"], fields.reviewed_on)
    _set_new_targets(session, filled, review)
    for entry in reviews.unused_log_entries(session, learner_id):
        if entry.id in filled.hidden[_LOG]:
            entry.review_id = owner["review_id"]
            session.add(entry)
    for slip in slips.unused(session, learner_id):
        if slip.id in filled.hidden[_SLIPS]:
            slip.review_id = owner["review_id"]
            session.add(slip)
    for block in logs.run_out(session, learner_id, fields.reviewed_on):
        logs.file_block(session, records.identity(block), fields.reviewed_on)
    session.flush()
    return owner["review_id"]


def _give_outcomes(session: Session, filled: Filled, review_id: int, on: dt.date) -> None:
    for item in filled.lists["targets"]:
        if isinstance(item.fields, TargetOutcomeEntry):
            target_id = item.fields.target_id
            records.add(session, TargetOutcome, item.fields, review_id=review_id)
            reviews.give_outcome(session, target_id, item.fields.outcome, on)


def _set_new_targets(session: Session, filled: Filled, review: Review) -> None:
    plan_id = review.plan_id
    position = len(plans.targets(session, plan_id, long_term=False))
    long_term = {f"r{target.id}": target.id for target in plans.targets(session, plan_id, long_term=True)}
    for offset, item in enumerate(filled.lists["new_targets"]):
        entry = item.fields
        if not isinstance(entry, ShortTermTargetEntry):
            continue
        target = records.add(
            session,
            Target,
            entry,
            plan_id=plan_id,
            set_on=review.reviewed_on,
            set_in_review_id=review.id,
            position=position + offset,
            long_term_target_id=long_term.get(entry.long_term_key),
        )
        plans.set_needs(session, records.identity(target), entry.need_ids)


def check(session: Session, learner_id: int, entries: Entries) -> list[Problem]:
    """Each open target has an outcome, new ones have no blanks, and the days follow each other."""
    plan = _plan(session, learner_id)
    open_now = {target.id for target in _open_targets(session, plan)}
    if {int(each["target_id"]) for each in entries["targets"]} != open_now:
        sentence = tr(
            "The targets of the plan have changed since. Close this review and open it again; nothing is lost."
        )
        return [Problem("targets", "", sentence)]
    unfilled = target_hints.blank_problems("new_targets", entries["new_targets"])
    return unfilled or _days_out_of_order(plan, reviews.last(session, learner_id), entries)


def _days_out_of_order(plan: Plan, before: Review | None, entries: Entries) -> list[Problem]:
    """Plan, review before, this one, the next: each is to follow the one before."""
    reviewed_on, following = (
        day_or_none(entries["start"]["reviewed_on"]),
        day_or_none(entries["next_steps"]["next_review_on"]),
    )
    if reviewed_on is None:
        return []
    if reviewed_on < plan.starts_on:
        day = as_typed(plan.starts_on)
        return [
            Problem("start", "reviewed_on", tr("The review can't be before the plan, which starts on {day}.", day=day))
        ]
    if before and reviewed_on < before.reviewed_on:
        day = as_typed(before.reviewed_on)
        return [
            Problem(
                "start",
                "reviewed_on",
                tr("Review {number} was on {day}; this one can't be before it.", number=before.number, day=day),
            )
        ]
    if following and following < reviewed_on:
        sentence = tr("The next review can't be before this one. Check both dates.")
        return [Problem("next_steps", "next_review_on", sentence)]
    return []


def hints(session: Session, learner_id: int, entries: Entries) -> list[str]:
    """What is worth another look before finishing."""
    found = []
    if not any(str(value).strip() for value in entries["learner_says"].values()):
        found.append(tr("The learner has said nothing yet."))
    closing = [
        each for each in entries["targets"] if not each["long_term"] and each["outcome"] in plans.CLOSED_STATUSES
    ]
    going_on = [each for each in entries["targets"] if not each["long_term"] and each not in closing]
    if not going_on and not entries["new_targets"]:
        found.append(tr("After this review the learner has no short-term target. Add a new one."))
    limit = school.settings(session).active_targets
    if len(going_on) + len(entries["new_targets"]) > limit:
        found.append(
            tr(
                "The learner will have more than {limit} short-term targets at once; more are easily forgotten.",
                limit=limit,
            )
        )
    if not entries["next_steps"]["next_review_on"]:
        found.append(tr("The next review has no date yet."))
    if filed := [block.identity for block in logs.run_out(session, learner_id, _held_on(entries))]:
        found.append(
            tr("The six weeks of log block {names} are over: it is filed with this review.", names=listed(filed))
        )
    return found + target_hints.of_targets(session, entries["new_targets"])


def _held_on(entries: Entries) -> dt.date:
    """The day of the review as typed; today where it can't be read."""
    return day_or_none(entries["start"]["reviewed_on"]) or today()


def choices(session: Session, learner_id: int, _entries: Entries) -> Choices:
    """The needs to answer, and the plan's long-term targets to lead to."""
    plan = _plan(session, learner_id)
    long_term = plans.targets(session, records.identity(plan), long_term=True)
    return {
        "need_ids": plans.need_choices(session, learner_id),
        "long_term_key": [(f"r{target.id}", target.what_i_will_do) for target in long_term],
    }


def answered(session: Session, learner_id: int, entries: Entries) -> Counter[int]:
    """How many targets answer each need: those of the plan that go on, and the new ones."""
    plan_id = records.identity(_plan(session, learner_id))
    closing = {each["target_id"] for each in entries["targets"] if each["outcome"] in plans.CLOSED_STATUSES}
    going_on = plans.open_short_term_targets(session, plan_id) + plans.targets(session, plan_id, long_term=True)
    ids = [target.id for target in going_on if target.id and target.id not in closing]
    counts = Counter(need_id for target_id in ids for need_id in plans.need_ids(session, target_id))
    counts.update(need_id for each in entries["new_targets"] for need_id in each["need_ids"])
    return counts


FLOW = Flow(
    KIND,
    tr("Review"),
    STEPS,
    begin,
    finish,
    check=check,
    hints=hints,
    choices=choices,
    answered=answered,
    refresh=refresh,
)
