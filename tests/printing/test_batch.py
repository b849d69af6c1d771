"""Printing for many learners at once."""

from __future__ import annotations

import io
import tracemalloc
from pathlib import Path

import paper_factory as make
import pytest
from paper_reading import OPTIONS
from pypdf import PdfReader
from sqlmodel import Session, select

from ilp_desktop.db.store import Store
from ilp_desktop.errors import Cancelled
from ilp_desktop.model.parts import Audience
from ilp_desktop.model.plan import AccessArrangement, StatutoryExpectation
from ilp_desktop.printing.batch import PrintRequest, render, render_bytes
from ilp_desktop.printing.paper import PrintOptions, proposed_name
from ilp_desktop.printing.registry import PAPERS


@pytest.fixture
def ids(store: Store) -> list[int]:
    """Three learners with a plan, the last with none."""

    def fill(session: Session) -> list[int]:
        make.school(session)
        ids = [make.rich_learner(session, number) for number in (1, 2)]
        return [*ids, make.plain_learner(session), make.empty_learner(session)]

    return store.write(fill)


def requests(ids: list[int], paper: str = "ilp") -> list[PrintRequest]:
    return [PrintRequest(paper, each) for each in ids]


def test_page_numbers_count_per_learner_not_per_file(store: Store, ids: list[int]) -> None:
    data, result = render_bytes(requests(ids[:3]), store.read, OPTIONS)
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
    assert len(pages) == result.pages
    starts = [number for number, page in enumerate(pages) if "Page 1 of" in page]
    assert len(starts) == 3
    for start, end in zip(starts, [*starts[1:], len(pages)], strict=True):
        assert f"Page {end - start} of {end - start}" in pages[end - 1]


def test_with_two_sided_printing_every_learner_starts_on_an_odd_page(store: Store, ids: list[int]) -> None:
    options = PrintOptions(today=make.TODAY, duplex=True)
    wanted = requests([ids[2], ids[0], ids[2], ids[1]])
    data, result = render_bytes(wanted, store.read, options)
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
    assert len(pages) == result.pages
    starts = [number for number, page in enumerate(pages, start=1) if "Page 1 of" in page]
    assert len(starts) == 4
    assert all(number % 2 for number in starts)


def test_a_learner_without_a_plan_is_named_by_initials_and_the_rest_printed(store: Store, ids: list[int]) -> None:
    _, result = render_bytes(requests(ids), store.read, OPTIONS)
    assert [(missing.subject_id, missing.reason) for missing in result.missing] == [
        (ids[3], f"SR (L{ids[3]}) has no plan yet. Make one in the plan wizard, then print.")
    ]
    assert result.pages > 3


def test_where_nothing_can_be_printed_no_file_is_written(store: Store, ids: list[int], tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    result = render(requests(ids[3:]), store.read, OPTIONS, folder / "plans.pdf")
    assert result.pages == 0
    assert list(folder.iterdir()) == []


def test_the_file_appears_whole_in_place_of_an_older_one(store: Store, ids: list[int], tmp_path: Path) -> None:
    target = tmp_path / "plans.pdf"
    target.write_bytes(b"older")
    render(requests(ids[:1]), store.read, OPTIONS, target)
    assert len(PdfReader(target).pages) > 1
    assert not list(tmp_path.glob(".print-*"))


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_cancel_leaves_no_file_and_an_older_one_untouched(
    store: Store, ids: list[int], tmp_path: Path, after: int
) -> None:
    target = tmp_path / "plans.pdf"
    target.write_bytes(b"older")
    with pytest.raises(Cancelled):
        render(requests(ids[:3]), store.read, OPTIONS, target, lambda done, _total: done < after)
    assert target.read_bytes() == b"older"
    assert not list(tmp_path.glob(".print-*"))


def test_progress_is_told_for_each_learner_and_at_the_end(store: Store, ids: list[int]) -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    render(requests(ids), store.read, OPTIONS, io.BytesIO(), progress)
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_folder_that_is_gone_is_an_os_error_for_the_user(store: Store, ids: list[int], tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        render(requests(ids[:1]), store.read, OPTIONS, tmp_path / "gone" / "plans.pdf")


def test_the_logo_stands_on_every_page_and_once_in_the_file(store: Store, ids: list[int]) -> None:
    kinds = [
        make.picture(),
        make.picture("JPEG", "RGB"),
        make.picture("PNG", "P"),
        make.picture("PNG", "1", (1, 500)),
        make.picture("GIF", "P"),
    ]
    for content in kinds:
        store.write(make.set_logo, content)
        data, result = render_bytes(requests(ids[1:3]), store.read, OPTIONS)
        assert result.missing == []
        assert all(page.images for page in PdfReader(io.BytesIO(data)).pages)
        assert data.count(b"/Subtype /Image") <= 2  # the picture, and what of it is clear


HOSTILE = (
    b"",
    b"not a picture",
    b"<svg onload='x'/>",
    b"\x89PNG\r\n\x1a\n" + b"\x00" * 100,
    make.picture()[:60],
    b"%PDF-1.4",
    b"GIF89a" + b"\xff" * 30,
    make.picture("PNG", "1", (9000, 9000)),
    b"BM" + b"\xff" * 60,
    b"II*\x00" + b"\xff" * 90,
)


def test_a_logo_that_is_no_picture_is_left_out_and_said(store: Store, ids: list[int]) -> None:
    for content in HOSTILE:
        store.write(make.set_logo, content)
        _, result = render_bytes(requests(ids[2:3]), store.read, OPTIONS)
        assert result.pages == 1
        assert [missing.subject_id for missing in result.missing] == [None]
        assert "logo could not be printed" in result.missing[0].reason


def test_different_papers_go_into_one_file(store: Store, ids: list[int]) -> None:
    data, _ = render_bytes([PrintRequest("ilp", ids[0]), PrintRequest("my_plan", ids[0])], store.read, OPTIONS)
    pdf = PdfReader(io.BytesIO(data))
    assert len([each for each in pdf.outline if not isinstance(each, list)]) == 2
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Individual learning plan, My plan"


def test_reading_for_papers_changes_nothing(store: Store, ids: list[int]) -> None:
    changed: list[object] = []
    store.on_change = changed.append
    render_bytes([PrintRequest(paper, ids[0]) for paper in ("ilp", "my_plan")], store.read, OPTIONS)
    assert changed == []


@pytest.mark.heavy
def test_two_hundred_plans_take_little_memory(store: Store, ids: list[int]) -> None:
    render_bytes(requests(ids[:1]), store.read, OPTIONS)
    tracemalloc.start()
    try:
        result = render(requests(ids[:1] * 200), store.read, OPTIONS, io.BytesIO())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert result.pages >= 400
    assert peak < 60 * 1024 * 1024


def test_an_ordinary_plan_is_two_pages(store: Store, ids: list[int]) -> None:
    def make_ordinary(session: Session) -> None:
        for kind in (AccessArrangement, StatutoryExpectation):
            for row in session.exec(select(kind)).all():
                session.delete(row)

    store.write(make_ordinary)
    _, result = render_bytes(requests(ids[:1]), store.read, OPTIONS)
    assert result.pages == 2


def test_proposed_file_names_hold_no_full_name() -> None:
    assert proposed_name("ilp", 107, "A.K.", make.TODAY) == "ilp_AK-L107_2026-11-24.pdf"
    assert proposed_name("ilp", 107, "", make.TODAY) == "ilp_L107_2026-11-24.pdf"
    assert proposed_name("ilp", None, "", make.TODAY) == "ilp_batch_2026-11-24.pdf"
    assert proposed_name("my_plan", 5, "Aleksandra Kowalczyk", make.TODAY) == "my_plan_Alek-L5_2026-11-24.pdf"


def test_every_paper_of_the_contract_is_there() -> None:
    assert {"ilp", "my_plan", "review_record", "log_block", "moving_on", "story"} <= set(PAPERS)
    assert {key for key, paper in PAPERS.items() if paper.audience is Audience.LEARNER} >= {"my_plan", "log_block"}
    assert all(paper.key == key and paper.purpose.endswith(".") for key, paper in PAPERS.items())
