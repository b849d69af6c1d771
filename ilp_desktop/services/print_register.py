"""The print register: which paper went to whom, when, in which version; and a print that stopped half-way.

What is on paper can't be undone, so none of this is a step of undo; a learner's lines go, and come back, with the learner.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session, col, func, select

from ilp_desktop.model.base import now
from ilp_desktop.model.learner import Learner, listed_name
from ilp_desktop.model.parts import AUDIENCES, PARTS, Audience, Part
from ilp_desktop.model.print_register import How, PrintedPaper, PrintJob
from ilp_desktop.services import logs, records, steps
from ilp_desktop.services.caseload import folded
from ilp_desktop.words import counted, tr

_EVERYONE = tr("The school")


@dataclass(frozen=True)
class Wanted:
    """One paper of a print."""

    paper: str
    subject_id: int
    audience: str
    learner_ids: tuple[int, ...]
    """Whom it tells of; none: nobody in particular."""
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Sent:
    """One paper that reached the printer or the disk."""

    position: int
    pages: int
    version: str


@dataclass(frozen=True)
class Unfinished:
    """A print that stopped: some of it was sent."""

    job_id: int
    begun_on: dt.date
    how: How
    sent: int
    """Learners (papers, where it is about nobody in particular) that were sent whole."""
    of: int
    what: str
    """"learner" or "paper": what sent and of count."""


@dataclass(frozen=True)
class Line:
    """One line of the register."""

    paper_id: int
    learner_id: int | None
    learner: str
    paper: str
    """Its key."""
    subject_id: int
    details: Mapping[str, Any]
    version: str
    audience: Audience
    ticked: tuple[Part, ...]
    at: dt.datetime
    how: How
    printer: str
    copies: int
    pages: int

    @property
    def readers(self) -> str:
        """Whom it was for."""
        return AUDIENCES[self.audience].title

    @property
    def way(self) -> str:
        """Printed or saved, how often, and what was ticked."""
        said = [tr("Printed") if self.how is How.PRINTER else tr("Saved as a file")]
        if self.copies > 1:
            said.append(counted(self.copies, "{n} copy", "{n} copies"))
        whole = ", ".join(said)
        parts = ", ".join(PARTS[part].title.lower() for part in self.ticked)
        return tr("{printed}; with {parts}", printed=whole, parts=parts) if parts else whole


# --- writing ------------------------------------------------------------------------------------------------


def begin(
    session: Session, how: How, printer: str, copies: int, options: Mapping[str, Any], wanted: Sequence[Wanted]
) -> int:
    """Note what is to be printed, before the first page goes out; returns the print's id."""
    steps.not_undoable(session)
    _forget_unstarted(session)
    job = PrintJob(how=how.value, printer=printer, copies=copies, options=json.dumps(options))
    session.add(job)
    session.flush()
    for position, each in enumerate(wanted):
        for learner_id in each.learner_ids or (None,):
            session.add(
                PrintedPaper(
                    print_job_id=records.identity(job),
                    learner_id=learner_id,
                    position=position,
                    paper=each.paper,
                    subject_id=each.subject_id,
                    details=json.dumps(each.details),
                    audience=each.audience,
                )
            )
    session.flush()
    return records.identity(job)


def were_sent(
    session: Session, job_id: int, sent: Iterable[Sent], block_ids: Sequence[int], on: dt.date, missing: Collection[int]
) -> None:
    """Note that papers of a print were sent; those of the missing positions have nothing to print and go.

    block_ids: the log blocks among them, which count how often they were printed.
    """
    steps.not_undoable(session)
    by_position, moment = {each.position: each for each in sent}, now()
    for row in records.of(session, PrintedPaper, print_job_id=job_id):
        if row.position in missing:
            session.delete(row)
        elif one := by_position.get(row.position):
            row.sent_at, row.pages, row.version = moment, one.pages, one.version
            session.add(row)
    logs.were_printed(session, block_ids, on)
    session.flush()


def let_go(session: Session, job_id: int) -> None:
    """Forget what of a print was not sent; what was sent stays in the register."""
    steps.not_undoable(session)
    for row in records.of(session, PrintedPaper, print_job_id=job_id):
        if row.sent_at is None:
            session.delete(row)
    session.flush()
    _forget_unstarted(session)


def _forget_unstarted(session: Session) -> None:
    """Prints of which nothing was sent: whoever chose the papers still sees them, or has begun anew."""
    sent = select(PrintedPaper.print_job_id).where(col(PrintedPaper.sent_at).is_not(None))
    for job in session.exec(select(PrintJob).where(col(PrintJob.id).not_in(sent))).all():
        records.delete(session, PrintJob, records.identity(job))


# --- what stopped half-way ----------------------------------------------------------------------------------


def unfinished(session: Session) -> list[Unfinished]:
    """The prints that stopped half-way, the newest first."""
    waiting = select(PrintedPaper.print_job_id).where(col(PrintedPaper.sent_at).is_(None)).distinct()
    jobs = session.exec(select(PrintJob).where(col(PrintJob.id).in_(waiting)).order_by(col(PrintJob.id).desc()))
    found = [_unfinished(session, job) for job in jobs]
    return [each for each in found if each.sent]


def _unfinished(session: Session, job: PrintJob) -> Unfinished:
    rows = records.of(session, PrintedPaper, print_job_id=records.identity(job))
    learners = {row.learner_id for row in rows if row.learner_id}
    waiting = {row.learner_id for row in rows if row.sent_at is None}
    if len(learners) > 1 and learners - waiting:
        sent, of, what = len(learners - waiting), len(learners), "learner"
    else:
        whole = {row.position: row.sent_at is not None for row in rows}
        sent, of, what = sum(whole.values()), len(whole), "paper"
    return Unfinished(records.identity(job), local(job.begun_at).date(), How(job.how), sent, of, what)


def rest(session: Session, job_id: int) -> tuple[PrintJob, dict[int, Wanted]]:
    """A print and, by position, what of it is still to come."""
    found: dict[int, list[PrintedPaper]] = defaultdict(list)
    for row in records.of(session, PrintedPaper, print_job_id=job_id):
        if row.sent_at is None:
            found[row.position].append(row)
    return records.get(session, PrintJob, job_id), {
        position: Wanted(
            rows[0].paper,
            rows[0].subject_id,
            rows[0].audience,
            tuple(row.learner_id for row in rows if row.learner_id),
            json.loads(rows[0].details),
        )
        for position, rows in sorted(found.items())
    }


# --- reading ------------------------------------------------------------------------------------------------


def lines(session: Session, learner_id: int | None = None) -> list[Line]:
    """What was sent, the newest first: of one learner, or of all."""
    query = (
        select(PrintedPaper, PrintJob, Learner)
        .join(PrintJob, col(PrintJob.id) == col(PrintedPaper.print_job_id))
        .join(Learner, col(Learner.id) == col(PrintedPaper.learner_id), isouter=True)
        .where(col(PrintedPaper.sent_at).is_not(None))
        .order_by(col(PrintedPaper.sent_at).desc(), col(PrintedPaper.id))
    )
    if learner_id is not None:
        query = query.where(PrintedPaper.learner_id == learner_id)
    return [_line(*row) for row in session.exec(query)]


def _line(row: PrintedPaper, job: PrintJob, learner: Learner | None) -> Line:
    options = json.loads(job.options)
    return Line(
        paper_id=records.identity(row),
        learner_id=row.learner_id,
        learner=listed_name(learner) if learner else _EVERYONE,
        paper=row.paper,
        subject_id=row.subject_id,
        details=json.loads(row.details),
        version=row.version,
        audience=Audience(row.audience),
        ticked=tuple(Part(each) for each in options.get("ticked", ())),
        at=local(row.sent_at or job.begun_at),
        how=How(job.how),
        printer=job.printer,
        copies=job.copies,
        pages=row.pages,
    )


def local(moment: dt.datetime) -> dt.datetime:
    """A moment of the file, which is in UTC, as the school's clocks show it."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone()


def matching(found: Iterable[Line], words: str, paper: str | None, audience: str | None) -> list[Line]:
    """The lines in whose learner and version each word occurs, of one paper and for one kind of reader; None: any."""
    wanted = folded(words).split()
    return [
        each
        for each in found
        if all(word in folded(f"{each.learner} {each.version}") for word in wanted)
        and (paper is None or each.paper == paper)
        and (audience is None or each.audience == audience)
    ]


def last_sent(session: Session) -> dict[tuple[int, str], dt.datetime]:
    """(learner id, paper's key) -> the moment at which it was last printed or saved."""
    query = select(PrintedPaper.learner_id, PrintedPaper.paper, func.max(PrintedPaper.sent_at)).where(
        col(PrintedPaper.sent_at).is_not(None), col(PrintedPaper.learner_id).is_not(None)
    )
    rows = session.exec(query.group_by(col(PrintedPaper.learner_id), col(PrintedPaper.paper))).all()
    return {(learner or 0, paper): local(at) for learner, paper, at in rows if at}
