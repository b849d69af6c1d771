"""The learner's guide to the plan, given at induction: in one learner's print profile, or as a set for a class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from reportlab.platypus import Flowable
from sqlmodel import Session, select

from ilp_desktop.model.learner import Cadence, full_name
from ilp_desktop.model.parts import Audience
from ilp_desktop.model.school import School, SchoolFields
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import Grid, Look, Part
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.learners_paper import running_of
from ilp_desktop.printing.paper import Paper, PrintOptions, Running, Section
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.shapes import Line, Space, ruled, signature_line
from ilp_desktop.printing.styles import RULE, SOFT_INK, Profile, Styles
from ilp_desktop.printing.symbols import picture_heading, symbol_shape
from ilp_desktop.printing.wording import learner_words
from ilp_desktop.words import tr

_CARD = Look(pad_x=12, pad_y=7, border=SOFT_INK, radius=9)
_TABLE = Look(pad_x=10, pad_y=4, rule=RULE, border=SOFT_INK, radius=9)
_QUESTIONS = ("me", "goal", "steps")
_SYMBOLS = {
    "what": "plan", "when": "calendar", "who": "help", "log": "log", "review": "talk", "see": "look",
    "change": "change", "disagree": "no", "meaning": "word", "mine": "question",
}  # fmt: skip
_LINES_FOR_QUESTIONS = 3


@dataclass(frozen=True)
class LearnerGuideData:
    """The guide holds no part of the record: a name, the tutor, and how often there is a review."""

    running: Annotated[Running, FRAME]
    profile: Annotated[Profile, FRAME]
    words: Annotated[dict[str, Any], FRAME]
    tutor: Annotated[str, FRAME]
    cadence: Annotated[str, FRAME]
    weeks: Annotated[int, FRAME]
    """Weeks of the initial assessment."""


def load(session: Session, learner_id: int, options: PrintOptions) -> LearnerGuideData:
    """The guide of one learner; 0: of nobody in particular, in the print profile that learners begin with."""
    learner = lookups.the_learner(session, learner_id) if learner_id else None
    profile = lookups.profile_of(session, learner_id)
    words = learner_words("learner_guide", profile.language, plain=profile.plain_language)
    name = full_name(learner) if learner else ""
    return LearnerGuideData(
        running=running_of(session, name, words["title"], profile, options),
        profile=profile,
        words=words,
        tutor=lookups.staff_name(session, learner.tutor_id) if learner else "",
        cadence=(learner.review_cadence if learner else "") or Cadence.HALF_TERMLY.value,
        weeks=session.exec(select(School.assessment_weeks)).first() or _WEEKS_AS_SHIPPED,
    )


_WEEKS_AS_SHIPPED: int = SchoolFields.model_fields["assessment_weeks"].default


def _opening(data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    who: list[Part] = [(data.words["title"], styles.title)]
    if data.running.learner_name:
        who.append((data.running.learner_name, styles.heading))
    else:
        who.append(signature_line(BODY_WIDTH * 0.7, data.words["belongs"], styles.small, lead=26))
    return [Grid([BODY_WIDTH], after=4).row(who)]


def _heading(name: str, data: LearnerGuideData, styles: Styles) -> Grid:
    needs = styles.body.leading * 4
    return picture_heading(_SYMBOLS[name], data.words[name]["heading"], styles, BODY_WIDTH, before=11, needs=needs)


def _said(lines: list[str], styles: Styles) -> list[Part]:
    """One idea a line."""
    return [(line, styles.body) for line in lines]


def _told(name: str, data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    return [_heading(name, data, styles), Grid([BODY_WIDTH]).row(_said(data.words[name]["lines"], styles))]


def _what(data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    """What a plan is, and its three questions, each with the sign that it has on the plan."""
    title = Grid([BODY_WIDTH], before=8, after=3, needs=120).row((data.words["questions"], styles.strong))
    return [*_told("what", data, styles), title, *(_question(name, data, styles) for name in _QUESTIONS)]


def _question(name: str, data: LearnerGuideData, styles: Styles) -> Grid:
    words = data.words[name]
    said: list[Part] = [(words["heading"], styles.strong), *_said(words["lines"], styles)]
    if not data.profile.symbols:
        return Grid([BODY_WIDTH], _CARD, after=6, keep=True).row(said)
    size = styles.body.leading * 2.2
    column = size + 2 * _CARD.pad_x
    card = Grid([column, BODY_WIDTH - column], _CARD, after=6, keep=True)
    return card.row([Space(styles.body.leading * 0.3), symbol_shape(name, size)], said)


def _when(data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    """The way through the year, in order."""
    words = data.words["when"]
    often = words["often"].get(data.cadence) or words["often"][Cadence.HALF_TERMLY.value]
    table = Grid([BODY_WIDTH * 0.34, BODY_WIDTH * 0.66], _TABLE, keep=True)
    for moment, lines in words["stages"]:
        table.row((moment.format(weeks=data.weeks, often=often), styles.strong), _said(lines, styles))
    return [_heading("when", data, styles), table]


def _who(data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    """Who helps; the tutor by name, and a line for another adult."""
    words = data.words["who"]
    half = (BODY_WIDTH - 16) / 2
    empty = Line(half, styles.body.leading * 1.2)
    tutor: Part = (data.tutor, styles.strong) if data.tutor else empty
    names = Grid([half, 16, half], before=6, keep=True)
    names.row([(words["tutor"], styles.small), tutor], (), [(words["ask"], styles.small), empty])
    return [*_told("who", data, styles), names]


def _log(data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    return _told("log", data, styles)


def _review(data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    words = data.words["review"]
    said: list[Part] = [(words["before"], styles.strong), *_said(words["think"], styles)]
    card = Grid([BODY_WIDTH], _CARD, before=6, keep=True).row(said)
    return [*_told("review", data, styles), card]


def _see(data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    card = Grid([BODY_WIDTH], _CARD, before=6, keep=True).row((data.words["see"]["safe"], styles.body))
    return [*_told("see", data, styles), card]


def _change(data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    return _told("change", data, styles)


def _disagree(data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    return _told("disagree", data, styles)


def _meaning(data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    table = Grid([BODY_WIDTH * 0.3, BODY_WIDTH * 0.7], _TABLE)
    for word, meaning in data.words["meaning"]["words"]:
        table.row((word, styles.strong), (meaning, styles.body))
    return [_heading("meaning", data, styles), table]


def _mine(data: LearnerGuideData, styles: Styles) -> list[Flowable]:
    words = data.words["mine"]
    card = Grid([BODY_WIDTH], _CARD, keep=True)
    lines = ruled(_LINES_FOR_QUESTIONS, BODY_WIDTH - 2 * _CARD.pad_x, styles.body.size * 1.9)
    return [_heading("mine", data, styles), card.row([(words["prompt"], styles.body), *lines, Space(6)])]


_SECTIONS = (
    Section("opening", tr("Title and name"), _opening, is_opening=True),
    Section("what", tr("What a plan is"), _what),
    Section("when", tr("What happens when"), _when),
    Section("who", tr("Who helps"), _who),
    Section("log", tr("My log"), _log),
    Section("review", tr("My review"), _review),
    Section("see", tr("Who sees my plan"), _see),
    Section("change", tr("What I can change"), _change),
    Section("disagree", tr("If I do not agree"), _disagree),
    Section("meaning", tr("What the words mean"), _meaning),
    Section("mine", tr("My questions"), _mine),
)

PAPER = Paper(
    key="learner_guide",
    title=tr("Learner guide"),
    purpose=tr("For induction: what a plan is, what happens when, and what the learner can say and change."),
    subject="learner",
    load=load,
    sections=_SECTIONS,
    audience=Audience.LEARNER,
)

CLASS_SET = Paper(
    key="learner_guide_class",
    title=tr("Learner guide, for a class"),
    purpose=tr("The same guide without a name, to copy for a whole class."),
    subject="school",
    load=load,
    sections=_SECTIONS,
    audience=Audience.LEARNER,
)
