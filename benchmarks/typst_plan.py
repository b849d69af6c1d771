"""The plan as a typst document, for comparison only."""

from __future__ import annotations

import json
from collections.abc import Iterable

from plan_pieces import Heading, Piece, pieces

from ilp_desktop.printing.plan_content import PlanContent

_HEAD = """
#set page(paper: "a4", margin: (x: 15mm, top: 22mm, bottom: 15mm))
#set text(font: "Carlito", size: 10pt, lang: "en")
#set par(leading: 0.5em)
#set table(stroke: (x: none, y: 0.5pt + rgb("#B9C2CA")), inset: (x: 5pt, y: 2.2pt))
#let h(t) = block(above: 9pt, below: 4pt, text(12pt, weight: "bold", fill: rgb("#0B4F6C"), t))
#let s(t) = text(8.5pt, fill: rgb("#4A5560"), t)
#let b(t) = text(weight: "bold", t)
"""


def document(plans: Iterable[PlanContent]) -> str:
    """All plans, each from page 1 on a new page."""
    return _HEAD + "\n#pagebreak()\n".join(_plan(plan) for plan in plans)


def _q(typed: object) -> str:
    return json.dumps(str(typed), ensure_ascii=False)


def _plan(plan: PlanContent) -> str:
    name = plan.learner.name
    running = (
        f"#set page(header: [#{_q(plan.school_name)} #h(1fr) #b({_q(name)}) #line(length: 100%)],"
        f" footer: context [#{_q(f'Individual learning plan, version {plan.version}')} #h(1fr)"
        " Page #counter(page).display() of #counter(page).final().first()])\n#counter(page).update(1)\n"
    ).replace("#h(1fr)", "#std.h(1fr)")
    title = f'#text(19pt, weight: "bold", {_q(name)})\n'
    return "".join([running, title, *map(_piece, pieces(plan))])


def _piece(piece: Piece) -> str:
    if isinstance(piece, Heading):
        return f"#h({_q(piece.text)})\n"
    columns = ", ".join(f"{width:.2f}mm" for width in piece.widths())
    cells = ", ".join(f"[#{_q(cell)}]" for row in piece.rows for cell in row)
    return f"#table(columns: ({columns}), {cells})\n"
