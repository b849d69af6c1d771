"""A finished PDF is read back as it stands on the page."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A5
from reportlab.pdfgen.canvas import Canvas

from ilp_desktop.printing.reading_back import PageRead, read_back


def page(draw: object) -> PageRead:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A5)
    draw(canvas)  # type: ignore[operator]
    canvas.save()
    return read_back(out.getvalue())[0]


def test_text_on_one_baseline_is_a_line_and_a_wide_gap_begins_another() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 12)
        canvas.drawString(50, 300, "What I will do")
        canvas.drawString(250, 300, "By when")
        canvas.drawString(50, 285, "Read a recipe")

    read = page(draw)
    assert [(line.text, line.x, line.baseline) for line in read.lines] == [
        ("What I will do", 50, 300),
        ("By when", 250, 300),
        ("Read a recipe", 50, 285),
    ]
    assert (round(read.width), round(read.height)) == (420, 595)


def test_size_font_and_slant_are_told() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 18)
        canvas.drawString(50, 300, "My plan")
        canvas.setFont("Helvetica-Oblique", 9)
        canvas.drawString(50, 280, "for you")

    title, aside = page(draw).lines
    assert (title.size, title.is_bold, title.leans) == (18, True, False)
    assert (aside.size, aside.is_bold, aside.leans) == (9, False, True)


def test_the_box_of_a_line_is_that_of_its_ink() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 20)
        canvas.drawString(50, 300, "Xp")

    ink = page(draw).lines[0].ink
    assert (round(ink.left), round(ink.right)) == (50, 74)
    assert (round(ink.bottom), round(ink.top)) == (296, 314)


def test_thin_rules_are_told_and_thick_shapes_are_not() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.line(50, 100, 200, 100)
        canvas.rect(50, 200, 30, 30)

    assert [(round(rule.left), round(rule.right)) for rule in page(draw).rules] == [(50, 200)]


def test_an_empty_page_has_nothing_on_it() -> None:
    assert page(lambda canvas: canvas.showPage()).lines == ()
