"""The week of a plan that is being written: its entries as sessions, and what is worth another look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ilp_desktop.flows.flow import Raw
from ilp_desktop.model import week
from ilp_desktop.model.base import Fields, Name
from ilp_desktop.model.plan import ProgrammeSessionFields
from ilp_desktop.model.week import Part, WeekSession
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import tr


class _OfComponent(Fields):
    """What takes place."""

    component_key: Name


class ProgrammeSessionEntry(ProgrammeSessionFields, _OfComponent):
    """A session with the key of its component in the same draft."""


def parts(
    components: Sequence[Raw], providers: Mapping[str, str] | None = None, levels: Mapping[str, str] | None = None
) -> list[Part]:
    """The components of a draft; providers and levels give the names to their ids and codes."""
    return [
        Part(
            key=each["key"],
            title=str(each["title"]).strip() or tr("(no title yet)"),
            provider=(providers or {}).get(str(each["provider_id"]), "") if each["provider_id"] else "",
            place=str(each["place"]).strip(),
            level=(levels or {}).get(each["level"], each["level"]),
        )
        for each in components
    ]


def sessions(components: Sequence[Part], rows: Sequence[Raw]) -> list[WeekSession]:
    """The sessions of a draft; those of components that were taken off are left out."""
    known = {part.key: part for part in components}
    return [
        week.made(known[each["component_key"]], each, key=each["key"], record_id=each.get("id"))
        for each in rows
        if each["component_key"] in known
    ]


def entry_of(session: WeekSession) -> Raw:
    """A session as the draft keeps it."""
    return week.fields_of(session) | {"component_key": session.part.key, "key": session.key, "id": session.id}


def hints(entries: Entries) -> list[str]:
    """Sessions that clash, and components without a time: never a reason not to finish."""
    known = parts(entries["programme"])
    found = sessions(known, entries["week"])
    none = [tr("“{title}” has no time in the week yet.", title=part.title) for part in week.without_time(known, found)]
    return [clash.in_words() for clash in week.clashes(found)] + none
