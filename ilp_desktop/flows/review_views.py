"""The views of adults in a review: who is asked, as the programme and the contacts name them, and what their slips say."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import Session

from ilp_desktop.flows import flow
from ilp_desktop.flows.flow import SUGGESTED, Raw
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import Placement, Plan, ProgrammeComponent
from ilp_desktop.model.review import ReviewViewFields, Slip
from ilp_desktop.model.school import Contact, Provider, Staff
from ilp_desktop.services import records, slips
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import tr


def suggested(session: Session, plan: Plan) -> list[Raw]:
    """A row for the tutor, each teacher and provider of the programme, and who has parental responsibility.

    What a slip says that no review has used yet stands in the row of its sender, who gets one where there is none.
    """
    found: dict[str, Raw] = {}
    for row in _asked(session, plan):
        # A tutor who teaches too is asked once, as the tutor.
        found.setdefault(row["key"], row)["subject"] = row["subject"]
    for slip in slips.unused(session, plan.learner_id):
        row = found.setdefault(_key(slip), _sender(session, slip))
        row["subject"] = row["subject"] or slip.subject
        row["view"] = "\n".join(filter(None, (row["view"], _in_words(session, slip))))
    return list(found.values())


def _row(key: str, role: str, name: str, **more: object) -> Raw:
    values = flow.raw(ReviewViewFields) | {"role": role, "name": name}
    return values | more | {"key": key, "id": None, SUGGESTED: True}


def _asked(session: Session, plan: Plan) -> Iterator[Raw]:
    tutor_id = records.get(session, Learner, plan.learner_id).tutor_id
    if tutor_id and (tutor := session.get(Staff, tutor_id)):
        yield _row(f"staff{tutor_id}", "tutor", tutor.name)
    yield from _teachers(session, plan)
    for provider_id, subject in _providers(session, plan).items():
        if provider := session.get(Provider, provider_id):
            yield _provider(provider, subject)
    for contact in records.of(session, Contact, learner_id=plan.learner_id):
        if contact.parental_responsibility:
            yield _row(f"contact{contact.id}", "parent_carer", contact.name)


def _teachers(session: Session, plan: Plan) -> Iterator[Raw]:
    """Those who teach a part of the programme at school, once each, with their subjects."""
    subjects: dict[str, list[str]] = {}
    for part in records.of(session, ProgrammeComponent, plan_id=plan.id):
        if part.teacher and not part.provider_id:
            subjects.setdefault(part.teacher, []).append(part.title)
    staff = {each.name: each.id for each in records.of(session, Staff)}
    for name, titles in subjects.items():
        key = f"staff{staff[name]}" if name in staff else f"teacher:{name}"
        yield _row(key, "teacher", name, subject=_line(titles))


def _providers(session: Session, plan: Plan) -> dict[int, str]:
    """Provider id -> what the learner does there."""
    titles: dict[int, list[str]] = {}
    for part in records.of(session, ProgrammeComponent, plan_id=plan.id):
        if part.provider_id:
            titles.setdefault(part.provider_id, []).append(part.title)
    for placement in records.of(session, Placement, plan_id=plan.id):
        if placement.provider_id:
            titles.setdefault(placement.provider_id, [])
    return {provider_id: _line(parts) for provider_id, parts in titles.items()}


def _line(titles: list[str]) -> str:
    return ", ".join(dict.fromkeys(titles))[:200]


def _provider(provider: Provider, subject: str) -> Raw:
    more = {"subject": subject, "provider_id": str(provider.id)}
    return _row(f"provider{provider.id}", "provider", provider.name, **more)


def _key(slip: Slip) -> str:
    if slip.provider_id:
        return f"provider{slip.provider_id}"
    return f"staff{slip.staff_id}" if slip.staff_id else f"teacher:{slip.name}"


def _sender(session: Session, slip: Slip) -> Raw:
    provider = session.get(Provider, slip.provider_id) if slip.provider_id else None
    if provider:
        return _provider(provider, slip.subject)
    staff = session.get(Staff, slip.staff_id) if slip.staff_id else None
    return _row(_key(slip), "teacher", staff.name if staff else slip.name, subject=slip.subject)


def _in_words(session: Session, slip: Slip) -> str:
    """What a slip says of the learner as a whole, with its day and the attendance."""
    saw = [note.note for note in slips.to_pass_on(session, records.identity(slip)) if note.target_id is None]
    attendance = (
        ""
        if slip.attendance_percent is None
        else tr("Attendance {attendance_percent} %.", attendance_percent=f"{slip.attendance_percent:g}")
    )
    words = " ".join(filter(None, (*saw, attendance)))
    return f"{slip.seen_on:%d/%m/%Y}: {words}" if words else ""


def evidence(session: Session, learner_id: int, target_id: int) -> str:
    """What the slips that no review has used yet say of one target, a line each."""
    return "\n".join(
        f"{note.author}, {note.noted_on:%d/%m/%Y}: {note.note}"
        for slip in slips.unused(session, learner_id)
        for note in slips.to_pass_on(session, records.identity(slip))
        if note.target_id == target_id
    )


def add_new(begun: Entries, fresh: Entries, entries: Entries) -> None:
    """Add what came in since a draft was begun to the views and to the evidence that were written over meanwhile."""
    for step, name in (("views", "view"), ("targets", "evidence")):
        now = {row["key"]: row for row in fresh[step]}
        before = {row["key"]: row for row in begun.get(step, [])}
        for row in entries[step]:
            if row["key"] in now:
                row[name] = with_new_lines(before.get(row["key"], {}).get(name, ""), now[row["key"]][name], row[name])


def with_new_lines(before: str, now: str, typed: str) -> str:
    """What was typed, and below it the lines of now that were neither there before nor typed."""
    have = f"{before}\n{typed}".splitlines()
    return "\n".join(filter(None, [typed, *(line for line in now.splitlines() if line not in have)]))
