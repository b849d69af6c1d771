"""On the plan's tab: qualifications with their units counted, placements with their checks, expectations left open."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from ilp_desktop.gui.layout import card, label
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.gui.tables import Column, british
from ilp_desktop.model.plan import Placement
from ilp_desktop.services import programme
from ilp_desktop.services.programme import QualificationLine
from ilp_desktop.words import tr


def programme_cards(tab: Tab, plan_id: int) -> list[QFrame]:
    """A card for each part of the programme that the plan holds."""
    found = tab.app.read(programme.of_plan, plan_id)
    cards = []
    if found.qualifications:
        table = tab.table(tr("Qualifications"), _qualification_columns(tab), found.qualifications)
        cards.append(card(label(tr("Qualifications"), "heading"), table))
    if found.placements:
        table = tab.table(tr("Work placements"), _placement_columns(tab), found.placements)
        cards.append(card(label(tr("Work placements"), "heading"), table))
    if found.expectations:
        cards.append(card(label(tr("Statutory expectations"), "heading"), label(found.expectations, "quiet")))
    return cards


def _qualification_columns(tab: Tab) -> list[Column[QualificationLine]]:
    warn = tab.app.colours.warn

    def status(line: QualificationLine) -> str:
        each = line.qualification
        words = (tab.app.label("qualification_status", each.status), each.result, british(each.result_on))
        return ", ".join(filter(None, words))

    def units(line: QualificationLine) -> str:
        amiss = line.units.against(line.qualification.credits)
        return ". ".join(filter(None, (line.units.words, amiss.removesuffix("."))))

    return [
        Column(tr("Qualification"), lambda each: each.qualification.title, bold=True),
        Column(tr("Level"), lambda each: tab.app.label("level", each.qualification.level), width=95),
        Column(tr("Credits"), lambda each: each.qualification.credits, width=85),
        Column(
            tr("Units"),
            units,
            width=290,
            colour=lambda each: warn if each.units.against(each.qualification.credits) else None,
        ),
        Column(tr("Status"), status, width=190),
    ]


def _placement_columns(tab: Tab) -> list[Column[Placement]]:
    warn, today = tab.app.colours.warn, tab.app.today

    def checked(each: Placement) -> str:
        return programme.amiss_with(each, today) or (
            tr("Checked {british}", british=british(each.health_safety_checked_on))
            if each.health_safety_checked_on
            else tr("Not checked yet")
        )

    return [
        Column(tr("Employer"), lambda each: each.employer, bold=True),
        Column(tr("Kind"), lambda each: tab.app.label("placement_kind", each.kind), width=140),
        Column(tr("From"), lambda each: each.starts_on, width=115),
        Column(tr("To"), lambda each: each.ends_on, width=115),
        Column(
            tr("Health and safety"),
            checked,
            width=260,
            colour=lambda each: warn if programme.amiss_with(each, today) else None,
        ),
    ]
