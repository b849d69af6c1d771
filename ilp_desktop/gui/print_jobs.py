"""A print as a job: papers are made and handed over in portions, so that what was sent stays sent and the rest can go on."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ilp_desktop.errors import Cancelled, UserError, explain
from ilp_desktop.gui.jobs import Report
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.print_register import How, PrintJob
from ilp_desktop.printing import batch
from ilp_desktop.printing.batch import BatchResult, Made, Missing, PrintRequest
from ilp_desktop.printing.formats import SheetSize
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.printing.reader import LeftOut
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import print_register
from ilp_desktop.services.print_register import Sent, Wanted
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

PORTION = 20
"""Papers that are handed over at once: what is lost at most where a printer fails, and made anew."""


@dataclass(frozen=True)
class Item:
    """One paper of a print and the learners it tells of; none: about nobody in particular."""

    request: PrintRequest
    learner_ids: tuple[int, ...]


Items = Mapping[int, Item]
"""By position in the print."""


@dataclass
class Outcome:
    """What became of a print, or of counting its pages."""

    made: list[Made] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    left_out: dict[tuple[Audience, LeftOut], None] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)
    """What comes out otherwise than was asked, in sentences."""
    trouble: UserError | None = None
    """What it stopped at."""
    stopped: bool = False
    """Stopped by the user."""

    def add(self, result: BatchResult) -> None:
        """Take in what a portion gave."""
        self.made += result.made
        self.missing += result.missing
        self.left_out |= dict.fromkeys(result.left_out)
        self.notes |= dict.fromkeys(result.notes)

    @property
    def pages(self) -> int:
        """Of all papers, blank backs not counted."""
        return sum(each.pages for each in self.made)


Give = Callable[[bytes, Items], None]
"""Hands a portion's PDF over. Raises UserError or OSError where it is not taken."""


def count(app: App, items: Items, options: PrintOptions, report: Report) -> Outcome:
    """Make the papers and keep nothing but their numbers. Raises Cancelled."""
    outcome = Outcome()
    for _portion, _content, result in _made(app, items, options, report, PORTION):
        outcome.add(result)
    return outcome


def whole(app: App, items: Items, options: PrintOptions, report: Report) -> tuple[bytes, BatchResult]:
    """All papers in one PDF. Raises Cancelled."""
    return _render(app, items, options, lambda done, total: report(done / max(1, total), _paper(done, total)))


def send(
    app: App, job_id: int, items: Items, options: PrintOptions, give: Give, *, portion: int, report: Report
) -> Outcome:
    """Make and hand over portion after portion, each noted as sent at once; stops where one is not taken.

    portion: papers of a portion; what one learner gets in a row stays together, 1 is a portion for each learner.
    """
    outcome = Outcome()
    try:
        for some, content, result in _made(app, items, options, report, portion):
            if result.made:
                give(content, some)
            _note(app, job_id, some, result)
            outcome.add(result)
    except Cancelled:
        outcome.stopped = True
    except Exception as error:
        outcome.trouble = explain(error)
        if outcome.trouble is None:
            raise
    return outcome


def _made(
    app: App, items: Items, options: PrintOptions, report: Report, size: int
) -> Iterator[tuple[Items, bytes, BatchResult]]:
    before, total = 0, len(items)
    for portion in portions(items, size):

        def progress(done: int, _of: int, before: int = before) -> bool:
            return report((before + done) / total, _paper(before + done, total))

        content, result = _render(app, portion, options, progress)
        yield portion, content, result
        before += len(portion)


def _render(app: App, items: Items, options: PrintOptions, progress: batch.Progress) -> tuple[bytes, BatchResult]:
    out = io.BytesIO()
    result = batch.render([each.request for each in items.values()], app.read, options, out, progress)
    return out.getvalue(), result


def _paper(done: int, total: int) -> str:
    return tr("Paper {min} of {total}", min=min(done + 1, total), total=total)


def portions(items: Items, size: int = PORTION) -> Iterator[Items]:
    """Papers in their order, so many at a time or a few more: what one learner gets in a row stays together."""
    portion: dict[int, Item] = {}
    whose: tuple[int, ...] | None = None
    for position, item in items.items():
        if len(portion) >= size and item.learner_ids != whose:
            yield portion
            portion = {}
        portion[position] = item
        whose = item.learner_ids
    if portion:
        yield portion


def _note(app: App, job_id: int, portion: Items, result: BatchResult) -> None:
    made = {each.request: each for each in result.made}
    sent = {position: made[item.request] for position, item in portion.items() if item.request in made}
    app.write(
        print_register.were_sent,
        job_id,
        [Sent(position, each.pages, each.version) for position, each in sent.items()],
        [each.request.subject_id for each in sent.values() if PAPERS[each.request.paper].subject == "log_block"],
        app.today,
        portion.keys() - sent.keys(),
    )


# --- the register's words for it ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Way:
    """How papers leave the program."""

    how: How
    printer: str = ""
    copies: int = 1
    grey: bool = False


def begin(app: App, way: Way, items: Items, options: PrintOptions) -> int:
    """Note in the register what is to be printed."""
    wanted = [as_wanted(item, options) for item in items.values()]
    kept = _kept(options) | {"grey": way.grey}
    return app.write(print_register.begin, way.how, way.printer, way.copies, kept, wanted)


def as_wanted(item: Item, options: PrintOptions) -> Wanted:
    """A paper as the register holds it."""
    request = item.request
    audience = options.audience or PAPERS[request.paper].audience
    details: dict[str, Any] = {
        "version_id": request.version_id, "kind": request.kind, "between": request.between,
    }  # fmt: skip
    return Wanted(
        request.paper,
        request.subject_id,
        audience.value,
        item.learner_ids,
        {name: value for name, value in details.items() if value},
    )


def as_item(wanted: Wanted) -> Item:
    """A paper of the register, to print (again)."""
    between = wanted.details.get("between")
    request = PrintRequest(
        wanted.paper,
        wanted.subject_id,
        wanted.details.get("version_id"),
        wanted.details.get("kind", ""),
        tuple(between) if between else None,
        wanted.learner_ids if PAPERS[wanted.paper].subject == "group" else (),
    )
    return Item(request, wanted.learner_ids)


def _kept(options: PrintOptions) -> dict[str, Any]:
    return {
        "audience": options.audience.value if options.audience else "",
        "ticked": sorted(part.value for part in options.ticked),
        "duplex": options.duplex,
        "as_agreed": options.as_agreed,
        "sheet": options.sheet.value,
    }


def options_of(job: PrintJob, app: App) -> PrintOptions:
    """What was chosen for a print that goes on, with today's date."""
    kept = json.loads(job.options)
    return PrintOptions(
        audience=Audience(kept["audience"]) if kept["audience"] else None,
        ticked=frozenset(Part(each) for each in kept["ticked"]),
        duplex=kept["duplex"],
        as_agreed=kept["as_agreed"],
        sheet=SheetSize(kept["sheet"]),
        today=app.today,
    )


def was_grey(job: PrintJob) -> bool:
    """Whether a print was to come out in black and white."""
    return bool(json.loads(job.options).get("grey"))


def in_words(items: Collection[Item]) -> str:
    """Such as 3 learners, 6 papers."""
    learners = {learner for item in items for learner in item.learner_ids}
    papers = counted(len(items), "{n} paper", "{n} papers")
    return f"{counted(len(learners), '{n} learner', '{n} learners')}, {papers}" if learners else papers


def numbered(items: Sequence[Item]) -> Items:
    """A new print of these papers, in this order."""
    return dict(enumerate(items))
