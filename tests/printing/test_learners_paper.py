"""What every paper in a learner's own print profile begins with."""

from __future__ import annotations

import paper_factory as make
from paper_reading import OPTIONS
from sqlmodel import Session

from ilp_desktop.printing.learners_paper import running_of
from ilp_desktop.printing.styles import Profile


def test_its_day_is_said_in_the_learners_language(session: Session) -> None:
    make.school(session)
    running = running_of(session, "Ola Kowalczyk", "Mój tydzień", Profile(language="pl"), OPTIONS, "L107-B3")
    assert running.date == "24 listopada 2026"
    assert (running.learner_name, running.title, running.version) == ("Ola Kowalczyk", "Mój tydzień", "L107-B3")


def test_a_school_that_has_no_name_yet_is_called_so(session: Session) -> None:
    assert running_of(session, "Ola", "My week", Profile(), OPTIONS).school_name == "School"
