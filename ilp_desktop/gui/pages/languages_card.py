"""The languages of the learners' papers in the settings: who of the school has checked the words of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ilp_desktop.gui.layout import card, column, label, row
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import Column, RowsModel, RowsView, british
from ilp_desktop.model.language_check import LanguageCheckFields
from ilp_desktop.printing.wording import languages
from ilp_desktop.services import language_checks
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_DAY_WIDTH = 130


@dataclass(frozen=True)
class _Line:
    """One language."""

    code: str
    name: str
    check: LanguageCheckFields | None


class LanguagesCard(Page):
    """A line for each language; nobody of the app's makers speaks them, so the school says when somebody read them."""

    tables: ClassVar[frozenset[str]] = frozenset({"language_check"})

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.lines: RowsModel[_Line] = RowsModel(
            [
                Column(tr("Language"), lambda line: line.name, bold=True),
                Column(tr("Checked by"), lambda line: line.check.checked_by if line.check else tr("nobody yet")),
                Column(tr("Day"), lambda line: british(line.check.checked_on) if line.check else "", width=_DAY_WIDTH),
            ]
        )
        self.table = RowsView(self.lines, tr("Languages of learners' papers"))
        self.lines.setParent(self.table)
        self.table.chosen.connect(lambda number: self.note(self.lines.rows[number]))
        words = tr(
            "The app came with these translations, and no speaker of the languages had read them. Print “My plan” in one, let "
            "somebody who speaks it read it, change words above, and note the check here. It is told before papers are printed."
        )
        note = self.table.action(tr("Note a check…"), self.note, icon="pencil")
        forget = self.table.action(tr("Not checked"), self.forget, icon="undo-2")
        self.setLayout(
            column(card(label(tr("Languages"), "heading"), label(words, "quiet"), self.table, row(note, forget, None)))
        )

    def refresh(self) -> None:
        """Read the checks anew."""
        checks, at = self.app.read(language_checks.checks), self.table.currentIndex().row()
        self.lines.set_rows(
            [_Line(code, facts.english_name, checks.get(code)) for code, facts in languages().items() if code != "en"]
        )
        self.table.fit_rows()
        if at >= 0:
            self.table.selectRow(at)

    def note(self, line: _Line) -> None:
        """Write down who checked a language."""

        def save(new: LanguageCheckFields) -> None:
            self.app.write(language_checks.set_check, line.code, new)

        title = tr("{language} was checked", language=line.name)
        RecordDialog(self.app, title, LanguageCheckFields, save, record=line.check, about=line.code, parent=self).open()

    def forget(self, line: _Line) -> None:
        """Call a language unchecked again; undo brings the check back."""
        if line.check:
            self.app.write(language_checks.forget, line.code)
