"""The one-page profile: what people like about me, what matters to me, how best to support me. Always one page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from sqlmodel import Session, col, select

from ilp_desktop.model.assessment import Assessment, SkillProfile
from ilp_desktop.model.learner import full_name
from ilp_desktop.model.one_page_profile import OnePageProfile, OnePageProfileFields
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.printing import lookups
from ilp_desktop.printing.assessment_loading import assessments
from ilp_desktop.printing.flow import Grid, Look, height_of
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.layout import BODY_HEIGHT, BODY_WIDTH
from ilp_desktop.printing.learners_paper import LearnersPaper, running_of
from ilp_desktop.printing.lookups import rows
from ilp_desktop.printing.paper import Paper, PrintOptions, whole
from ilp_desktop.printing.pen import Pen
from ilp_desktop.printing.plan_content import Note
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.shapes import Shape, Space, ruled
from ilp_desktop.printing.styles import RULE, SMALLEST_FOR_LEARNERS, SOFT_INK, Profile, Styles, styles_for
from ilp_desktop.printing.symbols import picture_heading
from ilp_desktop.printing.typeset import text
from ilp_desktop.printing.wording import learner_words
from ilp_desktop.words import tr

_CARD = Look(pad_x=10, pad_y=5, border=RULE, radius=9)
_PHOTO_WIDTH, _PHOTO_HEIGHT = 32 * mm, 38 * mm
_CLOSEST = 1.2
"""Line spacing down to which lines move together before words are left out."""
_CLOSER_BY = 0.1
_LONGEST = 4000
"""Characters of one text that can't fit a page in any type."""
_BLANK_LINES = 3
_SPARE = 2.0
"""Points that rounding may take."""
_LIKE = {"prior_achievements": "done"}
_MATTERS = {"hobbies": "likes", "vocational_interests": "jobs", "ambitions": "hopes"}
_SUPPORT = {
    "preferred_ways_to_learn": "learns",
    "what_helps": "helps",
    "what_gets_in_the_way": "hard",
    "communication_needs": "talk",
    "aids": "aids",
}
_SYMBOLS = {"like": "like", "matters": "happy", "support": "help"}


@dataclass(frozen=True)
class OnePageProfileData(LearnersPaper):
    """One learner in short: what was written for this page, else what the newest initial assessment says."""

    name: Annotated[str, FRAME]
    strengths: Annotated[tuple[Note, ...], Part.NEEDS]
    like: Annotated[tuple[Note, ...], EACH_SAYS]
    matters: Annotated[tuple[Note, ...], EACH_SAYS]
    support: Annotated[tuple[Note, ...], EACH_SAYS]


def load(session: Session, learner_id: int, options: PrintOptions) -> OnePageProfileData:
    """The learner's profile, or the newest assessment; without either the page is written by hand."""
    learner, profile = lookups.the_learner(session, learner_id), lookups.profile_of(session, learner_id)
    words = learner_words("one_page_profile", profile.language, plain=profile.plain_language)
    newest = next(iter(assessments(session, learner_id)), None)
    data = OnePageProfileData(
        running=running_of(session, full_name(learner), words["title"], profile, options, f"L{learner_id}"),
        profile=profile,
        words=words,
        learner_id=learner_id,
        name=full_name(learner),
        strengths=_strengths(session, newest, words),
        like=_notes(newest, _LIKE, words),
        matters=_notes(newest, _MATTERS, words),
        support=_notes(newest, _SUPPORT, words),
    )
    written = session.exec(select(OnePageProfile).where(OnePageProfile.learner_id == learner_id)).first()
    return _as_written(data, written) if written else data


def _as_written(data: OnePageProfileData, written: OnePageProfile) -> OnePageProfileData:
    """The same with the answers that were written for the page, each below its question."""
    like, matters, support = (
        (Note(name, "", typed),) if (typed := getattr(written, name).strip()) else ()
        for name in OnePageProfileFields.model_fields
    )
    return replace(data, strengths=(), like=like, matters=matters, support=support)


def _notes(newest: Assessment | None, fields: dict[str, str], words: dict[str, Any]) -> tuple[Note, ...]:
    typed = {name: getattr(newest, name) for name in fields} if newest else {}
    return tuple(Note(name, words[fields[name]], text) for name, text in typed.items() if text.strip())


def _strengths(session: Session, newest: Assessment | None, words: dict[str, Any]) -> tuple[Note, ...]:
    found = rows(session, SkillProfile, col(SkillProfile.assessment_id) == newest.id) if newest else ()
    said = "\n".join(dict.fromkeys(row.strengths.strip() for row in found if row.strengths.strip()))
    return (Note("strengths", words["good_at"], said),) if said else ()


def story(data: OnePageProfileData, styles: Styles) -> list[Flowable]:
    """In the largest type in which all of it fits; where none does, as much as fits, and a line says so."""
    for closer in _closer(data.profile, styles):
        page = _page(data, closer)
        if _fits(page):
            return page
    return _fullest(data, closer)


def _closer(profile: Profile, styles: Styles) -> Iterator[Styles]:
    """The learner's type, then smaller and closer down to what is still easy to read."""
    yield styles
    size = profile.size
    while size > SMALLEST_FOR_LEARNERS:
        size = max(SMALLEST_FOR_LEARNERS, size - 1)
        yield _sized(replace(profile, size=size), styles)
    spacing = profile.spacing
    while spacing > _CLOSEST:
        spacing = max(_CLOSEST, spacing - _CLOSER_BY)
        yield _sized(replace(profile, size=size, spacing=spacing), styles)


def _sized(profile: Profile, styles: Styles) -> Styles:
    """The same looks in another size."""
    sized = styles_for(profile)
    heading, title = (
        each.but(colour=styles.accent) for each in (sized.heading, sized.title.but(size=profile.size * 1.7))
    )
    return replace(sized, heading=heading, title=title, accent=styles.accent)


def _fullest(data: OnePageProfileData, styles: Styles) -> list[Flowable]:
    """As many characters of each text as fit on the page."""
    least, most = 0, _LONGEST
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (middle, most) if _fits(_page(data, styles, middle)) else (least, middle)
    return _page(data, styles, least)


def _fits(page: list[Flowable]) -> bool:
    return height_of(page) <= BODY_HEIGHT - _SPARE


def _page(data: OnePageProfileData, styles: Styles, longest: int | None = None) -> list[Flowable]:
    """longest: characters of each text; None: all."""
    parts = _opening(data, styles)
    for name, notes in (("like", (*data.strengths, *data.like)), ("matters", data.matters), ("support", data.support)):
        parts.append(picture_heading(_SYMBOLS[name], data.words[name], styles, BODY_WIDTH, before=8, needs=0))
        parts.append(_card(notes, data.words[f"{name}_blank"], styles, longest))
    if longest is not None:
        parts.append(Grid([BODY_WIDTH], before=6).row((data.words["more"], styles.strong)))
    return parts


def _opening(data: OnePageProfileData, styles: Styles) -> list[Flowable]:
    named: list[Piece] = [(data.words["title"], styles.heading), (data.name, styles.title)]
    if not data.profile.symbols:
        return [Grid([BODY_WIDTH], after=2).row(named)]
    widths = [BODY_WIDTH - _PHOTO_WIDTH, _PHOTO_WIDTH]
    return [Grid(widths, after=2).row(named, _photo(data.words["photo"], styles))]


def _photo(caption: str, styles: Styles) -> Shape:
    """A frame to stick a photo in."""
    lines = text(caption, styles.small.but(align="centre"), _PHOTO_WIDTH - 8)

    def paint(canvas: Any) -> None:
        canvas.setStrokeColor(SOFT_INK)
        canvas.setLineWidth(0.8)
        canvas.setDash(3, 3)
        canvas.roundRect(0.5, -_PHOTO_HEIGHT, _PHOTO_WIDTH - 1, _PHOTO_HEIGHT - 1, 6, stroke=1, fill=0)
        pen, top = Pen(canvas), -(_PHOTO_HEIGHT - sum(line.height for line in lines)) / 2
        for line in lines:
            line.draw(pen, 4, top)
            top -= line.height
        pen.close()

    return Shape(_PHOTO_HEIGHT, paint)


def _card(notes: tuple[Note, ...], prompt: str, styles: Styles, longest: int | None) -> Grid:
    card = Grid([BODY_WIDTH], _CARD)
    if not notes:
        lines = ruled(_BLANK_LINES, BODY_WIDTH - 2 * _CARD.pad_x, max(20.0, styles.body.size * 1.6))
        return card.row([(prompt, styles.body), *lines, Space(5)])
    pieces: list[Piece] = []
    for note in notes:
        pieces += [(note.label, styles.strong)] if note.label else []
        pieces += [(_cut(note.text, longest), styles.body)]
    return card.row(pieces)


def _cut(typed: str, longest: int | None) -> str:
    """The text up to so many characters, ended after a whole word where there is one, and marked as cut."""
    if longest is None or len(typed) <= longest:
        return typed
    start = typed[:longest]
    return (start.rsplit(None, 1)[0] if " " in start.strip() else start).rstrip() + " …"


PAPER = Paper(
    key="one_page_profile",
    title=tr("One-page profile"),
    purpose=tr("For everyone who meets the learner: what people like about me, what matters to me, how to support me."),
    subject="learner",
    load=load,
    sections=whole(story),
    audience=Audience.TEACHERS,
)
