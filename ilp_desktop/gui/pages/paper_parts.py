"""One paper's sections, lines to sign on and words, as the school wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from ilp_desktop.gui.arranged_list import ArrangedList, Ticked
from ilp_desktop.gui.layout import button, card, column, label, row
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.model.look import PaperSignerFields, PaperWordFields
from ilp_desktop.printing.paper import Paper
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.printing.wording import shipped_words
from ilp_desktop.services import look
from ilp_desktop.services.look import Signer
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_LANGUAGES = {
    "en": tr("English"),
    "pl": tr("Polish"),
    "ro": tr("Romanian"),
    "ur": tr("Urdu"),
    "ar": tr("Arabic"),
    "uk": tr("Ukrainian"),
    "cy": tr("Welsh"),
}
_ROWS = 8


class _Word(NamedTuple):
    source: str
    key: str
    app: str
    own: str


class PaperParts(QWidget):
    """Everything is kept at once; Undo takes it back."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.paper = Combo()
        self.paper.setAccessibleName(tr("Paper"))
        for key, paper in sorted(PAPERS.items(), key=lambda each: each[1].title):
            self.paper.addItem(paper.title, key)
        self.paper.setCurrentIndex(self.paper.findData("my_plan"))
        self.paper.currentIndexChanged.connect(lambda _index: self.refresh())
        self.sections = ArrangedList(tr("Sections"))
        self.sections.changed.connect(self._keep_sections)
        self.signers = ArrangedList(tr("Lines to sign on"))
        self.signers.changed.connect(lambda: self._keep_signers(self._signers()))
        self.signers.list.itemActivated.connect(lambda _item: self.reword_signer())
        self.signers.add_buttons(button(tr("Reword…"), self.reword_signer), button(tr("&Add a line…"), self.add_signer))
        self.language = Combo()
        self.language.setAccessibleName(tr("Which words"))
        self.language.setMinimumContentsLength(18)
        self.language.currentIndexChanged.connect(lambda _index: self._show_words())
        self.model: RowsModel[_Word] = RowsModel(
            [Column(tr("The app's words"), lambda each: each.app), Column(tr("Your words"), lambda each: each.own)]
        )
        self.words = RowsView(self.model, tr("Words"))
        self.words.wrap()
        self.words.set_height_for(_ROWS, _ROWS)
        self.words.chosen.connect(lambda number: self._reword(self.model.rows[number]))
        self.no_sections = label(tr("This paper is one piece: its sections can't be moved."), "quiet")
        self._lay_out()

    def _lay_out(self) -> None:
        hint = label(tr("Untick what your school leaves out. Alt+Up and Alt+Down move a line."), "quiet")
        self.sections_part, self.signers_part = QWidget(), QWidget()
        self.sections_part.setLayout(column(label(tr("Sections"), "heading"), hint, self.sections))
        self.signers_part.setLayout(column(label(tr("Lines to sign on"), "heading"), self.signers))
        change = self.words.action(tr("&Change words…"), self._reword, icon="pencil")
        holder = card(
            row(label(tr("One paper"), "heading"), self.paper),
            self.sections_part, self.no_sections, self.signers_part,
            label(tr("Words"), "heading"), row(self.language, None, change), self.words,
            row(button(tr("This paper as the app has it"), self.reset), None),
        )  # fmt: skip
        self.setLayout(column(holder, spacing=SPACE))

    @property
    def chosen(self) -> Paper:
        """The paper that is shown."""
        return PAPERS[self.paper.currentData()]

    def refresh(self) -> None:
        """Read the paper's choices anew."""
        paper = self.chosen
        arranged = paper.arranged(self.app.read(look.sections, paper.key))
        self.sections.set_lines(
            [Ticked(section.key, section.title, on) for section, on in arranged if not section.is_opening]
        )
        is_apart = len(paper.sections) > 1
        self.sections_part.setVisible(is_apart)
        self.no_sections.setVisible(not is_apart)
        lines = self.app.read(look.signers, paper.key, paper.signers)
        self.signers.set_lines([Ticked(line.role, line.wording, line.signs) for line in lines])
        self.signers_part.setVisible(bool(paper.signers))
        self._offer_words()

    def _sources(self) -> list[str]:
        """The wording files that are of this paper alone; English first."""
        found = {source for source, _ in shipped_words() if source.split("/")[-1] == self.chosen.key}
        return sorted(found, key=lambda source: (source.split("/")[1:2] != ["en"], source))

    def _offer_words(self) -> None:
        before, key = self.language.currentData(), self.chosen.key
        self.language.blockSignals(True)  # noqa: FBT003
        self.language.clear()
        for source in self._sources():
            code = source.split("/")[1] if "/" in source else "en"
            self.language.addItem(tr("This paper in {language}", language=_LANGUAGES.get(code, code)), f"{source}:")
        if any(source == "papers" and place.startswith(f"{key}/") for source, place in shipped_words()):
            self.language.addItem(tr("Headings and labels of this paper"), f"papers:{key}/")
        if key == "plan_changes":
            self.language.addItem(tr("What can differ between two plans"), "plan_differences:")
        if key.startswith("blank_"):
            self.language.addItem(tr("Headings and labels of the blanks"), "blanks:")
        self.language.addItem(tr("Headings and labels of all staff papers"), "papers:")
        self.language.setCurrentIndex(max(0, self.language.findData(before)))
        self.language.blockSignals(False)  # noqa: FBT003
        self._show_words()

    def _show_words(self) -> None:
        chosen, _, block = self.language.currentData().partition(":")
        own = self.app.read(look.words)
        at = self.words.currentIndex().row()
        self.model.set_rows(
            [
                _Word(source, key, app, own.get((source, key), ""))
                for (source, key), app in shipped_words().items()
                if source == chosen and key.startswith(block)
            ]
        )
        self.words.fit_rows()
        if at >= 0:
            self.words.selectRow(min(at, len(self.model.rows) - 1))

    def _reword(self, word: _Word) -> None:
        RecordDialog(
            self.app, word.app, PaperWordFields,
            lambda new: self.app.write(look.set_word, word.source, word.key, word.app, new),
            record=PaperWordFields(words=word.own or word.app), about=f"{word.source}/{word.key}", parent=self,
        ).open()  # fmt: skip

    def _keep_sections(self) -> None:
        order = [(line.key, line.on) for line in self.sections.lines()]
        self.app.write(look.set_sections, self.chosen.key, order)

    def _signers(self) -> list[Signer]:
        return [Signer(line.key, line.words, line.on) for line in self.signers.lines()]

    def _keep_signers(self, lines: list[Signer]) -> None:
        self.app.write(look.set_signers, self.chosen.key, lines)

    def add_signer(self) -> None:
        """Add a line of the school's own."""

        def save(new: PaperSignerFields) -> None:
            self._keep_signers([*self._signers(), Signer("", new.wording, signs=True)])

        RecordDialog(self.app, tr("Add a line to sign on"), PaperSignerFields, save, parent=self).open()

    def reword_signer(self) -> None:
        """Say otherwise who signs on the chosen line."""
        at, lines = self.signers.list.currentRow(), self._signers()
        if not 0 <= at < len(lines):
            return

        def save(new: PaperSignerFields) -> None:
            lines[at] = lines[at]._replace(wording=new.wording)
            self._keep_signers(lines)

        now = PaperSignerFields(wording=lines[at].wording)
        RecordDialog(self.app, tr("Who signs"), PaperSignerFields, save, record=now, about=str(at), parent=self).open()

    def reset(self) -> None:
        """Put the paper back to the app's own."""
        self.app.write(look.reset_paper, self.chosen.key, self._sources())
