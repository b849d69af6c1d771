"""Prints papers for many learners into one PDF: one at a time in memory, with progress and cancel."""

from __future__ import annotations

import dataclasses
import io
import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from reportlab.lib.utils import ImageReader
from sqlmodel import Session

from ilp_desktop.errors import Cancelled, UserError
from ilp_desktop.model.access import Why
from ilp_desktop.model.parts import Audience
from ilp_desktop.printing import lookups
from ilp_desktop.printing.layout import Press
from ilp_desktop.printing.paper import Paper, PrintOptions
from ilp_desktop.printing.reader import LeftOut, Readers, for_readers
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.printing.styles import styles_for

Read = Callable[..., Any]
"""Store.read: read(action, *arguments) runs action(session, *arguments)."""
Progress = Callable[[int, int], bool]
"""progress(done, total) returns False to cancel."""


@dataclass(frozen=True)
class PrintRequest:
    """One paper of one learner, review or log block; version_id prints an agreed plan version as it was."""

    paper: str
    subject_id: int
    version_id: int | None = None


class Missing(NamedTuple):
    """What could not be printed. subject_id is None where it concerns the whole print, such as the logo."""

    subject_id: int | None
    reason: str


@dataclass(frozen=True)
class BatchResult:
    """pages: in the file, blank ones included; 0 means that nothing was written."""

    pages: int
    missing: list[Missing]
    left_out: tuple[tuple[Audience, LeftOut], ...] = ()
    """What some papers leave out, for whom, and why."""


def render(
    requests: Iterable[PrintRequest],
    read: Read,
    options: PrintOptions,
    out: BinaryIO | Path,
    progress: Progress = lambda _done, _total: True,
) -> BatchResult:
    """Print the requests in their order into out; a file appears whole or not at all.

    Raises Cancelled where progress returns False, and OSError where the file can't be written.
    """
    wanted = list(requests)
    if isinstance(out, Path):
        return _render_file(wanted, read, options, out, progress)
    return _render(wanted, read, options, out, progress)


def _render_file(
    wanted: list[PrintRequest], read: Read, options: PrintOptions, path: Path, progress: Progress
) -> BatchResult:
    handle, beside = tempfile.mkstemp(prefix=".print-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            result = _render(wanted, read, options, file, progress)
            file.flush()
            os.fsync(file.fileno())
        if result.pages:
            Path(beside).replace(path)
        return result
    finally:
        with suppress(FileNotFoundError):
            Path(beside).unlink()


def _render(
    wanted: list[PrintRequest], read: Read, options: PrintOptions, out: BinaryIO, progress: Progress
) -> BatchResult:
    missing: list[Missing] = []
    left_out: dict[tuple[Audience, LeftOut], None] = {}
    logo = _logo(read, missing)
    press = Press(out, title=_title(wanted), author=read(lookups.school_name), logo=logo, duplex=options.duplex)
    for done, request in enumerate(wanted):
        if not progress(done, len(wanted)):
            raise Cancelled
        try:
            left_out |= dict.fromkeys(_add(press, request, read, options))
        except UserError as trouble:
            missing.append(Missing(request.subject_id, f"{trouble.title} {trouble.what_to_do}"))
    if not progress(len(wanted), len(wanted)):
        raise Cancelled
    if press.pages:
        press.save()
    return BatchResult(press.pages, missing, tuple(left_out))


def _add(press: Press, request: PrintRequest, read: Read, options: PrintOptions) -> list[tuple[Audience, LeftOut]]:
    paper = PAPERS[request.paper]
    audience = options.audience or paper.audience
    data, left_out = read(_load, paper, request, audience, options)
    styles = styles_for(data.profile)
    running = data.running
    if running.is_agreed and any(each.why is Why.WISH for each in left_out):
        running = dataclasses.replace(running, version=f"{running.version}, extract")
    press.add(paper.story(data, styles), running, styles)
    return [(audience, each) for each in left_out]


def _load(
    session: Session, paper: Paper, request: PrintRequest, audience: Audience, options: PrintOptions
) -> tuple[Any, tuple[LeftOut, ...]]:
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
