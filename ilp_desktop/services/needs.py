"""A need's end: it is met on a day, and then waits for no target any more."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Need
from ilp_desktop.services import records, steps
from ilp_desktop.words import in_figures, tr


def met(session: Session, learner_id: int) -> list[Need]:
    """The learner's needs that are met, the newest first."""
    query = select(Need).where(Need.learner_id == learner_id, col(Need.met_on).is_not(None))
    return list(session.exec(query.order_by(col(Need.met_on).desc(), col(Need.id).desc())))


def set_met(session: Session, need_id: int, on: dt.date | None) -> Need:
    """Note the day on which a need was met; None: it is not met after all. Raises UserError where it is gone.

    Raises UserError too where the need was found after that day.
    """
    need = records.get(session, Need, need_id)
    if on and on < need.found_on:
        raise UserError(
            tr("This need was found on {found_on}.", found_on=in_figures(need.found_on)),
            tr("It can't have been met before that day."),
        )
    steps.called(session, tr("need met") if on else tr("need not met after all"))
    need.met_on = on
    session.add(need)
    session.flush()
    return need
