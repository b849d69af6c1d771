"""Who sees what of one learner: how open each part is, and what the learner wishes for each kind of reader."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ilp_desktop.gui.access_grid import OPENNESS_WORDS, AccessGrid, GridColumn, Tone
from ilp_desktop.gui.layout import button, card, column, fit, label, row, scrolled
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.access import Answer, Rules, Wish, WishFields
from ilp_desktop.model.parts import ASKED_ABOUT, AUDIENCES, PARTS, Audience, Openness, Part
from ilp_desktop.services import access
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_OPENNESS = 0
"""The column of how open a part is; the wishes follow."""
_CELLS = {Answer.MAY: tr("✓ may"), Answer.MAY_NOT: tr("✗ may not"), Answer.NONE: ""}
_SPOKEN = {Answer.MAY: tr("may see it"), Answer.MAY_NOT: tr("may not see it"), Answer.NONE: tr("no wish")}
_TONES = {Answer.MAY: Tone.YES, Answer.MAY_NOT: Tone.NO, Answer.NONE: Tone.PLAIN}
_NEXT = {Answer.NONE: Answer.MAY_NOT, Answer.MAY_NOT: Answer.MAY, Answer.MAY: Answer.NONE}
_LOWEST = 250
"""Pixels that the grid keeps in a low window, which then scrolls."""
_TABLES = {"wish", "learner_openness", "school_openness"}
_HOW = tr(
    "Arrow keys go from cell to cell, Space changes one: may not see, may see, no wish. A wish holds for every paper. "
    "The learner's own copy and the school's file stay whole."
)
_DUTIES = tr(
    "A wish does not replace the school's duties: what is needed to keep a learner safe, or by law, is still passed on. "
    "Tell the learner so, and print for the school's file."
)


class AccessDialog(QDialog):
    """A grid of parts and readers. Each answer is kept at once."""

    sheet_asked = Signal()
    """The learner's own sheet is to be printed."""

    def __init__(self, app: App, learner_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.app, self.learner_id = app, learner_id
        self.rules: Rules = app.read(access.rules, learner_id)
        self.setWindowTitle(tr("Who sees what – {called}", called=self.rules.called))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.grid = AccessGrid(self._columns(), tr("Who sees what"), app.colours)
        self.grid.pressed_on.connect(self._next)
        self.grid.cleared_on.connect(self._clear)
        self.grid.moved.connect(self._tell)
        self.told = label("", "")
        self.told.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        app.changed.connect(self._changed)
        self._lay_out()
        self.grid.setCurrentIndex(self.grid.access_model.index(0, _OPENNESS + 1))
        self.grid.setFocus()

    def _lay_out(self) -> None:
        self.words_button = button(tr("Own &words and day…"), self.edit_words, icon="pencil")
        sheet = button(tr("&Print the learner's sheet…"), self._print_sheet, icon="printer")
        close = button(tr("&Close"), self.accept)
        below = row(self.told, self.words_button)
        below.setStretch(0, 1)
        self.grid.setMinimumHeight(_LOWEST)
        content = QWidget()
        content.setLayout(
            column(
                label(tr("Who sees what of {called}'s record", called=self.rules.called), "title"),
                self.grid,
                card(below),
                label(_HOW, "quiet"),
                label(_DUTIES, "hint"),
                spacing=2 * SPACE,
            )
        )
        self.setLayout(column(scrolled(content), row(sheet, None, close), margin=2 * SPACE, spacing=2 * SPACE))
        fit(self, 1240, 860)

    def _columns(self) -> list[GridColumn]:
        openness = GridColumn(tr("How open"), self._openness, self._openness_spoken, self._openness_tone, width=146)
        return [openness, *(self._wish_column(audience) for audience in ASKED_ABOUT)]

    # --- how open a part is -----------------------------------------------------------------------------------

    def _openness(self, part: Part) -> str:
        words = OPENNESS_WORDS[self.rules.openness(part)]
        return tr("{openness} (own)", openness=words) if part in self.rules.own else words

    def _openness_spoken(self, part: Part) -> str:
        whose = tr("for this learner") if part in self.rules.own else tr("as the school says")
        return f"{PARTS[part].title}: {OPENNESS_WORDS[self.rules.openness(part)].lower()}, {whose}"

    def _openness_tone(self, part: Part) -> Tone:
        return Tone.PLAIN if part in self.rules.own or self.rules.openness(part) is not Openness.OPEN else Tone.QUIET

    # --- wishes -----------------------------------------------------------------------------------------------

    def _wish_column(self, audience: Audience) -> GridColumn:
        title = AUDIENCES[audience].title

        def answer(part: Part) -> Answer:
            return self.rules.answer(part, audience)

        return GridColumn(
            _two_lines(title),
            lambda part: _CELLS[answer(part)],
            lambda part: f"{PARTS[part].title}, {title}: {_SPOKEN[answer(part)]}",
            lambda part: _TONES[answer(part)],
            width=111,
        )

    def _next(self, part: Part, number: int) -> None:
        if number == _OPENNESS:
            self._set_openness(part, _after(self.rules, part))
        else:
            audience = ASKED_ABOUT[number - _OPENNESS - 1]
            self._wish(part, audience, _NEXT[self.rules.answer(part, audience)])

    def _clear(self, part: Part, number: int) -> None:
        if number == _OPENNESS:
            self._set_openness(part, None)
        else:
            self._wish(part, ASKED_ABOUT[number - _OPENNESS - 1], Answer.NONE)

    def _set_openness(self, part: Part, openness: Openness | None) -> None:
        self.app.write(access.set_own, self.learner_id, part, openness)

    def _wish(self, part: Part, audience: Audience, answer: Answer) -> None:
        now = self.rules.wishes.get((part, audience))
        words = now.words if now and now.said_on == self.app.today else ""
        fields = WishFields(said_on=self.app.today, words=words, recorded_by=self.app.store.who)
        self.app.write(access.wish, self.learner_id, part, audience, answer, fields)

    def edit_words(self) -> None:
        """Write down what the learner said, and on which day."""
        if (chosen := self._chosen()) is None or (wish := self.rules.wishes.get(chosen)) is None:
            return
        part, audience = chosen
        save = partial(access.reword, wish_id=wish.id or 0)
        RecordDialog(
            self.app,
            f"{PARTS[part].title}: {AUDIENCES[audience].title}",
            WishFields,
            lambda new: self.app.write(lambda session: save(session, fields=new)),
            record=wish,
            parent=self,
        ).open()

    def _print_sheet(self) -> None:
        self.accept()
        self.sheet_asked.emit()

    def _chosen(self) -> tuple[Part, Audience] | None:
        number, part = self.grid.currentIndex().column() - _OPENNESS - 1, self.grid.part
        return (part, ASKED_ABOUT[number]) if part is not None and number >= 0 else None

    # --- what stands below the grid ---------------------------------------------------------------------------

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.rules = self.app.read(access.rules, self.learner_id)
            self.grid.access_model.tell_changed()
            self._tell()

    def _tell(self) -> None:
        chosen = self._chosen()
        wish = self.rules.wishes.get(chosen) if chosen else None
        self.words_button.setEnabled(wish is not None)
        if chosen:
            said = self.app.read(access.said, self.learner_id, *chosen)
            head = f"{PARTS[chosen[0]].title}, {AUDIENCES[chosen[1]].title.lower()}: "
            self.told.setText(head + ("\n".join(map(_told, said)) or tr("no wish.")))
        elif self.grid.part is not None:
            self.told.setText(f"{self._openness_spoken(self.grid.part)}. {_MEANS[self.rules.openness(self.grid.part)]}")


_MEANS = {
    Openness.OPEN: tr("Everyone whom a paper is for sees it, unless the learner wishes otherwise."),
    Openness.STAFF: tr("Only the school's staff see it."),
    Openness.RESTRICTED: tr("It is on a paper only where it is ticked for that print."),
}


def _after(rules: Rules, part: Part) -> Openness | None:
    """The next way a part can be open for this learner: each that differs from the school's, then the school's."""
    others: list[Openness | None] = [each for each in Openness if each is not rules.school_openness(part)]
    ring = [None, *others]
    return ring[(ring.index(rules.own.get(part)) + 1) % len(ring)] if rules.own.get(part) in ring else None


def _two_lines(words: str) -> str:
    """A heading broken where its lines are most alike."""
    breaks = [place for place, letter in enumerate(words) if letter == " "]
    middle = min(breaks, key=lambda place: abs(len(words) - 2 * place), default=None)
    return words if middle is None else f"{words[:middle]}\n{words[middle + 1 :]}"


def _told(wish: Wish) -> str:
    """Such as: 3 Sep 2026, may not see it: “Not my boss.” Written down by R. Adeyemi."""
    words = f": “{wish.words}”" if wish.words else ""
    told = f"{british(wish.said_on)}, {_SPOKEN[Answer(wish.answer)]}{words}{'' if words else '.'}"
    if not wish.recorded_by:
        return told
    return told + " " + tr("Written down by {name}.", name=wish.recorded_by)
