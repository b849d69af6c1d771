"""What an off-site provider gets: an extract of the plan, a blank four-weekly review form and a blank slip."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from sqlmodel import Session, col, select

from ilp_desktop.model.learner import Learner
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.plan import OPEN_STATUSES, Plan, TargetStatus
from ilp_desktop.model.review import Review
from ilp_desktop.model.school import Staff
from ilp_desktop.printing import ilp_programme, ilp_targets, lookups
from ilp_desktop.printing.flow import TABLE, Cell, Grid, Look, NewPage, filled, heading, labelled
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.ilp import fact_panel, needs_by_type, quote, running, title_row, year_and_form
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.look import chosen_signers
from ilp_desktop.printing.lookups import Labels
from ilp_desktop.printing.moving_on import contacts_of
from ilp_desktop.printing.paper import Needs, Paper, PrintOptions, Running, long_date, short_date, whole
from ilp_desktop.printing.plan_content import ComponentPart, PlanContent, SignerPart, TargetPart
from ilp_desktop.printing.plan_loading import load_plan_content
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.shapes import Space, choices_row, ruled
from ilp_desktop.printing.signing import signature_rows
from ilp_desktop.printing.slip import senco, slip_form
from ilp_desktop.printing.styles import RULE, STAFF, Profile, Styles
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

_BOX = Look(pad_x=8, pad_y=4, border=RULE, radius=5)
_LINE = 18.0
"""Points between two lines to write on."""
_TO_KNOW = (
    "preferred_ways_to_learn", "what_helps", "what_gets_in_the_way", "aids", "communication_needs",
    "medical_information", "personal_circumstances", "circumstances_support_needs",
)  # fmt: skip
_STEP_WIDTHS = (10 * mm, 52 * mm, 44 * mm, 46 * mm, BODY_WIDTH - 152 * mm)
_ACTIONS = 2


@dataclass(frozen=True)
class ProviderPackData:
    """One learner's plan for all providers of the programme, a pack each."""

    running: Annotated[Running, FRAME]
    content: Annotated[PlanContent, EACH_SAYS]
    providers: Annotated[tuple[str, ...], FRAME]
    """One empty name where the programme is at school only: the pack is then written on by hand."""
    people: Annotated[tuple[tuple[str, str, str], ...], FRAME]
    """At school: what for, name, how to reach them."""
    contacts: Annotated[tuple[tuple[str, str, str], ...], Part.CONTACTS]
    """For the learner: relationship, name, how to reach them."""
    last_review: Annotated[str, FRAME]
    next_review: Annotated[str, FRAME]
    adult: Annotated[str, FRAME]
    """Who gets the forms back."""
    states: Annotated[tuple[str, ...], FRAME]
    """How far a target can be, to tick."""
    signers: Annotated[tuple[SignerPart, ...] | None, FRAME]
    """Whom the school chose to sign the review form; None: provider and learner."""
    profile: Annotated[Profile, FRAME] = STAFF

    @property
    def learner_id(self) -> int:
        """Whose record it is."""
        return self.content.learner_id


def load(session: Session, learner_id: int, options: PrintOptions) -> ProviderPackData:
    """The learner's newest plan."""
    content, labels = load_plan_content(session, learner_id), Labels(session)
    there = sorted({part.provider for part in content.programme if part.provider}, key=str.casefold)
    newest = session.exec(
        select(Review).where(Review.learner_id == learner_id).order_by(col(Review.number).desc())
    ).first()
    states = (*OPEN_STATUSES, TargetStatus.ACHIEVED)
    return ProviderPackData(
        running=running(content, paper_words("provider_pack")["title"], options),
        content=content,
        providers=tuple(there) or ("",),
        people=_people(session, lookups.the_learner(session, learner_id), content.plan_id),
        contacts=contacts_of(session, labels, learner_id),
        last_review=long_date(newest.reviewed_on) if newest else "",
        next_review=long_date(newest.next_review_on) if newest else "",
        adult=senco(session),
        states=tuple(labels("target_status", state.value) for state in states),
        signers=chosen_signers(session, PAPER.key, _known_signers(content)),
    )


def _known_signers(content: PlanContent) -> list[tuple[str, str]]:
    adult = content.key_worker or content.learner.tutor
    return [("learner", content.learner.name), ("tutor", adult), ("provider", "")]


def _people(session: Session, learner: Learner, plan_id: int) -> tuple[tuple[str, str, str], ...]:
    """Tutor, key worker and SENCO, each once, with the e-mail address that the school has of them."""
    words = paper_words("provider_pack")
    plan = session.get(Plan, plan_id)
    named = {
        words["key_worker"]: lookups.staff_name(session, plan.key_worker_id if plan else None),
        words["tutor"]: lookups.staff_name(session, learner.tutor_id),
        words["senco"]: senco(session),
    }
    roles: dict[str, list[str]] = {}
    for role, name in named.items():
        if name:
            roles.setdefault(name, []).append(role)
    addresses = dict(session.exec(select(Staff.name, Staff.email)).all())
    return tuple((", ".join(what), name, addresses.get(name, "")) for name, what in roles.items())


def story(data: ProviderPackData, styles: Styles) -> list[Flowable]:
    """One pack after the other: extract, review form, slip."""
    story: list[Flowable] = []
    for provider in data.providers:
        story += [NewPage()] if story else []
        story += _extract(data, provider, styles)
        story += [NewPage(), *_form(data, provider, styles)]
        story += [NewPage(), *slip_form(data.content.learner.name, data.adult, _open(data), styles, provider)]
    return story


def _open(data: ProviderPackData) -> tuple[TargetPart, ...]:
    return tuple(step for step in data.content.steps if step.is_open)


def _extract(data: ProviderPackData, provider: str, styles: Styles) -> list[Flowable]:
    """The part of the plan that concerns the provider."""
    words, content = paper_words("provider_pack"), data.content
    there = tuple(part for part in content.programme if part.provider == provider)
    known = [(note.label, note.text) for note in (*content.assessment, *content.sensitive) if note.name in _TO_KNOW]
    goal = " · ".join(filter(None, (content.progression, content.career_aspiration)))
    parts = [*_opening(data, provider, styles)]
    if goal or content.destination_learner_says:
        parts += [heading(words["goal"], styles, BODY_WIDTH), Grid([BODY_WIDTH]).row((goal, styles.body))]
        parts += quote(content.destination_learner_says, styles)
    parts += _there(there, styles)
    parts += ilp_targets.needs(_numbered_here(data), styles)
    if known:
        parts += [heading(words["help"], styles, BODY_WIDTH), labelled(known, styles, BODY_WIDTH)]
    return [
        *parts,
        *_targets(data, styles),
        *ilp_programme.placements(content, styles),
        *ilp_programme.support(content, styles),
        *_people_table(words["contacts"], data.contacts, styles),
    ]


def _numbered_here(data: ProviderPackData) -> PlanContent:
    """The needs with the numbers that their targets have in the pack, on its form and on its slip."""
    numbers = {step.number: str(number) for number, step in enumerate(_open(data), start=1)}
    needs = tuple(
        replace(need, answered_by=tuple(numbers[each] for each in need.answered_by if each in numbers))
        for need in data.content.needs
    )
    return replace(data.content, needs=needs, long_term=(), other_steps=())


def _opening(data: ProviderPackData, provider: str, styles: Styles) -> list[Flowable]:
    words, learner, labels = paper_words("provider_pack"), data.content.learner, paper_words("facts")
    to = words["for"].format(provider=provider) if provider else words["no_provider"]
    facts = [
        (labels["date_of_birth"], short_date(learner.date_of_birth), 1),
        (labels["year_and_form"], year_and_form(learner), 1),
        (labels["sen_provision"], learner.sen_provision, 2),
        (labels["needs_by_type"], needs_by_type(learner), 2),
        (words["last_review"], data.last_review, 2),
        (words["next_review"], data.next_review, 2),
    ]
    return [
        title_row(learner.name, words["extract"], styles, to),
        *fact_panel(facts, styles),
        *_people_table(words["people"], data.people, styles),
    ]


def _people_table(title: str, people: tuple[tuple[str, str, str], ...], styles: Styles) -> list[Flowable]:
    if not people:
        return []
    table = Grid([50 * mm, 60 * mm, BODY_WIDTH - 110 * mm], TABLE)
    for what, name, how in people:
        table.row((what, styles.body), (name, styles.strong), (how, styles.body))
    return [heading(title, styles, BODY_WIDTH, needs=50), table]


def _there(parts: tuple[ComponentPart, ...], styles: Styles) -> list[Flowable]:
    if not parts:
        return []
    words = paper_words("provider_pack")
    table = Grid([62 * mm, 62 * mm, BODY_WIDTH - 124 * mm], TABLE)
    table.head(words["title_there"], words["when"], words["place"], look=styles.head_cell)
    for part in parts:
        times = [f"{each.weekday} {each.starts_at} – {each.ends_at}".rstrip(" –") for each in part.sessions]
        place = "\n".join(filter(None, (part.place, part.teacher)))
        title = filled([(part.title, styles.strong), (part.level, styles.small)])
        table.row(title, ("\n".join(times), styles.body), (place, styles.body))
    return [heading(words["there"], styles, BODY_WIDTH), table]


def _targets(data: ProviderPackData, styles: Styles) -> list[Flowable]:
    steps = _open(data)
    if not steps:
        return []
    words = paper_words("provider_pack")
    table = Grid(_STEP_WIDTHS, TABLE)
    table.head("", words["what"], words["criteria"], words["strategy"], words["by"], look=styles.head_cell)
    for number, step in enumerate(steps, start=1):
        cells: list[Cell] = [
            (str(number), styles.strong),
            filled([(step.what_i_will_do, styles.strong), (step.area, styles.small)]),
            (step.success_criteria, styles.body),
            (step.support_strategy, styles.body),
            filled([(short_date(step.by_when), styles.body), (step.who, styles.small)]),
        ]
        table.row(*cells)
    return [heading(words["targets"], styles, BODY_WIDTH), table]


def _form(data: ProviderPackData, provider: str, styles: Styles) -> list[Flowable]:
    """The blank review: when, how it went, each target, the learner, what is next, who agrees."""
    words, name = paper_words("provider_pack"), data.content.learner.name
    quarter, half = BODY_WIDTH / 4, BODY_WIDTH / 2
    top = Grid([quarter] * 4, _BOX, after=6).row(
        *(_lines(words[each], 1, quarter, styles) for each in ("period", "attendance", "reviewer", "next_date"))
    )
    went = Grid([half, half], _BOX, after=6).row(*(_lines(words[each], 3, half, styles) for each in ("well", "hard")))
    targets = [_target(number, step, data, styles) for number, step in enumerate(_open(data), start=1)]
    return [
        title_row(name, words["form"], styles, provider),
        Grid([BODY_WIDTH], after=4).row((words["form_intro"].format(adult=data.adult), styles.body)),
        top,
        went,
        *targets,
        Grid([BODY_WIDTH], _BOX, after=6, keep=True).row(_lines(words["learner"], 2, BODY_WIDTH, styles)),
        _actions(words, styles),
        *_signed(data, provider, styles),
    ]


def _signed(data: ProviderPackData, provider: str, styles: Styles) -> list[Flowable]:
    """Each pack is signed for its own provider."""
    words, name = paper_words("provider_pack"), data.content.learner.name
    usual = (SignerPart(words["provider"], "", code="provider"), SignerPart(words["learner_role"], name))
    signers = [
        replace(each, name=provider) if each.code == "provider" else each
        for each in (usual if data.signers is None else data.signers)
    ]
    if not signers:
        return []
    return [heading(words["signed"], styles, BODY_WIDTH, needs=60), signature_rows(signers, styles)]


def _lines(label: str, count: int, width: float, styles: Styles) -> list[Piece]:
    return [(label, styles.small), *ruled(count, width - 2 * _BOX.pad_x, _LINE), Space(2)]


def _target(number: int, step: TargetPart, data: ProviderPackData, styles: Styles) -> Grid:
    """A target with states to tick and two lines, for what shows it and the next step."""
    words = paper_words("provider_pack")
    inside, half = BODY_WIDTH - 2 * _BOX.pad_x, BODY_WIDTH / 2
    card = Grid([BODY_WIDTH], _BOX, after=6, keep=True)
    card.row([(words["target"].format(number=number, target=step.what_i_will_do), styles.strong)])
    label = inside * 0.2
    card.row(
        (words["how_far"], styles.small), choices_row(inside - label, data.states, styles.small),
        widths=[label + _BOX.pad_x, BODY_WIDTH - label - _BOX.pad_x],
    )  # fmt: skip
    return card.row(
        _lines(words["seen"], 2, half, styles), _lines(words["next_step"], 2, half, styles), widths=[half, half]
    )


def _actions(words: dict[str, str], styles: Styles) -> Grid:
    widths = [BODY_WIDTH * 0.55, BODY_WIDTH * 0.25, BODY_WIDTH * 0.2]
    table = Grid(widths, _BOX, after=6, keep=True).row((words["plan"], styles.strong), widths=[BODY_WIDTH])
    table.row(*((words[each], styles.small) for each in ("action", "who_does", "until")))
    for _ in range(_ACTIONS):
        table.row(*(ruled(1, width - 2 * _BOX.pad_x, _LINE) for width in widths))
    return table


PAPER = Paper(
    key="provider_pack",
    title=tr("Provider pack"),
    purpose=tr(
        "For each off-site provider: an extract of the plan, a four-weekly review form and a slip to send back."
    ),
    subject="learner",
    load=load,
    sections=whole(story),
    audience=Audience.PROVIDER,
    signers=("provider", "learner"),
    needs=Needs.PLAN,
)
