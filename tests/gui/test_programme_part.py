"""On the plan's tab: units counted, a placement to see to, expectations left open; all follow the record."""

from __future__ import annotations

from gui_world import add_plan, column, days_ago, rows_of, shown_texts, table

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.model.plan import (
    Placement,
    PlacementFields,
    Qualification,
    QualificationFields,
    QualificationUnit,
    QualificationUnitFields,
)
from ilp_desktop.services import records


def test_the_plans_tab_shows_the_programme_and_what_is_to_be_done(
    app: App, window: MainWindow, learner_id: int
) -> None:
    plan_id = add_plan(app, learner_id, "Read")
    app.write(records.add, Qualification, QualificationFields(title="Award", credits=6), plan_id=plan_id)
    placement = PlacementFields(employer="The Mill", starts_on=days_ago(2))
    app.write(records.add, Placement, placement, plan_id=plan_id)
    window.open_learner(learner_id)
    window.learner_page.show_tab("Plan")
    assert column(table(window, "Qualifications"), 3) == [""]
    assert column(table(window, "Work placements"), 4)[0].endswith("no health and safety check has a date.")
    assert any(each.startswith("0 of 10 filled in; nothing yet on: English") for each in shown_texts(window))
    owner = rows_of(app, Qualification)[0].id
    unit = QualificationUnitFields(title="Reading", credits=2, achieved_on=days_ago(1))
    app.write(records.add, QualificationUnit, unit, qualification_id=owner)
    assert column(table(window, "Qualifications"), 3) == [
        "1 of 1 unit achieved, 2 of 2 credits. The units come to 2 credits. Check which number is right"
    ]
    checked = PlacementFields(employer="The Mill", starts_on=days_ago(2), health_safety_checked_on=days_ago(9))
    app.write(records.change, Placement, rows_of(app, Placement)[0].id or 0, checked)
    assert column(table(window, "Work placements"), 4)[0].startswith("Checked ")
