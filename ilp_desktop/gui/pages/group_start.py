"""Suggesting something to a group: what it is, and who it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ilp_desktop.flows import suggestions
from ilp_desktop.flows.suggestions import KINDS
from ilp_desktop.gui.bank_tools import BankButtons
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.gui.group_chooser import GroupChooser, left_out_in_words, named
from ilp_desktop.gui.keeping import TypedKeeper
from ilp_desktop.gui.layout import card, column, label, main_button, row, scrolled
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.model.suggestion import SuggestionKind
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_BESIDE = 20
"""Pixels between two fields of a form."""


class GroupStart(QWidget):
    """The form of what is suggested, and the choice of the group."""

    suggested = Signal()
    desk_asked = Signal()
    """The suggestions that wait are to be shown."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.kind, self.group, self.forms = Combo(), GroupChooser(app), QStackedWidget()
        self.kind.setAccessibleName(tr("Kind"))
        self.panels: dict[SuggestionKind, FormPanel] = {}
        self.keepers: dict[SuggestionKind, TypedKeeper] = {}
        self._has_begun = False
        for kind, what in KINDS.items():
            self.kind.addItem(what.title, kind)
            self._add_form(kind)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.group.changed.connect(self._show_preview)
        self._lay_out()

    def _add_form(self, kind: SuggestionKind) -> None:
        panel = FormPanel(self.app, KINDS[kind].fields)
        for name in KINDS[kind].own:
            panel.hide_field(name)
        panel.binder.load(suggestions.blank(kind))
        BankButtons(self.app, panel)
        self.panels[kind] = panel
        self.keepers[kind] = keeper = TypedKeeper(self.app, panel, f"suggestion|{kind}", draft_title(kind))
        keeper.troubled.connect(self._say)
        self.forms.addWidget(panel)

    def _lay_out(self) -> None:
        words = tr(
            "Suggest a target, a strategy, a part of the programme or a provider to several learners at once. "
            "It waits until you have made it each learner's own; only then it stands in a plan."
        )
        self.waiting = label("")
        self.go_on = main_button(tr("&Go on with them"), self.desk_asked.emit, self.app.colours)
        line = row(self.waiting, self.go_on)
        line.setStretch(0, 1)
        self.waiting_card = card(line)
        self.preview, self.left_out = label(""), label("", "quiet")
        self.suggest_button = main_button(tr("&Suggest it"), self.suggest, self.app.colours, icon="network")
        who = card(label(tr("Who"), "heading"), self.group, self.preview, self.left_out)
        kind = row(named(tr("K&ind"), self.kind), QWidget(), spacing=_BESIDE)
        kind.setStretch(0, 1)
        kind.setStretch(1, 1)
        self.begun = label("", "hint")
        self.begun.hide()
        what = card(
            label(tr("What to suggest"), "heading"), kind, self.begun, self.forms, row(None, self.suggest_button)
        )
        content = QWidget()
        parts = (label(tr("For a group"), "title"), label(words, "quiet"), self.waiting_card, who, what)
        content.setLayout(column(*parts, margin=3 * SPACE, spacing=2 * SPACE))
        content.layout().addStretch(1)  # type: ignore[union-attr]
        self.setLayout(column(scrolled(content)))
        self._kind_chosen()

    @property
    def chosen_kind(self) -> SuggestionKind:
        """What is suggested."""
        return SuggestionKind(self.kind.currentData())

    @property
    def panel(self) -> FormPanel:
        """The form of what is suggested."""
        return self.panels[self.chosen_kind]

    def refresh(self) -> None:
        """Read groups and what waits anew; what was typed and chosen stays."""
        waiting = self.app.read(suggestions.waiting)
        learners = len({each.learner_id for each in waiting})
        self.waiting.setText(
            counted(
                len(waiting),
                "{n} suggestion for {learners} waits to be made their own.",
                "{n} suggestions for {learners} wait to be made their own.",
                learners=counted(learners, "{n} learner", "{n} learners"),
            )
        )
        self.waiting_card.setVisible(bool(waiting))
        self.group.refresh()
        if not self._has_begun:
            self._has_begun = True
            self._begin()

    def _begin(self) -> None:
        """Show what was typed before the app was closed, locked or killed."""
        words = {kind: keeper.begin(suggestions.blank(kind)) for kind, keeper in self.keepers.items()}
        if found := [kind for kind in words if words[kind]]:
            self.show_kind(found[0])
            self._say(words[found[0]])

    def show_kind(self, kind: SuggestionKind) -> None:
        """Show the form of a kind of suggestion."""
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def _say(self, words: str) -> None:
        self.begun.setText(words)
        self.begun.setVisible(bool(words))

    def _kind_chosen(self) -> None:
        """Show the form of the kind; a shorter form takes less room."""
        self.forms.setCurrentWidget(self.panel)
        self.forms.setFixedHeight(self.panel.sizeHint().height())
        self._show_preview()

    def _show_preview(self) -> None:
        """Say who would be given it, and who can't and why."""
        members = self.group.members()
        found = self.app.read(suggestions.preview, self.chosen_kind, members)
        count = counted(len(found.learner_ids), "{n} learner will be given it.", "{n} learners will be given it.")
        self.preview.setText(count if members else tr("Choose a group."))
        self.left_out.setText(left_out_in_words(found.left_out))
        self.left_out.setVisible(bool(found.left_out))
        self.suggest_button.setEnabled(bool(found.learner_ids))

    def suggest(self) -> None:
        """Suggest it to all of the group who can be given it."""
        kind, binder = self.chosen_kind, self.panel.binder
        problems = suggestions.group_problems(kind, binder.raw())
        binder.show_problems(problems)
        if problems:
            binder.widgets[next(iter(problems))].setFocus()
            return
        if guarded(
            self, lambda: self.app.write(suggestions.suggest, kind, binder.raw(), self.group.members()) and None
        ):
            self.keepers[kind].forget()
            binder.load(suggestions.blank(kind))
            self._say("")
            self.suggested.emit()


def draft_title(kind: SuggestionKind) -> str:
    """How a form that was begun is called under unfinished work."""
    return tr("For a group: {title}", title=KINDS[kind].title)
