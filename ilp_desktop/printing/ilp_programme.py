"""The second half of the plan's paper: programme and week, qualifications, placements, support, expectations."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ilp_desktop.printing.flow import TABLE, Cell, Grid, Look, filled, heading, labelled
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import short_date
from ilp_desktop.printing.plan_content import (
    ComponentPart,
    PlacementPart,
    PlanContent,
    QualificationPart,
    SessionPart,
    UnitPart,
)
from ilp_desktop.printing.shapes import Space
from ilp_desktop.printing.styles import RULE, Styles
from ilp_desktop.words import counted

_WEEK = Look(pad_x=6, pad_y=3, rule=RULE, border=RULE, radius=4)
_SCHOOL_DAYS = 5


def programme(content: PlanContent, styles: Styles) -> list[Flowable]:
    """What is learned where and with whom, and the week."""
    if not content.programme:
        return []
    table = Grid([46 * mm, BODY_WIDTH - 139 * mm, 43 * mm, 35 * mm, 15 * mm], TABLE, after=4)
    table.head("Strand", "What", "Where", "With", "Level", look=styles.head_cell)
    for part in content.programme:
        table.row(
            (part.strand, styles.aside),
            (part.title, styles.strong),
            (where(part), styles.body),
            (part.teacher, styles.body),
            (part.level, styles.body),
        )
    return [heading("Programme", styles, BODY_WIDTH), table, *_week(content, styles)]


def where(part: ComponentPart) -> str:
    """Provider and place; at school where there is no provider."""
    return ", ".join(filter(None, (part.provider or "School", part.place)))


def _week(content: PlanContent, styles: Styles) -> list[Flowable]:
    times = [(session, part) for part in content.programme for session in part.sessions]
    if not times:
        return []
    last = max(_SCHOOL_DAYS - 1, *(session.day for session, _ in times))
    names = {session.day: session.weekday for session, _ in times}
    width = BODY_WIDTH / (last + 1)
    week = Grid([width] * (last + 1), _WEEK, keep=True)
    week.row(*((names.get(day, _DAYS[day]), styles.head_cell) for day in range(last + 1)))
    week.row(*(_day(day, times, styles) for day in range(last + 1)))
    return [week]


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _day(day: int, times: list[tuple[SessionPart, ComponentPart]], styles: Styles) -> Cell:
    parts: list[object] = []
    for session, part in sorted((each for each in times if each[0].day == day), key=lambda each: each[0].starts_at):
        clock = "–".join(filter(None, (session.starts_at, session.ends_at)))
        place = session.place or part.place or part.provider
        off_site = part.provider if part.provider and place != part.provider else ""
        parts += filled(
            [
                (clock, styles.small),
                (part.title, styles.strong),
                (", ".join(filter(None, (off_site, place))), styles.small),
            ]
        )
        parts.append(Space(4))
    return parts[:-1]  # type: ignore[return-value]


def qualifications(content: PlanContent, styles: Styles) -> list[Flowable]:
    """How the learning is accredited."""
    if not content.qualifications:
        return []
    table = Grid([BODY_WIDTH - 113 * mm, 30 * mm, 22 * mm, 16 * mm, 45 * mm], TABLE)
    table.head("Title", "Awarding body", "Level", "Credits", "Status and result", look=styles.head_cell)
    for each in content.qualifications:
        table.row(
            _title(each, styles),
            filled([(each.awarding_body, styles.body), (each.number, styles.small)]),
            (each.level, styles.body),
            ("" if each.credits is None else each.credits, styles.body),
            filled([(_result(each), styles.body), (each.counted.words, styles.small)]),
        )
    return [heading("Qualifications", styles, BODY_WIDTH), table]


def _title(each: QualificationPart, styles: Styles) -> Cell:
    units = [(_unit(unit), styles.small) for unit in each.units]
    return [(each.title, styles.strong), *units]


def _unit(unit: UnitPart) -> str:
    """Such as: Working with others · D/500/4687 · 3 credits · achieved 3 Sep 2026."""
    worth = "" if unit.credits is None else counted(unit.credits, "{n} credit", "{n} credits")
    achieved = f"achieved {short_date(unit.achieved_on)}" if unit.achieved_on else ""
    return " · ".join(filter(None, (unit.title, unit.reference, worth, achieved)))


def _result(each: QualificationPart) -> str:
    return ", ".join(filter(None, (each.status, each.result, short_date(each.result_on))))


def placements(content: PlanContent, styles: Styles) -> list[Flowable]:
    """Work placements and tasters."""
    if not content.placements:
        return []
    table = Grid([50 * mm, 56 * mm, BODY_WIDTH - 106 * mm], TABLE)
    table.head("Employer", "When", "Purpose", look=styles.head_cell)
    for each in content.placements:
        runs = " to ".join(filter(None, (short_date(each.starts_on), short_date(each.ends_on))))
        checked = short_date(each.health_safety_checked_on)
        safety = f"Health and safety checked {checked}" if checked else "Health and safety not checked yet"
        kind = ", ".join(filter(None, (each.kind, f"with {each.supervisor}" if each.supervisor else "")))
        says = f"The learner says: {each.reflection}" if each.reflection else ""
        table.row(
            filled([(each.employer, styles.strong), (kind, styles.small), (each.contact, styles.small)]),
            filled([(runs, styles.body), (each.days, styles.body), (safety, styles.small)]),
            filled([(each.purpose, styles.body), (_seen_to(each), styles.small), (says, styles.small)]),
        )
    return [heading("Work placements and tasters", styles, BODY_WIDTH), table]


def _seen_to(each: PlacementPart) -> str:
    """The insurance and the parents, where they were seen to."""
    insured, agreed = short_date(each.insurance_seen_on), short_date(each.parent_agreed_on)
    words = (f"Employer's insurance seen {insured}" if insured else "", f"Parent agreed {agreed}" if agreed else "")
    return ". ".join(filter(None, words))


def support(content: PlanContent, styles: Styles) -> list[Flowable]:
    """Support, and access arrangements for exams."""
    parts: list[Flowable] = []
    if content.support:
        table = Grid([42 * mm, BODY_WIDTH - 132 * mm, 30 * mm, 36 * mm, 24 * mm], TABLE)
        table.head("Support", "What", "Who", "How often", "Where", look=styles.head_cell)
        for each in content.support:
            table.row(
                (each.kind, styles.strong),
                *((value, styles.body) for value in (each.description, each.who, each.how_often, each.where)),
            )
        parts += [heading("Support", styles, BODY_WIDTH), table]
    if content.access:
        table = Grid([60 * mm, BODY_WIDTH - 90 * mm, 30 * mm], TABLE)
        table.head("Arrangement", "Evidence of the normal way of working", "Dated", look=styles.head_cell)
        for access in content.access:
            table.row(
                (access.kind, styles.strong),
                (access.evidence, styles.body),
                (short_date(access.evidence_on), styles.body),
            )
        parts += [heading("Access arrangements for exams", styles, BODY_WIDTH), table]
    return parts


def statutory(content: PlanContent, styles: Styles) -> list[Flowable]:
    """How each statutory expectation of Key Stage 4 is met, two to a row since most are a few words."""
    if not content.statutory:
        return []
    pairs = [
        (
            each.subject,
            "\n".join(filter(None, (each.how_it_is_met, each.reason_why_not and f"Not met: {each.reason_why_not}"))),
        )
        for each in content.statutory
    ]
    table = labelled(pairs, styles, BODY_WIDTH)
    return [heading("Key Stage 4 statutory expectations", styles, BODY_WIDTH), table]
