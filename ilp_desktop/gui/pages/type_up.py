"""Type up: the pile of paper beside the laptop goes into the record, sheet by sheet, by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.errors import UserError, explain
from ilp_desktop.flows import log_sheet, sheets, slip_sheet, type_up
from ilp_desktop.flows.sheets import Sheet, SheetKind, Typed, Values
from ilp_desktop.gui import keys
from ilp_desktop.gui.aloud import say
from ilp_desktop.gui.dialogs import guarded, tell_error
from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.group_chooser import named
from ilp_desktop.gui.layout import as_list, button, card, column, empty, label, main_button, row, scrolled
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.pages.sitting import Sitting
from ilp_desktop.gui.sheet_form import SheetForm
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.printing.wording import learner_words
from ilp_desktop.services import caseload
from ilp_desktop.services.caseload import LearnerRow
from ilp_desktop.services.drafts import Unfinished
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

KINDS = {
    SheetKind.LOG: tr("Learning log, a week"),
    SheetKind.PREPARATION: tr("Review preparation sheet"),
    SheetKind.SLIP: tr("Slip of a provider or teacher"),
}
_MOST = 6
"""Learners that are offered."""
_AUTOSAVE = 400
"""Milliseconds after an edit; the promise is one second."""
_LINE_HEIGHT = 34
_AROUND = 70
"""Pixels above and below the box with the keys that stay in sight."""
_NOTHING = tr(
    "Take a sheet from the pile. Type a few letters of the learner's name, or the number printed on the sheet, and press "
    "Enter: its boxes come in the order of the paper."
)
_KEYS = tr("Enter: next box.  Ctrl+Enter: save, next sheet.  Esc: another learner.")


class TypeUpPage(Page):
    """Which learner, the sheet, and what was typed up this sitting."""

    tables: ClassVar[frozenset[str]] = frozenset({"learner", "staff"})

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.rows: list[LearnerRow] = []
        self.sheet: Sheet | None = None
        self.form: SheetForm | None = None
        self._found: list[LearnerRow] = []
        self._pile: Values = {}
        """What the next slip of the pile begins with."""
        self._dirty, self._trouble = False, ""
        self._timer = QTimer(self, singleShot=True, interval=_AUTOSAVE)
        self._timer.timeout.connect(self.keep)
        app.save_now.connect(self.keep)
        self.words = {key: learner_words(key, "en", plain=True) for key in ("log_block", "review_preparation")}
        self.sitting = Sitting(app)
        self.sitting.correct_asked.connect(self.correct)
        self.sitting.take_back_asked.connect(self.take_back)
        self.sitting.draft_asked.connect(self.open_draft)
        self._make_search()
        self._make_desk()
        self.stack = QStackedWidget()
        nothing = QWidget()
        nothing.setLayout(column(EmptyState(_NOTHING)))
        nothing.layout().addStretch(1)  # type: ignore[union-attr]
        for part in (nothing, self.desk):
            self.stack.addWidget(part)
        left = column(label(tr("Type up"), "title"), self._search_card, self.stack, spacing=2 * SPACE)
        left.setStretch(2, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*[3 * SPACE] * 4)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(left, 1)
        layout.addWidget(self.sitting)
        for pressed, action in (
            (keys.SAVE_SHEET, self.save), (keys.LEAVE_SHEET, self.leave_sheet),
            (keys.WEEK_AFTER, lambda: self.go_to_week(1)), (keys.WEEK_BEFORE, lambda: self.go_to_week(-1)),
        ):  # fmt: skip
            keys.bind(pressed, self, action, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- building -------------------------------------------------------------------------------------------

    def _make_search(self) -> None:
        self.kind, self.search, self.matches = Combo(), QLineEdit(), QListWidget()
        self.kind.setAccessibleName(tr("Kind of sheet"))
        for kind, words in KINDS.items():
            self.kind.addItem(words, kind)
        self.kind.activated.connect(lambda _index: self._kind_chosen())
        self.search.setAccessibleName(tr("Learner, or number on the sheet"))
        self.search.setPlaceholderText(tr("Part of the name, or a number such as L107-B3"))
        self.search.textEdited.connect(lambda _text: self._show_matches())
        self.search.returnPressed.connect(self.choose)
        self.search.installEventFilter(self)
        as_list(self.matches, tr("Learners found"))
        self.matches.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.matches.itemClicked.connect(lambda _item: self.choose())
        self.matches.hide()
        self.trouble = label("", "problem")
        self.trouble.hide()
        fields = row(named(tr("&Kind of sheet"), self.kind), named(tr("Le&arner, or number on the sheet"), self.search))
        fields.setStretch(0, 2)
        fields.setStretch(1, 3)
        self._search_card = card(fields, self.matches, self.trouble)

    def _make_desk(self) -> None:
        self.who, self.what = label("", "heading"), label("", "quiet")
        self.notice, self.state = label("", "hint"), label("", "quiet")
        self.back_button = button(tr("← &Week before"), lambda: self.go_to_week(-1))
        self.on_button = button(tr("Week afte&r →"), lambda: self.go_to_week(1))
        self.save_button = main_button(tr("&Save, next sheet"), self.save, self.app.colours, icon="save")
        foot = row(self.back_button, self.on_button, None, self.save_button)
        self._body = QVBoxLayout()
        self.desk = card(self.who, self.what, self.notice, self._body, self.state, foot)
        self.desk.layout().setStretch(3, 1)  # type: ignore[union-attr]

    # --- finding --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the learners anew; what is typed stays."""
        self.rows = self.app.read(caseload.load, self.app.today)
        self.sitting.refresh()

    def first_widget(self) -> QWidget:
        """The sheet that is open, else where the next one is found."""
        return next(iter(self.form.widgets.values())) if self.form else self.search

    @property
    def chosen_kind(self) -> SheetKind:
        """The kind of this pile."""
        return SheetKind(self.kind.currentData())

    def _kind_chosen(self) -> None:
        """Another pile: what was typed is kept; the arrows go on choosing."""
        if self._leave():
            self.sitting.refresh()
            self.stack.setCurrentIndex(0)
        self._pile = {}

    def _show_matches(self) -> None:
        words = self.search.text()
        self.trouble.hide()
        self.search.setAccessibleDescription("")
        some = bool(words.strip()) and not type_up.is_identity(words)
        self._found = type_up.matching(self.rows, words)[:_MOST] if some else []
        self.matches.clear()
        for each in self._found:
            about = " · ".join(
                filter(
                    None,
                    (tr("Year {year_group}", year_group=each.year_group) if each.year_group else "", each.form_group),
                )
            )
            item = QListWidgetItem(f"{each.name}    {about}")
            item.setSizeHint(QSize(0, _LINE_HEIGHT))
            self.matches.addItem(item)
        self.matches.setCurrentRow(0)
        self.matches.setFixedHeight(len(self._found) * _LINE_HEIGHT + 4)
        self.matches.setVisible(bool(self._found))
        self._say_match()

    def _say_match(self) -> None:
        """The list has no focus, since one goes on typing."""
        if found := self.matches.currentItem():
            say(self.search, found.text())

    @raises_whole
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The arrows move among the learners found, while one goes on typing."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key(), 0)
            if step and self._found:
                self.matches.setCurrentRow(max(0, min(self.matches.currentRow() + step, len(self._found) - 1)))
                self._say_match()
                return True
        return super().eventFilter(watched, event)

    def choose(self) -> None:
        """Open the sheet whose number was typed, or the next one of the learner who is marked."""
        words = self.search.text().strip()
        if type_up.is_identity(words):
            self._try(lambda: self._open_block(words))
        elif self._found:
            learner_id = self._found[max(0, self.matches.currentRow())].id
            self._try(lambda: self._show(self.app.read(type_up.open_for, self.chosen_kind, learner_id, self.words)))
        elif words:
            self._say_trouble(tr("No learner has these letters. Type others, or the number on the sheet."))

    def _try(self, action: object) -> None:
        """Do it, or say beside the search why it can't be done: no box to close in the middle of a pile."""
        try:
            action()  # type: ignore[operator]
        except UserError as error:
            self._say_trouble(f"{error.title} {error.what_to_do}")

    def _say_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()
        self.search.setAccessibleDescription(words)
        say(self.search, words, at_once=True)

    def _open_block(self, words: str) -> None:
        block = self.app.read(type_up.find_block, words)
        self.kind.setCurrentIndex(self.kind.findData(SheetKind.LOG))
        self._show(self.app.read(log_sheet.open_sheet, block.id, block.week, self.words))

    # --- the sheet ------------------------------------------------------------------------------------------

    def _show(self, sheet: Sheet) -> None:
        """Put a sheet on the desk, with what was typed of it before."""
        if not self._leave():
            return
        kept = self.app.read(sheets.kept, sheet)
        pile = self._pile if sheet.kind is SheetKind.SLIP and sheet.record_id is None and not kept else {}
        values = sheet.values | pile | kept
        self.sheet = sheet
        self.form = SheetForm(sheet, values, self.app.colours)
        self.form.edited.connect(self._edited)
        self.form.ended.connect(self.save_button.setFocus)
        empty(self._body)
        area = scrolled(self.form)
        self.form.entered.connect(lambda widget: area.ensureWidgetVisible(widget, 0, _AROUND))
        self._body.addWidget(area)
        self._show_heading(sheet, kept=bool(kept))
        self.matches.hide()
        self.trouble.hide()
        self.stack.setCurrentWidget(self.desk)
        self.form.begin(pile)

    def _show_heading(self, sheet: Sheet, *, kept: bool) -> None:
        self.who.setText(sheet.learner)
        self.what.setText(sheet.title)
        words = tr("This was typed before and is not saved yet.") if kept else sheet.notice
        self.notice.setText(words)
        self.notice.setVisible(bool(words))
        for widget in (self.back_button, self.on_button):
            widget.setVisible(sheet.kind is SheetKind.LOG)
        self.back_button.setEnabled(sheet.week > 1)
        self.on_button.setEnabled(sheet.week < sheet.weeks)
        self._say(_KEYS, "quiet")

    def _say(self, words: str, role: str) -> None:
        self.state.setText(words)
        self.state.setProperty("role", role)
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)

    def go_to_week(self, step: int) -> None:
        """Another week of the block; what is typed of this one is kept."""
        sheet = self.sheet
        if sheet and sheet.kind is SheetKind.LOG and 0 < sheet.week + step <= sheet.weeks:
            self._try(
                lambda: self._show(self.app.read(log_sheet.open_sheet, sheet.block_id, sheet.week + step, self.words))
            )

    def leave_sheet(self) -> None:
        """Put the sheet aside and go to the search; what is typed is kept."""
        if self._leave():
            self.sitting.refresh()
            self._find_next()

    def _leave(self) -> bool:
        """Let go of the sheet, unless what is typed can't be kept."""
        self.keep()
        if self.is_saved:
            self.sheet = self.form = None
        return self.is_saved

    def _find_next(self) -> None:
        self.stack.setCurrentIndex(0)
        self.search.clear()
        self.matches.hide()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- saving ---------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        self._dirty = True
        if not self._trouble:
            self._say(tr("Typing… kept as you type."), "quiet")
        self._timer.start()

    def keep(self) -> None:
        """Keep what is typed as a draft; where that can't be, say so until it works."""
        self._timer.stop()
        if not self._dirty or self.sheet is None or self.form is None:
            return
        try:
            self.app.write(sheets.keep, self.sheet, self.form.values())
        except Exception as error:
            known = explain(error)
            if known is None:
                raise
            self._say(tr("Not saved. {why}", why=known.title), "problem")
            if known.title != self._trouble:  # told once, not at each key
                self._trouble = known.title
                tell_error(self, known)
            return
        self._dirty, self._trouble = False, ""
        self._say(tr("Kept as a draft.") + f"  {_KEYS}", "quiet")

    @property
    def is_saved(self) -> bool:
        """Whether all that was typed is kept."""
        return not self._dirty

    def save(self) -> None:
        """Write the sheet into the record and go to the next one; what is wrong is told beside its box."""
        sheet, form = self.sheet, self.form
        if sheet is None or form is None:
            self.choose()
            return
        self.keep()
        values = form.values()
        problems = self.app.read(type_up.problems, sheet, values)
        form.show_problems(problems)
        if problems:
            self._say(tr("Not saved yet: look at the red line."), "problem")
            return
        done: list[Typed] = []
        if guarded(self, lambda: done.append(self.app.write(type_up.save, sheet, values))):
            self._saved(sheet, done[0])

    def _saved(self, sheet: Sheet, typed: Typed) -> None:
        self._dirty = False
        self.sheet = self.form = None
        if sheet.kind is SheetKind.SLIP:
            self._pile = {name: typed.values[name] for name in slip_sheet.FOR_THE_PILE}
        self.sitting.add(typed)
        following = self.app.read(log_sheet.week_after, sheet) if sheet.kind is SheetKind.LOG else 0
        if following:
            self._show(self.app.read(log_sheet.open_sheet, sheet.block_id, following, self.words))
        else:
            self._find_next()
        self._say(tr("Saved: {learner}, {title}.", learner=sheet.learner, title=sheet.title), "good")
        self.app.said.emit(tr("Saved: {learner}, {title}.", learner=sheet.learner, title=sheet.title))

    # --- this sitting ---------------------------------------------------------------------------------------

    def correct(self, typed: Typed) -> None:
        """Open a saved sheet again."""
        found: list[Sheet] = []
        if self._leave() and guarded(self, lambda: found.append(self.app.write(type_up.open_again, typed, self.words))):
            if typed.sheet.kind is SheetKind.PREPARATION:
                self.sitting.remove(typed)
            self._show(found[0])

    def take_back(self, typed: Typed) -> None:
        """Undo a saving; what was typed stands on the desk again, not saved."""
        if self._leave() and guarded(self, lambda: self.app.write(type_up.take_back, typed)):
            self.sitting.remove(typed)
            self._try(lambda: self._show(self.app.read(type_up.open_kept, typed.sheet, self.words)))

    def open_draft(self, draft: Unfinished) -> None:
        """Go on with a sheet that was begun."""
        kind = SheetKind(draft.kind)
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._try(lambda: self._show(self.app.read(type_up.open_begun, kind, draft.learner_id, draft.step, self.words)))
