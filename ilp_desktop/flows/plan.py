"""Stage 2 as a wizard: where do I want to get to, and how will I do it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlmodel import Session

from ilp_desktop.flows import own_entries, programme_looks, target_hints, units
from ilp_desktop.flows import week as week_entries
from ilp_desktop.flows.flow import RECORD, Choices, Filled, Flow, Item, Problem, Raw, as_typed, raw, row
from ilp_desktop.flows.plan_steps import STEPS, LongTermTargetEntry, ShortTermTargetEntry
from ilp_desktop.flows.week import ProgrammeSessionEntry
from ilp_desktop.model import calendar
from ilp_desktop.model.assessment import Need
from ilp_desktop.model.bank import blanks
from ilp_desktop.model.base import Fields, Row, day_or_none, today
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import (
    AccessArrangement,
    AgreementFields,
    Placement,
    Plan,
    PlanFields,
    PlanStatus,
    ProgrammeComponent,
    Qualification,
    ShortTermTargetFields,
    StatutoryExpectation,
    StatutoryExpectationFields,
    Support,
    Target,
    TargetStatus,
)
from ilp_desktop.model.school import Staff
from ilp_desktop.services import days_in_order, pick_lists, plans, records, school, week
from ilp_desktop.services.drafts import Entries
from ilp_desktop.services.frozen import Freeze
from ilp_desktop.words import in_figures, tr

KIND = "plan"
_SINGLE = ("start", "destination", "develop")
PARTS: dict[str, type[Row]] = {
    "programme": ProgrammeComponent,
    "qualifications": Qualification,
    "placements": Placement,
    "support": Support,
    "access": AccessArrangement,
    "statutory": StatutoryExpectation,
}


def begin(session: Session, learner_id: int, _record_id: int | None) -> Entries:
    """Go on with the current plan, or start one."""
    plan = plans.open_plan(session, learner_id)
    entries: Entries = {step.name: raw(step.fields, plan) if not step.many else [] for step in STEPS}
    entries["statutory"] = _statutory(session, plan)
    own_entries.add_to(session, KIND, plan.id if plan else None, entries)
    if plan is None:
        entries["start"] |= _school_year(session) | _key_worker(session, learner_id)
        return entries | {RECORD: None}
    plan_id = records.identity(plan)
    for long_term, name in ((True, "long_term"), (False, "short_term")):
        entries[name] = [_target_row(session, each) for each in plans.targets(session, plan_id, long_term=long_term)]
    for name, kind in PARTS.items():
        if name != "statutory":
            fields = next(step.fields for step in STEPS if step.name == name)
            entries[name] = [row(fields, each) for each in records.of(session, kind, plan_id=plan_id)]
    entries["week"] = [
        row(ProgrammeSessionEntry, each, component_key=week.key_of(each.programme_component_id))
        for each in week.sessions_of(session, plan_id)
    ]
    units.add_to(session, entries["qualifications"])
    return entries | {RECORD: plan_id}


def _school_year(session: Session) -> Raw:
    return {
        "starts_on": in_figures(today()),
        "ends_on": in_figures(calendar.year_ends_on(session, today())),
    }


def _key_worker(session: Session, learner_id: int) -> Raw:
    """The learner's tutor goes with the plan, unless somebody else is chosen; nobody who has left does."""
    tutor_id = records.get(session, Learner, learner_id).tutor_id
    here = tutor_id and records.get(session, Staff, tutor_id).active
    return {"key_worker_id": as_typed(tutor_id)} if here else {}


def _target_row(session: Session, target: Target) -> Raw:
    need_ids = plans.need_ids(session, records.identity(target))
    if target.is_long_term:
        return row(LongTermTargetEntry, target, need_ids=need_ids)
    key = f"r{target.long_term_target_id}" if target.long_term_target_id else ""
    return row(ShortTermTargetEntry, target, need_ids=need_ids, long_term_key=key)


def _statutory(session: Session, plan: Plan | None) -> list[Raw]:
    done = {each.subject: each for each in records.of(session, StatutoryExpectation, plan_id=plan.id)} if plan else {}
    subjects = pick_lists.all_lists(session).get("statutory_subject", [])
    codes = [subject.code for subject in subjects if subject.active or subject.code in done]
    return [row(StatutoryExpectationFields, done.get(code)) | {"subject": code, "key": code} for code in codes]


def finish(session: Session, learner_id: int, filled: Filled, freeze: Freeze) -> int:
    """Write the plan with all its parts; where somebody agrees, freeze it as a version.

    An agreed plan that was changed becomes a draft of the next version; one that was not, takes further names.
    """
    before = begin(session, learner_id, None) if filled.record_id else None
    plan = _write(session, learner_id, filled)
    plan_id = records.identity(plan)
    if before != begin(session, learner_id, None):
        plans.reopen(session, plan)
    agreements = [item.fields for item in filled.lists["agreement"] if isinstance(item.fields, AgreementFields)]
    if agreements and plan.status == PlanStatus.AGREED.value:
        plans.also_agree(session, plan_id, agreements)
    elif agreements:
        on = max(agreement.agreed_on for agreement in agreements)
        plans.agree(session, plan_id, freeze, agreements, on)
    return plan_id


def _write(session: Session, learner_id: int, filled: Filled) -> Plan:
    fields = PlanFields.model_validate(filled.values(*_SINGLE))
    if filled.record_id:
        plan = records.change(session, Plan, filled.record_id, fields)
    else:
        plan = records.add(session, Plan, fields, learner_id=learner_id)
    plan_id = records.identity(plan)
    own_entries.write(session, KIND, plan_id, filled.ones)
    _write_targets(session, plan_id, filled)
    kept = {
        name: records.keep_in_step(session, kind, {"plan_id": plan_id}, filled.entries(name))
        for name, kind in PARTS.items()
    }
    _write_week(session, plan_id, filled, kept["programme"])
    units.write(session, kept["qualifications"], filled.lists["qualifications"])
    return plan


def _write_week(session: Session, plan_id: int, filled: Filled, components: Sequence[Row]) -> None:
    """The sessions, each of the component that its key names; those of components taken off go with them."""
    ids = {item.key: records.identity(kept) for item, kept in zip(filled.lists["programme"], components, strict=True)}
    week.keep(
        session,
        plan_id,
        [
            (item.id, ids[item.fields.component_key], item.fields)
            for item in filled.lists["week"]
            if isinstance(item.fields, ProgrammeSessionEntry) and item.fields.component_key in ids
        ],
    )


def _write_targets(session: Session, plan_id: int, filled: Filled) -> None:
    long_term = _keep(session, plan_id, filled.lists["long_term"], long_term=True)
    ids = {item.key: target.id for item, target in zip(filled.lists["long_term"], long_term, strict=True)}
    short_term = _keep(session, plan_id, filled.lists["short_term"], long_term=False)
    for item, target in zip(filled.lists["short_term"], short_term, strict=True):
        if isinstance(item.fields, ShortTermTargetEntry):
            target.long_term_target_id = ids.get(item.fields.long_term_key)
            session.add(target)
    session.flush()


def _keep(session: Session, plan_id: int, items: Sequence[Item], *, long_term: bool) -> list[Target]:
    owner = {"plan_id": plan_id, "is_long_term": long_term}
    entries = [(item.id, item.fields) for item in items]
    targets = records.keep_in_step(session, Target, owner, entries + _stopped(session, plan_id, items, long_term))
    for item, target in zip(items, targets, strict=False):
        if isinstance(item.fields, LongTermTargetEntry | ShortTermTargetEntry):
            plans.set_needs(session, records.identity(target), item.fields.need_ids)
    for target in targets:
        plans.date_the_end(session, target)
        plans.date_the_start(session, target)
    return targets[: len(items)]


def _stopped(
    session: Session,
    plan_id: int,
    items: Sequence[Item],
    long_term: bool,  # noqa: FBT001
) -> list[tuple[int | None, Fields]]:
    """Targets taken off the list that reviews or notes tell of: they stay in the plan, stopped, with their story."""
    kept = {item.id for item in items}
    gone = [target for target in plans.targets(session, plan_id, long_term=long_term) if target.id not in kept]
    found: list[tuple[int | None, Fields]] = []
    for target in plans.with_a_story(session, gone):
        fields = ShortTermTargetFields.model_validate(target.model_dump())
        if fields.status not in plans.CLOSED_STATUSES:
            fields.status = TargetStatus.STOPPED.value
        found.append((target.id, fields))
    return found


def check(session: Session, _learner_id: int, entries: Entries) -> list[Problem]:
    """No plan starts after its reviews, or is agreed without a short-term target or with blanks of the bank."""
    day = day_or_none(entries["start"]["starts_on"])
    if day and (sentence := days_in_order.planned_after_review(session, entries[RECORD], day)):
        return [Problem("start", "starts_on", sentence)]
    if not entries["agreement"]:
        return []
    if not entries["short_term"]:
        sentence = tr(
            "A plan can be agreed once it has a short-term target. Add one, or take the names off the agreement."
        )
        return [Problem("short_term", "", sentence)]
    return [each for step in ("long_term", "short_term") for each in target_hints.blank_problems(step, entries[step])]


def answered(_session: Session, _learner_id: int, entries: Entries) -> Counter[int]:
    """How many targets of this draft answer each need; one with blanks of the bank answers none yet."""
    return Counter(
        need_id
        for step in ("long_term", "short_term")
        for each in entries[step]
        if not blanks(each["what_i_will_do"])
        for need_id in each["need_ids"]
    )


def unanswered(session: Session, learner_id: int, entries: Entries) -> list[Need]:
    """The needs that no target of this draft answers."""
    counts = answered(session, learner_id, entries)
    return [need for need in plans.needs(session, learner_id) if not counts[need.id or 0]]


def hints(session: Session, learner_id: int, entries: Entries) -> list[str]:
    """What is worth another look: unanswered needs, too many targets, targets without day, baseline or need."""
    found = [
        tr("No target answers this need yet: {description}", description=need.description)
        for need in unanswered(session, learner_id, entries)
    ]
    day = day_or_none(entries["start"]["starts_on"])
    if day and (early := days_in_order.planned_before_assessment(session, learner_id, day)):
        found.append(early)
    limit = school.settings(session).active_targets
    active = [each for each in entries["short_term"] if target_hints.is_still_open(each)]
    if len(active) > limit:
        found.append(
            tr(
                "There are {number} short-term targets at once; more than {limit} are easily forgotten.",
                number=len(active),
                limit=limit,
            )
        )
    found += target_hints.of_the_bank(session, entries["long_term"]) + target_hints.of_targets(session, active)
    found += programme_looks.expectations_left(session, entries["statutory"])
    return [*found, *week_entries.hints(entries)] + [
        tr(
            "“{what_i_will_do}” stays in the plan as stopped, since reviews or notes tell of it.",
            what_i_will_do=target.what_i_will_do[:60],
        )
        for target in plans.with_a_story(session, _taken_off(session, entries))
        if target.status not in plans.CLOSED_STATUSES
    ]


def _taken_off(session: Session, entries: Entries) -> list[Target]:
    if not entries[RECORD]:
        return []
    kept = {each["id"] for step in ("long_term", "short_term") for each in entries[step]}
    return [target for target in records.of(session, Target, plan_id=entries[RECORD]) if target.id not in kept]


def choices(session: Session, learner_id: int, entries: Entries) -> Choices:
    """The needs to answer, and the long-term targets of this draft to lead to."""
    long_term = [(each["key"], each["what_i_will_do"] or tr("(not worded yet)")) for each in entries["long_term"]]
    return {
        "need_ids": plans.need_choices(session, learner_id),
        "long_term_key": long_term,
        "component_key": [(part.key, part.title) for part in week_entries.parts(entries["programme"])],
    }


def flow(freeze: Freeze) -> Flow:
    """The plan wizard; `freeze` keeps an agreed version."""

    def finish_with(session: Session, learner_id: int, filled: Filled) -> int:
        return finish(session, learner_id, filled, freeze)

    return Flow(
        KIND, tr("Plan"), STEPS, begin, finish_with, check=check, hints=hints, choices=choices, answered=answered
    )
