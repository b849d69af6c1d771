"""The one-page profile of a learner: begun from the assessment, then the learner's own."""

from __future__ import annotations

from collections.abc import Iterable

from sqlmodel import Session, col, select

from ilp_desktop.model.assessment import Assessment, SkillProfile
from ilp_desktop.model.one_page_profile import OnePageProfile, OnePageProfileFields
from ilp_desktop.services import records


def current(session: Session, learner_id: int) -> OnePageProfile | None:
    """The learner's profile; None where nobody has written one: the paper then tells what the assessment says."""
    return session.exec(select(OnePageProfile).where(OnePageProfile.learner_id == learner_id)).first()


def proposed(session: Session, learner_id: int) -> OnePageProfileFields:
    """A profile to begin with, from the newest assessment; empty without one."""
    query = select(Assessment).where(Assessment.learner_id == learner_id)
    newest = session.exec(query.order_by(col(Assessment.assessed_on).desc(), col(Assessment.id).desc())).first()
    if newest is None:
        return OnePageProfileFields()
    strengths = [row.strengths for row in records.of(session, SkillProfile, assessment_id=newest.id)]
    return OnePageProfileFields.model_construct(
        people_like=_together([*strengths, newest.prior_achievements]),
        matters_to_me=_together([newest.hobbies, newest.vocational_interests, newest.ambitions]),
        support_me=_together(
            [newest.preferred_ways_to_learn, newest.what_helps, newest.communication_needs, newest.aids]
        ),
    )


def keep(session: Session, learner_id: int, fields: OnePageProfileFields) -> OnePageProfile:
    """Keep what was written."""
    kept = current(session, learner_id)
    if kept is None:
        return records.add(session, OnePageProfile, fields, learner_id=learner_id)
    return records.change(session, OnePageProfile, records.identity(kept), fields)


def _together(texts: Iterable[str]) -> str:
    """Each text once, a line each."""
    return "\n".join(dict.fromkeys(text.strip() for text in texts if text.strip()))
