"""The school's own look of its papers in the settings, with a sample that follows what is typed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from ilp_desktop.db import files
from ilp_desktop.flows.flow import form_problems, raw, read
from ilp_desktop.gui.dialogs import ask, guarded, tell_error
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.gui.jobs import Job
from ilp_desktop.gui.keeping import TypedKeeper
from ilp_desktop.gui.layout import button, card, column, label, main_button, row, scrolled
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.pages.languages_card import LanguagesCard
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.pages.paper_parts import PaperParts
from ilp_desktop.gui.pages.symbol_folder_card import SymbolFolderCard
from ilp_desktop.gui.paper_sample import Sample
from ilp_desktop.gui.pictures import as_png
from ilp_desktop.gui.preview import Preview
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.model.colours import dark_enough, light_enough, read_colour
from ilp_desktop.model.look import PRESETS, PaperLookFields
from ilp_desktop.printing.look import school_look
from ilp_desktop.printing.wording import shipped_words
from ilp_desktop.services import look, look_file
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_SOON = 400
"""Milliseconds after the last key until the sample follows."""
_LEFT = 500
"""Pixels of what is set, beside the sample."""
_FILES = tr("Looks of papers (*.ilplook)")


class PaperLookTab(Page):
    """Colours, footer, and each paper's sections, lines to sign on and words."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"paper_look", "paper_word", "paper_section", "paper_signer", "school", "symbol_folder"}
    )

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.form = FormPanel(app, PaperLookFields)
        self.keeper = TypedKeeper(app, self.form, "PaperLookFields", tr("Look of the papers"))
        self.parts = PaperParts(app)
        self.languages, self.symbols = LanguagesCard(app), SymbolFolderCard(app)
        self.sample, self.preview = Sample(), Preview()
        self.state = label(tr("The sample is of an invented learner."), "quiet")
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self.make_sample)
        self._lay_out()
        self.form.edited.connect(self._edited)
        self.parts.paper.currentIndexChanged.connect(lambda _index: self.make_sample())

    def _lay_out(self) -> None:
        self.presets = Combo()
        self.presets.setAccessibleName(tr("Ready-made colours"))
        self.presets.addItem(tr("Choose ready-made colours…"), "")
        for name in PRESETS:
            self.presets.addItem(name, name)
        self.presets.activated.connect(lambda _index: self._use_preset())
        self.nearest = button(tr("Use the &nearest colours that can be read"), self.use_nearest)
        self.nearest.hide()
        self.save_button = main_button(tr("Sa&ve"), self.save, self.app.colours)
        self.save_button.setEnabled(False)
        shared = card(
            label(tr("Every paper"), "heading"), self.presets, self.form, row(self.nearest, None, self.save_button)
        )
        whole = card(
            label(tr("All of it"), "heading"),
            label(
                tr("Colours, lines, words, logo and own fields as one file, for another school or another computer."),
                "quiet",
            ),
            row(button(tr("Save to a file…"), self.export), button(tr("Take from a file…"), self.take), None),
            row(button(tr("All papers as the app has them…"), self.reset), None),
        )
        left = QWidget()
        left.setLayout(column(shared, self.parts, self.languages, self.symbols, whole, spacing=2 * SPACE))
        left.layout().addStretch(1)  # type: ignore[union-attr]
        side = scrolled(left)
        side.setMinimumWidth(_LEFT)
        body = row(side, column(self.state, self.preview), spacing=2 * SPACE)
        body.setStretch(0, 1)
        body.setStretch(1, 1)
        body.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(body)

    @property
    def is_kept(self) -> bool:
        """Whether all that was typed is kept somewhere."""
        return self.keeper.is_kept

    def refresh(self) -> None:
        """Read the look anew; what is being typed stays."""
        if not self.save_button.isEnabled():
            before = self.keeper.begin(raw(PaperLookFields, self.app.read(look.shared)))
            self.save_button.setEnabled(bool(before))
        self.parts.refresh()
        self._timer.start()

    @raises_whole
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Where the sample was put away, it is made anew."""
        super().showEvent(event)
        self.make_sample()

    @raises_whole
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Let go of the sample's file."""
        self._job = None
        self.preview.close_pdf()
        super().hideEvent(event)

    def _edited(self) -> None:
        self.save_button.setEnabled(True)
        typed = self.form.binder.raw()
        problems = form_problems(PaperLookFields, typed)
        self.form.binder.show_problems(problems)
        self.nearest.setVisible(bool(_nearest(typed)) and bool({"accent", "soft"} & set(problems)))
        self._timer.start()

    def _use_preset(self) -> None:
        if name := self.presets.currentData():
            accent, soft = PRESETS[name]
            self._show({"accent": accent, "soft": soft})
            self.presets.setCurrentIndex(0)

    def use_nearest(self) -> None:
        """Take the nearest colours that can be read in the place of those that can't."""
        self._show(_nearest(self.form.binder.raw()))

    def _show(self, values: dict[str, str]) -> None:
        self.form.binder.load(self.form.binder.raw() | values)
        self.form.binder.edited.emit()

    def save(self) -> None:
        """Keep what all papers share."""
        if self.form.binder.check():
            return
        fields = read(PaperLookFields, self.form.binder.raw())
        if guarded(self, lambda: self.app.write(look.set_shared, fields)):
            self.keeper.forget()
            self.save_button.setEnabled(False)
            self.app.said.emit(tr("The look of the papers is saved."))

    def make_sample(self) -> None:
        """Print the sample of the chosen paper as a job; what is typed counts where it can be printed."""
        if not self.isVisible():
            return
        typed, app, key = self.form.binder.raw(), self.app, self.parts.paper.currentData()
        shown = app.read(school_look)
        if not form_problems(PaperLookFields, typed):
            shown = shown.with_shared(read(PaperLookFields, typed))
        self._job = job = Job(lambda _report: self.sample.pdf(app.read, shown, key))
        job.done.connect(lambda pdf: self._show_sample(pdf) if job is self._job else None)
        job.failed.connect(lambda error: tell_error(self, error))
        for signal in (job.done, job.failed):
            signal.connect(lambda *_: QTimer.singleShot(0, lambda: app.jobs.forget(job)))
        app.jobs.start(job)

    def _show_sample(self, pdf: bytes) -> None:
        words = tr("The sample is of an invented learner.") if pdf else tr("There is no sample of this paper.")
        self.state.setText(words)
        if pdf:
            self.preview.show_pdf(pdf)
        else:
            self.preview.close_pdf()

    def reset(self) -> None:
        """Put all papers back."""
        if ask(
            self, tr("Put all papers back to the app's own look?"),
            tr("Your colours, lines, sections and words go. The logo stays."),
            tr("Put back"),
        ):  # fmt: skip
            self.app.write(look.reset)
            self.keeper.forget()
            self.save_button.setEnabled(False)
            self.refresh()

    def export(self) -> None:
        """Save the look as one file."""
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the look of the papers"), "papers.ilplook", _FILES)
        if path and guarded(self, lambda: files.write(Path(path), self.app.read(look_file.packed), private=False)):
            self.app.said.emit(tr("Saved {name}.", name=Path(path).name))

    def take(self) -> None:
        """Take a look over from a file, once it was said what changes."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Take the look of the papers from a file"), "", _FILES)
        if path:
            guarded(self, lambda: self._take(Path(path)))

    def _take(self, path: Path) -> None:
        with path.open("rb") as file:
            found = look_file.opened(file.read(look_file.LARGEST + 1), shipped_words())
        logo = as_png(found.logo) if found.logo else b""
        told = self.app.read(look_file.changes, found)
        if not told:
            self.app.said.emit(tr("Your papers look like this already."))
        elif ask(self, tr("Take this look over?"), "\n".join([*told, tr("Undo brings yours back.")]), tr("Take over")):
            self.app.write(look_file.take, found, logo)
            self.keeper.forget()
            self.save_button.setEnabled(False)
            self.refresh()


def _nearest(typed: dict[str, object]) -> dict[str, str]:
    """The nearest colours that can be read for those typed; none where one is no colour."""
    found = {}
    for name, better in (("accent", dark_enough), ("soft", light_enough)):
        try:
            code = str(read_colour(typed.get(name)))
            found[name] = better(code)
        except ValueError:
            return {}
    return found
