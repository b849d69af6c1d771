"""What will come out: the preview, the pages and sheets of each paper, what is left out and why; then print or save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QTabWidget, QWidget

from ilp_desktop.gui import print_jobs
from ilp_desktop.gui.dialogs import ask, guarded, tell_error
from ilp_desktop.gui.jobs import Report, run_with_progress
from ilp_desktop.gui.layout import button, column, label, main_button, row, scrolled
from ilp_desktop.gui.preview import Preview
from ilp_desktop.gui.print_choices import PrintChoices
from ilp_desktop.gui.print_jobs import Item, Outcome
from ilp_desktop.gui.print_outcome import Lacking, OutcomeView
from ilp_desktop.gui.print_sending import Sending
from ilp_desktop.gui.printing_out import Setup, choose_printer
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.model.parts import AUDIENCES, PARTS, Audience, Part
from ilp_desktop.printing import left_out
from ilp_desktop.printing.batch import BatchResult
from ilp_desktop.printing.formats import SheetSize
from ilp_desktop.printing.paper import PrintOptions, proposed_name
from ilp_desktop.printing.reader import LeftOut
from ilp_desktop.words import counted, listed, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

SHOWN_WHOLE = 12
"""Papers up to which all of a print is made and shown at once; of more, one learner's."""
_NAMED = 3
_WHOSE = 190
"""Pixels."""


@dataclass(frozen=True)
class Chosen:
    """What is to be printed, in its order, and what can't be."""

    items: tuple[Item, ...] = ()
    lacking: tuple[Lacking, ...] = ()
    names: dict[int, str] = field(default_factory=dict)
    """Learner id -> name as lists have it."""

    def of(self, learner_id: int | None) -> tuple[Item, ...]:
        """The papers that tell of one learner alone; None: those about many or nobody."""
        wanted = (learner_id,) if learner_id else None
        return tuple(
            each for each in self.items if (each.learner_ids == wanted if wanted else len(each.learner_ids) != 1)
        )

    @property
    def learners(self) -> list[int | None]:
        """Whose papers there are, in their order; None: those about many or nobody."""
        return list(dict.fromkeys(each.learner_ids[0] if len(each.learner_ids) == 1 else None for each in self.items))


class PrintPanel(QWidget):
    """The half of the print dialog and of the print centre that shows, prints and saves."""

    printed = Signal(list)
    """The PrintRequests that went to the printer or into files."""

    def __init__(self, app: App, choices: PrintChoices) -> None:
        super().__init__()
        self.app, self.choices = app, choices
        self.chosen = Chosen()
        self.content = b""
        """The pages that are shown."""
        self.shown: BatchResult | None = None
        self.counted: Outcome | None = None
        """Of all papers; None: not counted yet."""
        self._turn = 0
        self.sending = Sending(app, self)
        self.sending.printed.connect(self.printed)
        choices.changed.connect(self.make)
        choices.looks_changed.connect(self._show_pages)
        self._build()
        self._lay_out()

    def _build(self) -> None:
        self.state, self.hint = label("", "heading"), label("", "quiet")
        self.preview, self.outcome, self.whose = Preview(), OutcomeView(self.count), Combo()
        self.whose.setAccessibleName(tr("Whose papers are shown"))
        self.whose.setMinimumWidth(_WHOSE)
        self.whose.activated.connect(lambda _number: self.make_shown())
        self.reveal = QCheckBox(tr("Show what is left o&ut"))
        self.reveal.clicked.connect(lambda _on: self._show_pages())
        self.banner = label("", "hint")
        self.print_button = main_button(tr("&Print…"), self.print, self.app.colours, icon="printer")
        self.save_button = button(tr("&Save as one file…"), self.save, icon="save")
        self.files_button = button(tr("One file per learner…"), self.save_files, icon="save")
        self.open_button = button(tr("Open in &viewer"), self.open_in_viewer, icon="external-link")

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("What will come out"))
        look, without = QWidget(), QWidget()
        above = row(self.whose, self.reveal, None, spacing=2 * SPACE)
        look.setLayout(column(above, self.banner, self.preview, spacing=SPACE))
        without.setLayout(column(scrolled(self.choices.readers.left_out)))
        for part, words in (
            (look, tr("Preview")),
            (self.outcome, tr("What comes out")),
            (without, tr("Left out")),
        ):
            layout = part.layout()
            if layout:
                layout.setContentsMargins(0, SPACE, 0, 0)
            self.tabs.addTab(part, words)
        # In one row they would make the print centre wider than a laptop's screen.
        buttons = column(row(self.open_button, None, self.files_button), row(None, self.save_button, self.print_button))
        made = column(self.state, self.hint, self.tabs, buttons, spacing=SPACE)
        made.setStretch(2, 1)
        self.setLayout(made)

    @property
    def options(self) -> PrintOptions:
        """What was chosen for this print."""
        return self.choices.options(self.app.today)

    # --- what is shown --------------------------------------------------------------------------------------

    def show_chosen(self, chosen: Chosen) -> None:
        """Other papers or learners were chosen."""
        self.chosen = chosen
        self.choices.readers.set_papers({each.request.paper for each in chosen.items})
        before = self.whose.currentData()
        self.whose.clear()
        for learner_id in chosen.learners:
            self.whose.addItem(chosen.names.get(learner_id or 0, tr("Papers about all of them")), learner_id)
        self.whose.setCurrentIndex(max(0, self.whose.findData(before)))
        self.whose.setVisible(len(chosen.items) > SHOWN_WHOLE and self.whose.count() > 1)
        self.files_button.setVisible(len(chosen.learners) > 1)
        self.make()

    def make(self) -> None:
        """Make what is shown anew; nothing of before can be printed any more."""
        self.counted = None
        self.make_shown()

    def make_shown(self) -> None:
        """Make the papers that are shown: all of a small print, one learner's of a large one."""
        self._show_nothing()
        self._turn += 1
        turn, items, options = self._turn, self._items_shown(), self.options
        if not items:
            self._show(None)
            return

        def work(report: Report) -> tuple[bytes, BatchResult]:
            return print_jobs.whole(self.app, print_jobs.numbered(items), options, report)

        def done(made: tuple[bytes, BatchResult]) -> None:
            if turn == self._turn:
                self._show(made)
            else:  # something else was chosen while these were made
                self.make_shown()

        self._job(tr("Making the papers"), work, done)

    def _items_shown(self) -> tuple[Item, ...]:
        if len(self.chosen.items) <= SHOWN_WHOLE:
            return self.chosen.items
        return self.chosen.of(self.whose.currentData())

    def _show_nothing(self) -> None:
        self.content, self.shown = b"", None
        self.preview.close_pdf()
        for each in self._buttons:
            each.setEnabled(False)

    @property
    def _buttons(self) -> tuple[QWidget, ...]:
        return self.print_button, self.save_button, self.files_button, self.open_button

    def _show(self, made: tuple[bytes, BatchResult] | None) -> None:
        if made:
            self.content, self.shown = made
            if len(self.chosen.items) <= SHOWN_WHOLE:
                self.counted = Outcome()
                self.counted.add(self.shown)
        elif not self.chosen.items:
            self.counted = Outcome()
        self._tell()
        self._show_pages()

    def _tell(self) -> None:
        """Numbers, reasons and what is left out."""
        found = self.counted
        without = tuple(found.left_out) if found else self.shown.left_out if self.shown else ()
        self.choices.readers.show_left_out(without)
        self.outcome.show_outcome(self.chosen.items, self.options, found, self.chosen.lacking)
        left_out = tr("Left out ({number})", number=len(without)) if without else tr("Left out")
        self.tabs.setTabText(2, left_out)
        missing = len(self.chosen.lacking) + (len(found.missing) if found else 0)
        comes_out = tr("What comes out ({number} missing)", number=missing) if missing else tr("What comes out")
        self.tabs.setTabText(1, comes_out)
        self.state.setText(self.outcome.summary(self.chosen.items, found))
        hints = [
            self._missing_in_words(),
            tr("Left out for these readers: {parts}.", parts=_parts(without)) if without else "",
        ]
        hints += list(found.notes if found else self.shown.notes if self.shown else ())
        self.hint.setText("  ".join(filter(None, hints)))
        self.hint.setVisible(bool(self.hint.text()))

    def _missing_in_words(self) -> str:
        reasons = [each.why for each in self.chosen.lacking]
        reasons += [each.reason for each in self.counted.missing] if self.counted else []
        first = next(iter(reasons), "")
        return tr("{first} (and {number} more)", first=first, number=len(reasons) - 1) if len(reasons) > 1 else first

    def _show_pages(self) -> None:
        """The pages as they come out, or with what is left out marked in them."""
        if not self.content:
            self.preview.close_pdf()
            self.reveal.setEnabled(False)
            self.banner.hide()
            return
        left = bool(self.shown and self.shown.left_out)
        self.reveal.setEnabled(left)
        self.reveal.setChecked(self.reveal.isChecked() and left)
        revealing = self.reveal.isChecked()
        self.banner.setVisible(revealing)
        for each in self._buttons:
            each.setEnabled(not revealing)
        self.preview.grey = self.choices.grey.isChecked()
        if revealing:
            self._reveal()
        else:
            self.preview.show_pdf(self.content)

    def _reveal(self) -> None:
        options = replace(self.options, duplex=False, sheet=SheetSize.AS_IS)
        readers = {audience for audience, _ in (self.shown.left_out if self.shown else ())}
        who = listed([AUDIENCES[each].many for each in Audience if each in readers] or [""])
        self.banner.setText(
            tr(
                "As it stands in the school's file. What is hatched is left out for {who}. This view is "
                "never printed: take the tick away to print.",
                who=who,
            )
        )
        made = {each.request for each in self.shown.made} if self.shown else set()
        items = print_jobs.numbered([each for each in self._items_shown() if each.request in made])

        def work(report: Report) -> tuple[bytes, left_out.Marks]:
            shown, there = print_jobs.whole(self.app, items, options, report)
            as_filed = replace(options, audience=Audience.FILE, ticked=frozenset(Part))
            full, whole = print_jobs.whole(self.app, items, as_filed, report)
            pages = [[each.pages for each in result.made] for result in (there, whole)]
            return full, left_out.marks((shown, pages[0]), (full, pages[1]))

        self.preview.close_pdf()
        self._job(tr("Marking what is left out"), work, lambda made: self.preview.show_pdf(made[0], made[1]))

    def _job(self, title: str, work: Callable[[Report], Any], done: Callable[[Any], None]) -> None:
        run_with_progress(self.app.jobs, self, title, work, done, lambda error: tell_error(self, error))

    # --- counting -------------------------------------------------------------------------------------------

    def count(self) -> None:
        """Make all papers once, to know their pages and what is left out of them."""
        self._counted_then(lambda: None)

    def _counted_then(self, go_on: Callable[[], None]) -> None:
        if self.counted is not None:
            go_on()
            return
        items, options = print_jobs.numbered(self.chosen.items), self.options

        def done(found: Outcome) -> None:
            self.counted = found
            self._tell()
            go_on()

        self._job(tr("Counting the pages"), lambda report: print_jobs.count(self.app, items, options, report), done)

    # --- printing and saving --------------------------------------------------------------------------------

    def name(self) -> str:
        """A file name without any person's name."""
        keys = list(dict.fromkeys(each.request.paper for each in self.chosen.items))
        learners = self.chosen.learners
        one = learners[0] if len(learners) == 1 else None
        return proposed_name("_".join(keys[:2]) or "papers", one, "", self.app.today)

    def print(self) -> None:
        """Print through the system's dialog; of a large print the numbers are told first."""
        self._counted_then(self._confirm_and_print)

    def _confirm_and_print(self) -> None:
        found, items = self.counted or Outcome(), print_jobs.numbered(self.chosen.items)
        large = len(items) > SHOWN_WHOLE
        summary = self.outcome.summary(self.chosen.items, found)
        if large and not ask(self, tr("Print all of this?"), f"{summary}. {self.hint.text()}".strip(), tr("Print…")):
            return
        parts = len(list(print_jobs.portions(items))) > 1
        setup = Setup(
            duplex=self.options.duplex,
            grey=self.choices.grey.isChecked(),
            copies=self.choices.copies.value(),
            sheet_a3=self.options.sheet is SheetSize.A3,
            in_parts=parts,
        )
        if printer := choose_printer(self.name(), self, setup):
            self.sending.print(items, self.options, printer, self.name())

    def save(self) -> None:
        """Save all papers as one PDF file, whole or not at all."""
        path, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), self.name(), tr("PDF files (*.pdf)"))
        if path:
            self.sending.save(print_jobs.numbered(self.chosen.items), self.options, Path(path))

    def save_files(self) -> None:
        """Save a PDF file for each learner into a folder."""
        folder = QFileDialog.getExistingDirectory(self, tr("Save one file per learner"))
        if folder:
            items = sorted(self.chosen.items, key=lambda each: self.chosen.learners.index(_whose(each)))
            self.sending.save_files(print_jobs.numbered(items), self.options, Path(folder))

    def open_in_viewer(self) -> None:
        """Open what is shown in the system's viewer; the file is removed when the app closes."""
        guarded(self, lambda: self.app.viewer.open(self.content, self.name()))

    def let_go(self) -> None:
        """Let go of the pages."""
        self.preview.close_pdf()


def _whose(item: Item) -> int | None:
    return item.learner_ids[0] if len(item.learner_ids) == 1 else None


def _parts(without: Sequence[tuple[Audience, LeftOut]]) -> str:
    names = [PARTS[part].title for part in Part if part in {each.part for _, each in without}]
    shown, more = "; ".join(names[:_NAMED]), len(names) - _NAMED
    if more <= 0:
        return shown
    return counted(more, "{names} and {n} other part", "{names} and {n} other parts", names=shown)
