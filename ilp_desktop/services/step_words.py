"""What a step is called in the list of what was done: the record, what happened to it, whose it is."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from ilp_desktop.model.school import ChangeHistory, UndoStep
from ilp_desktop.words import counted, one_or_many, tr

_NOUNS = {
    "academic_year": tr("academic year"),
    "access_arrangement": tr("access arrangement"),
    "achievement": tr("achievement"),
    "agreement": tr("agreement"),
    "assessment": tr("assessment"),
    "attachment": tr("file"),
    "bank_item": tr("item of the bank"),
    "contact": tr("contact"),
    "draft": tr("unfinished work"),
    "form_draft": tr("form that was begun"),
    "frozen_paper": tr("kept pages"),
    "half_term": tr("half-term"),
    "kept_paper": tr("kept pages of a paper"),
    "language_check": tr("check of a language"),
    "learner": tr("learner"),
    "learner_openness": tr("how open a part is for a learner"),
    "log_block": tr("block of log sheets"),
    "log_entry": tr("log entry"),
    "log_entry_target": tr("target of a log entry"),
    "method": tr("method"),
    "moving_on_plan": tr("moving-on plan"),
    "moving_on_visit": tr("moving-on visit"),
    "need": tr("need"),
    "one_page_profile": tr("one-page profile"),
    "outcome_tag": tr("outcome tag"),
    "own_field": tr("own field"),
    "own_review_date": tr("own review date"),
    "own_value": tr("value of an own field"),
    "paper_look": tr("look of the papers"),
    "paper_section": tr("section of a paper"),
    "paper_signer": tr("line to sign on"),
    "paper_word": tr("wording of a paper"),
    "participant": tr("participant"),
    "pick_list_item": tr("list value"),
    "placement": tr("placement"),
    "plan": tr("plan"),
    "plan_version": tr("plan version"),
    "print_job": tr("print"),
    "print_profile": tr("print settings"),
    "printed_paper": tr("printed paper"),
    "programme_component": tr("programme component"),
    "programme_session": tr("programme session"),
    "progress_note": tr("comment"),
    "provider": tr("provider"),
    "qualification": tr("qualification"),
    "qualification_unit": tr("qualification unit"),
    "review": tr("review"),
    "review_round": tr("review day"),
    "review_round_learner": tr("learner of a review day"),
    "review_round_target": tr("cell of a review day"),
    "review_view": tr("view in a review"),
    "school": tr("settings of the school"),
    "school_openness": tr("how open a part is"),
    "self_assessment": tr("self-assessment"),
    "self_assessment_answer": tr("answer of a self-assessment"),
    "sharing": tr("document shared"),
    "skill_profile": tr("skill profile"),
    "slip": tr("slip"),
    "source": tr("source"),
    "staff": tr("member of staff"),
    "statutory_expectation": tr("statutory expectation"),
    "suggestion": tr("suggestion"),
    "support": tr("support"),
    "symbol_folder": tr("folder of own symbols"),
    "target": tr("target"),
    "target_need": tr("need of a target"),
    "target_outcome": tr("outcome of a target"),
    "wish": tr("wish"),
}
_COUNTED = {
    "access_arrangement": one_or_many("{n} access arrangement", "{n} access arrangements"),
    "achievement": one_or_many("{n} achievement", "{n} achievements"),
    "agreement": one_or_many("{n} agreement", "{n} agreements"),
    "assessment": one_or_many("{n} assessment", "{n} assessments"),
    "attachment": one_or_many("{n} file", "{n} files"),
    "bank_item": one_or_many("{n} item of the bank", "{n} items of the bank"),
    "contact": one_or_many("{n} contact", "{n} contacts"),
    "learner": one_or_many("{n} learner", "{n} learners"),
    "log_block": one_or_many("{n} block of log sheets", "{n} blocks of log sheets"),
    "log_entry": one_or_many("{n} log entry", "{n} log entries"),
    "method": one_or_many("{n} method", "{n} methods"),
    "moving_on_plan": one_or_many("{n} moving-on plan", "{n} moving-on plans"),
    "moving_on_visit": one_or_many("{n} moving-on visit", "{n} moving-on visits"),
    "need": one_or_many("{n} need", "{n} needs"),
    "outcome_tag": one_or_many("{n} outcome tag", "{n} outcome tags"),
    "own_field": one_or_many("{n} own field", "{n} own fields"),
    "own_review_date": one_or_many("{n} own review date", "{n} own review dates"),
    "own_value": one_or_many("{n} value of an own field", "{n} values of own fields"),
    "participant": one_or_many("{n} participant", "{n} participants"),
    "placement": one_or_many("{n} placement", "{n} placements"),
    "plan": one_or_many("{n} plan", "{n} plans"),
    "plan_version": one_or_many("{n} plan version", "{n} plan versions"),
    "print_profile": one_or_many("{n} print settings", "{n} print settings"),
    "printed_paper": one_or_many("{n} printed paper", "{n} printed papers"),
    "programme_component": one_or_many("{n} programme component", "{n} programme components"),
    "programme_session": one_or_many("{n} programme session", "{n} programme sessions"),
    "progress_note": one_or_many("{n} comment", "{n} comments"),
    "provider": one_or_many("{n} provider", "{n} providers"),
    "qualification": one_or_many("{n} qualification", "{n} qualifications"),
    "qualification_unit": one_or_many("{n} qualification unit", "{n} qualification units"),
    "review": one_or_many("{n} review", "{n} reviews"),
    "review_round_target": one_or_many("{n} cell of a review day", "{n} cells of a review day"),
    "review_view": one_or_many("{n} view in a review", "{n} views in a review"),
    "self_assessment": one_or_many("{n} self-assessment", "{n} self-assessments"),
    "self_assessment_answer": one_or_many("{n} answer of a self-assessment", "{n} answers of a self-assessment"),
    "sharing": one_or_many("{n} document shared", "{n} documents shared"),
    "skill_profile": one_or_many("{n} skill profile", "{n} skill profiles"),
    "slip": one_or_many("{n} slip", "{n} slips"),
    "source": one_or_many("{n} source", "{n} sources"),
    "staff": one_or_many("{n} member of staff", "{n} members of staff"),
    "statutory_expectation": one_or_many("{n} statutory expectation", "{n} statutory expectations"),
    "suggestion": one_or_many("{n} suggestion", "{n} suggestions"),
    "support": one_or_many("{n} entry under support", "{n} entries under support"),
    "target": one_or_many("{n} target", "{n} targets"),
    "target_outcome": one_or_many("{n} outcome of a target", "{n} outcomes of a target"),
}
_COLUMNS = {
    "anticipated_progression": tr("anticipated progression"),
    "area": tr("area"),
    "code": tr("code"),
    "distance": tr("distance"),
    "english_reading_level": tr("english reading level"),
    "english_speaking_listening_level": tr("english speaking listening level"),
    "english_writing_level": tr("english writing level"),
    "font": tr("font"),
    "how": tr("how"),
    "ict_level": tr("ict level"),
    "key_worker_id": tr("key worker"),
    "kind": tr("kind"),
    "led_by_id": tr("led by"),
    "level": tr("level"),
    "mathematics_level": tr("mathematics level"),
    "outcome": tr("outcome"),
    "primary_need": tr("primary need"),
    "priority": tr("priority"),
    "prompt_language": tr("prompt language"),
    "provider_id": tr("provider"),
    "rating": tr("rating"),
    "relationship": tr("relationship"),
    "review_cadence": tr("review cadence"),
    "role": tr("role"),
    "sen_provision": tr("sen provision"),
    "sex": tr("sex"),
    "source": tr("source"),
    "staff_id": tr("staff"),
    "status": tr("status"),
    "strand": tr("strand"),
    "subject": tr("subject"),
    "symbols": tr("symbols"),
    "tint": tr("tint"),
    "tutor_id": tr("tutor"),
    "weekday": tr("weekday"),
}
_NAMES = ("name", "label", "file_name")
_SCHOOL = frozenset(
    {"staff", "provider", "pick_list_item", "half_term", "academic_year", "attachment", "contact", "own_field"}
)
"""Tables whose records are told by their own names."""


@dataclass(frozen=True)
class Done:
    """One step of the session."""

    step_id: int
    at: dt.datetime
    words: str
    whose: str
    """The learner; empty: nobody's, or of many."""
    undone: bool

    def __str__(self) -> str:
        return f"{self.words} ({self.whose})" if self.whose else self.words

    def taken_back(self) -> str:
        """What is said once it is undone; a deletion that is undone must not read as if it were done."""
        before, _, after = tr("{what} deleted").partition("{what}")
        if not (self.words.startswith(before) and self.words.endswith(after)):
            return tr("Undone: {step}", step=self)
        what = self.words.removeprefix(before).removesuffix(after)
        if not self.whose:
            return tr("Brought back: {what}", what=what)
        return tr("Brought back: {what} ({whose})", what=what, whose=self.whose)


def noun(table_name: str) -> str:
    """What a record of a table is called."""
    return _NOUNS.get(table_name, table_name.replace("_", " "))


def column(name: str) -> str:
    """What a column is called that holds a value of a list, a member of staff or a provider."""
    return _COLUMNS.get(name, name.removesuffix("_id").replace("_", " "))


def so_many(table_name: str, number: int) -> str:
    """A number of records of a table that others refer from, such as: 3 short-term targets."""
    return counted(number, *_COUNTED[table_name])


def described(session: Session, steps: Sequence[UndoStep]) -> list[Done]:
    """The steps in words."""
    heads = _heads(session, [each.id or 0 for each in steps])
    return [
        Done(each.id or 0, each.at, *_words(session, each, *heads[each.id or 0]), undone=each.undone_at is not None)
        for each in steps
        if each.id in heads
    ]


def _heads(session: Session, step_ids: list[int]) -> dict[int, tuple[ChangeHistory, int]]:
    """The row that tells best what a step was, and how many like it there are.

    That is the first of the record that stands highest: a review, rather than its outcomes.
    """
    place = {table.name: number for number, table in enumerate(SQLModel.metadata.sorted_tables)}
    rows: dict[int, list[tuple[int, str, str]]] = defaultdict(list)
    query = select(ChangeHistory.step_id, ChangeHistory.id, ChangeHistory.table_name, ChangeHistory.action)
    for step_id, row_id, table, action in session.exec(query.where(col(ChangeHistory.step_id).in_(step_ids))):
        rows[step_id or 0].append((row_id or 0, table, action))
    found = {}
    for step_id, each in rows.items():
        row_id, table, action = min(each, key=lambda row: (place[row[1]], row[0]))
        found[step_id] = (session.get_one(ChangeHistory, row_id), sum(row[1:] == (table, action) for row in each))
    return found


def _words(session: Session, step: UndoStep, head: ChangeHistory, count: int) -> tuple[str, str]:
    values = _values(session, head.table_name, head.record_id)
    own = next((values[name] for name in _NAMES if values.get(name)), "") if head.table_name in _SCHOOL else ""
    what = f"{noun(head.table_name)} “{own}”" if own else noun(head.table_name)
    several = tr("{what} and {number} more", what=what, number=count - 1) if count > 1 else what
    whose = "" if count > 1 and head.table_name == "learner" else whose_is(session, head.table_name, head.record_id)
    done = {
        "added": tr("{what} added", what=several),
        "changed": tr("{what} changed", what=several),
        "deleted": tr("{what} deleted", what=several),
    }
    return step.words or done[head.action], "" if whose and whose in step.words else whose


def whose_is(session: Session, table_name: str, record_id: int) -> str:
    """The name of the learner to whose record something belongs or belonged; empty: to none."""
    values = _values(session, table_name, record_id)
    if table_name == "learner":
        forename = values.get("preferred_forename") or values.get("forename", "")
        return f"{forename} {values.get('preferred_surname') or values.get('surname', '')}".strip()
    owners = (
        (key.column.table.name, values.get(key.parent.name))
        for key in SQLModel.metadata.tables[table_name].foreign_keys
        if key.ondelete == "CASCADE"
    )
    return next(filter(None, (whose_is(session, name, number) for name, number in owners if number)), "")


def _values(session: Session, table_name: str, record_id: int) -> Mapping[str, Any]:
    """A record's values as they are, or as they were when it was deleted."""
    table = SQLModel.metadata.tables[table_name]
    if row := session.connection().execute(table.select().where(table.c.id == record_id)).mappings().first():
        return dict(row)
    gone = select(ChangeHistory.changes).where(
        ChangeHistory.table_name == table_name, ChangeHistory.record_id == record_id, ChangeHistory.action == "deleted"
    )
    last = session.exec(gone.order_by(col(ChangeHistory.id).desc())).first()
    return {name: pair[0] for name, pair in json.loads(last or "{}").items()}
