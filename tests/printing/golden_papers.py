"""The golden papers: each paper of a full record as it should look. Made anew on purpose only, and looked at:

.venv/bin/python tests/printing/golden_papers.py
"""

from __future__ import annotations

import datetime as dt
import secrets
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FOLDER = HERE / "golden"
if __name__ == "__main__":
    sys.path[:0] = [str(HERE), str(HERE.parents[1])]

import paper_factory as make  # noqa: E402
from paper_subjects import requests_for  # noqa: E402
from sqlmodel import Session, col, select  # noqa: E402

from ilp_desktop.db.store import Store  # noqa: E402
from ilp_desktop.model.learner import MovingOnPlan, MovingOnVisit  # noqa: E402
from ilp_desktop.model.plan import OPEN_STATUSES, AgreementFields, Plan, Target  # noqa: E402
from ilp_desktop.model.review_round import ReviewRound, ReviewRoundLearner, ReviewRoundTarget  # noqa: E402
from ilp_desktop.printing import freezing  # noqa: E402
from ilp_desktop.printing.batch import PrintRequest, render_bytes  # noqa: E402
from ilp_desktop.printing.paper import PrintOptions  # noqa: E402
from ilp_desktop.printing.registry import PAPERS  # noqa: E402
from ilp_desktop.services import plans  # noqa: E402
from ilp_desktop.services.frozen import Freeze  # noqa: E402


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
    for request in store.write(_more, learner_id):
        yield request.paper, render_bytes([request], store.read, PrintOptions(today=make.TODAY))[0]


def _more(session: Session, learner_id: int) -> list[PrintRequest]:
    """Papers of what the record of an ordinary day lacks: a learner who moves on, a plan changed since, a round."""
    move: dict[str, Any] = {
        "destination": "North Nottinghamshire College, Level 1 catering", "what_i_take_with_me": "Food hygiene certificate",
        "support_through_the_change": "Two visits, and a mentor in the first half-term.",
        "what_they_must_know": "New places are hard; a map and a quiet place help.", "learner_says": "I can't wait.",
    }  # fmt: skip
    moving = make.put(session, MovingOnPlan(learner_id=learner_id, follow_up_on=dt.date(2027, 10, 1), **move))
    day, place = dt.date(2027, 3, 4), "North Nottinghamshire College"
    make.put(session, MovingOnVisit(moving_on_plan_id=moving.id, visit_on=day, place=place, note="Saw the kitchen."))
    plan = session.exec(select(Plan)).one()
    signer = AgreementFields(name="Ola Kowalczyk", role="learner", agreed_on=make.TODAY)
    plans.agree(session, plan.id or 0, Freeze(freezing.content, freezing.paper), [signer], make.TODAY)
    plans.reopen(session, plan)
    plan.career_aspiration = "Run a bakery."
    held = make.put(session, ReviewRound(group_kind="year", group_label="Year 10", held_on=make.TODAY))
    entry = make.put(session, ReviewRoundLearner(review_round_id=held.id, learner_id=learner_id))
    for target in session.exec(select(Target).where(col(Target.status).in_(OPEN_STATUSES))).all():
        cell: dict[str, Any] = {"outcome": "working_on_it", "note": "Goes well.", "next_step": "Once more, alone."}
        row = ReviewRoundTarget(review_round_learner_id=entry.id or 0, target_id=target.id or 0, distance=2, **cell)
        make.put(session, row)
    wanted = (("moving_on", learner_id), ("plan_changes", learner_id), ("round_summary", held.id or 0))
    return [PrintRequest(paper, subject) for paper, subject in wanted]


def main() -> None:
    """Write all golden papers."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "s.db", secrets.token_bytes(32)) as store:
        store.who = "Golden"
        for key, pdf in papers(store):
            (FOLDER / f"{key}.pdf").write_bytes(pdf)


if __name__ == "__main__":
    main()
