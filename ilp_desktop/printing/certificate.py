"""Certificates, for one achievement or all of a time: a framed page on its side, to give at an assembly and to keep."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from reportlab.platypus import Flowable
from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.calendar import half_term_began_on, year_starts_on
from ilp_desktop.model.learner import Achievement, Learner
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.school import School
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import Grid, Look, filled
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.formats import A4_LANDSCAPE
from ilp_desktop.printing.learners_paper import LearnersPaper, running_of
from ilp_desktop.printing.lookups import rows
from ilp_desktop.printing.paper import Needs, Paper, PrintOptions, whole
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.shapes import Space, ruled, signature_line, star
from ilp_desktop.printing.styles import Styles
from ilp_desktop.printing.typeset import Type, width_of
from ilp_desktop.printing.wording import language_facts, learner_words
from ilp_desktop.words import in_figures, tr

_WIDTH, _HEIGHT = A4_LANDSCAPE.body_width, A4_LANDSCAPE.body_height
_INNER = _WIDTH - 120
_LINES_APART, _CORNER = 6.0, 16.0
"""Points between the two lines of the frame, and of the cut-out at its corners."""
_LARGEST_NAME, _STEP = 3.0, 0.2
"""Times the size of the text: a name is as large as fits one line."""


@dataclass(frozen=True)
class CertificateData(LearnersPaper):
    """What was achieved."""

    name: Annotated[str, FRAME]
    """The learner's, in full."""
    senco: Annotated[str, FRAME]
    achieved: Annotated[tuple[tuple[str, str], ...], Part.ACHIEVEMENTS]
    """Title and description of each, the earliest first."""
    when: Annotated[str, Part.ACHIEVEMENTS]
    """The day of one achievement, or the time of several."""


def load(session: Session, achievement_id: int, options: PrintOptions) -> CertificateData:
    """The achievement of that id; UserError where there is none."""
    achievement = session.get(Achievement, achievement_id)
    if achievement is None:
        raise UserError(tr("This achievement is no longer in the file."), tr("Choose another achievement, then print."))
    data = _of_learner(session, achievement.learner_id, options)
    day = language_facts(data.profile.language).day(achievement.achieved_on)
    when = data.words["on"].format(day=day)
    return replace(data, achieved=((achievement.title, achievement.description),), when=when)


def load_half_term(session: Session, learner_id: int, options: PrintOptions) -> CertificateData:
    """All of this half-term; where it is young and nothing was achieved yet, of the one before."""
    began = half_term_began_on(session, options.today)
    eve = began - dt.timedelta(days=1)
    return _of_time(session, learner_id, [(began, options.today), (half_term_began_on(session, eve), eve)], options)


def load_year(session: Session, learner_id: int, options: PrintOptions) -> CertificateData:
    """All of this school year."""
    return _of_time(session, learner_id, [(year_starts_on(session, options.today), options.today)], options)


def _of_time(
    session: Session, learner_id: int, times: Sequence[tuple[dt.date, dt.date]], options: PrintOptions
) -> CertificateData:
    """Of the first of these times in which something was achieved. Raises UserError where nothing was in any."""
    data = _of_learner(session, learner_id, options)
    found = rows(session, Achievement, col(Achievement.learner_id) == learner_id)
    for first, last in times:
        of_time = sorted(
            (each for each in found if first <= each.achieved_on <= last), key=lambda each: each.achieved_on
        )
        if of_time:
            achieved = tuple((each.title, each.description) for each in of_time)
            return replace(data, achieved=achieved, when=language_facts(data.profile.language).days(first, last))
    mark, since = lookups.mark(lookups.the_learner(session, learner_id)), in_figures(times[-1][0])
    raise UserError(
        tr("No achievement of {learner} is written down since {day}.", learner=mark, day=since),
        tr("Add it on the learner's page under Who they are, or print the certificate of a longer time."),
    )


def _of_learner(session: Session, learner_id: int, options: PrintOptions) -> CertificateData:
    """The certificate without what it is for."""
    learner, profile = lookups.the_learner(session, learner_id), lookups.profile_of(session, learner_id)
    words = learner_words("certificate", profile.language, plain=profile.plain_language)
    name = _whole_name(learner)
    return CertificateData(
        running=running_of(session, name, words["title"], profile, options),
        learner_id=learner_id,
        profile=profile,
        words=words,
        name=name,
        senco=session.exec(select(School.senco_name)).first() or "",
        achieved=(),
        when="",
    )


def _whole_name(learner: Learner) -> str:
    return f"{learner.forename} {learner.surname}"


def _story(data: CertificateData, styles: Styles) -> list[Flowable]:
    """In its frame, the descriptions of several left out where they take too much of it.

    Where more was typed than a frame holds, on as many pages as that takes.
    """
    lines = _signatures(data, styles)
    titles = replace(data, achieved=tuple((title, "") for title, _ in data.achieved))
    for each in [data, titles] if len(data.achieved) > 1 else [data]:
        words = Grid([_INNER]).row(_said(each, styles))
        if words.wrap(0, 0)[1] + lines.wrap(0, 0)[1] <= _HEIGHT - 4 * _CORNER:
            return [_Framed(words, lines, styles)]
    return [Grid([_INNER]).row(_said(data, styles)), _signatures(data, styles)]


def _said(data: CertificateData, styles: Styles) -> list[Piece]:
    words, size = data.words, styles.body.size
    centred = styles.body.but(align="centre")
    what = _larger(centred, 1.4 if len(data.achieved) == 1 else 1.1).but(bold=True)
    parts: list[Piece] = [
        (words["title"], _larger(centred, 1.9).but(bold=True, colour=styles.accent, role="H1")),
        Space(size * 0.4),
        (words["given"], centred),
        (data.name, _name_type(data.name, centred)),
        (words["for_all" if len(data.achieved) > 1 else "for"], centred),
        Space(size * 0.3),
    ]
    if not data.achieved:
        return [*parts, *ruled(2, _INNER, size * 2)]
    for number, (title, description) in enumerate(data.achieved):
        apart = size * 0.3 if number and any(said for _, said in data.achieved) else 0
        parts += [Space(apart), *filled([(title, what), (description, centred)])]
    return [*parts, Space(size * 0.3), (data.when, centred)]


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
    title=tr("Certificate of achievement"),
    purpose=tr("For the newest achievement; for another one, choose it under Who they are."),
    subject="achievement",
    load=load,
    sections=whole(_story),
    audience=Audience.LEARNER,
    page=A4_LANDSCAPE,
)
OF_HALF_TERM = replace(
    PAPER,
    key="certificate_half_term",
    title=tr("Certificate of the half-term"),
    purpose=tr("One certificate for all that was achieved this half-term, or in the last where this one is young."),
    subject="learner",
    load=load_half_term,
    needs=Needs.ACHIEVEMENT,
)
OF_YEAR = replace(
    OF_HALF_TERM,
    key="certificate_year",
    title=tr("Certificate of the school year"),
    purpose=tr("One certificate for all that was achieved since September."),
    load=load_year,
)
