"""Whatever is typed, each paper stays whole: nothing outside its frame, nothing overlaps, no box glyphs, no lost words.

A record is printed twice: once with a plain token in each free text, which tells what stands on which paper; then with
hostile text around the same tokens, none of which may be missing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import hostile_record
import paper_factory as make
import pytest
from own_making import own
from paper_subjects import requests_for
from sqlmodel import Session, select

from ilp_desktop.db.store import Store
from ilp_desktop.model import own_fields
from ilp_desktop.model.learner import MovingOnPlan
from ilp_desktop.model.parts import Audience
from ilp_desktop.model.plan import AgreementFields, Plan
from ilp_desktop.printing import freezing
from ilp_desktop.printing.batch import PrintRequest, render_bytes
from ilp_desktop.printing.formats import A4
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.printing.reading_back import Box, Line, PageRead, read_back
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import plans
from ilp_desktop.services.frozen import Freeze

OPTIONS = PrintOptions(today=make.TODAY, audience=Audience.FILE)
PROFILES = (
    {"font": "plain", "size": 12, "line_spacing": 1.0},
    {"font": "andika", "size": 14},
    {"font": "opendyslexic", "size": 24, "line_spacing": 2.5, "symbols": "words"},
)
_SLACK = 2.5
"""Points by which swashes and marks may reach over their frame or the line beside them."""
_TOLD = 40
"""Faults told of one record."""
_NO_GLYPH = {"\x00", "\ufffd", "\u25a1"}
_PAPERS = [key for key, paper in PAPERS.items() if paper.subject != "round"]


class Record:
    """A school with one full learner, printed paper by paper."""

    def __init__(self, store: Store, profile: dict[str, object]) -> None:
        self.store = store

        def fill(session: Session) -> int:
            make.school(session)
            learner_id = make.rich_learner(session)
            make.profile(session, learner_id, **profile)
            make.put(session, MovingOnPlan(learner_id=learner_id, destination="North College"))
            for record in (own_fields.Record.ASSESSMENT, own_fields.Record.PLAN):
                own(session, record, 1, "Locker", "17")
            _agree(session)
            return learner_id

        self.learner_id = store.write(fill)
        self.requests: dict[str, list[PrintRequest]] = {
            key: store.write(requests_for, key, self.learner_id) for key in _PAPERS
        }

    def pages(self, paper: str) -> list[PageRead]:
        pdf, result = render_bytes(self.requests[paper], self.store.read, OPTIONS)
        assert result.pages, [each.reason for each in result.missing]
        return read_back(pdf)


def _agree(session: Session) -> None:
    """What is filled in later differs from this version: a paper tells what changed."""
    plan = session.exec(select(Plan)).one()
    signer = AgreementFields(name="Zebedee Quillfeather", role="learner", agreed_on=make.TODAY)
    plans.agree(session, plan.id or 0, Freeze(freezing.content, freezing.paper), [signer], make.TODAY)
    plans.reopen(session, plan)


def squeezed(pages: Sequence[PageRead]) -> str:
    """All letters in the order of the paper, without spaces."""
    return "".join("".join(line.text.split()) for page in pages for line in page.lines)


def outside(page: PageRead) -> Iterator[str]:
    for line in page.lines:
        ink = line.ink
        inside = ink.left >= A4.side - _SLACK and ink.right <= page.width - A4.side + _SLACK
        if line.text.strip() and not (inside and ink.bottom >= 0 and ink.top <= page.height):
            yield f"outside the frame: {line.text[:60]!r} from {ink.left:.0f} to {ink.right:.0f}"


def overlaps(page: PageRead) -> Iterator[str]:
    lines = sorted((line for line in page.lines if line.text.strip()), key=lambda line: -line.baseline)
    for number, line in enumerate(lines):
        for other in lines[number + 1 :]:
            if line.baseline - other.baseline > max(line.size, other.size) * 1.5:
                break
            wide, high = _letters(line).overlap(_letters(other))
            if wide > _SLACK and high > _SLACK:
                yield f"overlap: {line.text[:50]!r} and {other.text[:50]!r}"


def _letters(line: Line) -> Box:
    """The room of a line's letters, without stacks of marks that reach over it."""
    ink = line.ink
    low, high = line.baseline - line.size * 0.25, line.baseline + line.size * 0.75
    return Box(ink.left, max(ink.bottom, low), ink.right, min(ink.top, high))


def faults(pages: Sequence[PageRead]) -> list[str]:
    """What a reader would see go wrong, with its page."""
    found = []
    for number, page in enumerate(pages, start=1):
        boxes = [f"a box glyph: {line.text[:60]!r}, {line.fonts}" for line in page.lines if _NO_GLYPH & set(line.text)]
        found += [f"page {number}: {each}" for each in [*outside(page), *overlaps(page), *boxes]]
    return found


_CUT = {"one_page_profile"}
"""Papers of a fixed length: they say that there is more in the plan (their own tests hold them to it)."""


def _kept(shown: dict[str, list[str]], paper: str) -> list[str]:
    """The tokens that must be found again."""
    return [] if paper in _CUT else shown[paper]


def check(store: Store, seed: int, papers: Sequence[str]) -> None:
    """Each paper of a hostile record is whole, and says all that the same record says in plain words."""
    record = Record(store, PROFILES[seed % len(PROFILES)])
    tokens = store.write(hostile_record.fill, None)
    said = {paper: squeezed(record.pages(paper)) for paper in papers}
    shown = {paper: [token for token in tokens if token in said[paper]] for paper in papers}
    kinds = store.write(hostile_record.fill, seed)
    found = []
    for paper in papers:
        pages = record.pages(paper)
        letters = squeezed(pages)
        lost = [f"lost: {token}, {kinds[token]}" for token in _kept(shown, paper) if token not in letters]
        found += [f"{paper}, {each}" for each in faults(pages) + lost]
    assert not found, "\n".join(found[:_TOLD])


@pytest.mark.parametrize("seed", range(3))
def test_papers_stay_whole_whatever_is_typed(store: Store, seed: int) -> None:
    check(store, seed, _PAPERS)


@pytest.mark.heavy
@pytest.mark.parametrize("seed", range(100, 160))
def test_papers_stay_whole_for_many_records(store: Store, seed: int) -> None:
    check(store, seed, _PAPERS)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: str(profile["font"]))
def test_an_empty_learner_still_gets_usable_papers(store: Store, profile: dict[str, object]) -> None:
    def fill(session: Session) -> int:
        make.school(session)
        learner_id = make.empty_learner(session)
        make.bare_plan(session, learner_id)
        make.profile(session, learner_id, **profile)
        return learner_id

    learner_id = store.write(fill)
    troubles = {}
    for paper in _PAPERS:
        pdf, result = render_bytes(store.write(requests_for, paper, learner_id), store.read, OPTIONS)
        # A paper about something that the learner does not have says so; every other prints.
        if result.pages:
            troubles[paper] = faults(read_back(pdf))
        else:
            assert all(each.reason.endswith(".") for each in result.missing)
    assert {paper: found for paper, found in troubles.items() if found} == {}


def test_the_fuzz_reaches_the_record(store: Store) -> None:
    record = Record(store, PROFILES[1])
    tokens = store.write(hostile_record.fill, None)
    plan, review = squeezed(record.pages("ilp")), squeezed(record.pages("review_record"))
    assert len(tokens) > 150
    assert sum(token in plan for token in tokens) > 80
    assert sum(token in review for token in tokens) > 20


def test_the_checks_see_what_they_are_for() -> None:
    def at(x: float, baseline: float, text: str = "word") -> Line:
        box = Box(x, baseline - 2, x + 40, baseline + 9)
        return Line(text, box, x, baseline, 12, ("Andika",), leans=False)

    page = PageRead(595, 842, (at(100, 500), at(110, 505), at(590, 300), at(100, 200, "a\ufffdb")), ())
    found = faults([page])
    assert [each.split(": ")[1] for each in found] == ["outside the frame", "overlap", "a box glyph"]
