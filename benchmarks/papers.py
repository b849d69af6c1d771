"""How fast papers are made, on one core: full packs and plans, beside raw canvas calls, typst and LibreOffice.

Run: .venv/bin/python benchmarks/papers.py [learners …]. Each contestant runs in a process of its own.

- packs: what a school hands out after a review, ten papers for each learner. Rows are already read into Data; story,
  layout and the PDF are timed.
- packs with reading: the same from the encrypted file on, as the app prints.
- canvas calls: each text run, line and shape that ours put on the paper, replayed as plain reportlab calls
  (drawString, rect, line, circle, …) at recorded positions: no layout work at all, and no structure for those who hear
  the papers, which ours have. Curves and symbols are left out. All of ours write into a file, as the app does.
- plans: one plan for each learner, as for typst and LibreOffice.
- typst: the same plans as headings and tables, all in one document; only the plan, since only that is written for it.
- LibreOffice: the same plans as a mail merge makes them, one document for each, all converted by one start of it. Its
  own tags are as it makes them unasked.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import re
import resource as limits
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "printing")]
TODAY = dt.date(2026, 11, 24)
PLAN = ("ilp",)
PACK = (
    "ilp", "my_plan", "my_week", "target_card", "learning_contract", "one_page_profile", "assessment_summary",
    "review_preparation", "review_record", "log_block",
)  # fmt: skip
CONTESTANTS = {
    "packs": "packs, canvas calls",
    "packs with reading": "packs, canvas calls",
    "packs, canvas calls": "packs, canvas calls",
    "plans": "plans, canvas calls",
    "plans with reading": "plans, canvas calls",
    "plans, canvas calls": "plans, canvas calls",
    "typst": "plans, canvas calls",
    "LibreOffice": "plans, canvas calls",
}
"""Each with what it is compared with."""


def main() -> None:
    """Run each contestant for each number of learners, then print the table."""
    if len(sys.argv) == 3 and sys.argv[2] in CONTESTANTS:  # noqa: PLR2004
        print(json.dumps(contest(sys.argv[2], int(sys.argv[1]))))
        return
    for learners in [int(number) for number in sys.argv[1:]] or [30, 200]:
        _show(learners, {name: _run(name, learners) for name in CONTESTANTS if name != "LibreOffice" or _soffice()})
    if not _soffice():
        print("LibreOffice is not here (no soffice), so it was left out.")


def _show(learners: int, results: dict[str, dict[str, float]]) -> None:
    print(f"{learners} learners, one core, processor time, best of three (LibreOffice: one run)")
    print(f"{'':22}{'pages':>7}{'pages/s':>9}{'of canvas':>11}{'of LibreOffice':>16}{'peak MB above start':>21}")
    office = results.get("LibreOffice", {}).get("rate")
    for name, found in results.items():
        share = found["rate"] / results[CONTESTANTS[name]]["rate"]
        times = f"{found['rate'] / office:.1f}" if office else "-"
        peak = "-" if "canvas" in name else f"{found['peak']:.1f}"  # what recording took is used again
        print(f"{name:22}{found['pages']:7.0f}{found['rate']:9.0f}{share:11.2f}{times:>16}{peak:>21}")


def _soffice() -> str | None:
    return shutil.which("soffice")


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
        with suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew (Linux)
        start = _peak()
        pages, seconds, peak = 0, [], 0.0
        for _ in range(1 if name == "LibreOffice" else 3):
            begun = _clock()
            pages = action()
            seconds.append(_clock() - begun)
            peak = peak or max(_peak() - start, _peak(limits.RUSAGE_CHILDREN))
    return {"pages": pages, "rate": pages / min(seconds), "peak": peak}


def _clock() -> float:
    """Processor time in seconds, of programs started as well."""
    used = [limits.getrusage(whose) for whose in (limits.RUSAGE_SELF, limits.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _peak(whose: int = limits.RUSAGE_SELF) -> float:
    return limits.getrusage(whose).ru_maxrss / 1024


Wanted = Sequence[tuple[str, int]]
"""A paper's key, and what it is about."""


def _action(name: str, learners: int, folder: Path) -> Callable[[], int]:
    store, subjects = _school(learners, folder)
    keys = PACK if name.startswith("packs") else PLAN
    wanted = [(key, subject[key]) for subject in subjects for key in keys]
    makers = {
        "packs": lambda: _ours(store, wanted, folder / "papers.pdf"),
        "packs with reading": lambda: _ours_reading(store, wanted, folder / "papers.pdf"),
        "packs, canvas calls": lambda: _canvas_calls(store, wanted, folder / "papers.pdf"),
        "plans": lambda: _ours(store, wanted, folder / "papers.pdf"),
        "plans with reading": lambda: _ours_reading(store, wanted, folder / "papers.pdf"),
        "plans, canvas calls": lambda: _canvas_calls(store, wanted, folder / "papers.pdf"),
        "typst": lambda: _typst(store, wanted),
        "LibreOffice": lambda: _libreoffice(store, wanted, folder),
    }
    return makers[name]()


def _school(learners: int, folder: Path) -> tuple[Any, list[dict[str, int]]]:
    """An encrypted file, and for each learner in it what each paper is about."""
    import paper_factory as factory  # noqa: PLC0415
    from sqlmodel import select  # noqa: PLC0415

    from ilp_desktop.db.store import Store  # noqa: PLC0415
    from ilp_desktop.model.plan import Plan  # noqa: PLC0415

    store = Store(folder / "school.db", secrets.token_bytes(32))
    store.who = "benchmark"

    def subjects(session: Any, number: int) -> dict[str, int]:
        learner_id = factory.rich_learner(session, number)
        plan_id = session.exec(select(Plan.id).where(Plan.learner_id == learner_id)).one()
        review_id = factory.review(session, learner_id, plan_id)
        block_id = factory.log_block(session, learner_id)
        return dict.fromkeys(PACK, learner_id) | {"review_record": review_id, "log_block": block_id}

    def fill(session: Any) -> list[dict[str, int]]:
        factory.school(session)
        return [subjects(session, number) for number in range(1, learners + 1)]

    return store, store.write(fill)


def _options() -> Any:
    from ilp_desktop.printing.paper import PrintOptions  # noqa: PLC0415

    return PrintOptions(today=TODAY)


def _ours(store: Any, wanted: Wanted, file: Path) -> Callable[[], int]:
    from ilp_desktop.printing.layout import Press  # noqa: PLC0415
    from ilp_desktop.printing.registry import PAPERS  # noqa: PLC0415
    from ilp_desktop.printing.styles import styles_for  # noqa: PLC0415

    papers = [(PAPERS[key], store.read(PAPERS[key].load, subject_id, _options())) for key, subject_id in wanted]

    def action() -> int:
        with file.open("wb") as out:
            press = Press(out, title="Papers", author="School", logo=None, duplex=False)
            for paper, data in papers:
                styles = styles_for(data.profile)
                press.add(paper.story(data, styles), data.running, styles, paper.page_for(data, styles))
            press.save()
        return press.pages

    return action


def _ours_reading(store: Any, wanted: Wanted, file: Path) -> Callable[[], int]:
    from ilp_desktop.printing.batch import PrintRequest, render  # noqa: PLC0415

    def action() -> int:
        return render([PrintRequest(*each) for each in wanted], store.read, _options(), file).pages

    return action


Call = tuple[str, tuple[Any, ...]]


def _canvas_calls(store: Any, wanted: Wanted, file: Path) -> Callable[[], int]:
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    recorded = _record(_ours(store, wanted, file))

    def action() -> int:
        canvas = Canvas(str(file), invariant=1, pageCompression=1)
        pages = 0
        for method, arguments in recorded:
            getattr(canvas, method)(*arguments)
            pages += method == "showPage"
        canvas.save()
        return pages

    return action


def _record(action: Callable[[], int]) -> list[Call]:
    """What our papers draw, at absolute places, in the order of pages."""
    from ilp_desktop.printing import layout, pen, shapes  # noqa: PLC0415

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

        def emit(self, width: float, height: float, key: int | None = None) -> int:
            done.append(("showPage", ()))
            return super().emit(width, height, key)

    for name in ("rect", "roundRect", "circle"):
        _watch(Recorder, name, calls, corners=1)
    _watch(Recorder, "line", calls, corners=2)
    for name in ("setStrokeColor", "setFillColor", "setLineWidth"):
        _watch(Recorder, name, calls, corners=0)

    def write(nib: Any, runs: Any, look: Any, x: float, baseline: float) -> None:
        for font, characters in runs:
            for call in (
                ("setFont", (font, look.size)),
                ("setFillColor", (look.colour,)),
                ("drawString", (*nib.canvas.absolutePosition(x, baseline), characters)),
            ):
                if call[0] == "drawString" or call not in calls[-4:]:
                    calls.append(call)
        return plain(nib, runs, look, x, baseline)

    plain_face, shapes.face = shapes.face, partial(_face, shapes.face, calls)
    plain, pen.Pen.write = pen.Pen.write, write  # type: ignore[method-assign, assignment]
    layout.PaperCanvas = Recorder  # type: ignore[misc]
    action()
    pen.Pen.write = plain  # type: ignore[method-assign]
    shapes.face = plain_face
    return done


def _face(
    plain: Callable[..., None], calls: list[Call], canvas: Any, x: float, y: float, radius: float, mood: int
) -> None:
    """Ours draws a face once for all pages; whoever calls the canvas draws each."""
    before = len(calls)
    plain(canvas, x, y, radius, mood)
    calls[before:] = [
        ("circle", (*canvas.absolutePosition(x + right * radius, y + up * radius), radius * reach, stroke, 1))
        for right, up, reach, stroke in ((0.0, 0.0, 1.0, 1), (-0.35, 0.28, 0.1, 0), (0.35, 0.28, 0.1, 0))
    ]


def _watch(kind: type, name: str, calls: list[Call], *, corners: int) -> None:
    original = getattr(kind, name)

    def watched(self: Any, *arguments: Any, **named: Any) -> Any:
        placed = list(arguments)
        for corner in range(corners):
            placed[2 * corner : 2 * corner + 2] = self.absolutePosition(*placed[2 * corner : 2 * corner + 2])
        calls.append((name, (*placed, *named.values())))
        return original(self, *arguments, **named)

    setattr(kind, name, watched)


def _plans(store: Any, wanted: Wanted) -> list[Any]:
    from ilp_desktop.printing import ilp  # noqa: PLC0415

    return [store.read(ilp.load, learner_id, _options()).content for _, learner_id in wanted]


def _typst(store: Any, wanted: Wanted) -> Callable[[], int]:
    import typst  # noqa: PLC0415
    from pypdf import PdfReader  # noqa: PLC0415
    from typst_plan import document  # noqa: PLC0415

    source = document(_plans(store, wanted)).encode()
    pages: list[int] = []
    compile_typst: Any = typst.compile

    def action() -> int:
        pdf: Any = compile_typst(source, font_paths=[str(ROOT / "resources" / "fonts")], ignore_system_fonts=True)
        if not pages:  # counting them takes time that is not typst's
            pages.append(len(PdfReader(io.BytesIO(pdf)).pages))
        return pages[0]

    return action


def _libreoffice(store: Any, wanted: Wanted, folder: Path) -> Callable[[], int]:
    from libreoffice_plan import document  # noqa: PLC0415

    sources, made = folder / "plans", folder / "made"
    sources.mkdir()
    for number, plan in enumerate(_plans(store, wanted)):
        (sources / f"plan{number:03}.fodt").write_text(document(plan), encoding="utf-8")
    (folder / "fonts").symlink_to(ROOT / "resources" / "fonts")
    command = [
        str(_soffice()), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf",
        "--outdir", str(made),
    ]  # fmt: skip
    environment = os.environ | {"XDG_DATA_HOME": str(folder)}

    def convert(files: Sequence[Path]) -> None:
        subprocess.run([*command, *map(str, files)], check=True, capture_output=True, env=environment)

    files = sorted(sources.iterdir())
    convert(files[:1])  # its first start makes a profile, which no later one does

    def action() -> int:
        convert(files)
        return sum(len(_PAGE.findall(each.read_bytes())) for each in made.glob("*.pdf"))

    return action


_PAGE = re.compile(rb"/Type */Page\b")


if __name__ == "__main__":
    main()
