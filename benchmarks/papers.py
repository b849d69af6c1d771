"""How fast papers are made, on one core: 200 learners' plans beside raw canvas calls and typst.

Run: .venv/bin/python benchmarks/papers.py [learners]. Each contestant runs in a process of its own.

- ours: rows already read into Data; story, layout and the PDF are timed.
- ours with reading: the same from the encrypted file on, as the app prints.
- canvas calls: each text run, line and shape that ours put on the paper, replayed as plain reportlab calls
  (drawString, rect, line, …) at recorded positions: no layout work at all.
- typst: the same texts as headings and tables, set by typst with the same font.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import resource as limits
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "printing")]
TODAY = dt.date(2026, 11, 24)
CONTESTANTS = ("ours", "ours with reading", "canvas calls", "typst")


def main() -> None:
    """Run each contestant, then print the table."""
    learners = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    if len(sys.argv) > 2:  # noqa: PLR2004
        print(json.dumps(contest(sys.argv[2], learners)))
        return
    results = {name: _run(name, learners) for name in CONTESTANTS}
    base = results["canvas calls"]["rate"]
    print(f"{learners} learners' plans, one core, best of three, processor time")
    print(f"{'':20}{'pages':>7}{'pages/s':>9}{'of canvas':>11}{'peak MB above start':>21}")
    for name, found in results.items():
        share = found["rate"] / base
        print(f"{name:20}{found['pages']:7.0f}{found['rate']:9.0f}{share:11.2f}{found['peak']:21.1f}")


def _run(name: str, learners: int) -> dict[str, float]:
    command = [sys.executable, __file__, str(learners), name]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def contest(name: str, learners: int) -> dict[str, float]:
    """Pages, best rate of three runs (pages a second), and peak memory above the start (MB) of the first."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as folder:
        action = _action(name, learners, Path(folder))
        start = _peak()
        pages, seconds, peak = 0, [], 0.0
        for _ in range(3):
            begun = time.process_time()
            pages = action()
            seconds.append(time.process_time() - begun)
            peak = peak or _peak() - start
    return {"pages": pages, "rate": pages / min(seconds), "peak": peak}


def _peak() -> float:
    return limits.getrusage(limits.RUSAGE_SELF).ru_maxrss / 1024


def _action(name: str, learners: int, folder: Path) -> Callable[[], int]:
    store, ids = _school(learners, folder)
    makers = {
        "ours": lambda: _ours(store, ids),
        "ours with reading": lambda: _ours_reading(store, ids),
        "canvas calls": lambda: _canvas_calls(store, ids),
        "typst": lambda: _typst(store, ids),
    }
    return makers[name]()


def _school(learners: int, folder: Path) -> tuple[Any, list[int]]:
    import paper_factory as factory  # noqa: PLC0415

    from ilp_desktop.db.store import Store  # noqa: PLC0415

    store = Store(folder / "school.db", secrets.token_bytes(32))
    store.who = "benchmark"

    def fill(session: Any) -> list[int]:
        factory.school(session)
        return [factory.rich_learner(session, number) for number in range(1, learners + 1)]

    return store, store.write(fill)


def _options() -> Any:
    from ilp_desktop.printing.paper import PrintOptions  # noqa: PLC0415

    return PrintOptions(today=TODAY)


def _ours(store: Any, ids: list[int]) -> Callable[[], int]:
    from ilp_desktop.printing import ilp  # noqa: PLC0415
    from ilp_desktop.printing.layout import Press  # noqa: PLC0415
    from ilp_desktop.printing.styles import styles_for  # noqa: PLC0415

    papers = [store.read(ilp.load, learner_id, _options()) for learner_id in ids]

    def action() -> int:
        press = Press(io.BytesIO(), title="Plans", author="School", logo=None, duplex=False)
        for data in papers:
            styles = styles_for(data.profile)
            press.add(ilp.PAPER.story(data, styles), data.running, styles)
        press.save()
        return press.pages

    return action


def _ours_reading(store: Any, ids: list[int]) -> Callable[[], int]:
    from ilp_desktop.printing.batch import PrintRequest, render  # noqa: PLC0415

    def action() -> int:
        return render([PrintRequest("ilp", each) for each in ids], store.read, _options(), io.BytesIO()).pages

    return action


Call = tuple[str, tuple[Any, ...]]


def _canvas_calls(store: Any, ids: list[int]) -> Callable[[], int]:
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    recorded = _record(_ours(store, ids))

    def action() -> int:
        canvas = Canvas(io.BytesIO(), invariant=1, pageCompression=1)
        pages = 0
        for method, arguments in recorded:
            getattr(canvas, method)(*arguments)
            pages += method == "showPage"
        canvas.save()
        return pages

    return action


def _record(action: Callable[[], int]) -> list[Call]:
    """What our papers draw, at absolute places, in the order of pages."""
    from ilp_desktop.printing import layout, typeset  # noqa: PLC0415

    held: dict[int, list[Call]] = {}
    calls: list[Call] = []
    done: list[Call] = []

    class Recorder(layout.PaperCanvas):
        def hold(self) -> layout.HeldPage:
            page = super().hold()
            held[id(page)] = list(calls)
            calls.clear()
            return page

        def put(self, *layers: layout.HeldPage) -> None:
            done.extend(call for layer in layers for call in held.pop(id(layer), []))
            super().put(*layers)

        def emit(self, width: float, height: float) -> None:
            done.append(("showPage", ()))
            super().emit(width, height)

    for name in ("rect", "roundRect", "circle"):
        _watch(Recorder, name, calls, corners=1)
    _watch(Recorder, "line", calls, corners=2)
    for name in ("setStrokeColor", "setFillColor", "setLineWidth"):
        _watch(Recorder, name, calls, corners=0)

    def write(pen: Any, runs: Any, look: Any, x: float, baseline: float) -> None:
        for font, characters in runs:
            for call in (
                ("setFont", (font, look.size)),
                ("setFillColor", (look.colour,)),
                ("drawString", (*pen.canvas.absolutePosition(x, baseline), characters)),
            ):
                if call[0] == "drawString" or call not in calls[-4:]:
                    calls.append(call)
        return plain(pen, runs, look, x, baseline)

    plain, typeset.Pen.write = typeset.Pen.write, write  # type: ignore[method-assign, assignment]
    layout.PaperCanvas = Recorder  # type: ignore[misc]
    action()
    typeset.Pen.write = plain  # type: ignore[method-assign]
    return done


def _watch(kind: type, name: str, calls: list[Call], *, corners: int) -> None:
    original = getattr(kind, name)

    def watched(self: Any, *arguments: Any, **named: Any) -> Any:
        placed = list(arguments)
        for corner in range(corners):
            placed[2 * corner : 2 * corner + 2] = self.absolutePosition(*placed[2 * corner : 2 * corner + 2])
        calls.append((name, (*placed, *named.values())))
        return original(self, *arguments, **named)

    setattr(kind, name, watched)


def _typst(store: Any, ids: list[int]) -> Callable[[], int]:
    import typst  # noqa: PLC0415
    from pypdf import PdfReader  # noqa: PLC0415
    from typst_plan import document  # noqa: PLC0415

    from ilp_desktop.printing import ilp  # noqa: PLC0415

    source = document([store.read(ilp.load, each, _options()).content for each in ids]).encode()
    pages: list[int] = []
    compile_typst: Any = typst.compile

    def action() -> int:
        pdf: Any = compile_typst(source, font_paths=[str(ROOT / "resources" / "fonts")], ignore_system_fonts=True)
        if not pages:  # counting them takes time that is not typst's
            pages.append(len(PdfReader(io.BytesIO(pdf)).pages))
        return pages[0]

    return action


if __name__ == "__main__":
    main()
