"""The full plan on paper."""

from __future__ import annotations

import dataclasses
import time
from itertools import pairwise

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, reader_of, words
from sqlmodel import Session, select

from ilp_desktop.model.learner import Learner
from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import Target
from ilp_desktop.printing.batch import PrintRequest, render_bytes

TICKED = dataclasses.replace(OPTIONS, ticked=frozenset(Part))
SECRETS = ("STAFFNOTE", "MEDICALSECRET", "HOMESECRET", "ADULTSECRET", "MEDICALWORDS")


@pytest.fixture
def school(session: Session) -> None:
    make.school(session)


@pytest.mark.usefixtures("school")
class TestRichPlan:
    """A learner with everything."""

    def test_all_parts_of_the_plan_are_on_it_in_their_order(self, session: Session) -> None:
        shown = words(printed(session, "ilp", make.rich_learner(session)))
        titles = (
            "Where I want to get to", "What the learner needs", "Targets and stepping stones", "Skills, knowledge and experience",
            "Hospitality and catering", "Qualifications", "Work placements", "How often", "Access arrangements",
            "statutory expectations", "We agree this plan",
        )  # fmt: skip
        places = [shown.index(title) for title in titles]
        assert all(earlier < later for earlier, later in pairwise(places))

    def test_what_was_entered_is_on_the_paper(self, session: Session) -> None:
        shown = words(printed(session, "ilp", make.rich_learner(session)))
        details = (
            "14 Mar 2011", "Year 10, 10B", "Helen Okafor", "Education, health and care plan", "Moderate learning difficulty",
            "I want to cook for people.", "Priya Nair, careers adviser", "Reading: decodes short words",
            "Weigh five things with the digital scales.", "Within 5 g each time", "Pre-teach key words", "18 Dec 2026",
            "Aunt practises at home", "Two journeys done.", "Hospitality and catering", "09:30–15:00", "North Nottinghamshire",
            "Introduction to Hospitality", "500/5952/X", "F/502/4625", "The Old Mill Café",
            "Health and safety checked 2 Nov 2026", "with Rob Fenn", "insurance seen 3 Nov 2026",
            "Parent agreed 4 Nov 2026", "0 of 1 unit achieved, 0 of 3 credits",
            "Basic food preparation · F/502/4625 · 3 credits", "Speech and language therapy", "Extra time, 25 %",
            "Parent withdrew the learner", "Learner, Ola Kowalczyk",
            "Parent or carer, Anna Kowalczyk", "B801200005001",
        )  # fmt: skip
        assert [detail for detail in details if detail not in shown] == []

    def test_sensitive_parts_are_off_unless_ticked(self, session: Session) -> None:
        learner_id = make.rich_learner(session)
        without, with_them = (words(printed(session, "ilp", learner_id, options)) for options in (OPTIONS, TICKED))
        for secret in SECRETS:
            assert secret not in without
            assert secret in with_them

    def test_a_closed_target_is_listed_once_with_its_status(self, session: Session) -> None:
        shown = words(printed(session, "ilp", make.rich_learner(session)))
        assert shown.count("Type my name and class") == 1
        assert "Achieved or closed before" in shown

    def test_the_same_plan_printed_twice_is_the_same_to_the_byte(self, session: Session) -> None:
        learner_id = make.rich_learner(session)
        wanted, read = [PrintRequest("ilp", learner_id)], reader_of(session)
        first, _ = render_bytes(wanted, read, OPTIONS)
        time.sleep(1.1)  # a clock in the file would show
        assert render_bytes(wanted, read, OPTIONS)[0] == first

    def test_a_target_of_ten_thousand_characters_prints_whole(self, session: Session) -> None:
        learner_id = make.rich_learner(session)
        typed = " ".join(f"w{number}" for number in range(1700))
        for target in session.exec(select(Target)).all():
            target.what_i_will_do = target.support_strategy = target.success_criteria = typed
            session.add(target)
        session.flush()
        for paper in ("ilp", "my_plan"):
            shown = words(printed(session, paper, learner_id)).split()
            assert {word for word in shown if word.startswith("w")} >= set(typed.split())


@pytest.mark.usefixtures("school")
def test_an_empty_plan_is_still_a_sensible_paper(session: Session) -> None:
    learner_id = make.empty_learner(session)
    make.bare_plan(session, learner_id)
    pdf = printed(session, "ilp", learner_id)
    shown = words(pdf)
    assert len(pdf.pages) == 1
    assert "Sam Reed" in shown
    assert "We agree this plan" in shown
    for absent in ("Needs", "Hospitality and catering", "Qualifications", "Support", "None"):
        assert absent not in shown


@pytest.mark.usefixtures("school")
def test_markup_in_a_name_is_printed_as_typed(session: Session) -> None:
    learner_id = make.empty_learner(session, forename="<b>Zoë</b>", surname="O'Brien & </para>")
    make.bare_plan(session, learner_id)
    assert "<b>Zoë</b> O'Brien & </para>" in words(printed(session, "ilp", learner_id))


def test_a_school_that_was_not_set_up_prints_all_the_same(session: Session) -> None:
    learner = make.put(session, Learner(forename="Sam", surname="Reed", sen_provision="K", tutor_id=None))
    make.bare_plan(session, learner.id)
    assert "Sam Reed" in words(printed(session, "ilp", learner.id))


@pytest.mark.usefixtures("school")
def test_the_longest_name_that_may_be_typed_fits(session: Session) -> None:
    learner_id = make.empty_learner(session, forename="Maximiliana " * 16, surname="X" * 200)
    make.bare_plan(session, learner_id)
    assert len(printed(session, "ilp", learner_id).pages) == 1
