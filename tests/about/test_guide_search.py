"""Search of the guide: which headings speak of some words."""

from __future__ import annotations

import re

from ilp_desktop.about import guide, guide_search
from ilp_desktop.about.guide import Heading
from ilp_desktop.paths import guide_folder


def test_every_typed_word_must_be_there_and_a_heading_named_so_comes_first() -> None:
    found = guide_search.search("recovery code")
    assert found[0].where == "First start › The recovery code"
    assert all("recovery" in each.section.text.casefold() for each in found)


def test_the_beginning_of_a_word_is_enough_but_not_its_end() -> None:
    assert guide_search.search("achiev")
    assert not guide_search.search("chievement")


def test_nothing_typed_finds_nothing() -> None:
    assert guide_search.search("  ") == []


def test_signs_are_taken_as_they_are() -> None:
    assert guide_search.search("(*[") == []


def test_an_excerpt_is_cut_between_words_and_holds_no_marks() -> None:
    hit = guide_search.search("memory stick")[0]
    assert "memory stick" in hit.excerpt
    assert not re.search(r"\*\*|`|\]\(", hit.excerpt)
    words = set(re.findall(r"\w+", hit.excerpt))
    assert words <= set(re.findall(r"\w+", hit.section.text))


def test_a_heading_is_named_as_code_hosts_name_it() -> None:
    assert Heading(2, "Your school's papers").anchor == "your-schools-papers"


def test_every_link_and_every_picture_of_the_guide_is_there() -> None:
    text = "".join(chapter.text for chapter in guide.chapters())
    links = set(re.findall(r"\]\(#([\w-]+)\)", text))
    assert {each for each in links if guide.chapter_of(each) is None} == set()
    pictures = set(re.findall(r"\]\((pictures/[\w-]+\.png)\)", text))
    assert len(pictures) > 50
    assert {each for each in pictures if not (guide_folder() / each).exists()} == set()
