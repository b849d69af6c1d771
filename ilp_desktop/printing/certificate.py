"""A certificate for one achievement: a framed page on its side, to give at an assembly and to keep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from reportlab.platypus import Flowable
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Achievement, Learner
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.school import School
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import Grid, Look
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.formats import A4_LANDSCAPE
from ilp_desktop.printing.learners_paper import LearnersPaper, running_of
from ilp_desktop.printing.paper import Paper, PrintOptions, whole
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.shapes import Space, ruled, signature_line, star
from ilp_desktop.printing.styles import Styles
from ilp_desktop.printing.typeset import Type, width_of
from ilp_desktop.printing.wording import language_facts, learner_words

_WIDTH, _HEIGHT = A4_LANDSCAPE.body_width, A4_LANDSCAPE.body_height
_INNER = _WIDTH - 120
_LINES_APART, _CORNER = 6.0, 16.0
"""Points between the two lines of the frame, and of the cut-out at its corners."""
_LARGEST_NAME, _STEP = 3.0, 0.2
"""Times the size of the text: a name is as large as fits one line."""


@dataclass(frozen=True)
class CertificateData(LearnersPaper):
    """One achievement."""

    name: Annotated[str, FRAME]
    """The learner's, in full."""
    senco: Annotated[str, FRAME]
    title: Annotated[str, Part.ACHIEVEMENTS]
    description: Annotated[str, Part.ACHIEVEMENTS]
    achieved_on: Annotated[str, Part.ACHIEVEMENTS]


def load(session: Session, achievement_id: int, options: PrintOptions) -> CertificateData:
    """The achievement of that id; UserError where there is none."""
    achievement = session.get(Achievement, achievement_id)
    if achievement is None:
        raise UserError("This achievement is no longer in the file.", "Choose another achievement, then print.")
    learner = lookups.the_learner(session, achievement.learner_id)
    profile = lookups.profile_of(session, achievement.learner_id)
    words = learner_words("certificate", profile.language, plain=profile.plain_language)
    name = _whole_name(learner)
    return CertificateData(
        running=running_of(session, name, words["title"], profile, options),
        learner_id=achievement.learner_id,
        profile=profile,
        words=words,
        name=name,
        senco=session.exec(select(School.senco_name)).first() or "",
        title=achievement.title,
        description=achievement.description,
        achieved_on=language_facts(profile.language).day(achievement.achieved_on),
    )


def _whole_name(learner: Learner) -> str:
    return f"{learner.forename} {learner.surname}"


def _story(data: CertificateData, styles: Styles) -> list[Flowable]:
    """In its frame; where more was typed than a frame holds, on as many pages as that takes."""
    words = Grid([_INNER]).row(_said(data, styles))
    lines = _signatures(data, styles)
    if words.wrap(0, 0)[1] + lines.wrap(0, 0)[1] <= _HEIGHT - 4 * _CORNER:
        return [_Framed(words, lines, styles)]
    return [words, lines]


def _said(data: CertificateData, styles: Styles) -> list[Piece]:
    words, size = data.words, styles.body.size
    centred = styles.body.but(align="centre")
    what = _larger(centred, 1.4).but(bold=True)
    parts: list[Piece] = [
        (words["title"], _larger(centred, 1.9).but(bold=True, colour=styles.accent, role="H1")),
        Space(size * 0.4),
        (words["given"], centred),
        (data.name, _name_type(data.name, centred)),
        (words["for"], centred),
        Space(size * 0.3),
    ]
    if not data.title:
        return [*parts, *ruled(2, _INNER, size * 2)]
    parts += [(data.title, what), (data.description, centred), Space(size * 0.3)]
    return [*parts, (words["on"].format(day=data.achieved_on), centred)]


def _larger(look: Type, times: float) -> Type:
    return look.but(size=look.size * times, leading=look.leading * times)


def _name_type(name: str, centred: Type) -> Type:
    """As large as fits one line, never below what stands out from the text."""
    times = _LARGEST_NAME
    while times > 1.4 and width_of(name, _larger(centred, times).but(bold=True)) > _INNER:  # noqa: PLR2004
        times -= _STEP
    return _larger(centred, times).but(bold=True)


def _signatures(data: CertificateData, styles: Styles) -> Grid:
    words, gap = data.words, 60.0
    half = (_INNER - gap) / 2
    senco = words["senco"].format(name=data.senco) if data.senco else words["school"]
    row = Grid([half, gap, half], Look(pad_x=0, pad_y=0), before=10, keep=True)
    captions = [signature_line(half, caption, styles.small, lead=34) for caption in (senco, words["head"])]
    return row.row(captions[0], (), captions[1])


class _Framed(Flowable):  # type: ignore[misc]
    """The page's body within a frame: the words in the middle, the lines to sign on at the foot."""

    def __init__(self, words: Grid, lines: Grid, styles: Styles) -> None:
        super().__init__()
        self._words, self._lines, self._styles = words, lines, styles

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The whole body."""
        return _WIDTH, _HEIGHT

    def draw(self) -> None:
        """Frame, words, lines."""
        canvas, left = self.canv, (_WIDTH - _INNER) / 2
        canvas.saveState()
        canvas.setStrokeColor(self._styles.accent)
        for inset, line in ((2.0, 2.4), (2.0 + _LINES_APART, 0.8)):
            canvas.setLineWidth(line)
            canvas.drawPath(_outline(canvas, inset), stroke=1, fill=0)
        canvas.restoreState()
        for x in (_CORNER, _WIDTH - _CORNER):
            for y in (_CORNER, _HEIGHT - _CORNER):
                star(canvas, x - (x - _WIDTH / 2) * 0.012, y - (y - _HEIGHT / 2) * 0.012, 5, filled=True)
        foot = 2.2 * _CORNER
        self._lines.drawOn(canvas, left, foot)
        room = _HEIGHT - foot - self._lines.height
        self._words.drawOn(canvas, left, foot + self._lines.height + (room - self._words.height) / 2 - _CORNER / 4)


def _outline(canvas: Any, inset: float) -> Any:
    """A rectangle whose corners are cut out."""
    low, right, top, cut = inset, _WIDTH - inset, _HEIGHT - inset, _CORNER
    path = canvas.beginPath()
    path.moveTo(low + cut, low)
    for x, y in (
        (right - cut, low), (right - cut, low + cut), (right, low + cut), (right, top - cut), (right - cut, top - cut),
        (right - cut, top), (low + cut, top), (low + cut, top - cut), (low, top - cut), (low, low + cut),
        (low + cut, low + cut), (low + cut, low),
    ):  # fmt: skip
        path.lineTo(x, y)
    path.close()
    return path


PAPER = Paper(
    key="certificate",
    title="Certificate of achievement",
    purpose="For the newest achievement; for another one, choose it under Who they are.",
    subject="achievement",
    load=load,
    sections=whole(_story),
    audience=Audience.LEARNER,
    page=A4_LANDSCAPE,
)
