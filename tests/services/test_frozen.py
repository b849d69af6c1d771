"""Signed pages go with their plan, and come back with it."""

from __future__ import annotations

from learner_story import agreed_plan, begin_step
from sqlmodel import Session, select

from ilp_desktop.model.frozen import FrozenFont, FrozenPaper, put_together
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import PlanVersion
from ilp_desktop.services import frozen, records, undo

FONT = b"glyphs" * 50
PDF = b"%PDF << /Length1 300 >> stream\n" + FONT + b"endstream"


def test_pages_are_deleted_with_their_learner_and_brought_back(school: Session, learner: Learner) -> None:
    plan = agreed_plan(school, records.identity(learner))
    version = records.identity(records.of(school, PlanVersion, plan_id=plan.id)[0])
    frozen.keep(school, version, PDF)
    begin_step(school)
    records.delete(school, Learner, records.identity(learner))
    assert school.exec(select(FrozenPaper)).all() == []
    undo.undo_last(school)
    school.expire_all()
    fonts = {font.sha256: font.content for font in school.exec(select(FrozenFont))}
    assert put_together(school.get_one(FrozenPaper, version), fonts) == PDF
