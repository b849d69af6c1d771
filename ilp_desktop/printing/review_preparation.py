"""What the learner fills in before a review: the review's questions, then each target with faces and room to write.

The boxes stand in the order in which they are typed up afterwards (flows/preparation_sheet.py).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from reportlab.platypus import Flowable
from sqlmodel import Session, col

from ilp_desktop.model.learner import Cadence, Learner, OwnReviewDate, full_name
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.review import LearnerSaysFields, Review
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import Grid, Look, NewPage
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.layout import BODY_HEIGHT, BODY_WIDTH
from ilp_desktop.printing.learners_paper import LearnersPaper, running_of
from ilp_desktop.printing.paper import Paper, PrintOptions, Section
from ilp_desktop.printing.plan_loading import open_steps
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.shapes import Shape, Space, choices_row, faces_row, ruled, signature_line
from ilp_desktop.printing.styles import SOFT_INK, Styles
from ilp_desktop.printing.symbols import picture_heading
from ilp_desktop.printing.wording import language_facts, learner_words
from ilp_desktop.words import tr

_CARD = Look(pad_x=10, pad_y=5, border=SOFT_INK, radius=9, border_width=1.0)
_AFTER_QUESTION = 8.0
_LEAST_LINES = 2
"""Lines to write on that a question needs; with fewer the questions take two pages."""
_MOST_LINES = 4
"""Lines to write on that a step is given at most."""


@dataclass(frozen=True)
class ReviewPreparationData(LearnersPaper):
    """The questions, and the open short-term targets in the learner's words."""

    review_on: Annotated[dt.date | None, FRAME]
    """Empty where no day was set: there is a line to write it on."""
    targets: Annotated[tuple[str, ...], Part.SHORT_TERM]


def load(session: Session, learner_id: int, options: PrintOptions) -> ReviewPreparationData:
    """The open short-term targets of today, and the day set for the next review."""
    learner = lookups.the_learner(session, learner_id)
    profile = lookups.profile_of(session, learner_id)
    words = learner_words("review_preparation", profile.language, plain=profile.plain_language)
    return ReviewPreparationData(
        running=running_of(session, full_name(learner), words["title"], profile, options),
        learner_id=learner_id,
        profile=profile,
        words=words,
        review_on=_review_on(session, learner, options.today),
        targets=tuple(step.what_i_will_do for step in open_steps(session, learner_id)),
    )


def _review_on(session: Session, learner: Learner, today: dt.date) -> dt.date | None:
    """The first day from today on that the last review or the learner's own dates set."""
    reviews = lookups.rows(session, Review, col(Review.learner_id) == learner.id)
    days = [max(reviews, key=lambda review: review.number).next_review_on] if reviews else []
    if learner.review_cadence == Cadence.OWN_DATES.value:
        own = lookups.rows(session, OwnReviewDate, col(OwnReviewDate.learner_id) == learner.id)
        days += [each.review_on for each in own]
    return min((day for day in days if day and day >= today), default=None)


def _opening(data: ReviewPreparationData, styles: Styles) -> list[Grid]:
    words = data.words
    parts: list[Piece] = [(words["title"], styles.title), (data.running.learner_name, styles.heading), Space(4)]
    if data.review_on:
        parts.append(
            (words["when"].format(day=language_facts(data.profile.language).day(data.review_on)), styles.strong)
        )
    else:
        parts += [signature_line(BODY_WIDTH * 0.6, words["day"], styles.small, lead=styles.body.leading), Space(4)]
    return [Grid([BODY_WIDTH], after=10).row([*parts, *((line, styles.body) for line in words["how"])])]


def _questions(data: ReviewPreparationData, styles: Styles) -> list[Flowable]:
    """The questions with as many lines as fill the page, on two pages where the type is large."""
    prompts = [data.words["questions"][name] for name in LearnerSaysFields.model_fields]
    room = BODY_HEIGHT - _height(_opening(data, styles))
    if _lines(prompts, styles, room) >= _LEAST_LINES * len(prompts):
        return [*_writing(prompts, styles, room)]
    half = len(prompts) // 2
    return [*_writing(prompts[:half], styles, room), NewPage(), *_writing(prompts[half:], styles, BODY_HEIGHT)]


def _pitch(styles: Styles) -> float:
    """Points between two writing lines: room for large handwriting."""
    return max(24.0, styles.body.size * 1.75)


def _lines(prompts: list[str], styles: Styles, room: float) -> int:
    return int((room - len(prompts) * (styles.strong.leading + _AFTER_QUESTION)) // _pitch(styles))


def _writing(prompts: list[str], styles: Styles, room: float) -> list[Grid]:
    each, over = divmod(max(_lines(prompts, styles, room), len(prompts)), len(prompts))
    return [
        Grid([BODY_WIDTH], after=_AFTER_QUESTION, keep=True).row(
            [(prompt, styles.strong), *ruled(each + (number < over), BODY_WIDTH, _pitch(styles))]
        )
        for number, prompt in enumerate(prompts)
    ]


def _steps(data: ReviewPreparationData, styles: Styles) -> list[Flowable]:
    """A card for each open target, with as many lines as let them stand on one page."""
    if not data.targets:
        return []
    words = data.words
    title = picture_heading("steps", words["steps"], styles, BODY_WIDTH, needs=styles.body.leading * 5)
    how = Grid([BODY_WIDTH], after=4).row((words["ring" if data.profile.symbols else "tick"], styles.body))
    stories = [[title, how, *_cards(data, styles, lines)] for lines in range(_MOST_LINES, 0, -1)]
    fitting = next((story for story in stories if _height(story) <= BODY_HEIGHT), stories[-_LEAST_LINES])
    return [NewPage(), *fitting]


def _height(parts: list[Grid]) -> float:
    return sum(part.wrap(0, 0)[1] + part.after for part in parts)


def _cards(data: ReviewPreparationData, styles: Styles, lines: int) -> list[Grid]:
    words, inner = data.words, BODY_WIDTH - 2 * _CARD.pad_x
    cards = []
    for number, target in enumerate(data.targets, start=1):
        card = Grid([BODY_WIDTH], _CARD, after=8, keep=True)
        card.row([(words["step"].format(number=number), styles.small), (target, styles.strong)])
        card.row([(words["went"], styles.small), _how_it_went(data, styles, inner)])
        card.row([(words["say"], styles.small), *ruled(lines, inner, _pitch(styles)), Space(4)])
        cards.append(card)
    return cards


def _how_it_went(data: ReviewPreparationData, styles: Styles, width: float) -> Shape:
    faces = tuple(data.words["faces"])
    if data.profile.symbols:
        return faces_row(width, max(13.0, styles.body.size), faces, styles.small)
    return choices_row(width, faces, styles.small)


PAPER = Paper(
    key="review_preparation",
    title=tr("Review preparation sheet"),
    purpose=tr("The questions of the next review and each target with faces, to fill in by hand a week before."),
    subject="learner",
    load=load,
    sections=(
        Section("opening", tr("Title, name and day of the review"), _opening, is_opening=True),
        Section("questions", tr("The questions of the review"), _questions),
        Section("steps", tr("Each short-term target"), _steps),
    ),
    audience=Audience.LEARNER,
)
