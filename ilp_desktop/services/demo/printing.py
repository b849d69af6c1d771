"""What the demonstration school printed: the plan that was agreed last, for some of those who have one."""

from __future__ import annotations

import datetime as dt
import json

from ilp_desktop.model.parts import Audience
from ilp_desktop.model.print_register import How, PrintedPaper, PrintJob
from ilp_desktop.services.demo.people import Person
from ilp_desktop.services.demo.plots import Plot
from ilp_desktop.services.demo.rows import Rows

_PRINTS = 4
"""One learner of so many was given the plan on paper."""
_TIME = dt.time(15, 45)
"""A quarter of an hour after it was agreed."""
_CHOSEN = {"audience": "", "ticked": [], "duplex": True, "as_agreed": False, "sheet": "as_is", "grey": False}
_PAPERS = (("ilp", Audience.FILE, 2), ("my_plan", Audience.LEARNER, 4), ("learning_contract", Audience.LEARNER, 1))
"""Paper, whom it was for, and on how many pages."""


def print_plan(rows: Rows, person: Person, plot: Plot) -> None:
    """Note the print of the newest plan that was agreed."""
    agreed = [part.agreed for part in plot.parts if part.agreed]
    if person.id % _PRINTS or not agreed:
        return
    at = dt.datetime.combine(agreed[-1], _TIME, dt.UTC)
    job = rows.add(
        PrintJob, begun_at=at, how=How.PRINTER.value, printer="Staff room", options=json.dumps(_CHOSEN), copies=1
    )
    for position, (paper, audience, pages) in enumerate(_PAPERS):
        rows.add(
            PrintedPaper, print_job_id=job, learner_id=person.id, position=position, paper=paper, subject_id=person.id,
            audience=audience.value, version="Version 1", pages=pages, sent_at=at,
        )  # fmt: skip
