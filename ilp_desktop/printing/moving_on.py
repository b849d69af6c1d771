"""The moving-on plan: where the learner goes, what they take with them, and what makes the change succeed."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from sqlmodel import Session, col

from ilp_desktop.errors import UserError
from ilp_desktop.model.base import restricted_names
from ilp_desktop.model.learner import Learner, MovingOnFields, MovingOnPlan, MovingOnVisit
from ilp_desktop.model.school import Contact
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import TABLE, Cell, Gap, Grid, Look, filled, heading
from ilp_desktop.printing.ilp import fact_panel, title_row
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.lookups import Labels, rows
from ilp_desktop.printing.paper import Paper, PrintOptions, Running, long_date, short_date
from ilp_desktop.printing.plan_content import SignerPart
from ilp_desktop.printing.signing import signature_rows
from ilp_desktop.printing.styles import ACCENT, STAFF, Profile, Styles

_SECTIONS = {
    "what_i_take_with_me": "What I take with me",
    "support_through_the_change": "The support I will have through the change",
    "what_they_must_know": "What the next place must know",
}


@dataclass(frozen=True)
class MovingOnData:
    """One moving-on plan, ready to print."""

    running: Running
    name: str
    facts: tuple[tuple[str, str, int], ...]
    destination: str
    learner_says: str
    sections: tuple[tuple[str, str], ...]
    """Title and text."""
    visits: tuple[tuple[str, str, str, str], ...]
    """Date, place, contact there, note."""
    contacts: tuple[tuple[str, str, str], ...]
    """Name, relationship, how to reach them."""
    follow_up: tuple[str, str]
    """Its day, and what it found."""
    signers: tuple[SignerPart, ...]
    profile: Profile = STAFF


def load(session: Session, learner_id: int, options: PrintOptions) -> MovingOnData:
    """The newest moving-on plan; what the next place must know only where the restricted parts are ticked."""
    learner = lookups.the_learner(session, learner_id)
    found = rows(session, MovingOnPlan, col(MovingOnPlan.learner_id) == learner_id)
    if not found:
        raise UserError(
            f"There is no moving-on plan for {lookups.mark(learner)} yet.", "Make it on the learner's page, Moving on."
        )
    plan, labels = found[-1], Labels(session)
    hidden = () if options.restricted else restricted_names(MovingOnFields)
    return MovingOnData(
        running=_running(session, learner, options),
        name=lookups.full_name(learner),
        facts=_facts(session, learner, plan),
        destination=plan.destination,
        learner_says=plan.learner_says,
        sections=tuple(
            (title, text)
            for name, title in _SECTIONS.items()
            if name not in hidden and (text := getattr(plan, name).strip())
        ),
        visits=_visits(session, plan),
        contacts=_contacts(session, labels, learner_id),
        follow_up=(long_date(plan.follow_up_on), plan.follow_up_result),
        signers=_signers(session, labels, learner),
    )


def _running(session: Session, learner: Learner, options: PrintOptions) -> Running:
    school = lookups.school_name(session)
    return Running(school, lookups.full_name(learner), "Moving-on plan", "", long_date(options.today))


def _facts(session: Session, learner: Learner, plan: MovingOnPlan) -> tuple[tuple[str, str, int], ...]:
    return (
        ("Date of birth", short_date(learner.date_of_birth), 1),
        ("Tutor", lookups.staff_name(session, learner.tutor_id), 1),
        ("Last day here", short_date(learner.leaving_date), 1),
        ("First day there", short_date(plan.starts_on), 1),
        ("The place is", "confirmed" if plan.destination_confirmed else "not confirmed yet", 1),
    )


def _visits(session: Session, plan: MovingOnPlan) -> tuple[tuple[str, str, str, str], ...]:
    found = rows(session, MovingOnVisit, col(MovingOnVisit.moving_on_plan_id) == plan.id)
    dated = sorted((visit for visit in found if visit.visit_on), key=lambda visit: str(visit.visit_on))
    undated = [visit for visit in found if not visit.visit_on]
    return tuple((short_date(each.visit_on), each.place, each.contact, each.note) for each in [*dated, *undated])


def _contacts(session: Session, labels: Labels, learner_id: int) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (each.name, labels("relationship", each.relationship), ", ".join(filter(None, (each.phone, each.email))))
        for each in rows(session, Contact, col(Contact.learner_id) == learner_id)
        if each.phone or each.email
    )


def _signers(session: Session, labels: Labels, learner: Learner) -> tuple[SignerPart, ...]:
    people = (
        ("learner", lookups.full_name(learner)),
        ("parent_carer", ""),
        ("tutor", lookups.staff_name(session, learner.tutor_id)),
    )
    return (*(SignerPart(labels("agreement_role", role), name) for role, name in people), SignerPart("Next place", ""))


def story(data: MovingOnData, styles: Styles) -> list[Flowable]:
    """The destination and the learner's words first."""
    parts: list[Flowable] = [
        title_row(data.name, "My moving-on plan", styles),
        *fact_panel([fact for fact in data.facts if fact[1]], styles),
        *_text("Where I am going", data.destination, styles),
    ]
    if data.learner_says:
        parts += [Gap(4), Grid([BODY_WIDTH], Look(pad_x=9, pad_y=3, bar=ACCENT)).row((data.learner_says, styles.body))]
    for title, text in data.sections:
        parts += _text(title, text, styles)
    return [
        *parts,
        *_table("Visits", ("Date", "Place and contact", "Note"), _visit_cells(data, styles), styles),
        *_table("People to reach here", ("Who", "Name", "How"), _contact_cells(data, styles), styles),
        *_follow_up(data, styles),
        heading("Agreed", styles, BODY_WIDTH, needs=60),
        signature_rows(data.signers, styles),
    ]


def _text(title: str, text: str, styles: Styles) -> list[Flowable]:
    return [heading(title, styles, BODY_WIDTH), Grid([BODY_WIDTH]).row((text, styles.body))]


def _visit_cells(data: MovingOnData, styles: Styles) -> list[tuple[Cell, ...]]:
    return [
        ((day, styles.body), filled([(place, styles.strong), (contact, styles.small)]), (note, styles.body))
        for day, place, contact, note in data.visits
    ]


def _contact_cells(data: MovingOnData, styles: Styles) -> list[tuple[Cell, ...]]:
    return [((who, styles.body), (name, styles.strong), (how, styles.body)) for name, who, how in data.contacts]


def _table(title: str, heads: tuple[str, ...], cells: list[tuple[Cell, ...]], styles: Styles) -> list[Flowable]:
    if not cells:
        return []
    table = Grid([34 * mm, 62 * mm, BODY_WIDTH - 96 * mm], TABLE)
    table.head(*heads, look=styles.head_cell)
    for line in cells:
        table.row(*line)
    return [heading(title, styles, BODY_WIDTH), table]


def _follow_up(data: MovingOnData, styles: Styles) -> list[Flowable]:
    day, found = data.follow_up
    if not (day or found):
        return []
    said = found or "Not recorded yet."
    return [
        heading("Follow-up", styles, BODY_WIDTH),
        Grid([BODY_WIDTH]).row((f"{day}: {said}" if day else said, styles.body)),
    ]


PAPER = Paper(
    key="moving_on",
    title="Moving-on plan",
    purpose="Where the learner goes next and what makes the change succeed; for the learner and the next place.",
    subject="learner",
    load=load,
    story=story,
    for_learner=False,
)
