"""Small drawings as vector shapes, so that no paper depends on a symbol font: faces, boxes, bars, ruled lines."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from ilp_desktop.printing.pen import Pen
from ilp_desktop.printing.styles import RULE, SOFT_INK, WHITE, Styles
from ilp_desktop.printing.typeset import INK, Colour, Type, text


class Shape:
    """A drawing of fixed height (points) in a cell; paint(canvas) has its origin at the left upper corner.

    meaning: what it says, in words, for a reader who hears the paper; empty where it only adorns.
    """

    __slots__ = ("height", "meaning", "paint", "width")

    def __init__(self, height: float, paint: Callable[[Any], None], meaning: str = "", width: float = 0) -> None:
        """width: points, where the drawing is narrower than its cell."""
        self.width = width
        self.height = height
        self.paint = paint
        self.meaning = meaning

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw with the left upper corner at x, top."""
        canvas = pen.figure(self.meaning) if self.meaning else pen.drawing()
        before = canvas.move(x, top)
        self.paint(canvas)
        canvas.move_back(before)
        if self.meaning:
            pen.end_figure()


class Space:
    """Empty height in a cell, in points."""

    __slots__ = ("height",)

    def __init__(self, height: float) -> None:
        self.height = height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Nothing to draw."""


class Line:
    """One ruled writing line, `height` points below the one before."""

    __slots__ = ("colour", "height", "width")

    def __init__(self, width: float, height: float, colour: Colour = SOFT_INK) -> None:
        self.width = width
        self.height = height
        self.colour = colour

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line at the foot of its height."""
        canvas = pen.drawing()
        canvas.setStrokeColor(self.colour)
        canvas.setLineWidth(0.6)
        canvas.line(x, top - self.height + 2, x + self.width, top - self.height + 2)


def ruled(count: int, width: float, height: float) -> list[Line]:
    """Writing lines; height in points between two of them."""
    return [Line(width, height) for _ in range(count)]


def tick_box(size: float, *, ticked: bool = False) -> Shape:
    """A box to tick, size in points."""

    def paint(canvas: Any) -> None:
        canvas.setStrokeColor(INK)
        canvas.setFillColor(WHITE)
        canvas.setLineWidth(1.1)
        canvas.roundRect(0.5, -size, size - 1, size - 1, size * 0.16, stroke=1, fill=1)
        if ticked:
            _tick(canvas, size)

    return Shape(size + 2, paint, "Ticked" if ticked else "To tick", width=size)


def _tick(canvas: Any, size: float) -> None:
    canvas.setLineWidth(size * 0.13)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    path.moveTo(size * 0.22, -size * 0.55)
    path.lineTo(size * 0.43, -size * 0.78)
    path.lineTo(size * 0.80, -size * 0.27)
    canvas.drawPath(path, stroke=1, fill=0)


def face(canvas: Any, x: float, y: float, radius: float, mood: int) -> None:
    """A face with its centre at x, y (points); mood 1 (badly) to 5 (very well). It stands in the file once."""
    name, edge = f"face-{mood}-{radius:.3f}", radius * 1.1
    if not canvas.hasForm(name):
        canvas.beginForm(name, -edge, -edge, edge, edge)
        _paint_face(canvas, radius, mood)
        canvas.endForm()
    before = canvas.move(x, y)
    canvas.doForm(name)
    canvas.move_back(before)


def _paint_face(canvas: Any, radius: float, mood: int) -> None:
    canvas.setStrokeColor(INK)
    canvas.setFillColor(WHITE)
    canvas.setLineWidth(max(0.9, radius * 0.09))
    canvas.setLineCap(1)
    canvas.circle(0, 0, radius, stroke=1, fill=1)
    canvas.setFillColor(INK)
    for side in (-1, 1):
        canvas.circle(side * radius * 0.35, radius * 0.28, radius * 0.10, stroke=0, fill=1)
    bend = (mood - 3) / 2
    middle = -radius * (0.36 + 0.02 * bend)
    depth = radius * 0.52 * bend
    canvas.bezier(
        -radius * 0.5, middle + depth * 0.35,
        -radius * 0.22, middle - depth * 0.55,
        radius * 0.22, middle - depth * 0.55,
        radius * 0.5, middle + depth * 0.35,
    )  # fmt: skip


def faces_row(width: float, radius: float, words: tuple[str, ...], look: Type, chosen: int | None = None) -> Shape:
    """A face for each word, worst first as the paper runs, with the word beneath; the chosen one (1 …) is ringed."""
    step = width / len(words)
    begins = _begins(len(words), step, look)
    centred = look.but(align="centre", key_words=None)
    captions = [text(word, centred, step - 2) for word in words]
    tallest = max(sum(line.height for line in caption) for caption in captions)

    def paint(canvas: Any) -> None:
        pen = Pen(canvas)
        for i, caption in enumerate(captions):
            centre = begins[i] + step / 2
            mood = 1 + round(4 * i / (len(words) - 1))
            face(canvas, centre, -radius - 3, radius, mood)
            if chosen == i + 1:
                _ring(canvas, centre, -radius - 3, radius + 3)
            top = -2 * radius - 8
            for line in caption:
                line.draw(pen, begins[i] + 1, top)
                top -= line.height
        pen.close()

    meaning = f"{', '.join(words)}. Chosen: {words[chosen - 1]}" if chosen else ""
    return Shape(2 * radius + 8 + tallest + 2, paint, meaning)


def _begins(count: int, step: float, look: Type) -> list[float]:
    """Where each of so many pieces beside each other begins, from the side from which the paper runs (points)."""
    found = [step * i for i in range(count)]
    return found[::-1] if look.from_right else found


def choices_row(width: float, words: tuple[str, ...], look: Type) -> Shape:
    """A box to tick before each word, for learners who want no symbols."""
    step, box = width / len(words), look.size
    begins = _begins(len(words), step, look)
    # The box stands before the word; the free points lie behind it.
    to_box, to_word = (step - box, 4) if look.from_right else (0.0, box + 6)
    captions = [text(word, look, step - box - 10) for word in words]
    tallest = max(sum(line.height for line in caption) for caption in captions)

    def paint(canvas: Any) -> None:
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(1)
        for i, caption in enumerate(captions):
            canvas.roundRect(begins[i] + to_box, -(look.leading + box) / 2, box, box, 2, stroke=1, fill=0)
            pen, top = Pen(canvas), 0.0
            for line in caption:
                line.draw(pen, begins[i] + to_word, top)
                top -= line.height
            pen.close()

    return Shape(tallest, paint)


def _ring(canvas: Any, x: float, y: float, radius: float) -> None:
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(2)
    canvas.circle(x, y, radius, stroke=1, fill=0)


def distance_bar(distance: int | None, styles: Styles, *, steps: int = 5, step_width: float = 9) -> Shape:
    """Distance travelled, 0 to 4, as a bar of five steps and the number; 0 is grey, a blank bar: none given."""
    look = styles.body

    def paint(canvas: Any) -> None:
        middle = -look.leading / 2
        canvas.setLineWidth(0.6)
        canvas.setStrokeColor(SOFT_INK)
        for step in range(steps):
            reached = distance is not None and step <= distance
            canvas.setFillColor(WHITE if not reached else styles.accent if step else RULE)
            canvas.rect(step * (step_width + 1.5), middle - 3.2, step_width, 6.4, stroke=1, fill=1)
        pen = Pen(canvas)
        caption = "–" if distance is None else str(distance)
        for line in text(caption, look.but(bold=True), 30):
            line.draw(pen, steps * (step_width + 1.5) + 4, 0)
        pen.close()

    return Shape(look.leading, paint)


def share_bar(part: int, whole: int, width: float, styles: Styles, meaning: str) -> Shape:
    """How much of a whole a part is, as a framed bar; width in points. meaning: in words."""
    look = styles.body
    filled = width * min(part / whole, 1) if whole else 0

    def paint(canvas: Any) -> None:
        foot = -look.leading / 2 - 4
        canvas.setLineWidth(0.7)
        canvas.setStrokeColor(SOFT_INK)
        canvas.setFillColor(WHITE)
        canvas.rect(0, foot, width, 8, stroke=1, fill=1)
        if filled:
            canvas.setFillColor(styles.accent)
            canvas.rect(0, foot, filled, 8, stroke=1, fill=1)

    return Shape(look.leading, paint, meaning, width=width)


def star(canvas: Any, x: float, y: float, radius: float, *, filled: bool = False) -> None:
    """A five-pointed star with its centre at x, y (points)."""
    path = canvas.beginPath()
    for point in range(10):
        reach = radius if point % 2 == 0 else radius * 0.45
        angle = math.pi / 2 + point * math.pi / 5
        (path.moveTo if point == 0 else path.lineTo)(x + reach * math.cos(angle), y + reach * math.sin(angle))
    path.close()
    canvas.setLineJoin(1)
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1.1)
    canvas.setFillColor(INK if filled else WHITE)
    canvas.drawPath(path, stroke=1, fill=1)


def stars_row(count: int, radius: float, filled: int = 0) -> Shape:
    """Stars to colour in; radius in points."""

    def paint(canvas: Any) -> None:
        for i in range(count):
            star(canvas, radius + i * (2 * radius + 5), -radius - 1, radius, filled=i < filled)

    return Shape(
        2 * radius + 3, paint, f"{filled} of {count} stars" if filled else "", width=count * (2 * radius + 5) - 5
    )


def signature_line(width: float, caption: str, look: Type, *, lead: float = 22) -> Shape:
    """A line to sign on, with its caption beneath; lead: points of room above the line."""
    lines = text(caption, look, width)

    def paint(canvas: Any) -> None:
        canvas.setStrokeColor(RULE if not lines else SOFT_INK)
        canvas.setLineWidth(0.7)
        canvas.line(0, -lead, width, -lead)
        pen = Pen(canvas)
        top = -lead - 1
        for line in lines:
            line.draw(pen, 0, top)
            top -= line.height
        pen.close()

    return Shape(lead + 1 + sum(line.height for line in lines), paint, width=width)
