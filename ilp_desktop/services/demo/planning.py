"""Stage 2 of the demonstration: plans with targets that answer the needs, the week, and who agreed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from ilp_desktop.model.assessment import Sharing
from ilp_desktop.model.identifiers import qualification_digit, unit_letter
from ilp_desktop.model.plan import (
    AccessArrangement,
    Agreement,
    Placement,
    Plan,
    PlanStatus,
    PlanVersion,
    ProgrammeComponent,
    ProgrammeSession,
    Qualification,
    QualificationUnit,
    StatutoryExpectation,
    Support,
    Target,
    TargetNeed,
)
from ilp_desktop.services.demo.assessing import KnownNeed
from ilp_desktop.services.demo.people import Person
from ilp_desktop.services.demo.plots import Part, Plot, after
from ilp_desktop.services.demo.rows import Rows
from ilp_desktop.services.demo.words import texts

_PROGRESSIONS = (
    "college",
    "college",
    "level_2_course",
    "sixth_form",
    "apprenticeship",
    "supported_internship",
    "undecided",
)
_UNSIGNED = 9
"""The plan of each learner of so many waits for the provider's signature."""
_EVERY_CLASH = 12
"""Of so many learners one has a week with a clash."""
_ARRANGEMENTS = (
    "extra_time_25",
    "reader",
    "rest_breaks",
    "word_processor",
    "reading_pen",
    "alternative_room",
    "prompter",
)


_ONE_IN = 12
"""Of so many learners one has a statutory expectation that nothing is said about."""
_SUPERVISORS = ("Mr Dunstan Applecrumb", "Mrs Petronella Flour", "Ms Winifred Tansy")


@dataclass
class LongTerm:
    """A long-term target and the need it answers; `used` counts the stepping stones set so far."""

    id: int
    known: KnownNeed
    used: int = 0


@dataclass
class Made:
    """A plan that was added, with what reviews go on with."""

    plan_id: int
    long_term: list[LongTerm]
    open_targets: list[int]
    """Short-term targets that a review must look at."""
    units: dict[int, list[int]]
    """Qualification -> its units."""


def make(rows: Rows, person: Person, plot: Plot, part: Part, needs: list[KnownNeed], *, brief: bool) -> Made:
    """Add a plan; where the part has a day of agreement, agree and freeze it."""
    over = part.ends < plot.today
    status = PlanStatus.DRAFT if part.agreed is None else PlanStatus.CLOSED if over else PlanStatus.AGREED
    plan_id = rows.add(
        Plan,
        learner_id=person.id,
        key_worker_id=person.tutor.id,
        status=status.value,
        starts_on=part.starts,
        ends_on=part.ends,
        **_destination(person),
    )
    made = Made(plan_id, [], [], {})
    _targets(rows, person, part, made, needs)
    _programme(rows, person, plan_id, brief=brief)
    made.units = _qualifications(rows, person, part, plan_id, brief=brief)
    _placement(rows, person, part, plan_id)
    _support(rows, person, part, plan_id)
    if not brief or not over:
        _statutory(rows, person, plan_id)
    if part.agreed:
        _agree(rows, person, part.agreed, plan_id)
    return made


def set_target(rows: Rows, person: Person, made: Made, parent: LongTerm, on: dt.date, by: dt.date, **more: Any) -> None:
    """Set the next stepping stone to a long-term target."""
    entry, slots, voice = parent.known.entry, person.voice.slots(), person.voice
    wording = entry["short"][parent.used % len(entry["short"])]
    # The first round keeps the need's own text, shop or meal; later rounds go on to others.
    if parent.used < len(entry["short"]):
        slots.update({name: value for name, value in parent.known.slots.items() if name not in {"number", "minutes"}})
    parent.used += 1
    target_id = rows.add(
        Target,
        plan_id=made.plan_id,
        long_term_target_id=parent.id,
        area=entry["area"],
        what_i_will_do=voice.fill(wording, slots),
        success_criteria=voice.fill(entry["success"], slots),
        baseline=voice.fill(entry["baseline"], slots),
        skills_required=voice.fill(entry["skills"], slots),
        support_strategy=voice.fill(entry["strategy"], slots),
        help_outside_classroom=voice.fill(entry["outside"], slots),
        who=voice.rng.choice(
            (person.tutor.name, "Subject teachers", person.provider.name, "Miss Euphemia Tumbleribbon")
        ),
        by_when=by,
        set_on=on,
        position=len(made.long_term) + len(made.open_targets) + parent.used,
        **more,
    )
    rows.add(TargetNeed, target_id=target_id, need_id=parent.known.id)
    made.open_targets.append(target_id)


def _destination(person: Person) -> dict[str, Any]:
    return {
        "anticipated_progression": person.voice.rng.choice(_PROGRESSIONS),
        "advised_by": "Ms Ottilie Umberteacup, careers adviser",
        **person.voice.say_all(
            "career_aspiration", "options_explored", "destination_learner_says", "develop_vocational",
            "develop_personal_social", "develop_english", "develop_mathematics", "develop_ict", "develop_other",
        ),
    }  # fmt: skip


def _targets(rows: Rows, person: Person, part: Part, made: Made, needs: list[KnownNeed]) -> None:
    rng = person.voice.rng
    # Now and then a need is left without a target, as happens: the monitoring screens show it.
    answered = needs[:-1] if len(needs) > 3 and rng.random() < 0.3 else needs  # noqa: PLR2004
    on = part.starts
    for position, known in enumerate(answered[:3]):
        target_id = rows.add(
            Target,
            plan_id=made.plan_id,
            is_long_term=True,
            area=known.entry["area"],
            what_i_will_do=person.voice.fill(known.entry["long"], known.slots),
            success_criteria=person.voice.fill(known.entry["success"], known.slots),
            baseline=person.voice.fill(known.entry["baseline"], known.slots),
            by_when=part.ends,
            status="working_on_it" if part.agreed else "not_started",
            set_on=on,
            position=position,
        )
        rows.add(TargetNeed, target_id=target_id, need_id=known.id)
        made.long_term.append(LongTerm(target_id, known))
    by = part.reviews[0] if part.reviews else after(on, 40, 50, rng)
    for parent in made.long_term:
        set_target(rows, person, made, parent, on, by)
    if len(made.open_targets) < 4 and rng.random() < 0.6:  # noqa: PLR2004
        set_target(rows, person, made, rng.choice(made.long_term), on, by)


def _programme(rows: Rows, person: Person, plan_id: int, *, brief: bool) -> None:
    words = texts("words")
    components = words["components"]
    chosen = sorted(person.voice.rng.sample(range(len(components)), 5 if brief else 8))
    for position, n in enumerate(chosen):
        strand, title, times = components[n]
        component_id = rows.add(
            ProgrammeComponent, plan_id=plan_id, strand=strand, title=title, place="Main building",
            teacher=person.tutor.name, position=position,
        )  # fmt: skip
        _sessions(rows, component_id, times[:1] if brief else times)
    off_site_id = rows.add(
        ProgrammeComponent, plan_id=plan_id, strand="vocational", title=person.voice.fill("{job}", person.voice.slots()),
        provider_id=person.provider.id, place="Workshop", level="entry_3", position=len(chosen),
    )  # fmt: skip
    # Now and then a provider's morning falls on lessons at school, as happens: the week and the checks show it.
    clashes = not brief and person.id % _EVERY_CLASH == 0
    _sessions(rows, off_site_id, words["off_site"] + ([words["off_site_clash"]] if clashes else []))


def _sessions(rows: Rows, component_id: int, times: list[list[str]]) -> None:
    for weekday, starts_at, ends_at in times:
        rows.add(
            ProgrammeSession, programme_component_id=component_id, weekday=weekday, starts_at=starts_at, ends_at=ends_at
        )


def _qualifications(rows: Rows, person: Person, part: Part, plan_id: int, *, brief: bool) -> dict[int, list[int]]:
    words, rng = texts("words"), person.voice.rng
    made = {}
    for position, each in enumerate(rng.sample(words["qualifications"], 1 if brief else 2)):
        number = f"{each['number']}/{qualification_digit(each['number'].replace('/', ''))}"
        qualification_id = rows.add(
            Qualification, plan_id=plan_id, title=each["title"], number=number, level=each["level"],
            credits=each["credits"], awarding_body=words["awarding_body"], position=position,
            status=rng.choice(("planned", "registered", "registered")),
        )  # fmt: skip
        units = each["units"][:1] if brief else each["units"]
        # A unit is achieved at each review from the second on.
        days = [*part.reviews[1:], *[None] * len(units)]
        made[qualification_id] = [
            rows.add(
                QualificationUnit, qualification_id=qualification_id, title=title, achieved_on=day,
                reference=f"{unit_letter(digits.replace('/', ''))}/{digits}", credits=None if brief else credits_,
            )
            for (title, digits, credits_), day in zip(units, days, strict=False)
        ]  # fmt: skip
    return made


def _placement(rows: Rows, person: Person, part: Part, plan_id: int) -> None:
    voice, rng = person.voice, person.voice.rng
    if rng.random() < 0.4:  # noqa: PLR2004
        return
    starts = after(part.starts, 60, 160, rng)
    checked = after(part.starts, 1, 30, rng) if rng.random() < 0.8 else None  # noqa: PLR2004
    rows.add(
        Placement,
        plan_id=plan_id,
        employer=person.employer,
        kind=rng.choice(("placement", "placement", "taster", "visit")),
        starts_on=starts,
        ends_on=after(starts, 5, 40, rng),
        days=rng.choice(("Thursdays", "One week", "Fridays, half day")),
        contact="The manager, 01632 960120",
        supervisor=_SUPERVISORS[person.id % len(_SUPERVISORS)],
        health_safety_checked_on=checked,
        insurance_seen_on=checked,
        parent_agreed_on=checked,
        reflection=voice.say("placement_reflection") if part.reviews and part.reviews[-1] > starts else "",
        purpose=voice.say("placement_purpose"),
    )


def _support(rows: Rows, person: Person, part: Part, plan_id: int) -> None:
    words, rng = texts("words"), person.voice.rng
    for position, kind in enumerate(rng.sample(list(words["support_description"]), rng.choice((1, 2)))):
        rows.add(
            Support, plan_id=plan_id, kind=kind, description=words["support_description"][kind],
            who=rng.choice(("Mr Godfrey Wiffledumpling", "Mrs Hepzibah Jigglepuddle", person.tutor.name)),
            how_often=rng.choice(words["how_often"]), where="In class", position=position,
        )  # fmt: skip
    for position, kind in enumerate(rng.sample(_ARRANGEMENTS, rng.choice((0, 1, 2)))):
        rows.add(
            AccessArrangement, plan_id=plan_id, kind=kind, evidence="Normal way of working in English and science.",
            evidence_on=part.starts, position=position,
        )  # fmt: skip


def _statutory(rows: Rows, person: Person, plan_id: int) -> None:
    words, rng = texts("words"), person.voice.rng
    for position, (subject, how) in enumerate(words["statutory"].items()):
        if subject == "citizenship" and person.id % _ONE_IN == 0:
            continue  # one that was forgotten: the checks find it
        met = rng.random() < 0.93  # noqa: PLR2004
        rows.add(
            StatutoryExpectation, plan_id=plan_id, subject=subject, how_it_is_met=how if met else "",
            reason_why_not="" if met else rng.choice(words["reason_why_not"]), position=position,
        )  # fmt: skip


def _agree(rows: Rows, person: Person, on: dt.date, plan_id: int) -> None:
    version_id = rows.add(
        PlanVersion, plan_id=plan_id, number=1, agreed_on=on, content="{}",
        frozen_at=dt.datetime.combine(on, dt.time(15, 30), dt.UTC),
    )  # fmt: skip
    who = [
        (person.name, "learner", "signed"),
        (person.tutor.name, "tutor", "signed"),
        (person.parent, "parent_carer", "seen"),
    ]
    if person.id % _UNSIGNED:
        who.append((person.provider.name, "provider", "signed"))
    for name, role, how in who:
        rows.add(Agreement, plan_version_id=version_id, name=name, role=role, how=how, agreed_on=on)
    rows.add(
        Sharing, plan_version_id=version_id, provider_id=person.provider.id, shared_with=person.provider.name,
        shared_on=on, how="Provider pack by post",
    )  # fmt: skip
