"""Prints papers for many learners into one PDF: one at a time in memory, with progress and cancel."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from reportlab.lib.utils import ImageReader
from sqlmodel import Session

from ilp_desktop.errors import Cancelled, UserError
from ilp_desktop.model.access import Why
from ilp_desktop.model.parts import Audience
from ilp_desktop.printing import lookups
from ilp_desktop.printing.formats import SheetSize, scale_of
from ilp_desktop.printing.freezing import may_be_shown, stored
from ilp_desktop.printing.layout import Press
from ilp_desktop.printing.look import SchoolLook, school_look
from ilp_desktop.printing.paper import Between, Paper, PrintOptions, Running
from ilp_desktop.printing.plan_loading import agreed_last
from ilp_desktop.printing.read_once import one_print
from ilp_desktop.printing.reader import LeftOut, Readers, for_readers
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.printing.sheaf import Sheaf
from ilp_desktop.printing.styles import STAFF, Profile, Styles, styles_for
from ilp_desktop.printing.symbol_set import own_trouble
from ilp_desktop.words import as_on_paper, tr

Read = Callable[..., Any]
"""Store.read: read(action, *arguments) runs action(session, *arguments)."""
Progress = Callable[[int, int], bool]
"""progress(done, total) returns False to cancel."""


@dataclass(frozen=True)
class PrintRequest:
    """One paper of one learner, review or log block; version_id prints an agreed plan version as it was.

    kind, between and learner_ids: as in PrintOptions.
    """

    paper: str
    subject_id: int
    version_id: int | None = None
    kind: str = ""
    between: Between | None = None
    learner_ids: tuple[int, ...] = ()


class Missing(NamedTuple):
    """What could not be printed. subject_id is None where it concerns the whole print, such as the logo."""

    subject_id: int | None
    reason: str


@dataclass(frozen=True)
class Made:
    """One paper that came out."""

    request: PrintRequest
    pages: int
    version: str
    """As it stands on the paper, such as "Version 2, agreed 3 September 2026"; may be empty."""


@dataclass(frozen=True)
class BatchResult:
    """pages: in the file, blank ones included; 0 means that nothing was written."""

    pages: int
    missing: list[Missing]
    left_out: tuple[tuple[Audience, LeftOut], ...] = ()
    """What some papers leave out, for whom, and why."""
    made: tuple[Made, ...] = ()
    notes: tuple[str, ...] = ()
    """What else differs from what was asked for, in sentences: papers that stay on their own sheets."""


_LEAST_LEARNER, _LEAST_STAFF = 12, 8
"""Points below which type is not made smaller to save sheets: for learners as in the rules for easy reading."""


def render(
    requests: Iterable[PrintRequest],
    read: Read,
    options: PrintOptions,
    out: BinaryIO | Path,
    progress: Progress = lambda _done, _total: True,
    look: SchoolLook | None = None,
) -> BatchResult:
    """Print the requests in their order into out; a file appears whole or not at all.

    look: another one than the school keeps, to see how it would be.

    Raises Cancelled where progress returns False, and OSError where the file can't be written.
    """
    wanted = list(requests)
    look = look or read(school_look)
    with look.worn(), one_print():
        if isinstance(out, Path):
            return _render_file(wanted, read, options, out, progress, look)
        return _render(wanted, read, options, out, progress, look)


def _render_file(
    wanted: list[PrintRequest], read: Read, options: PrintOptions, path: Path, progress: Progress, look: SchoolLook
) -> BatchResult:
    handle, beside = tempfile.mkstemp(prefix=".print-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            result = _render(wanted, read, options, file, progress, look)
            file.flush()
            os.fsync(file.fileno())
        if result.pages:
            Path(beside).replace(path)
        return result
    finally:
        with suppress(FileNotFoundError):
            Path(beside).unlink()


def _render(
    wanted: list[PrintRequest], read: Read, options: PrintOptions, out: BinaryIO, progress: Progress, look: SchoolLook
) -> BatchResult:
    missing: list[Missing] = []
    made: list[Made] = []
    left_out: dict[tuple[Audience, LeftOut], None] = {}
    notes: dict[str, None] = {}
    logo, title, author = _logo(read, missing), _title(wanted), read(lookups.school_name)

    def press(file: BinaryIO) -> Press:
        return Press(
            file, title=title, author=author, logo=logo, duplex=options.duplex,
            footer=look.footer, names_school=look.names_school,
        )  # fmt: skip

    sheaf = Sheaf(out, press)
    for done, request in enumerate(wanted):
        if not progress(done, len(wanted)):
            raise Cancelled
        try:
            paper, without = _add(sheaf, request, read, options, notes, look)
            made.append(paper)
            left_out |= dict.fromkeys(without)
        except UserError as trouble:
            missing.append(Missing(request.subject_id, f"{trouble.title} {trouble.what_to_do}"))
    if not progress(len(wanted), len(wanted)):
        raise Cancelled
    sheaf.write()
    missing += (Missing(None, each) for each in own_trouble())
    return BatchResult(sheaf.pages, missing, tuple(left_out), tuple(made), tuple(notes))


def _add(
    sheaf: Sheaf,
    request: PrintRequest,
    read: Read,
    options: PrintOptions,
    notes: dict[str, None],
    look: SchoolLook,
) -> tuple[Made, list[tuple[Audience, LeftOut]]]:
    asked, paper = request, PAPERS[request.paper]
    audience = options.audience or paper.audience
    if options.as_agreed and request.version_id is None and paper.load_version:
        request = replace(request, version_id=read(agreed_last, request.subject_id))
    kept = read(stored, request, options)
    data, left_out = read(_load, paper, request, audience, options)
    running = _running(data.running, left_out)
    styles = styles_for(data.profile, look.colours)
    size = _size(paper, styles, options.sheet, notes)
    _say_profile(styles.profile, read, notes)
    if kept is not None and read(may_be_shown, data.content, left_out):
        pages = sheaf.add_kept(kept, size)
    else:
        story = paper.story(data, styles, look.order.get(paper.key, ()))
        pages = sheaf.add(story, running, styles, paper.page_for(data, styles), size)
    return Made(asked, pages, running.version), [(audience, each) for each in left_out]


def _say_profile(profile: Profile, read: Read, notes: dict[str, None]) -> None:
    """What to know before printing for this learner: the paper to put in, and whether the words were checked."""
    if profile.tint and profile.tinted_paper:
        notes[tr("Put {tint} paper into the printer: the tint is not printed.", tint=profile.tint)] = None
    if told := read(lookups.language_note, profile.language):
        notes[told] = None


def _size(paper: Paper, styles: Styles, wanted: SheetSize, notes: dict[str, None]) -> SheetSize:
    """What was wanted; the paper's own format, with a note, where its type would become too small to read."""
    small = styles.profile.size * scale_of(paper.page, wanted)
    least = _LEAST_STAFF if styles.profile.font == STAFF.font else _LEAST_LEARNER
    if wanted is not SheetSize.A5 or small >= least:
        return wanted
    note = tr(
        "“{title}” stays on {page}: on A5 its words would be {size} points high, "
        "and {least} points is the least that is easy to read.",
        title=paper.title, page=paper.page.name, size=f"{small:.1f}", least=least,
    )  # fmt: skip
    notes[note] = None
    return SheetSize.AS_IS


def _running(running: Running, left_out: tuple[LeftOut, ...]) -> Running:
    is_extract = running.is_agreed and any(each.why is Why.WISH for each in left_out)
    if not is_extract:
        return running
    own = running.own_version and running.own_extract.format(version=running.own_version)
    return replace(running, version=f"{running.version}, extract", own_version=own)


def _load(
    session: Session, paper: Paper, request: PrintRequest, audience: Audience, options: PrintOptions
) -> tuple[Any, tuple[LeftOut, ...]]:
    options = replace(options, kind=request.kind, between=request.between, learner_ids=request.learner_ids)
    with as_on_paper():
        if request.version_id is not None and paper.load_version:
            data = paper.load_version(session, request.version_id, options)
        else:
            data = paper.load(session, request.subject_id, options)
    readers = Readers(session, audience, options.ticked)
    return for_readers(data, readers), readers.left_out


def _logo(read: Read, missing: list[Missing]) -> ImageReader | None:
    try:
        found: ImageReader | None = read(lookups.logo)
    except UserError as trouble:
        missing.append(Missing(None, f"{trouble.title} {trouble.what_to_do}"))
        return None
    return found


def _title(wanted: list[PrintRequest]) -> str:
    titles = dict.fromkeys(PAPERS[request.paper].title for request in wanted)
    return ", ".join(titles) or "Papers"


def render_bytes(requests: Iterable[PrintRequest], read: Read, options: PrintOptions) -> tuple[bytes, BatchResult]:
    """Print into memory, for a preview of a few papers."""
    out = io.BytesIO()
    result = render(requests, read, options, out)
    return out.getvalue(), result
