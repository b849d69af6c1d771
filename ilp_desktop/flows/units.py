"""Units under their qualification: read into the plan's wizard, and written with it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from ilp_desktop.flows.flow import Item, Raw, as_entries, row
from ilp_desktop.model.base import Row
from ilp_desktop.model.plan import QualificationUnit, QualificationUnitFields
from ilp_desktop.services import records

UNITS = "units"
"""The list of units in the entries of a qualification."""


def add_to(session: Session, qualifications: Sequence[Raw]) -> None:
    """Add to the entries of qualifications the units that each has."""
    for values in qualifications:
        units = records.of(session, QualificationUnit, qualification_id=values["id"])
        values[UNITS] = [row(QualificationUnitFields, each) for each in units]


def write(session: Session, qualifications: Sequence[Row], items: Sequence[Item]) -> None:
    """Make the units of each qualification equal to those of its entries."""
    for qualification, item in zip(qualifications, items, strict=True):
        owner = {"qualification_id": records.identity(qualification)}
        records.keep_in_step(session, QualificationUnit, owner, as_entries(item.parts))
