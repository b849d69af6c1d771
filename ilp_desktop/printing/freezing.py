"""Freezes an agreed plan: its parts as JSON, its printed pages byte for byte; and finds those pages again."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from reportlab.lib.utils import ImageReader
from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.access import rules_of
from ilp_desktop.model.frozen import FrozenFont, FrozenPaper, font_names, put_together
from ilp_desktop.model.parts import Part
from ilp_desktop.printing import ilp, lookups
from ilp_desktop.printing.layout import Press
from ilp_desktop.printing.look import school_look
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.printing.plan_content import PlanContent, to_json
from ilp_desktop.printing.plan_loading import load_plan_content, the_version
from ilp_desktop.printing.reader import LeftOut, Readers, for_readers
from ilp_desktop.printing.styles import styles_for
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.printing.batch import PrintRequest


def content(session: Session, learner_id: int) -> str:
    """The parts of the learner's newest plan as they are now, and which of them the signed pages leave out."""
    with school_look(session).worn():
        return to_json(replace(load_plan_content(session, learner_id), closed=_closed(session, learner_id)))


def _closed(session: Session, learner_id: int) -> tuple[str, ...]:
    """The parts of a learner's record that are restricted or for staff only."""
    rules = rules_of(session.exec, learner_id)
    return tuple(part.value for part in Part if not rules.is_open((part,)))


def paper(session: Session, version_id: int) -> bytes:
    """The pages that those who agree sign: without the restricted parts, dated the day they are frozen."""
    frozen_at = the_version(session, version_id).frozen_at.replace(tzinfo=dt.UTC)
    loaded = ilp.load_to_sign(session, version_id, PrintOptions(today=frozen_at.astimezone().date()))
    data = for_readers(loaded, Readers(session, ilp.PAPER.audience, ticked=()))
    look, out = school_look(session), io.BytesIO()
    styles = styles_for(data.profile, look.colours)
    press = Press(
        out, title=ilp.PAPER.title, author=data.running.school_name, logo=_logo(session), duplex=False,
        footer=look.footer, names_school=look.names_school,
    )  # fmt: skip
    with look.worn():
        press.add(ilp.PAPER.story(data, styles, look.order.get(ilp.PAPER.key, ())), data.running, styles)
    press.save()
    return out.getvalue()


def may_be_shown(session: Session, signed: PlanContent, left_out: Iterable[LeftOut]) -> bool:
    """Whether the signed pages hold nothing that is left out today: a part may have been restricted since."""
    since = set(_closed(session, signed.learner_id)) - set(signed.closed)
    return not since & {each.part.value for each in left_out}


def _logo(session: Session) -> ImageReader | None:
    with suppress(UserError):  # a broken logo is told at every print; it must not keep anybody from agreeing
        return lookups.logo(session)
    return None


def stored(session: Session, request: PrintRequest, options: PrintOptions) -> bytes | None:
    """The pages that were signed, where exactly those are asked for; None where the paper is made from its parts.

    Raises UserError where the pages are damaged.
    """
    is_usual = options.audience in {None, ilp.PAPER.audience} and not options.ticked
    if request.paper != ilp.PAPER.key or request.version_id is None or not is_usual:
        return None
    kept = session.get(FrozenPaper, request.version_id)
    if kept is None:  # agreed with a release that kept the parts only
        return None
    query = select(FrozenFont.sha256, FrozenFont.content).where(col(FrozenFont.sha256).in_(font_names(kept)))
    try:
        return put_together(kept, dict(session.exec(query).all()))
    except ValueError:
        number = the_version(session, request.version_id).number
        raise UserError(
            tr("The signed pages of version {number} can't be read.", number=number),
            tr("Restore a backup, or print the current plan."),
        ) from None
