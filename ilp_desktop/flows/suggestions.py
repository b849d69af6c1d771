"""A target, strategy, component or provider for a whole group: suggested to each, then made each one's own.

Nothing of it stands in a plan before somebody looked at it for that learner (DOMAIN §2: a copied plan is a failed plan).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlmodel import Session, col, func, select

from ilp_desktop.errors import UserError
from ilp_desktop.flows import target_hints
from ilp_desktop.flows.flow import Choices, Raw, form_problems, raw, read
from ilp_desktop.flows.plan_steps import ShortTermTargetEntry
from ilp_desktop.model.bank import alike, blanks
from ilp_desktop.model.base import Fields
from ilp_desktop.model.learner import Learner, listed_name
from ilp_desktop.model.plan import (
    Plan,
    PlanStatus,
    ProgrammeComponent,
    ProgrammeSession,
    ProgrammeSessionFields,
    ShortTermTargetFields,
    Target,
)
from ilp_desktop.model.school import Provider
from ilp_desktop.model.suggestion import (
    ComponentProviderFields,
    ComponentWithTimeFields,
    Suggestion,
    SuggestionKind,
    TargetStrategyFields,
)
from ilp_desktop.services import plans, records, steps
from ilp_desktop.words import counted, tr

R = TypeVar("R", Target, ProgrammeComponent)


@dataclass(frozen=True)
class Kind:
    """One kind of suggestion: its form, and how it comes into a plan."""

    title: str
    fields: type[Fields]
    names: str
    """The field that tells one suggestion from another in a list."""
    own: tuple[str, ...]
    """Fields that only make sense for one learner: not asked for the group."""
    take: Callable[[Session, Plan, Any], None]
    needs: Callable[[Session, Plan], str] = lambda _session, _plan: ""
    """(session, plan) -> why this learner can't be given it; empty: can."""
    chosen: str = ""
    """The field that names the part of the plan which it goes to; it can't stay empty."""


@dataclass(frozen=True)
class Waiting:
    """A suggestion that waits to be made a learner's own."""

    id: int
    learner_id: int
    learner: str
    """Surname first."""
    kind: SuggestionKind
    words: str


@dataclass(frozen=True)
class Opened:
    """One suggestion with all that its form needs."""

    waiting: Waiting
    entries: Raw
    choices: Choices
    agreed_version: int | None
    """The version that taking it will open again, where the plan is agreed."""


@dataclass(frozen=True)
class Preview:
    """Who would be given a suggestion, and who can't and why."""

    learner_ids: tuple[int, ...]
    left_out: tuple[tuple[str, str], ...]


def preview(session: Session, kind: SuggestionKind, learner_ids: Sequence[int]) -> Preview:
    """Who of these learners can be given a suggestion of this kind, by name."""
    fits, left_out = [], []
    query = select(Learner).where(col(Learner.id).in_(learner_ids))
    for learner in session.exec(query.order_by(func.lower(Learner.surname), func.lower(Learner.forename))).all():
        plan = plans.open_plan(session, records.identity(learner))
        if reason := KINDS[kind].needs(session, plan) if plan else tr("no plan yet"):
            left_out.append((listed_name(learner), reason))
        else:
            fits.append(records.identity(learner))
    return Preview(tuple(fits), tuple(left_out))


def blank(kind: SuggestionKind) -> Raw:
    """An empty form of this kind."""
    return raw(KINDS[kind].fields)


def group_problems(kind: SuggestionKind, entries: Raw) -> dict[str, str]:
    """Field name -> sentence for what is wrong with a suggestion to a group; blanks of the bank may stay for each."""
    found = form_problems(KINDS[kind].fields, entries)
    return {name: sentence for name, sentence in found.items() if name not in KINDS[kind].own}


def suggest(session: Session, kind: SuggestionKind, entries: Raw, learner_ids: Sequence[int]) -> int:
    """Suggest it to each of these learners who can be given it; return to how many.

    Raises UserError where it is not complete, or where nobody can be given it.
    """
    if problems := group_problems(kind, entries):
        raise UserError(tr("{what} is not complete yet.", what=KINDS[kind].title), next(iter(problems.values())))
    found = preview(session, kind, learner_ids)
    if not found.learner_ids:
        raise UserError(tr("None of these learners can be given it."), tr("Choose others, or make their plans first."))
    called = counted(
        len(found.learner_ids), "suggested to {n} learner: {what}", "suggested to {n} learners: {what}",
        what=KINDS[kind].title,
    )  # fmt: skip
    steps.called(session, called)
    text = json.dumps(entries)
    session.add_all(
        Suggestion(learner_id=each, kind=kind.value, given=text, entries=text) for each in found.learner_ids
    )
    session.flush()
    return len(found.learner_ids)


def waiting(session: Session) -> list[Waiting]:
    """All suggestions that wait, in the order in which they were made, by learner's name."""
    query = select(Suggestion, Learner).where(Suggestion.learner_id == Learner.id).order_by(col(Suggestion.id))
    return [_waiting(session, each, learner) for each, learner in session.exec(query)]


def _waiting(session: Session, each: Suggestion, learner: Learner) -> Waiting:
    kind, entries = SuggestionKind(each.kind), json.loads(each.entries)
    words = str(entries.get(KINDS[kind].names, "")).strip()
    if kind is SuggestionKind.PROVIDER:
        words = found.name if words and (found := session.get(Provider, int(words))) else tr("At school")
    return Waiting(each.id or 0, each.learner_id, listed_name(learner), kind, target_hints.short(words))


def opened(session: Session, suggestion_id: int) -> Opened:
    """One suggestion, to be made the learner's own. Raises UserError where it is gone."""
    each = records.get(session, Suggestion, suggestion_id)
    plan = _plan_of(session, each)
    agreed = plan.version if plan.status == PlanStatus.AGREED.value else None
    told = _waiting(session, each, records.get(session, Learner, each.learner_id))
    return Opened(told, json.loads(each.entries), _choices(session, plan), agreed)


def _plan_of(session: Session, each: Suggestion) -> Plan:
    plan = plans.open_plan(session, each.learner_id)
    if plan is None:
        raise UserError(
            tr("This learner has no open plan any more."), tr("Make the plan first, or drop the suggestion.")
        )
    return plan


def _choices(session: Session, plan: Plan) -> Choices:
    plan_id = records.identity(plan)
    return {
        "need_ids": plans.need_choices(session, plan.learner_id),
        "long_term_key": [
            (str(each.id), each.what_i_will_do) for each in plans.targets(session, plan_id, long_term=True)
        ],
        "target_id": [(str(each.id), each.what_i_will_do) for each in plans.open_short_term_targets(session, plan_id)],
        "programme_component_id": [
            (str(each.id), each.title) for each in records.of(session, ProgrammeComponent, plan_id=plan_id)
        ],
    }


def keep(session: Session, suggestion_id: int, entries: Raw) -> None:
    """Keep what was typed for one learner, valid or not."""
    each = records.get(session, Suggestion, suggestion_id)
    each.entries = json.dumps(entries)
    session.add(each)
    session.flush()


def problems(kind: SuggestionKind, entries: Raw) -> dict[str, str]:
    """Field name -> sentence for what keeps a suggestion from being the learner's own."""
    found = form_problems(KINDS[kind].fields, entries)
    left = {name: blanks(value) for name, value in entries.items() if isinstance(value, str)}
    chosen = KINDS[kind].chosen
    empty = {chosen: tr("Choose one of the list.")} if chosen and not entries.get(chosen) else {}
    return (
        {name: tr("Fill in {each}, or take it out.", each=each[0]) for name, each in left.items() if each}
        | empty
        | found
    )


def hints(session: Session, suggestion_id: int, entries: Raw) -> list[str]:
    """What is worth another look before it is taken: words that are still everybody's, and what a target lacks."""
    each = records.get(session, Suggestion, suggestion_id)
    if each.kind != SuggestionKind.TARGET.value:
        return []
    given: Mapping[str, str] = json.loads(each.given)
    same = alike(entries["what_i_will_do"]) == alike(given["what_i_will_do"])
    found = [tr("These are still the words for the whole group. Say what this learner will do.")] if same else []
    return found + target_hints.of_targets(session, [entries])


def take(session: Session, suggestion_id: int, entries: Raw) -> None:
    """Write it into the learner's plan; an agreed plan becomes a draft of its next version.

    Raises UserError where something is missing.
    """
    each = records.get(session, Suggestion, suggestion_id)
    kind = SuggestionKind(each.kind)
    if found := problems(kind, entries):
        raise UserError(tr("{what} is not complete yet.", what=KINDS[kind].title), next(iter(found.values())))
    plan = _plan_of(session, each)
    steps.called(session, tr("suggestion made the learner's own: {what}", what=KINDS[kind].title))
    KINDS[kind].take(session, plan, read(KINDS[kind].fields, entries))
    plans.reopen(session, plan)
    session.delete(each)
    session.flush()


def drop(session: Session, suggestion_id: int) -> None:
    """It is not for this learner."""
    steps.called(session, tr("suggestion dropped"))
    records.delete(session, Suggestion, suggestion_id)


def _take_target(session: Session, plan: Plan, fields: ShortTermTargetEntry) -> None:
    plan_id = records.identity(plan)
    longer = {str(each.id): each.id for each in plans.targets(session, plan_id, long_term=True)}
    made = records.add(
        session, Target, ShortTermTargetFields.model_validate(fields.model_dump()), plan_id=plan_id,
        long_term_target_id=longer.get(fields.long_term_key), position=_last(session, Target, plan_id),
    )  # fmt: skip
    plans.set_needs(session, records.identity(made), fields.need_ids)


def _take_strategy(session: Session, plan: Plan, fields: TargetStrategyFields) -> None:
    target = _of_plan(session, Target, fields.target_id, plan)
    target.support_strategy = "\n".join(filter(None, (target.support_strategy, fields.support_strategy)))
    session.add(target)
    session.flush()


def _take_component(session: Session, plan: Plan, fields: ComponentWithTimeFields) -> None:
    plan_id = records.identity(plan)
    position = _last(session, ProgrammeComponent, plan_id)
    made = records.add(session, ProgrammeComponent, fields, plan_id=plan_id, position=position)
    if fields.weekday or fields.starts_at:
        time = ProgrammeSessionFields.model_validate(fields.model_dump(exclude={"place"}))
        records.add(session, ProgrammeSession, time, programme_component_id=records.identity(made))


def _take_provider(session: Session, plan: Plan, fields: ComponentProviderFields) -> None:
    component = _of_plan(session, ProgrammeComponent, fields.programme_component_id, plan)
    for name in ("provider_id", "place", "teacher"):
        setattr(component, name, getattr(fields, name))
    session.add(component)
    session.flush()


def _of_plan(session: Session, kind: type[R], record_id: int | None, plan: Plan) -> R:
    found = session.get(kind, record_id)
    if found is None or found.plan_id != plan.id:
        raise UserError(tr("This is no longer in the learner's plan."), tr("Choose another one of the list."))
    return found


def _last(session: Session, kind: type[Target | ProgrammeComponent], plan_id: int) -> int:
    return 1 + max((each.position for each in records.of(session, kind, plan_id=plan_id)), default=-1)


def _no_open_target(session: Session, plan: Plan) -> str:
    return "" if plans.open_short_term_targets(session, records.identity(plan)) else tr("no open target")


def _no_programme(session: Session, plan: Plan) -> str:
    return "" if records.of(session, ProgrammeComponent, plan_id=records.identity(plan)) else tr("no programme yet")


KINDS: dict[SuggestionKind, Kind] = {
    SuggestionKind.TARGET: Kind(
        tr("A target"), ShortTermTargetEntry, "what_i_will_do",
        ("baseline", "need_ids", "long_term_key", "help_outside_classroom", "status"), _take_target,
    ),
    SuggestionKind.STRATEGY: Kind(
        tr("A support strategy"), TargetStrategyFields, "support_strategy", ("target_id",), _take_strategy, _no_open_target,
        "target_id",
    ),
    SuggestionKind.COMPONENT: Kind(tr("A part of the programme"), ComponentWithTimeFields, "title", (), _take_component),
    SuggestionKind.PROVIDER: Kind(
        tr("A provider"), ComponentProviderFields, "provider_id", ("programme_component_id",), _take_provider, _no_programme,
        "programme_component_id",
    ),
}  # fmt: skip
