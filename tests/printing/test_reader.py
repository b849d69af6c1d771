"""Whom a paper is for: what its readers are not to see stands nowhere in it, on any paper."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, Any

import pytest
from marked_record import agreed_version, marked_learner, parts_in, word
from paper_factory import TODAY, put
from paper_reading import OPTIONS, printed, printed_all, words
from sqlmodel import Session

from ilp_desktop.model.access import Answer, LearnerOpenness, SchoolOpenness, Why, Wish
from ilp_desktop.model.parts import ASKED_ABOUT, SCHOOL_STAFF, Audience, Openness, Part
from ilp_desktop.model.plan import ProgressNote
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.printing.reader import EACH_SAYS, FRAME, Readers, for_readers
from ilp_desktop.printing.registry import PAPERS

EVERYTHING = frozenset(Part)
TELLING = sorted(
    key for key, paper in PAPERS.items() if paper.subject != "school" and key not in {"who_can_see", "learner_guide"}
)
"""Papers that hold parts of a record: not those of nobody, nor the sheet of wishes, which names them, nor the guide."""
WITHOUT_WORDS = {Part.FILES, Part.DISTANCE}
"""No paper shows these, or only as a number or a drawing."""


@pytest.fixture
def subjects(session: Session) -> dict[str, int]:
    """The marked learner; for the file and with all ticked, everything that is not for staff is printed."""
    made = marked_learner(session)
    agreed_version(session, made["learner"])
    return made


def options(audience: Audience, ticked: frozenset[Part] = EVERYTHING) -> PrintOptions:
    return dataclasses.replace(OPTIONS, audience=audience, ticked=ticked)


def parts_on(session: Session, key: str, subjects: dict[str, int], how: PrintOptions) -> set[Part]:
    request: dict[str, Any] = {"subject_id": subjects[PAPERS[key].subject], "learner_ids": (subjects["learner"],)}
    return parts_in(words(printed(session, key, options=how, **request)))


def wish(session: Session, learner_id: int, part: Part, audience: Audience, answer: Answer = Answer.MAY_NOT) -> None:
    row = Wish(learner_id=learner_id, part=part.value, audience=audience.value, answer=answer.value, said_on=TODAY)
    put(session, row)


def make_all(session: Session, openness: Openness) -> None:
    for part in Part:
        put(session, SchoolOpenness(part=part.value, openness=openness.value))


def test_the_papers_show_every_part(session: Session, subjects: dict[str, int]) -> None:
    shown = set[Part]().union(*(parts_on(session, key, subjects, options(Audience.FILE)) for key in PAPERS))
    assert set(Part) - shown <= WITHOUT_WORDS


@contextmanager
def tried(session: Session) -> Iterator[None]:
    """What is said of openness and wishes within is forgotten after."""
    with session.begin_nested() as attempt:
        yield
        attempt.rollback()


@pytest.mark.parametrize("key", TELLING)
def test_each_part_alone_can_be_kept_from_readers_of_each_paper(
    session: Session, subjects: dict[str, int], key: str
) -> None:
    make_all(session, Openness.OPEN)
    whole = parts_on(session, key, subjects, options(Audience.PROVIDER))
    assert whole
    for part in sorted(whole):
        with tried(session):
            wish(session, subjects["learner"], part, Audience.PROVIDER)
            assert part not in parts_on(session, key, subjects, options(Audience.PROVIDER)), f"{part} is on {key}"
            assert parts_on(session, key, subjects, options(Audience.TUTOR)) == whole, "others still see it"


@pytest.mark.parametrize("key", TELLING)
def test_who_may_see_nothing_sees_nothing(session: Session, subjects: dict[str, int], key: str) -> None:
    make_all(session, Openness.OPEN)
    whole = parts_on(session, key, subjects, options(Audience.FILE))
    for audience in Audience:
        assert parts_on(session, key, subjects, options(audience)) == whole
        for part in Part:
            wish(session, subjects["learner"], part, audience)
        left = parts_on(session, key, subjects, options(audience))
        assert left == (set() if audience in ASKED_ABOUT else whole), audience


@pytest.mark.parametrize("key", TELLING)
def test_restricted_waits_for_its_tick_and_staff_for_staff(
    session: Session, subjects: dict[str, int], key: str
) -> None:
    make_all(session, Openness.RESTRICTED)
    whole = parts_on(session, key, subjects, options(Audience.FILE))
    assert whole
    one = frozenset(sorted(whole)[:1])
    for audience in Audience:
        assert parts_on(session, key, subjects, options(audience, frozenset())) == set()
        assert parts_on(session, key, subjects, options(audience)) == whole
        assert parts_on(session, key, subjects, options(audience, one)) <= one
    for part in Part:
        put(session, LearnerOpenness(learner_id=subjects["learner"], part=part.value, openness="staff"))
    for audience in Audience:
        by_staff = audience in SCHOOL_STAFF or audience is Audience.FILE
        assert parts_on(session, key, subjects, options(audience)) == (whole if by_staff else set())
        assert bool(parts_on(session, key, subjects, options(audience, frozenset()))) == (audience in SCHOOL_STAFF)


def test_what_is_left_out_is_told_to_who_prints_with_the_reason(session: Session, subjects: dict[str, int]) -> None:
    wish(session, subjects["learner"], Part.DESTINATION, Audience.PARENT)
    request = PrintRequest("ilp", subjects["learner"])
    pdf, result = printed_all(session, [request], options(Audience.PARENT, frozenset({Part.MEDICAL})))
    assert {(each.part, each.why) for _, each in result.left_out} == {
        (Part.DESTINATION, Why.WISH), (Part.CIRCUMSTANCES, Why.RESTRICTED), (Part.STAFF_NOTES, Why.STAFF),
        (Part.MUST_KNOW, Why.RESTRICTED), (Part.FILES, Why.STAFF),  # in the school's own fields
    }  # fmt: skip
    assert {(audience, each.called) for audience, each in result.left_out} == {(Audience.PARENT, "Sam")}
    shown = words(pdf)
    assert word(Part.MEDICAL) in shown
    assert not {"restricted", "left out", "wish"} & set(shown.lower().split())


def test_only_a_copy_from_which_a_wish_took_something_is_an_extract(session: Session, subjects: dict[str, int]) -> None:
    learner_id, agreed = subjects["learner"], "Version 2, agreed 30 Sep 2026"
    for audience in Audience:
        shown = words(printed(session, "ilp", learner_id, options(audience, frozenset())))
        assert agreed in shown
        assert "extract" not in shown, audience
    wish(session, learner_id, Part.NEEDS, Audience.PARENT)
    assert f"{agreed}, extract" in words(printed(session, "ilp", learner_id, options(Audience.PARENT)))
    for audience in (Audience.FILE, Audience.LEARNER, Audience.PROVIDER):
        assert "extract" not in words(printed(session, "ilp", learner_id, options(audience)))


def test_numbers_and_dates_are_left_out_like_words(session: Session, subjects: dict[str, int]) -> None:
    for part in (Part.HISTORY, Part.DISTANCE):
        shown = words(printed(session, "review_record", subjects["review"], options(Audience.PARENT)))
        told = {Part.HISTORY: "81.5 %", Part.DISTANCE: "Nearly there 3"}[part]
        assert told in shown
        wish(session, subjects["learner"], part, Audience.PARENT)
        assert told not in words(printed(session, "review_record", subjects["review"], options(Audience.PARENT)))


def test_no_number_names_what_was_left_out(session: Session, subjects: dict[str, int]) -> None:
    wish(session, subjects["learner"], Part.LONG_TERM, Audience.PROVIDER)
    shown = words(printed(session, "ilp", subjects["learner"], options(Audience.PROVIDER)))
    assert f"S1 {word(Part.SHORT_TERM)}" in shown
    assert "1.1" not in shown
    wish(session, subjects["learner"], Part.SHORT_TERM, Audience.PROVIDER)
    shown = words(printed(session, "ilp", subjects["learner"], options(Audience.PROVIDER)))
    assert "none yet" not in shown, "that no target answers a need is no more than a guess now"


def test_a_comment_for_staff_only_is_never_more_open_than_that(session: Session, subjects: dict[str, int]) -> None:
    note = ProgressNote(learner_id=subjects["learner"], noted_on=TODAY, note="ADULTWORD", staff_only=True)
    put(session, note)
    for audience in Audience:
        shown = words(printed(session, "story", subjects["learner"], options(audience, frozenset())))
        assert ("ADULTWORD" in shown) == (audience in SCHOOL_STAFF), audience
        ticked = words(printed(session, "story", subjects["learner"], options(audience)))
        assert ("ADULTWORD" in ticked) == (audience in SCHOOL_STAFF or audience is Audience.FILE), audience


@dataclass(frozen=True)
class _Silent:
    learner_id: Annotated[int, FRAME]
    needs: str


@dataclass(frozen=True)
class _OfNobody:
    needs: Annotated[str, Part.NEEDS]


@dataclass(frozen=True)
class _Mixed:
    learner_id: Annotated[int, FRAME]
    lines: Annotated[tuple[str, ...], EACH_SAYS]


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (_Silent(1, "Reads slowly"), "_Silent.needs says no part"),
        (_OfNobody("Reads slowly"), "does not say whose it is"),
        (_Mixed(1, ("Reads slowly",)), "can't say which part"),
    ],
)
def test_a_paper_that_forgets_to_say_what_it_tells_of_can_not_be_printed(
    session: Session, subjects: dict[str, int], data: Any, trouble: str
) -> None:
    assert subjects
    with pytest.raises(TypeError, match=trouble):
        for_readers(data, Readers(session, Audience.PARENT, ()))


def test_a_distance_of_nought_is_something_to_leave_out(session: Session, subjects: dict[str, int]) -> None:
    @dataclass(frozen=True)
    class Walked:
        learner_id: Annotated[int, FRAME]
        distance: Annotated[int | None, Part.DISTANCE]

    wish(session, subjects["learner"], Part.DISTANCE, Audience.PARENT)
    readers = Readers(session, Audience.PARENT, frozenset())
    assert for_readers(Walked(subjects["learner"], None), readers).distance is None
    assert not readers.left_out
    assert for_readers(Walked(subjects["learner"], 0), readers).distance is None
    assert [left.part for left in readers.left_out] == [Part.DISTANCE]
