"""The moving-on plan: where the learner goes, what they take with them, and what makes the change succeed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from sqlmodel import Session, col

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Learner, MovingOnFields, MovingOnPlan, MovingOnVisit, full_name
from ilp_desktop.model.parts import Audience, Part, parts_of
from ilp_desktop.model.school import Contact
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import TABLE, Cell, Gap, Grid, Look, filled, heading
from ilp_desktop.printing.ilp import fact_panel, title_row
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.look import signers
from ilp_desktop.printing.lookups import Labels, rows
from ilp_desktop.printing.paper import Needs, Paper, PrintOptions, Running, Section, long_date, short_date
from ilp_desktop.printing.plan_content import SignerPart
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.signing import signature_rows
from ilp_desktop.printing.styles import STAFF, Profile, Styles
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

_TEXTS = ("what_i_take_with_me", "support_through_the_change", "what_they_must_know")


@dataclass(frozen=True)
class TitledText:
    """A text of the plan under its title."""

    title: str
    text: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class MovingOnData:
    """One moving-on plan, ready to print."""

    running: Annotated[Running, FRAME]
    learner_id: Annotated[int, FRAME]
    name: Annotated[str, FRAME]
    facts: Annotated[tuple[tuple[str, str, int], ...], FRAME]
    confirmed: Annotated[str, Part.MOVING_ON, Part.DESTINATION]
    destination: Annotated[str, Part.MOVING_ON, Part.DESTINATION]
    learner_says: Annotated[str, Part.MOVING_ON]
    sections: Annotated[tuple[TitledText, ...], EACH_SAYS]
    visits: Annotated[tuple[tuple[str, str, str, str], ...], Part.MOVING_ON]
    """Date, place, contact there, note."""
    contacts: Annotated[tuple[tuple[str, str, str], ...], Part.CONTACTS]
    """Name, relationship, how to reach them."""
    follow_up: Annotated[str, Part.MOVING_ON]
    """Its day, and what it found."""
    signers: Annotated[tuple[SignerPart, ...], Part.AGREEMENT]
    profile: Annotated[Profile, FRAME] = STAFF


def load(session: Session, learner_id: int, options: PrintOptions) -> MovingOnData:
    """The newest moving-on plan."""
    learner = lookups.the_learner(session, learner_id)
    found = rows(session, MovingOnPlan, col(MovingOnPlan.learner_id) == learner_id)
    if not found:
        raise UserError(
            tr("There is no moving-on plan for {mark} yet.", mark=lookups.mark(learner)),
            tr("Make it on the learner's page, Moving on."),
        )
    plan, labels, words = found[-1], Labels(session), paper_words("moving_on")
    return MovingOnData(
        running=_running(session, learner, options),
        learner_id=learner_id,
        name=full_name(learner),
        facts=_facts(session, learner, plan),
        confirmed=words["confirmed" if plan.destination_confirmed else "not_confirmed"],
        destination=plan.destination,
        learner_says=plan.learner_says,
        sections=tuple(
            TitledText(words[name], text, parts_of(MovingOnFields, name))
            for name in _TEXTS
            if (text := getattr(plan, name).strip())
        ),
        visits=_visits(session, plan),
        contacts=contacts_of(session, labels, learner_id),
        follow_up=_follow_up(plan),
        signers=_signers(session, labels, learner),
    )


def _running(session: Session, learner: Learner, options: PrintOptions) -> Running:
    school, title = lookups.school_name(session), paper_words("moving_on")["document"]
    return Running(school, full_name(learner), title, "", long_date(options.today))


def _facts(session: Session, learner: Learner, plan: MovingOnPlan) -> tuple[tuple[str, str, int], ...]:
    words, labels = paper_words("moving_on"), paper_words("facts")
    return (
        (labels["date_of_birth"], short_date(learner.date_of_birth), 1),
        (labels["tutor"], lookups.staff_name(session, learner.tutor_id), 1),
        (words["last_day"], short_date(learner.leaving_date), 1),
        (words["first_day"], short_date(plan.starts_on), 1),
    )


def _follow_up(plan: MovingOnPlan) -> str:
    if not (plan.follow_up_on or plan.follow_up_result):
        return ""
    found = plan.follow_up_result or paper_words("moving_on")["no_result"]
    return ": ".join(filter(None, (long_date(plan.follow_up_on), found)))


def _visits(session: Session, plan: MovingOnPlan) -> tuple[tuple[str, str, str, str], ...]:
    found = rows(session, MovingOnVisit, col(MovingOnVisit.moving_on_plan_id) == plan.id)
    dated = sorted((visit for visit in found if visit.visit_on), key=lambda visit: str(visit.visit_on))
    undated = [visit for visit in found if not visit.visit_on]
    return tuple((short_date(each.visit_on), each.place, each.contact, each.note) for each in [*dated, *undated])


def contacts_of(session: Session, labels: Labels, learner_id: int) -> tuple[tuple[str, str, str], ...]:
    """The learner's contacts that can be reached: relationship, name, how."""
    return tuple(
        (each.name, labels("relationship", each.relationship), ", ".join(filter(None, (each.phone, each.email))))
        for each in rows(session, Contact, col(Contact.learner_id) == learner_id)
        if each.phone or each.email
    )


def _signers(session: Session, labels: Labels, learner: Learner) -> tuple[SignerPart, ...]:
    people = (
        ("learner", full_name(learner)),
        ("parent_carer", ""),
        ("tutor", lookups.staff_name(session, learner.tutor_id)),
    )
    return (
        *signers(session, labels, PAPER.key, people),
        SignerPart(paper_words("moving_on")["next_place"], "", code="next_place"),
    )


def _opening(data: MovingOnData, styles: Styles) -> list[Flowable]:
    words = paper_words("moving_on")
    facts = [*data.facts, (words["place_is"], data.confirmed, 1)]
    return [title_row(data.name, words["title"], styles), *fact_panel(facts, styles)]


def _destination(data: MovingOnData, styles: Styles) -> list[Flowable]:
    parts = _text(paper_words("moving_on")["destination"], data.destination, styles)
    if data.learner_says:
        bar = Look(pad_x=9, pad_y=3, bar=styles.accent)
        parts += [Gap(4), Grid([BODY_WIDTH], bar).row((data.learner_says, styles.body))]
    return parts


def _texts(data: MovingOnData, styles: Styles) -> list[Flowable]:
    return [piece for each in data.sections for piece in _text(each.title, each.text, styles)]


def _visits_table(data: MovingOnData, styles: Styles) -> list[Flowable]:
    return _table("visits", ("visit_date", "visit_place", "visit_note"), _visit_cells(data, styles), styles)


def _contacts_table(data: MovingOnData, styles: Styles) -> list[Flowable]:
    return _table("contacts", ("contact_who", "contact_name", "contact_how"), _contact_cells(data, styles), styles)


def _followed_up(data: MovingOnData, styles: Styles) -> list[Flowable]:
    return _text(paper_words("moving_on")["follow_up"], data.follow_up, styles)


def _agreed(data: MovingOnData, styles: Styles) -> list[Flowable]:
    if not data.signers:
        return []
    title = heading(paper_words("moving_on")["agreed"], styles, BODY_WIDTH, needs=60)
    return [title, signature_rows(data.signers, styles)]


def _text(title: str, text: str, styles: Styles) -> list[Flowable]:
    if not text:
        return []
    return [heading(title, styles, BODY_WIDTH), Grid([BODY_WIDTH]).row((text, styles.body))]


def _visit_cells(data: MovingOnData, styles: Styles) -> list[tuple[Cell, ...]]:
    return [
        ((day, styles.body), filled([(place, styles.strong), (contact, styles.small)]), (note, styles.body))
        for day, place, contact, note in data.visits
    ]


def _contact_cells(data: MovingOnData, styles: Styles) -> list[tuple[Cell, ...]]:
    return [((who, styles.body), (name, styles.strong), (how, styles.body)) for name, who, how in data.contacts]


def _table(title: str, columns: tuple[str, ...], cells: list[tuple[Cell, ...]], styles: Styles) -> list[Flowable]:
    if not cells:
        return []
    table = Grid([34 * mm, 62 * mm, BODY_WIDTH - 96 * mm], TABLE)
    words = paper_words("moving_on")
    table.head(*(words[each] for each in columns), look=styles.head_cell)
    for line in cells:
        table.row(*line)
    return [heading(words[title], styles, BODY_WIDTH), table]


PAPER = Paper(
    key="moving_on",
    title=tr("Moving-on plan"),
    purpose=tr("Where the learner goes next and what makes the change succeed; for the learner and the next place."),
    subject="learner",
    load=load,
    sections=(
        Section("opening", tr("Name and days"), _opening, is_opening=True),
        Section("destination", tr("Where I am going, in my words too"), _destination),
        Section("texts", tr("What I take, my support, what the next place must know"), _texts),
        Section("visits", tr("Visits"), _visits_table),
        Section("contacts", tr("People to reach here"), _contacts_table),
        Section("follow_up", tr("Follow-up"), _followed_up),
        Section("agreement", tr("Agreement and signatures"), _agreed),
    ),
    audience=Audience.NEXT_PLACE,
    signers=("learner", "parent_carer", "tutor"),
    needs=Needs.MOVING_ON,
)
