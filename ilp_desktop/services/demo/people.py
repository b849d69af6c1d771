"""The people of the demonstration school: staff, providers, learners and those who care for them."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from typing import Any

from ilp_desktop.model.identifiers import uln_digit, upn_letter
from ilp_desktop.model.learner import Learner, PrintProfile, SymbolMode
from ilp_desktop.model.school import Contact, Provider, Staff
from ilp_desktop.services.demo.plots import Plot
from ilp_desktop.services.demo.rows import Rows
from ilp_desktop.services.demo.words import Voice, texts

_NEEDS = ("MLD", "SPLD", "ASD", "SLCN", "SEMH", "SLD", "HI", "VI", "PD", "DS", "OTH", "NSA")
_NEED_SHARES = (24, 20, 18, 12, 12, 3, 2, 2, 2, 2, 1, 2)
_NO_SUCH_AUTHORITY = "999"
_SERIALS = 900


@dataclass(frozen=True)
class Adult:
    """A member of staff, or a provider."""

    id: int
    name: str
    role: str


@dataclass(frozen=True)
class Adults:
    """The school's staff and providers."""

    staff: tuple[Adult, ...]
    providers: tuple[Adult, ...]

    def of(self, role: str) -> list[Adult]:
        """The staff of one role."""
        return [each for each in self.staff if each.role == role]


@dataclass(frozen=True)
class Person:
    """A learner, as far as the story needs it."""

    id: int
    name: str
    need: str
    tutor: Adult
    parent: str
    provider: Adult
    employer: str
    voice: Voice
    reading_age: str = ""
    """Code of the level that a reading test gave, on the school's own scale; blank: not tested."""


def adults(rows: Rows) -> Adults:
    """Add the staff, the providers, and a contact at each provider."""
    data = texts("people")
    staff = [
        Adult(rows.add(Staff, **each, email=f"{each['initials'].lower()}@example.org"), each["name"], each["role"])
        for each in data["staff"]
    ]
    providers = [Adult(rows.add(Provider, **each), each["name"], each["kind"]) for each in data["providers"]]
    for provider, name in zip(providers, data["provider_contacts"], strict=True):
        rows.add(Contact, provider_id=provider.id, name=name, relationship="provider", phone="01632 960110")
    return Adults(tuple(staff), tuple(providers))


def learner(rows: Rows, known: Adults, plot: Plot, number: int, rng: random.Random) -> Person:
    """Add a learner who fits the plot, with print profile and contacts."""
    data, trades = texts("people"), texts("targets")["trades"]
    sex = rng.choice(("F", "M", "M"))
    forename, surname = rng.choice(data["girls" if sex == "F" else "boys"]), _surname(rng)
    trade = rng.choice(list(trades))
    voice = Voice(
        rng,
        {
            "job": trade,
            "tool": rng.choice(trades[trade]["tools"]),
            "hobby": rng.choice(texts("targets")["slots"]["hobby"]),
        },
    )
    tutor = rng.choice(known.of("tutor"))
    facts = _facts(plot, number, rng)
    born = _birthday(plot.school_year, plot.year_group, rng)
    learner_id = rows.add(
        Learner,
        forename=forename,
        surname=surname,
        preferred_forename=forename[:4].rstrip("aeiou") if rng.random() < 0.08 else "",  # noqa: PLR2004
        sex=sex,
        date_of_birth=born,
        year_group=plot.year_group,
        form_group=f"{plot.year_group}{tutor.name.split()[-1][0]}",
        tutor_id=tutor.id,
        entry_date=plot.entry,
        leaving_date=plot.leaving,
        staff_notes=voice.say("staff_notes"),
        **facts,
    )
    _profile(rows, learner_id, facts["primary_need"], rng)
    parent = _family(rows, learner_id, surname, rng)
    return Person(
        learner_id, f"{forename} {surname}", facts["primary_need"], tutor, parent,
        known.providers[trades[trade]["provider"]], rng.choice(trades[trade]["employers"]), voice,
    )  # fmt: skip


def _facts(plot: Plot, number: int, rng: random.Random) -> dict[str, Any]:
    need = rng.choices(_NEEDS, _NEED_SHARES)[0]
    eal = rng.random() < 0.12  # noqa: PLR2004
    other = rng.choice(_NEEDS)
    return {
        "primary_need": need,
        "further_needs": other if other != need and rng.random() < 0.3 else "",  # noqa: PLR2004
        "sen_provision": "E" if need in {"SLD", "DS", "PD"} or rng.random() < 0.45 else "K",  # noqa: PLR2004
        "english_additional_language": eal,
        "home_language": rng.choice(texts("people")["languages"]) if eal else "English",
        "review_cadence": plot.cadence,
        "upn": _upn(plot, number) if number % 25 else "",
        "uln": _uln(number) if plot.year_group >= 10 and number % 3 == 0 else "",  # noqa: PLR2004
    }


def _upn(plot: Plot, number: int) -> str:
    """A UPN with a right check letter, of an authority that does not exist."""
    block, serial = divmod(number, _SERIALS)
    rest = f"{_NO_SUCH_AUTHORITY}{4000 + block}{(plot.school_year - plot.year_group) % 100:02}{serial + 1:03}"
    return upn_letter(rest) + rest


def _uln(number: int) -> str:
    """A ULN with a right check digit; real ones don't begin with zeros."""
    first_nine = f"{number:09}"
    digit = uln_digit(first_nine)
    return first_nine + digit if digit else ""


def _birthday(school_year: int, year_group: int, rng: random.Random) -> dt.date:
    """A day on which someone of this year group is born."""
    return dt.date(school_year - year_group - 5, 9, 1) + dt.timedelta(days=rng.randrange(365))


def _surname(rng: random.Random) -> str:
    data = texts("people")
    return str(rng.choice(data["surname_beginnings"]) + rng.choice(data["surname_ends"]))


def _profile(rows: Rows, learner_id: int, need: str, rng: random.Random) -> None:
    size = 24 if need == "VI" else rng.choice((12, 14, 14, 14, 16, 18))
    font = "opendyslexic" if need == "SPLD" and rng.random() < 0.5 else rng.choice(("andika", "andika", "plain"))  # noqa: PLR2004
    rows.add(
        PrintProfile,
        learner_id=learner_id,
        size=size,
        font=font,
        tint=rng.choice(("", "", "cream", "blue", "yellow")),
        symbols=_symbols(need, rng),
        line_spacing=rng.choice((1.5, 1.5, 1.5, 2.0)),
    )


def _symbols(need: str, rng: random.Random) -> str:
    """Most have them beside headings; some of those with severe difficulties beside each key word."""
    if rng.random() >= 0.7:  # noqa: PLR2004
        return SymbolMode.OFF.value
    return (SymbolMode.WORDS if need in {"SLD", "SLCN"} else SymbolMode.HEADINGS).value


def _family(rows: Rows, learner_id: int, surname: str, rng: random.Random) -> str:
    """One or two parents or carers; returns the name of the first."""
    titles = texts("people")["parents"]
    kinds = rng.sample(list(titles), rng.choice((1, 1, 2)))
    names = [f"{rng.choice(titles[kind])} {surname if n == 0 else _surname(rng)}" for n, kind in enumerate(kinds)]
    for kind, name in zip(kinds, names, strict=True):
        rows.add(
            Contact,
            learner_id=learner_id,
            name=name,
            relationship=kind,
            phone=f"07700 900{rng.randrange(1000):03}",  # set aside for drama, never given to anyone
            parental_responsibility=kind in {"mother", "father"},
        )
    return names[0]
