"""Each paper looks as its golden copy: the same words, at the same places, in the same type."""

from __future__ import annotations

import golden_papers
from golden_papers import FOLDER

from ilp_desktop.db.store import Store
from ilp_desktop.printing.reading_back import read_back

REMAKE = "Look at it; where it is meant: .venv/bin/python tests/printing/golden_papers.py"


def seen(pdf: bytes) -> list[tuple[int, str, int, int, float, tuple[str, ...]]]:
    """What stands where, to the point: page, words, place, size and fonts."""
    return [
        (number, line.text, round(line.x), round(line.baseline), round(line.size, 1), line.fonts)
        for number, page in enumerate(read_back(pdf), start=1)
        for line in page.lines
    ]


def test_each_paper_looks_as_its_golden_copy(store: Store) -> None:
    made = dict(golden_papers.papers(store))
    kept = {file.stem: file.read_bytes() for file in FOLDER.glob("*.pdf")}
    assert sorted(made) == sorted(kept), REMAKE
    changed = {key: set(seen(pdf)) ^ set(seen(kept[key])) for key, pdf in made.items()}
    first = {key: sorted(found)[:4] for key, found in changed.items() if found}
    assert not first, f"{REMAKE}\n{first}"
