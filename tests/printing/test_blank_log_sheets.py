"""A sheet of each kind of log to copy, nobody's."""

from __future__ import annotations

import paper_factory as make
import pytest
from paper_reading import printed, words
from paper_subjects import LOG_KINDS
from sqlmodel import Session, select

from ilp_desktop.model.school import PickListItem
from ilp_desktop.printing.wording import learner_words

LOG = learner_words("log_block", "en", plain=True)


def log_kind(session: Session, code: str) -> PickListItem:
    query = select(PickListItem).where(PickListItem.list_name == "log_kind", PickListItem.code == code)
    return session.exec(query).one()


def test_each_kind_has_one_sheet_with_lines_for_name_week_and_number(session: Session) -> None:
    make.school(session)
    pages = [page.extract_text() for page in printed(session, "blank_log_sheets", 0).pages]
    assert len(pages) == len(LOG_KINDS)
    for kind, shown in zip(LOG_KINDS, pages, strict=True):
        for part in (LOG["titles"][kind], LOG["name"], "\nWeek\n", LOG["number"], LOG["went"], LOG["seen"]):
            assert part in shown


@pytest.mark.parametrize("kind", ["weekly_diary", "placement_diary", "subject_log", "voice_log", "picture_log"])
def test_a_sheet_asks_what_the_sheets_of_a_block_ask(session: Session, kind: str) -> None:
    make.school(session)
    sheet = printed(session, "blank_log_sheets", 0).pages[LOG_KINDS.index(kind)].extract_text()
    asked = (*LOG["prompts"][kind], *LOG["facts"].get(kind, ()))
    assert [prompt for prompt in asked if prompt not in sheet] == []


def test_kinds_out_of_use_have_no_sheet_and_the_schools_own_has_one_under_its_name(session: Session) -> None:
    make.school(session)
    log_kind(session, "voice_log").active = False
    make.put(session, PickListItem(list_name="log_kind", code="garden", label="My garden log", position=99))
    pages = printed(session, "blank_log_sheets", 0).pages
    assert len(pages) == len(LOG_KINDS)
    assert "My garden log" in pages[-1].extract_text()
    assert all(LOG["titles"]["voice_log"] not in page.extract_text() for page in pages)


def test_a_file_without_lists_prints_the_usual_kinds(session: Session) -> None:
    shown = words(printed(session, "blank_log_sheets", 0))
    assert [title for title in LOG["titles"].values() if title not in shown] == []
