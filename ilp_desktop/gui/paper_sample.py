"""A sample of any paper: of an invented learner, in the school's own look; nobody's record is shown."""

from __future__ import annotations

import io
from typing import Any

from ilp_desktop.db.memory import MemoryStore
from ilp_desktop.model.base import today
from ilp_desktop.printing import available, batch
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.look import SchoolLook
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import demo, look, school

_LEARNERS = 24
_GROUP = 8


class Sample:
    """A small invented school in memory; made when the first sample is, in the job's thread."""

    def __init__(self) -> None:
        self._store: MemoryStore | None = None

    def pdf(self, read: Any, shown: SchoolLook, paper: str) -> bytes:
        """The paper of the first invented learner who has what it tells of; empty where nobody has."""
        store = self._store = self._store or _made()
        _follow(store, read)
        if (request := _request(store, paper)) is None:
            return b""
        out = io.BytesIO()
        batch.render([request], store.do, PrintOptions(today=today()), out, look=shown)
        return out.getvalue()


def _made() -> MemoryStore:
    store = MemoryStore()
    store.do(demo.fill, _LEARNERS, today=today())
    return store


def _follow(store: MemoryStore, read: Any) -> None:
    """Take over the school's name, logo and lines to sign on."""
    theirs = read(school.settings)
    store.do(look.follow, theirs.school_name, theirs.senco_name, read(look.every_signer))
    content = read(school.logo)
    if content and content != store.do(school.logo):
        store.do(school.set_logo, "logo.png", content, "image/png")


def _request(store: MemoryStore, key: str) -> PrintRequest | None:
    paper = PAPERS[key]
    ids = list(range(1, _LEARNERS + 1))
    if paper.subject == "school":
        return PrintRequest(key, 0)
    if paper.subject == "group":
        return PrintRequest(key, 0, learner_ids=tuple(ids[:_GROUP]))
    found = store.do(available.held, ids)
    requests = (found[each].request(paper, each) for each in ids)
    return next((each for each in requests if each), None)
