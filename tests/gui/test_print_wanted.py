"""What the print window is opened with: the papers that can be printed, and who lacks which."""

from __future__ import annotations

from gui_world import add_plan

from ilp_desktop.gui.app import App
from ilp_desktop.gui.print_wanted import for_learners
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.services import records


def test_all_papers_of_one_learner_come_before_the_next(app: App, learner_id: int) -> None:
    other = records.identity(app.write(records.add, Learner, LearnerFields(forename="Ada", surname="Bell")))
    for each in (learner_id, other):
        add_plan(app, each, "Read a page aloud")
    wanted = for_learners(app, [other, learner_id])
    items = wanted.chosen({"ilp", "my_plan"}).items
    assert [each.learner_ids[0] for each in items] == [other, other, learner_id, learner_id]
    assert wanted.who == "2 learners"
    assert wanted.ticked == ["ilp"]


def test_who_has_no_plan_yet_is_named_with_the_reason(app: App, learner_id: int) -> None:
    chosen = for_learners(app, [learner_id]).chosen({"ilp"})
    assert chosen.items == ()
    assert [(each.learner, each.paper) for each in chosen.lacking] == [("Łukasz Nowak", "Individual learning plan")]
    assert chosen.lacking[0].why
