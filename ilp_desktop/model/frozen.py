"""The pages of an agreed plan, kept byte for byte. The fonts in them are kept once for all plans."""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Mapping

from sqlalchemy import LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from ilp_desktop.model.base import Row

_FONT = re.compile(rb"/Length1 \d+\s*>>\s*stream\r?\n(.*?)endstream", re.DOTALL)
"""A font program in a PDF (ISO 32000-1, 9.9): where it is taken out does not matter, as long as it comes back there."""


class FrozenFont(Row, table=True):
    """A font program as it stands in the pages of plans."""

    __table_args__ = (UniqueConstraint("sha256"), {"sqlite_autoincrement": True})
    sha256: str
    content: bytes = Field(sa_type=LargeBinary)


class FrozenPaper(SQLModel, table=True):
    """The finished PDF of a plan version, without its fonts."""

    __tablename__ = "frozen_paper"
    plan_version_id: int = Field(primary_key=True, foreign_key="plan_version.id", ondelete="CASCADE")
    sha256: str
    """Of the whole PDF."""
    fonts: str
    """JSON of [place in the rest, sha256 of the font], in order."""
    content: bytes = Field(sa_type=LargeBinary)
    """The rest, compressed."""


class KeptPaper(SQLModel, table=True):
    """The pages of a version that was deleted or undone in this session; SQL moves them here and back."""

    __tablename__ = "kept_paper"
    plan_version_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    sha256: str
    fonts: str
    content: bytes = Field(sa_type=LargeBinary)


def take_apart(version_id: int, pdf: bytes) -> tuple[FrozenPaper, list[FrozenFont]]:
    """A finished PDF as it is kept."""
    fonts, places, rest, last = [], [], b"", 0
    for found in _FONT.finditer(pdf):
        rest += pdf[last : found.start(1)]
        last = found.end(1)
        fonts.append(FrozenFont(sha256=hashlib.sha256(found[1]).hexdigest(), content=found[1]))
        places.append((len(rest), fonts[-1].sha256))
    rest += pdf[last:]
    paper = FrozenPaper(
        plan_version_id=version_id,
        sha256=hashlib.sha256(pdf).hexdigest(),
        fonts=json.dumps(places),
        content=zlib.compress(rest, 9),
    )
    return paper, fonts


def font_names(paper: FrozenPaper) -> list[str]:
    """The sha256 of each font that the paper needs."""
    return [name for _, name in json.loads(paper.fonts)]


def put_together(paper: FrozenPaper, fonts: Mapping[str, bytes]) -> bytes:
    """The PDF as it was taken apart; fonts: sha256 to content. Raises ValueError where anything is not as it was."""
    pdf, last = b"", 0
    try:
        rest = zlib.decompress(paper.content)
        for place, name in json.loads(paper.fonts):
            pdf += rest[last:place] + fonts[name]
            last = place
    except (zlib.error, KeyError, TypeError) as fault:
        raise ValueError("A part of the kept pages is missing.") from fault
    pdf += rest[last:]
    if hashlib.sha256(pdf).hexdigest() != paper.sha256:
        raise ValueError("The kept pages are not what they were.")
    return pdf
