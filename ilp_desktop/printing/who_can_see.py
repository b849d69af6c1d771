"""The learner's own sheet of who can see what: one card for each kind of reader, in plain words, to agree or change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from reportlab.platypus import Flowable
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.access import Answer, Rules, rules_of
from ilp_desktop.model.learner import Learner, full_name
from ilp_desktop.model.parts import ASKED_ABOUT, PARTS, SCHOOL_STAFF, Audience, Openness
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import Grid, Look, heading
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.learners_paper import running_of
from ilp_desktop.printing.learners_words import signers_in_words
from ilp_desktop.printing.look import chosen_signers
from ilp_desktop.printing.paper import Paper, PrintOptions, Running, Section
from ilp_desktop.printing.plan_content import SignerPart
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.shapes import Space, tick_box
from ilp_desktop.printing.signing import caption_of, signature_lines
from ilp_desktop.printing.styles import RULE, SOFT_INK, Profile, Styles
from ilp_desktop.printing.wording import learner_words
from ilp_desktop.words import tr

_CARD = Look(pad_x=10, pad_y=4, rule=RULE, border=SOFT_INK, radius=9)
_OUTSIDE = frozenset(ASKED_ABOUT) - SCHOOL_STAFF
_LARGE = 17
"""Points from which two columns of text get too narrow."""


@dataclass(frozen=True)
class WhoCanSeeData:
    """What the learner wishes now; names of parts only, nothing that stands in them."""

    running: Annotated[Running, FRAME]
    profile: Annotated[Profile, FRAME]
    words: Annotated[dict[str, Any], FRAME]
    name: Annotated[str, FRAME]
    adult: Annotated[str, FRAME]
    readers: Annotated[tuple[tuple[str, tuple[str, ...]], ...], FRAME]
    """Who, and the parts that the learner does not want them to see."""
    restricted: Annotated[tuple[str, ...], FRAME]
    for_staff: Annotated[tuple[str, ...], FRAME]
    signers: Annotated[tuple[SignerPart, ...] | None, FRAME]
    """Whom the school chose to sign; None: the learner."""


def load(session: Session, learner_id: int, options: PrintOptions) -> WhoCanSeeData:
    """The wishes and settings of today.

    Raises UserError for readers outside the school: what a learner keeps from whom is not theirs to know.
    """
    if options.audience in _OUTSIDE:
        raise UserError(
            tr("“{title}” is the learner's own sheet.", title=PAPER.title),
            tr("Choose the learner or the school's file, then print."),
        )
    learner = lookups.the_learner(session, learner_id)
    profile = lookups.profile_of(session, learner_id)
    words = learner_words("who_can_see", profile.language, plain=profile.plain_language)
    names = learner_words("parts", profile.language, plain=profile.plain_language)
    rules = rules_of(session.exec, learner_id)
    return WhoCanSeeData(
        running=running_of(session, full_name(learner), words["title"], profile, options),
        profile=profile,
        words=words,
        name=full_name(learner),
        adult=lookups.staff_name(session, learner.tutor_id) or words["adult"],
        readers=tuple((words["readers"][audience.value], _refused(rules, audience, names)) for audience in ASKED_ABOUT),
        restricted=_parts(rules, Openness.RESTRICTED, names),
        for_staff=_parts(rules, Openness.STAFF, names),
        signers=_signers(session, learner, profile),
    )


def _signers(session: Session, learner: Learner, profile: Profile) -> tuple[SignerPart, ...] | None:
    people = [("learner", full_name(learner)), ("tutor", lookups.staff_name(session, learner.tutor_id))]
    chosen = chosen_signers(session, PAPER.key, people)
    return None if chosen is None else signers_in_words(session, chosen, profile)


def _refused(rules: Rules, audience: Audience, names: dict[str, str]) -> tuple[str, ...]:
    return tuple(names[part.value] for part in PARTS if rules.answer(part, audience) is Answer.MAY_NOT)


def _parts(rules: Rules, openness: Openness, names: dict[str, str]) -> tuple[str, ...]:
    return tuple(names[part.value] for part in PARTS if rules.openness(part) is openness)


def _opening(data: WhoCanSeeData, styles: Styles) -> list[Flowable]:
    words = data.words
    opening: list[Piece] = [
        (words["title"], styles.title),
        (data.name, styles.heading),
        Space(4),
        (words["intro"], styles.body),
    ]
    return [Grid([BODY_WIDTH], after=8).row(opening)]


def _readers(data: WhoCanSeeData, styles: Styles) -> list[Flowable]:
    """A line for each: a tick where they see everything, an open box where something is kept from them."""
    box = styles.body.size * 1.05
    first = box + 26
    large = styles.body.size > _LARGE
    widths = [first, BODY_WIDTH - first] if large else [first, BODY_WIDTH * 0.38, BODY_WIDTH * 0.62 - first]
    table = Grid(widths, _CARD, after=6)
    for who, refused in data.readers:
        tick: list[Piece] = [Space((styles.body.leading - box) / 2), tick_box(box, ticked=not refused)]
        name: list[Piece] = [(who, styles.strong)]
        said: list[Piece] = [(data.words["but" if refused else "all"], styles.body)]
        said += [(f"•  {each}", styles.strong) for each in refused]
        table.row(*([tick, [*name, *said]] if large else [tick, name, said]))
    return [table]


def _closed(data: WhoCanSeeData, styles: Styles) -> list[Flowable]:
    restricted = _list(data.words["restricted"], data.restricted, styles)
    return restricted + _list(data.words["staff"], data.for_staff, styles)


def _list(title: str, parts: tuple[str, ...], styles: Styles) -> list[Flowable]:
    if not parts:
        return []
    return [Grid([BODY_WIDTH], before=6, keep=True).row([(title, styles.body), ("  ·  ".join(parts), styles.strong)])]


def _agree(data: WhoCanSeeData, styles: Styles) -> list[Flowable]:
    words = data.words
    said = [(words["mind"].format(adult=data.adult), styles.body), (words["safe"], styles.body)]
    told = Grid([BODY_WIDTH], before=8).row(said)
    captions = [words["my_name"]] if data.signers is None else [caption_of(each) for each in data.signers]
    if not captions:
        return [told]
    lines = signature_lines(captions, styles, date=words["date"], lead=26)
    title = heading(words["agree"], styles, BODY_WIDTH, before=10, needs=styles.body.leading * 2 + 60)
    return [told, title, lines]


PAPER = Paper(
    key="who_can_see",
    title=tr("Who can see my plan"),
    purpose=tr("The learner's wishes about who sees what, in plain words, to agree on or change."),
    subject="learner",
    load=load,
    sections=(
        Section("opening", tr("Title and name"), _opening, is_opening=True),
        Section("readers", tr("Who may see what"), _readers),
        Section("closed", tr("What is restricted or for staff only"), _closed),
        Section("agree", tr("Lines to sign on"), _agree),
    ),
    audience=Audience.LEARNER,
    signers=("learner",),
)
