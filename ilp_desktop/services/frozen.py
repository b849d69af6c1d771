"""Keeps the pages of an agreed plan as they were signed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlmodel import Session, select

from ilp_desktop.model.frozen import FrozenFont, take_apart


@dataclass(frozen=True)
class Freeze:
    """How an agreed plan is kept; the print module knows how a plan reads."""

    content: Callable[[Session, int], str]
    """(session, learner id) -> JSON of the plan as it is now."""
    paper: Callable[[Session, int], bytes]
    """(session, plan version id) -> the finished PDF of that version."""


def keep(session: Session, version_id: int, pdf: bytes) -> None:
    """Keep the pages of a version, its fonts only where no other plan has them."""
    paper, fonts = take_apart(version_id, pdf)
    for font in fonts:
        if not session.exec(select(FrozenFont.id).where(FrozenFont.sha256 == font.sha256)).first():
            session.add(font)
    session.add(paper)
    session.flush()
