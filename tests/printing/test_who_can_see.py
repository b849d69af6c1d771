"""The learner's sheet of wishes tells the learner and the school, and nobody outside it."""

from __future__ import annotations

import dataclasses
import io

import pytest
from paper_factory import TODAY, plain_learner, put
from paper_factory import school as make_school
from paper_reading import OPTIONS, printed, reader_of, words
from sqlmodel import Session

from ilp_desktop.model.access import Wish
from ilp_desktop.model.parts import Audience
from ilp_desktop.printing.batch import PrintRequest, render

OUTSIDE = (Audience.PARENT, Audience.PROVIDER, Audience.ADVISER, Audience.NEXT_PLACE)


@pytest.fixture
def learner_id(session: Session) -> int:
    """A learner who does not want parents to see the contacts."""
    make_school(session)
    learner_id = plain_learner(session)
    put(session, Wish(learner_id=learner_id, part="contacts", audience="parent_carer", answer="may_not", said_on=TODAY))
    return learner_id


@pytest.mark.parametrize("audience", [None, *(each for each in Audience if each not in OUTSIDE)])
def test_what_is_kept_from_whom_is_named_in_plain_words(
    session: Session, learner_id: int, audience: Audience | None
) -> None:
    options = dataclasses.replace(OPTIONS, audience=audience)
    assert "People to ring" in words(printed(session, "who_can_see", learner_id, options))


@pytest.mark.parametrize("audience", OUTSIDE)
def test_those_outside_the_school_are_not_told_what_is_kept_from_whom(
    session: Session, learner_id: int, audience: Audience
) -> None:
    options = dataclasses.replace(OPTIONS, audience=audience)
    result = render([PrintRequest("who_can_see", learner_id)], reader_of(session), options, io.BytesIO())
    assert result.pages == 0
    assert "the learner's own sheet" in result.missing[0].reason
