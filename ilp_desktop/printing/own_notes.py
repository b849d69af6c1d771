"""What stands in the school's own fields, as papers show it."""

from __future__ import annotations

from reportlab.platypus import Flowable
from sqlmodel import Session

from ilp_desktop.model import own_fields
from ilp_desktop.printing.flow import heading, labelled
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import short_date
from ilp_desktop.printing.plan_content import OwnNote
from ilp_desktop.printing.styles import Styles
from ilp_desktop.printing.wording import wording


def own_notes(session: Session, record: str, record_id: int | None, paper: str = "") -> tuple[OwnNote, ...]:
    """What stands in the own fields of one assessment, plan or review. paper: only what is on the paper of that key."""
    yes = wording("papers")["own_fields"]["yes"]
    return tuple(
        OwnNote(field.name, field.label, field.shown(value, short_date, yes), field.part, field.papers)
        for field, value in own_fields.held(session.exec, record, record_id)
        if paper in ("", *field.papers)
    )


def own_section(notes: tuple[OwnNote, ...], styles: Styles) -> list[Flowable]:
    """The own fields of a staff paper, under a heading that a school can reword."""
    if not notes:
        return []
    title = heading(wording("papers")["own_fields"]["heading"], styles, BODY_WIDTH, needs=48)
    return [title, labelled([(note.label, note.text) for note in notes], styles, BODY_WIDTH)]
