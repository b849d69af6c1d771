"""Whatever is done, in whatever order: undo all gives the file of before, redo all the file of after."""

from __future__ import annotations

import datetime as dt
import secrets
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, SQLModel, select

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.flows import assessment, flow, plan, plan_steps, replacing, review, suggestions
from ilp_desktop.flows.flow import Flow
from ilp_desktop.model.assessment import Need, NeedFields
from ilp_desktop.model.base import Row
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.parts import Openness, Part
from ilp_desktop.model.plan import Agreement, AgreementFields, Plan, PlanVersion, ProgressNote, Target
from ilp_desktop.model.review import LogBlock, LogBlockFields, LogEntry, LogEntryEntry, Review
from ilp_desktop.model.review_round import ReviewRound, ReviewRoundFields, ReviewRoundTarget
from ilp_desktop.model.school import (
    Attachment,
    AttachmentFields,
    PickListItem,
    PickListItemFields,
    Provider,
    Staff,
    StaffFields,
)
from ilp_desktop.model.suggestion import Suggestion, SuggestionKind
from ilp_desktop.printing import freezing
from ilp_desktop.services import (
    access,
    attachments,
    demo,
    logs,
    moving_on,
    pick_lists,
    plans,
    records,
    review_round,
    undo,
)
from ilp_desktop.services.frozen import Freeze

DAY = dt.date(2026, 11, 24)
KEY = secrets.token_bytes(32)
FREEZE = Freeze(freezing.content, freezing.paper)
PLAN = plan.flow(FREEZE)
ASIDE = {"change_history", "undo_step", "kept_content", "kept_paper", "frozen_font", "draft", "form_draft"}
"""Tables of the undo itself, and unfinished work: what is typed is no step."""
Act = Callable[[Session, int], object]


def some(session: Session, kind: type[Any], pick: int) -> Any:
    """One of the records of a kind. Raises UserError where there is none, as a window would not offer it."""
    found = session.exec(select(kind).order_by(kind.id)).all()
    if not found:
        raise UserError("There is none.", "Add one.")
    return found[pick % len(found)]


def an_id(session: Session, kind: type[Any], pick: int) -> int:
    return records.identity(some(session, kind, pick))


def delete_a(kind: type[Row]) -> Act:
    return lambda session, pick: records.delete(session, kind, an_id(session, kind, pick))


def finish_a(wizard: Flow, change: Callable[[dict[str, Any], int], None]) -> Act:
    def act(session: Session, pick: int) -> None:
        learner_id = an_id(session, Learner, pick)
        entries = flow.resume(session, wizard, learner_id)[1]
        change(entries, pick)
        flow.finish(session, wizard, learner_id, entries)

    return act


def _assessed(entries: dict[str, Any], pick: int) -> None:
    entries["needs"] = [*entries["needs"][pick % 2 :], flow.row(NeedFields, area="ict", description=f"Need {pick}")]


def _planned(entries: dict[str, Any], pick: int) -> None:
    entries["start"]["starts_on"] = entries["start"]["starts_on"] or "01/11/2026"
    entries["short_term"] = [
        *entries["short_term"][pick % 3 :],
        flow.row(plan_steps.ShortTermTargetEntry, area="ict", what_i_will_do=f"I will save {pick} files"),
    ]
    entries["programme"] = entries["programme"][pick % 2 :]
    if pick % 3:
        entries["agreement"] = [flow.row(AgreementFields, name="Ada", role="learner", agreed_on="24/11/2026")]


def _reviewed(entries: dict[str, Any], _pick: int) -> None:
    for each in entries["targets"]:
        each["outcome"] = each.get("outcome") or "working_on_it"


def _replace(session: Session, kind: type[Row], pick: int) -> None:
    gone, by = an_id(session, kind, pick), an_id(session, kind, pick // 3)
    replacing.delete_record(session, kind, gone, by if by != gone else None, "somebody")


def _replace_value(session: Session, pick: int) -> None:
    item = some(session, PickListItem, pick)
    others = [each.code for each in pick_lists.items(session, item.list_name) if each.id != item.id]
    replacing.delete_value(session, records.identity(item), others[pick % len(others)] if others else "")


def _suggest(session: Session, pick: int) -> None:
    entries = suggestions.blank(SuggestionKind.TARGET) | {"area": "ict", "what_i_will_do": f"I will print page {pick}"}
    learner_ids = [each for each in session.exec(select(Learner.id)) if each is not None]
    found = suggestions.preview(session, SuggestionKind.TARGET, learner_ids)
    suggestions.suggest(session, SuggestionKind.TARGET, entries, found.learner_ids)


def _take(session: Session, pick: int) -> None:
    shown = suggestions.opened(session, an_id(session, Suggestion, pick))
    suggestions.take(session, shown.waiting.id, shown.entries)


def _round(session: Session, pick: int) -> None:
    learner_ids = [each for each in session.exec(select(Learner.id)) if each is not None]
    fields = ReviewRoundFields.model_validate(
        {"held_on": DAY, "group_kind": "learners", "group_label": f"Round {pick}"}
    )
    review_round.start(session, fields, learner_ids)


def _cell(session: Session, pick: int) -> None:
    review_round.set_cell(session, an_id(session, ReviewRoundTarget, pick), "outcome", "working_on_it")


def _log(session: Session, pick: int) -> None:
    learner_id = an_id(session, Learner, pick)
    fields = LogEntryEntry.model_validate({"entry_on": DAY, "what_i_learned": f"I learned {pick} words"})
    logs.add_entry(session, learner_id, fields)


def _file(session: Session, pick: int) -> None:
    attachments.add(session, an_id(session, Learner, pick), "a.txt", bytes([pick % 256]) * 50, "text/plain",
                    AttachmentFields(description=f"File {pick}"))  # fmt: skip


def _rule(session: Session, pick: int) -> None:
    parts = list(Part)
    access.set_own(
        session, an_id(session, Learner, pick), parts[pick % len(parts)], list(Openness)[pick % len(list(Openness))]
    )


def _add_learner(session: Session, pick: int) -> None:
    records.add(session, Learner, LearnerFields(forename="Ada", surname=f"Bell {pick}"))


def _rename(session: Session, pick: int) -> None:
    learner = some(session, Learner, pick)
    learner.surname = f"Okafor {pick}"
    session.add(learner)
    session.flush()


ACTS: dict[str, Act] = {
    "add learner": _add_learner,
    "rename learner": _rename,
    "delete learner": delete_a(Learner),
    "delete target": delete_a(Target),
    "delete need": delete_a(Need),
    "delete review": delete_a(Review),
    "delete plan": delete_a(Plan),
    "delete block": delete_a(LogBlock),
    "delete entry": delete_a(LogEntry),
    "delete file": delete_a(Attachment),
    "delete comment": delete_a(ProgressNote),
    "delete round": delete_a(ReviewRound),
    "delete version": delete_a(PlanVersion),
    "delete agreement": delete_a(Agreement),
    "add staff": lambda session, pick: records.add(session, Staff, StaffFields(name=f"Mr {pick}")),
    "replace staff": lambda session, pick: _replace(session, Staff, pick),
    "replace provider": lambda session, pick: _replace(session, Provider, pick),
    "replace value": _replace_value,
    "add value": lambda session, pick: pick_lists.add_item(
        session, "skill_area", PickListItemFields(label=f"New {pick}")
    ),
    "assess": finish_a(assessment.FLOW, _assessed),
    "plan": finish_a(PLAN, _planned),
    "review": finish_a(review.FLOW, _reviewed),
    "suggest": _suggest,
    "take": _take,
    "drop": lambda session, pick: suggestions.drop(session, an_id(session, Suggestion, pick)),
    "round": _round,
    "cell": _cell,
    "close round": lambda session, pick: review_round.close(session, an_id(session, ReviewRound, pick), DAY),
    "block": lambda session, pick: logs.new_block(
        session, an_id(session, Learner, pick), LogBlockFields.model_validate({"starts_on": DAY, "kind": "vocational"})
    ),
    "log": _log,
    "file": _file,
    "rule": _rule,
    "close record": lambda session, pick: moving_on.close_record(session, an_id(session, Learner, pick), DAY),
    "reopen record": lambda session, pick: moving_on.reopen_record(session, an_id(session, Learner, pick)),
    "reopen plan": lambda session, pick: plans.reopen(session, some(session, Plan, pick)),
}


def dump(session: Session) -> dict[str, list[Any]]:
    """Every record of the file, without the counter that only grows."""
    found = {}
    for name, table in SQLModel.metadata.tables.items():
        columns = [each for each in table.c if (name, each.name) not in undo.COUNTERS | undo.PLACES]
        if name not in ASIDE:
            found[name] = sorted(repr(tuple(row)) for row in session.connection().execute(select(*columns)))
    return found


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small demonstration school."""
    path = tmp_path_factory.mktemp("school") / "school.db"
    with Store(path, KEY) as store:
        store.write(demo.fill, 7, today=DAY, freeze=FREEZE)
        store.write(undo.end_session)
    return path


def do(store: Store, name: str, pick: int) -> None:
    """Do it, or be refused: then nothing is changed."""
    try:
        store.write(ACTS[name], pick)
    except UserError:
        return


def check(filled: Path, acts: list[tuple[str, int]], between: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "school.db"
        shutil.copy(filled, path)
        with Store(path, KEY) as store:
            before = store.read(dump)
            half = len(acts) // 2
            for name, pick in acts[:half]:
                do(store, name, pick)
            for _ in range(between):
                store.write(undo.undo_last)
            for name, pick in acts[half:]:
                do(store, name, pick)
            after = store.read(dump)
            count = 0
            while store.write(undo.undo_last):
                count += 1
            assert store.read(dump) == before
            while count and store.write(undo.redo_last):
                count -= 1
            assert store.read(dump) == after


def test_a_review_day_that_was_just_begun_can_be_undone(filled: Path) -> None:
    check(filled, [("round", 0), ("cell", 0)], 0)


SEQUENCES = st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 200)), min_size=2, max_size=12)


@settings(max_examples=10, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(acts=SEQUENCES, between=st.integers(0, 4))
def test_undo_all_and_redo_all_hold(filled: Path, acts: list[tuple[str, int]], between: int) -> None:
    check(filled, acts, between)


@pytest.mark.heavy
@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(acts=SEQUENCES, between=st.integers(0, 6))
def test_undo_all_and_redo_all_hold_for_long(filled: Path, acts: list[tuple[str, int]], between: int) -> None:
    check(filled, acts, between)
