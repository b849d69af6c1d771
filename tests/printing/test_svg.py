"""SVG drawings become orders of a PDF, whole or not at all."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from ilp_desktop.paths import resource
from ilp_desktop.printing.svg import LARGEST_FILE, Drawing, read_svg
from ilp_desktop.printing.svg_path import MOST_ORDERS, Unreadable

SIZE = 40


def svg(inside: str, more: str = "") -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" {more}>{inside}</svg>'.encode()


def image(drawing: Drawing) -> list[list[bool]]:
    """Dark or not for each of 40 by 40 points, the top row first."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(SIZE, SIZE))
    canvas.addLiteral(drawing.orders)
    canvas.save()
    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        grey = pdf[0].render(scale=1).to_pil().convert("L")
    return [[grey.getpixel((x, y)) < 128 for x in range(SIZE)] for y in range(SIZE)]


def dark(inside: str, x: int, y: int) -> bool:
    return image(read_svg(svg(inside)))[y][x]


SQUARE = "M10 10 H30 V30 H10 Z"


@pytest.mark.parametrize(
    "same",
    [
        f'<path d="{SQUARE}"/>',
        '<path d="m10,10h20v20h-20z"/>',
        '<path d="M10 10 30 10 30 30 10 30"/>',
        '<path d="m10-0l0,10 20 0 0 20-20 0 0-20"/>',
        '<rect x="10" y="10" width="20" height="20"/>',
        '<polygon points="10,10 30,10 30,30 10,30"/>',
        '<polyline points="10 10 30 10 30 30 10 30"/>',
        '<path d="M20 10 V30" stroke="black" stroke-width="20"/>',
        '<line x1="20" x2="20" y1="10" y2="30" stroke="#000" stroke-width="20px"/>',
        '<g transform="translate(10 10)"><rect width="20" height="20"/></g>',
        '<g transform="translate(20,20) scale(2)"><rect x="-5" y="-5" width="10" height="10"/></g>',
        '<rect x="10" y="10" width="20" height="20" transform="rotate(90 20 20)"/>',
        '<rect width="20" height="20" transform="matrix(1 0 0 1 10 10)"/>',
        '<g fill="none"><g style="fill: black"><rect x="10" y="10" width="20" height="20"/></g></g>',
        '<style>.a, .b { fill: rgb(0,0,0); }</style><rect class="b" fill="white" x="10" y="10" width="20" height="20"/>',
        f'<title>A square</title><metadata><x:y xmlns:x="z"/></metadata><path d="{SQUARE}"/>',
    ],
)
def test_a_square_is_a_square_however_it_is_written(same: str) -> None:
    assert image(read_svg(svg(same))) == image(read_svg(svg(f'<path d="{SQUARE}"/>')))


@pytest.mark.parametrize(
    "same",
    [
        '<circle cx="20" cy="20" r="12"/>',
        '<ellipse cx="20" cy="20" rx="12" ry="12"/>',
        '<rect x="8" y="8" width="24" height="24" rx="12"/>',
        '<path d="M8 20a12 12 0 0 1 24 0a12 12 0 0 1-24 0z"/>',
        '<path d="M8 20a12 12 0 1124 0a12 12 0 11-24 0z"/>',
        '<path d="M20 8A12 12 0 0 0 20 32A12 12 0 0 0 20 8"/>',
        '<path d="M32 20c0 6.63-5.37 12-12 12s-12-5.37-12-12s5.37-12 12-12s12 5.37 12 12"/>',
    ],
)
def test_a_disc_is_round_however_it_is_written(same: str) -> None:
    shown = image(read_svg(svg(same)))
    for y in range(SIZE):
        for x in range(SIZE):
            far = ((x + 0.5 - 20) ** 2 + (y + 0.5 - 20) ** 2) ** 0.5
            assert shown[y][x] == (far < 12) or abs(far - 12) < 1


def test_quadratic_curves_and_their_shorthand() -> None:
    bow = '<path d="M5 35 Q20 5 35 35" fill="none" stroke="black" stroke-width="3"/>'
    assert dark(bow, 20, 20)
    assert not dark(bow, 20, 10)
    wave = '<path d="M0 20 Q10 0 20 20 T40 20" fill="none" stroke="black" stroke-width="3"/>'
    assert dark(wave, 10, 10)
    assert dark(wave, 30, 30)


def test_a_hole_stays_open() -> None:
    ring = '<path fill-rule="evenodd" d="M5 5H35V35H5ZM15 15H25V25H15Z"/>'
    assert dark(ring, 10, 10)
    assert not dark(ring, 20, 20)


def test_what_is_not_shown_is_not_drawn() -> None:
    shown = '<circle cx="5" cy="5" r="3"/>'
    for hidden in ('display="none"', 'visibility="hidden"', 'opacity="0"', 'fill="none"', 'fill="transparent"'):
        assert not dark(f'{shown}<path d="{SQUARE}" {hidden}/>', 20, 20)
    assert not dark(f'{shown}<defs><path d="{SQUARE}"/></defs>', 20, 20)


def test_the_ink_is_where_something_is_drawn() -> None:
    assert read_svg(svg('<line x1="10" x2="30" y1="10" y2="10" stroke="black" stroke-width="4"/>')).ink == (
        8,
        28,
        32,
        32,
    )
    left, low, right, high = read_svg(svg('<circle cx="0" cy="0" r="999"/>')).ink
    assert (left, low, right, high) == (0, 0, 40, 40)


def test_lines_of_an_icon_have_the_colour_of_the_text() -> None:
    pencil = read_svg(resource("icons/pencil.svg").read_bytes())
    assert (pencil.width, pencil.height) == (24, 24)
    assert "0 0 0 RG" in pencil.orders


@pytest.mark.parametrize(
    ("inside", "why"),
    [
        ("<text>read</text>", "text"),
        ('<image href="file:///etc/passwd"/>', "image"),
        ('<use href="other.svg#x"/>', "use"),
        ("<script>alert(1)</script>", "script"),
        (f'<path d="{SQUARE}" fill="url(#shine)"/>', "gradient"),
        (f'<path d="{SQUARE}" clip-path="url(#c)"/>', "clip-path"),
        ('<path d="M0 0 L 1e99 0"/>', "too large"),
        ('<path d="L 5 5"/>', "beginning"),
        ('<path d="M 5 5 x"/>', "can't be read"),
        ('<path d="M 5 5 5"/>', "can't be read"),
        ('<path d="M 5 5 Z 7"/>', "can't be read"),
        ('<circle r="nan"/>', "can't be read"),
        ('<circle r="50%"/>', "can't be read"),
        (f'<path d="{SQUARE}" fill="notacolour"/>', "colour"),
        (f'<path d="{SQUARE}" transform="turn(3)"/>', "transform"),
        (f'<path d="{SQUARE}" transform="rotate(3"/>', "transform"),
        ("", "nothing"),
        ('<path d=""/>', "nothing"),
        ('<circle cx="99" cy="99" r="3"/>', "nothing"),
        (f"<svg>{SQUARE}</svg>", "within"),
        ("<g>" * 200 + "</g>" * 200, "too many parts"),
        ('<path d="M0 0"/>' * 5000, "too many parts"),
        ('<path d="M0 0' + "l1 1" * (MOST_ORDERS + 1) + '"/>', "too many lines"),
        (f'<path d="M0 0{"l1 1" * 15_000}" stroke="black"/>' * 5, "too many lines"),
        ('<path d="M0 0a1e-300 1e-300 0 0 0 9 9"/>', "can't be drawn"),
    ],
)
def test_what_cant_be_printed_whole_is_refused_and_told(inside: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read_svg(svg(inside))


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no drawing at all",
        b"\x89PNG\r\n\x1a\n",
        b"<html><body/></html>",
        svg(f'<path d="{SQUARE}"/>')[:-3],
        b'<svg viewBox="0 0 0 9"><rect width="1" height="1"/></svg>',
        b'<svg viewBox="1 2"/>',
        b'<svg><rect width="1" height="1"/></svg>',
        f'<!DOCTYPE svg [<!ENTITY a0 "x">{BOMB}]><svg viewBox="0 0 9 9"><title>&a11;</title></svg>'.encode(),
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 9 9"><desc>&x;</desc></svg>',
        b'<?xml version="1.0" encoding="klingon"?><svg viewBox="0 0 9 9"/>',
        svg(f'<path d="{SQUARE}"/>' + " " * LARGEST_FILE),
    ],
)
def test_a_hostile_or_broken_file_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        read_svg(data)
