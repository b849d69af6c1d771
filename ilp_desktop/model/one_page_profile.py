"""The one-page profile: what staff who meet a learner for the first time should read (DOMAIN §5)."""

from __future__ import annotations

from typing import Annotated

from sqlmodel import Field

from ilp_desktop.model.base import Fields, Row, Text
from ilp_desktop.model.parts import Part, PartOf


class OnePageProfileFields(Fields):
    """The three questions, in the learner's words or in words about the learner."""

    people_like: Annotated[Text, PartOf((Part.NEEDS, Part.ACHIEVEMENTS))] = ""
    """What people like and admire about me."""
    matters_to_me: Annotated[Text, PartOf((Part.INTERESTS,))] = ""
    support_me: Annotated[Text, PartOf((Part.LEARN_BEST, Part.SUPPORT))] = ""
    """How best to support me."""


class OnePageProfile(OnePageProfileFields, Row, table=True):
    """The one-page profile of one learner."""

    learner_id: int = Field(foreign_key="learner.id", ondelete="CASCADE", unique=True)
