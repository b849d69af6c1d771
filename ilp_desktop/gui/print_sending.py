"""Sends papers to the printer or into files, notes them in the register, and says what was done where it stops."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ilp_desktop.db import files
from ilp_desktop.gui import print_jobs
from ilp_desktop.gui.dialogs import guarded, tell, tell_error
from ilp_desktop.gui.jobs import run_with_progress
from ilp_desktop.gui.print_jobs import Item, Items, Outcome, Way
from ilp_desktop.gui.printing_out import Printer, Setup, choose_printer
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.print_register import How
from ilp_desktop.printing import lookups
from ilp_desktop.printing.formats import SheetSize
from ilp_desktop.printing.paper import PrintOptions, proposed_name
from ilp_desktop.services import print_register, records
from ilp_desktop.services.print_register import Unfinished
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


class Sending(QObject):
    """The last step of a print."""

    printed = Signal(list)
    """The PrintRequests that were sent."""

    def __init__(self, app: App, window: QWidget) -> None:
        super().__init__(window)
        self.app, self._window = app, window

    def print(self, items: Items, options: PrintOptions, printer: Printer, name: str) -> None:
        """Print in portions; what was sent is kept as sent, whatever comes after."""
        job = self._begin(Way(How.PRINTER, printer.name, printer.copies, printer.grey), items, options)
        if job is not None:
            self._print(job, items, options, printer, name)

    def save(self, items: Items, options: PrintOptions, path: Path) -> None:
        """Save all papers as one file, whole or not at all."""

        def give(content: bytes, _portion: Items) -> None:
            files.write(path, content, private=False)

        job = self._begin(Way(How.FILE), items, options)
        if job is not None:
            self._send(job, items, options, give, tr("Saved {name}.", name=path.name), portion=len(items))

    def save_files(self, items: Items, options: PrintOptions, folder: Path) -> None:
        """Save a file for each learner; each is whole or not there."""
        job = self._begin(Way(How.FILES), items, options)
        if job is not None:
            self._save_files(job, items, options, folder)

    def go_on(self, stopped: Unfinished) -> None:
        """Go on with a print that stopped: to the printer or the folder that the user chooses now."""
        kept, wanted = self.app.read(print_register.rest, stopped.job_id)
        items = {position: print_jobs.as_item(each) for position, each in wanted.items()}
        options = print_jobs.options_of(kept, self.app)
        if stopped.how is not How.PRINTER:
            if folder := QFileDialog.getExistingDirectory(self._window, tr("Go on saving one file per learner")):
                self._save_files(stopped.job_id, items, options, Path(folder))
            return
        setup = Setup(
            duplex=options.duplex,
            grey=print_jobs.was_grey(kept),
            copies=kept.copies,
            sheet_a3=options.sheet is SheetSize.A3,
            printer=kept.printer,
            in_parts=True,
        )
        if printer := choose_printer("papers", self._window, setup):
            self._print(stopped.job_id, items, options, printer, proposed_name("papers", None, "", self.app.today))

    # --- the steps ------------------------------------------------------------------------------------------

    def _begin(self, way: Way, items: Items, options: PrintOptions) -> int | None:
        begun: list[int] = []
        guarded(self._window, lambda: begun.append(print_jobs.begin(self.app, way, items, options)))
        return begun[0] if begun else None

    def _print(self, job_id: int, items: Items, options: PrintOptions, printer: Printer, name: str) -> None:
        def give(content: bytes, _portion: Items) -> None:
            printer.send(content, name)

        portion = print_jobs.PORTION if printer.takes_parts else len(items)
        self._send(job_id, items, options, give, tr("Sent to the printer."), portion=portion)

    def _save_files(self, job_id: int, items: Items, options: PrintOptions, folder: Path) -> None:
        names = self._file_names(items)

        def give(content: bytes, portion: Items) -> None:
            files.write(_free(folder, names[next(iter(portion.values())).learner_ids]), content, private=False)

        said = counted(len(names), "Saved {n} file in {folder}.", "Saved {n} files in {folder}.", folder=folder.name)
        self._send(job_id, items, options, give, said, portion=1)

    def _file_names(self, items: Items) -> dict[tuple[int, ...], str]:
        """Whom a file is about -> its name, without a learner's."""
        papers: dict[tuple[int, ...], set[str]] = {}
        for item in items.values():
            papers.setdefault(item.learner_ids, set()).add(item.request.paper)
        return {whose: self._file_name(whose, keys) for whose, keys in papers.items()}

    def _file_name(self, whose: tuple[int, ...], keys: set[str]) -> str:
        paper = next(iter(keys)) if len(keys) == 1 else "papers"
        if len(whose) != 1:
            return proposed_name(paper, None, "", self.app.today)
        initials = lookups.initials(self.app.read(records.get, Learner, whose[0]))
        return proposed_name(paper, whose[0], initials, self.app.today)

    def _send(
        self, job_id: int, items: Items, options: PrintOptions, give: print_jobs.Give, said: str, *, portion: int
    ) -> None:
        work = partial(print_jobs.send, self.app, job_id, items, options, give, portion=portion)

        started = run_with_progress(
            self.app.jobs, self._window, tr("Printing"), lambda report: work(report=report),
            lambda outcome: self._done(job_id, items, outcome, said), partial(tell_error, self._window),
        )  # fmt: skip
        if started is None:
            tell(
                self._window,
                tr("The papers are still being made."),
                tr("Nothing was sent. Wait a moment, then do it again."),
            )

    def _done(self, job_id: int, items: Items, outcome: Outcome, said: str) -> None:
        if outcome.made:
            self.printed.emit([each.request for each in outcome.made])
        sent = {each.request for each in outcome.made}
        done = [item for item in items.values() if item.request in sent]
        if outcome.trouble is None and not outcome.stopped:
            self.app.said.emit(said)
            return
        if not outcome.made:
            self.app.write(print_register.let_go, job_id)
        self._tell_rest(outcome, done, items)

    def _tell_rest(self, outcome: Outcome, done: list[Item], items: Items) -> None:
        rest = (
            tr(
                "{done} of {all} are done. Under Print you can go on with the rest, now or later.",
                done=print_jobs.in_words(done),
                all=print_jobs.in_words(items.values()),
            )
            if done
            else ""
        )
        if outcome.trouble:
            tell(self._window, outcome.trouble.title, f"{outcome.trouble.what_to_do} {rest}".strip())
        elif done:
            tell(self._window, tr("Stopped."), rest)


def _free(folder: Path, name: str) -> Path:
    """The path of a new file; a number is added where the name is taken."""
    path, number = folder / name, 2
    while path.exists():
        path, number = folder / f"{Path(name).stem}_{number}.pdf", number + 1
    return path
