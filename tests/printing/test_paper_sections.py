"""What every paper's sections have in common, so that a school can leave some out and order them."""

import pytest

from ilp_desktop.printing.paper import Paper
from ilp_desktop.printing.registry import PAPERS


@pytest.mark.parametrize("paper", PAPERS.values(), ids=lambda paper: paper.key)
def test_sections_have_names_of_their_own_and_the_opening_is_first(paper: Paper) -> None:
    assert len({section.key for section in paper.sections}) == len(paper.sections)
    assert len({section.title for section in paper.sections}) == len(paper.sections)
    openings = [place for place, section in enumerate(paper.sections) if section.is_opening]
    assert openings == ([0] if len(paper.sections) > 1 else [])
