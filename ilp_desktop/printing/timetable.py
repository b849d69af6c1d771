"""Draws a week: a column a day, a box a session, as high as it lasts. On and off site differ in shape, edge and words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from ilp_desktop.model import week
from ilp_desktop.printing.flow import Grid, Look
from ilp_desktop.printing.shapes import Shape
from ilp_desktop.printing.styles import RULE, SOFT_INK, WHITE, Styles
from ilp_desktop.printing.typeset import INK, Colour, Type, width_of
from ilp_desktop.printing.week_scale import Scale, Stretch, fitted, span_of

Text = tuple[str, Type]
Place = tuple[float, float, float, float]
"""Left, bottom, width and height in points."""
_USUAL = (9 * week.HOUR, 15 * week.HOUR)
_GAP, _EDGE, _PAD = 2.0, 5.0, 4.0
"""Points between two boxes, of the edge that tells where it is, and from it to the words."""
_BOX, _PLAIN = Look(pad_x=_PAD, pad_y=2.5), Look(pad_x=_PAD, pad_y=2)
_HATCH = 3.5


@dataclass(frozen=True)
class Lesson:
    """A session in the learner's words."""

    session: week.WeekSession
    where: tuple[str, str]
    """That it is off site, or nothing; and the place."""
    who: str

    @property
    def is_away(self) -> bool:
        """Whether it is off site."""
        return self.session.part.is_off_site

    def time(self, pattern: str, words: Mapping[str, Any]) -> str:
        """From when to when, as far as that is settled."""
        starts, ends = self.session.starts, self.session.ends
        if starts is None and ends is None:
            return str(words["no_time"])
        if ends is None:
            return str(words["from"]).format(start=week.shown(starts or 0))
        if starts is None:
            return str(words["until"]).format(end=week.shown(ends))
        return pattern.format(start=week.shown(starts), end=week.shown(ends))


def site_mark(size: float, styles: Styles, *, is_away: bool) -> Shape:
    """The mark of a session in a list, centred in a line: a full square on site, a hatched one off site. Points."""
    leading = styles.body.leading

    def paint(canvas: Any) -> None:
        _edge(canvas, (0, -(leading + size) / 2, size, size), styles.accent, is_away=is_away)

    return Shape(leading, paint)


def _edge(canvas: Any, place: Place, colour: Colour, *, is_away: bool) -> None:
    """Full: on site; hatched: off site."""
    x, y, width, height = place
    canvas.saveState()
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    if is_away:
        canvas.setLineWidth(0.8)
        canvas.rect(x, y, width, height, stroke=1, fill=0)
        path = canvas.beginPath()
        path.rect(x, y, width, height)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setLineWidth(1.1)
        for step in range(int((width + height) / _HATCH) + 1):
            canvas.line(x, y + step * _HATCH - width, x + width, y + step * _HATCH)
    else:
        canvas.rect(x, y, width, height, stroke=0, fill=1)
    canvas.restoreState()


@dataclass(frozen=True)
class _Columns:
    """How the width is shared, in points: the times, then the days."""

    times: float
    width: float
    days: int
    from_right: bool

    @property
    def first(self) -> float:
        """The left edge of the days."""
        return 0.0 if self.from_right else self.times

    def left(self, day: int) -> float:
        """The left edge of a day."""
        return self.first + (self.days - 1 - day if self.from_right else day) * self.width


@dataclass(frozen=True)
class _Slot:
    """Where a session stands from left to right, in points."""

    lesson: Lesson
    left: float
    width: float


@dataclass(frozen=True)
class _Box:
    """A session's words, in its slot."""

    slot: _Slot
    words: Grid

    @property
    def stretch(self) -> Stretch:
        """The time it takes, and the points that its words need."""
        session = self.slot.lesson.session
        return Stretch(session.starts or 0, session.ends or 0, self.words.wrap(0, 0)[1] + _GAP)


def timetable(
    lessons: Sequence[Lesson], words: Mapping[str, Any], styles: Styles, width: float, room: float
) -> Timetable | None:
    """The week no wider than width and no higher than room (points); None where a word would have to be cut."""
    placed = [each for each in lessons if each.session.is_placed]
    columns = _columns(lessons, styles, width)
    lanes = week.lanes([each.session for each in placed])
    slots = [_slot(each, lanes[each.session.key], columns) for each in placed]
    texts = [(_said(each.lesson, words, styles), each.width - _EDGE) for each in slots]
    heads = [([(words["days"][day], styles.strong)], columns.width) for day in range(columns.days)]
    feet = [(_foot(day, lessons, words, styles), columns.width) for day in range(columns.days)]
    if not all(_whole_words(*each) for each in (*texts, *heads, *feet)):
        return None
    boxes = [_Box(slot, _cell(*each, _BOX)) for slot, each in zip(slots, texts, strict=True)]
    made = [_cell(*each) for each in heads], [_cell(*each) for each in feet]
    stretches = [each.stretch for each in boxes]
    left = room - sum(map(_highest, made))
    scale = fitted(stretches, span_of(stretches, _USUAL), left, styles.small.leading)
    return Timetable(boxes, *made, columns, scale, styles) if scale else None


class Timetable(Flowable):  # type: ignore[misc]
    """A week on one page."""

    def __init__(
        self, boxes: Sequence[_Box], heads: Sequence[Grid], feet: Sequence[Grid], columns: _Columns, scale: Scale,
        styles: Styles,
    ) -> None:  # fmt: skip
        super().__init__()
        self._boxes, self._heads, self._feet = boxes, heads, feet
        self._columns, self._scale, self._styles = columns, scale, styles
        self._head, self._foot = _highest(heads), _highest(feet)
        self._days = columns.days * columns.width
        self.width, self.height = columns.times + self._days, self._head + scale.height + self._foot

    def getSpaceBefore(self) -> float:  # noqa: N802
        """None."""
        return 0

    def getSpaceAfter(self) -> float:  # noqa: N802
        """None."""
        return 0

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Size in points."""
        return self.width, self.height

    def draw(self) -> None:
        """The lines first, then each day with what stands in it, so that the words are read day by day."""
        self._lines()
        for day, (head, foot) in enumerate(zip(self._heads, self._feet, strict=True)):
            left = self._columns.left(day)
            head.drawOn(self.canv, left, self.height - head.height)
            for box in self._boxes:
                if box.slot.lesson.session.weekday == day:
                    self._draw_box(box)
            foot.drawOn(self.canv, left, self._foot - foot.height)

    def _lines(self) -> None:
        canvas, top, first = self.canv, self.height - self._head, self._columns.first
        last = first + self._days
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        for hour in self._scale.hours:
            canvas.line(first, top - self._scale.y(hour), last, top - self._scale.y(hour))
        canvas.setStrokeColor(SOFT_INK)
        canvas.setLineWidth(0.7)
        canvas.rect(first, 0, self._days, self.height, stroke=1, fill=0)
        canvas.line(first, top, last, top)
        for day in range(1, self._columns.days):
            between = first + day * self._columns.width
            canvas.line(between, 0, between, self.height)
        self._hours(top)

    def _hours(self, top: float) -> None:
        look = self._styles.small.but(colour=INK, align="right")
        left = self._days + _PAD if self._columns.from_right else 0.0
        for hour in self._scale.hours:
            label = Grid([self._columns.times - _PAD]).row((week.shown(hour), look))
            _, high = label.wrap(0, 0)
            middle = top - self._scale.y(hour) - high / 2
            label.drawOn(self.canv, left, max(0.0, middle))

    def _draw_box(self, box: _Box) -> None:
        slot, canvas = box.slot, self.canv
        starts, ends = (self._scale.y(minute or 0) for minute in (slot.lesson.session.starts, slot.lesson.session.ends))
        top, high = self.height - self._head - starts - _GAP / 2, ends - starts - _GAP
        _ground(canvas, (slot.left, top - high, slot.width, high), self._styles, is_away=slot.lesson.is_away)
        box.words.drawOn(canvas, slot.left + (0.0 if self._columns.from_right else _EDGE), top - box.words.height)


def _ground(canvas: Any, place: Place, styles: Styles, *, is_away: bool) -> None:
    """Rounded, with a full edge: on site. Square, dashed, with a hatched edge: off site."""
    x, y, width, height = place
    canvas.saveState()
    canvas.setFillColor(styles.tint or (WHITE if is_away else styles.panel))
    canvas.setStrokeColor(INK if is_away else SOFT_INK)
    canvas.setLineWidth(1.1 if is_away else 0.8)
    if is_away:
        canvas.setDash(4, 2)
    canvas.roundRect(x, y, width, height, 0 if is_away else 4, stroke=1, fill=1)
    canvas.restoreState()
    edge = x + width - _EDGE + 0.6 if styles.body.from_right else x + 0.4
    _edge(canvas, (edge, y + 0.4, _EDGE - 1, height - 0.8), styles.accent, is_away=is_away)


def _columns(lessons: Sequence[Lesson], styles: Styles, width: float) -> _Columns:
    """Monday to Friday, the weekend only where it is used."""
    used = [each.session.weekday + 1 for each in lessons if each.session.weekday is not None]
    days = max([week.SCHOOL_DAYS, *used])
    times = width_of("00:00", styles.small) + 2 * _PAD
    return _Columns(times, (width - times) / days, days, styles.body.from_right)


def _slot(lesson: Lesson, lane: tuple[int, int], columns: _Columns) -> _Slot:
    number, beside = lane
    place = beside - 1 - number if columns.from_right else number
    share = (columns.width - _GAP) / beside
    return _Slot(lesson, columns.left(lesson.session.weekday or 0) + _GAP + place * share, share - _GAP)


def _said(lesson: Lesson, words: Mapping[str, Any], styles: Styles) -> list[Text]:
    lines = (lesson.time(words["clock"], words), *lesson.where, lesson.who)
    return [(lesson.session.part.title, styles.strong), *((line, styles.body) for line in lines if line)]


def _foot(day: int, lessons: Sequence[Lesson], words: Mapping[str, Any], styles: Styles) -> list[Text]:
    """What a day holds that has no time yet; that it holds nothing, where something stands in other days."""
    of_day = [each for each in lessons if each.session.weekday == day]
    if not of_day:
        return [(words["nothing"], styles.body)] if lessons else []
    return [part for each in of_day if not each.session.is_placed for part in _said(each, words, styles)]


def _cell(parts: Sequence[Text], width: float, look: Look = _PLAIN) -> Grid:
    cell = Grid([width], look)
    return cell.row(parts) if parts else cell


def _highest(grids: Sequence[Grid]) -> float:
    return max(grid.wrap(0, 0)[1] for grid in grids)


def _whole_words(parts: Sequence[Text], width: float) -> bool:
    """Whether no word is wider than a cell of that width."""
    room = width - 2 * _PAD
    return all(width_of(word, look) <= room for typed, look in parts for word in typed.split())
