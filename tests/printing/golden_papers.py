"""The golden papers: each paper of a full record as it should look. Made anew on purpose only, and looked at:

.venv/bin/python tests/printing/golden_papers.py
"""

from __future__ import annotations

import secrets
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE / "golden"
if __name__ == "__main__":
    sys.path[:0] = [str(HERE), str(HERE.parents[1])]

import paper_factory as make  # noqa: E402
from paper_subjects import requests_for  # noqa: E402
from sqlmodel import Session  # noqa: E402

from ilp_desktop.db.store import Store  # noqa: E402
from ilp_desktop.printing.batch import render_bytes  # noqa: E402
from ilp_desktop.printing.paper import PrintOptions  # noqa: E402
from ilp_desktop.printing.registry import PAPERS  # noqa: E402


def papers(store: Store) -> Iterator[tuple[str, bytes]]:
    """Key and PDF of each paper that the full record of one learner has."""

    def fill(session: Session) -> int:
        make.school(session)
        return make.rich_learner(session)

    learner_id = store.write(fill)
    for key, paper in PAPERS.items():
        if paper.subject == "round":
            continue
        requests = store.write(requests_for, key, learner_id)[:1]
        pdf, result = render_bytes(requests, store.read, PrintOptions(today=make.TODAY))
        if result.pages:
            yield key, pdf


def main() -> None:
    """Write all golden papers."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "s.db", secrets.token_bytes(32)) as store:
        store.who = "Golden"
        for key, pdf in papers(store):
            (FOLDER / f"{key}.pdf").write_bytes(pdf)


if __name__ == "__main__":
    main()
