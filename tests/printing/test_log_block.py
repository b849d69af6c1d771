"""Six weekly sheets with a cover."""

from __future__ import annotations

import re

import paper_factory as make
import pytest
from paper_reading import printed, words
from pypdf import PageObject
from sqlmodel import Session, select

from ilp_desktop.model.plan import Target
from ilp_desktop.model.review import LogBlock

KINDS = ("weekly_diary", "placement_diary", "subject_log", "voice_log", "picture_log")


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def test_a_block_is_a_cover_and_six_sheets_with_identity_week_and_dates(session: Session, learner_id: int) -> None:
    days = ("2 to 6 November", "9 to 13", "16 to 20", "23 to 27", "30 November to 4 December", "7 to 11 December")
    for number, kind in enumerate(KINDS, start=1):
        pages = printed(session, "log_block", make.log_block(session, learner_id, kind)).pages
        assert len(pages) == 7
        for week, page in enumerate(pages[1:], start=1):
            shown = page.extract_text()
            assert f"Week {week}" in shown
            assert f"L{learner_id}-B{number}" in shown
            assert days[week - 1] in shown


def test_the_cover_says_whose_it_is_how_to_use_it_and_the_steps(session: Session, learner_id: int) -> None:
    cover = printed(session, "log_block", make.log_block(session, learner_id)).pages[0].extract_text()
    for part in (
        "Ola Kowalczyk",
        "How to use your log",
        "Weigh five things with the digital scales.",
        "30 November to 4 December",
    ):
        assert part in cover


@pytest.mark.parametrize(
    ("kind", "prompts"),
    [
        (
            "weekly_diary",
            ("What I learned", "How I learned it", "What I enjoyed", "What was hard", "Something I did not expect"),
        ),
        (
            "placement_diary",
            ("Where I worked", "Days and hours", "How I stayed safe", "What the person I work with says"),
        ),
        ("subject_log", ("Subject", "Topic", "How much help I had", "Lots of help")),
        ("voice_log", ("Talk about", "Recording")),
        ("picture_log", ("What I learned", "What was hard")),
    ],
)
def test_each_sheet_prompts(session: Session, learner_id: int, kind: str, prompts: tuple[str, ...]) -> None:
    sheet = printed(session, "log_block", make.log_block(session, learner_id, kind)).pages[3].extract_text()
    for prompt in (*prompts, "How it went", "Very good", "Which step was it about?", "Who saw it (initials)"):
        assert prompt in sheet


@pytest.mark.parametrize(("font", "size"), [("andika", 12), ("opendyslexic", 16), ("andika", 24), ("opendyslexic", 24)])
def test_every_profile_prints_all_prompts(session: Session, learner_id: int, font: str, size: int) -> None:
    make.profile(session, learner_id, font=font, size=size)
    for kind in KINDS:
        shown = words(printed(session, "log_block", make.log_block(session, learner_id, kind)))
        assert shown.count("Who saw it (initials)") == 6


def test_a_kind_the_school_added_is_a_diary_under_its_own_name(session: Session, learner_id: int) -> None:
    assert "gardening_log" in words(printed(session, "log_block", make.log_block(session, learner_id, "gardening_log")))


def test_a_learner_without_steps_gets_lines_to_write_them(session: Session) -> None:
    make.school(session)
    block_id = make.log_block(session, make.empty_learner(session))
    assert "Write your steps here." in words(printed(session, "log_block", block_id))


def test_a_replacement_carries_the_same_identity(session: Session, learner_id: int) -> None:
    block_id = make.log_block(session, learner_id)
    first = words(printed(session, "log_block", block_id))
    block = session.get_one(LogBlock, block_id)
    block.times_printed += 1
    session.flush()
    assert words(printed(session, "log_block", block_id)) == first


def test_a_very_long_step_is_whole_on_the_cover_and_one_line_on_the_sheets(session: Session, learner_id: int) -> None:
    target = session.exec(select(Target).where(Target.is_long_term == False)).first()  # noqa: E712
    assert target
    target.what_i_will_do = " ".join(f"w{number}" for number in range(1500))
    session.add(target)
    session.flush()
    pdf = printed(session, "log_block", make.log_block(session, learner_id))
    shown = words(pdf)
    assert "w1499" in shown
    assert "…" in pdf.pages[-1].extract_text()


def test_with_more_than_five_steps_the_cover_lists_all_and_the_sheets_have_a_line(session: Session) -> None:
    make.school(session)
    learner_id = make.empty_learner(session)
    plan_id = make.bare_plan(session, learner_id)
    for number in range(7):
        make.put(session, Target(plan_id=plan_id, area="english", what_i_will_do=f"Step-{number}"))
    pages = printed(session, "log_block", make.log_block(session, learner_id)).pages
    assert all(f"Step-{number}" in pages[0].extract_text() for number in range(7))
    assert "Step-0" not in pages[1].extract_text()
    assert "Which step was it about?" in pages[1].extract_text()


def test_steps_have_the_same_numbers_as_on_the_learners_plan(session: Session, learner_id: int) -> None:
    plan = words(printed(session, "my_plan", learner_id))
    cover = printed(session, "log_block", make.log_block(session, learner_id)).pages[0].extract_text()
    assert re.search(r"Step 3\s*·[^·]*Take the bus", plan)
    assert re.search(r"3\.\s*Take the bus", cover)


def test_only_the_kind_that_asks_for_it_has_the_box(session: Session, learner_id: int) -> None:
    diary = words(printed(session, "log_block", make.log_block(session, learner_id)))
    for box in ("Where I worked", "Topic", "How much help I had", "What the person I work with says"):
        assert box not in diary


def _symbols(page: PageObject) -> set[bytes]:
    return set(re.findall(rb"/[^ ]*symbol-[a-z]+", page.get_contents().get_data()))  # type: ignore[union-attr]


def test_each_frame_of_a_picture_log_has_its_symbol(session: Session, learner_id: int) -> None:
    page = printed(session, "log_block", make.log_block(session, learner_id, "picture_log")).pages[1]
    assert len(_symbols(page)) == 4


def test_a_picture_log_without_symbols_keeps_its_words(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, symbols="off")
    pdf = printed(session, "log_block", make.log_block(session, learner_id, "picture_log"))
    assert not _symbols(pdf.pages[1])
    assert "What was hard" in pdf.pages[1].extract_text()
