"""Make the gallery of papers: each paper of the demonstration school for three learners with different print profiles.

.venv/bin/python docs/make_papers.py [--out FOLDER] [paper ...]
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PIL import Image
from sqlmodel import Session, select

from ilp_desktop.db import places
from ilp_desktop.db.store import Store
from ilp_desktop.model.learner import Learner, PrintProfile, PrintProfileFields
from ilp_desktop.printing import available, freezing
from ilp_desktop.printing.batch import PrintRequest, render_bytes
from ilp_desktop.printing.paper import Needs, Paper, PrintOptions
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import demo, records
from ilp_desktop.services.frozen import Freeze

DOCS = Path(__file__).resolve().parent
TODAY = dt.date(2026, 11, 24)
DOTS_AN_INCH = 54
PAGES_SHOWN = 4
COLOURS = 32
_GROUP = 12
"""Learners on a paper about a group."""
PROFILES = {
    "plain": PrintProfileFields(font="plain", size=12, plain_language=False),
    "andika": PrintProfileFields(font="andika", size=14, tint="cream"),
    "large": PrintProfileFields(font="opendyslexic", size=20),
}
HEADS = {"plain": "Plain, 12 pt", "andika": "Andika, 14 pt, cream", "large": "OpenDyslexic, 20 pt"}


class Gallery:
    """The demonstration school, and the learners of it whose papers are shown."""

    def __init__(self, store: Store, out: Path) -> None:
        self.store, self.out = store, out
        store.write(demo.fill, today=TODAY, freeze=Freeze(freezing.content, freezing.paper))
        ids = store.read(_learners)
        self.held = store.read(available.held, ids)
        self.ids = ids

    def learners(self, paper: Paper) -> list[int]:
        """Three learners who have this paper, those with most in their record first; fewer where fewer have it."""
        able = [each for each in self.ids if not self.held[each].lacks(paper)]
        return sorted(able, key=lambda each: -len(self.held[each].kinds))[: len(PROFILES)]

    def requests(self, paper: Paper) -> Iterator[tuple[str, PrintRequest]]:
        """What is shown of a paper: for each profile a learner's, or once what is about nobody in particular."""
        if paper.subject in {"school", "group", "round"}:
            if request := self._about_many(paper):
                yield "", request
            return
        for profile, learner_id in zip(PROFILES, self.learners(paper), strict=False):
            self.store.write(_set_profile, learner_id, PROFILES[profile])
            if request := self.held[learner_id].request(paper, learner_id):
                yield profile, request

    def _about_many(self, paper: Paper) -> PrintRequest | None:
        if paper.subject == "round":
            return None
        with_plan = [each for each in self.ids if Needs.PLAN in self.held[each].kinds]
        return PrintRequest(paper.key, 0, learner_ids=tuple(with_plan[:_GROUP]) if paper.subject == "group" else ())

    def take(self, paper: Paper) -> list[tuple[str, str]]:
        """Save the pictures of a paper; returns (profile, file name) of each."""
        taken = []
        for profile, request in self.requests(paper):
            pdf, result = render_bytes([request], self.store.read, PrintOptions(today=TODAY))
            if result.pages:
                name = "-".join(filter(None, (paper.key, profile))) + ".png"
                _side_by_side(pdf).save(self.out / name, optimize=True)
                taken.append((profile, name))
        return taken


def _learners(session: Session) -> list[int]:
    return [each for each in session.exec(select(Learner.id)) if each]


def _set_profile(session: Session, learner_id: int, fields: PrintProfileFields) -> None:
    row = session.exec(select(PrintProfile).where(PrintProfile.learner_id == learner_id)).first()
    if row and row.id:
        records.change(session, PrintProfile, row.id, fields)
    else:
        records.add(session, PrintProfile, fields, learner_id=learner_id)


def _side_by_side(pdf: bytes) -> Image.Image:
    """The first pages of a PDF in one picture, with a thin frame around each."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [
            document[number].render(scale=DOTS_AN_INCH / 72).to_pil().convert("RGB")
            for number in range(min(len(document), PAGES_SHOWN))
        ]
    gap = 8
    width = sum(page.width + gap for page in pages) + gap
    sheet = Image.new("RGB", (width, max(page.height for page in pages) + 2 * gap), "#9aa4ad")
    left = gap
    for page in pages:
        sheet.paste(page, (left, gap))
        left += page.width + gap
    return sheet.quantize(COLOURS)


def page_of(taken: dict[str, list[tuple[str, str]]]) -> str:
    """The gallery as Markdown."""
    out = io.StringIO()
    out.write(
        "# The papers\n\nMade by `docs/make_papers.py` from the demonstration school: up to four pages of each.\n"
    )
    for key, pictures in taken.items():
        paper = PAPERS[key]
        out.write(f"\n## {paper.title}\n\n{paper.purpose}\n")
        for profile, name in pictures:
            caption = HEADS.get(profile, "For the school")
            out.write(f"\n{caption}:\n\n![{paper.title}, {caption}](papers/{name})\n")
    return out.getvalue()


def main() -> None:
    """Make the pictures and the page that shows them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("papers", nargs="*")
    parser.add_argument("--out", type=Path, default=DOCS / "papers")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="ilp-papers-") as folder,
        Store(Path(folder) / places.DATA_FILE, secrets.token_bytes(32)) as store,
    ):
        gallery = Gallery(store, arguments.out)
        taken = {key: gallery.take(PAPERS[key]) for key in arguments.papers or PAPERS}
    if not arguments.papers:
        (arguments.out.parent / "papers.md").write_text(page_of(taken), encoding="utf-8")


if __name__ == "__main__":
    main()
