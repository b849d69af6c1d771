"""What the grid of a review day shows: a row for each target, and the choices of its cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ilp_desktop.services.review_round import GridRow
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

Index = QModelIndex | QPersistentModelIndex
FIELDS = ("learner", "target", "outcome", "distance", "note", "next_step")
"""The columns, by what they hold."""
HEADINGS = (tr("Learner"), tr("Target"), tr("Outcome"), tr("Distance"), tr("Note"), tr("Next step"))
FIRST = FIELDS.index("outcome")
"""The first column that can be filled in."""
TEXTS = {"note", "next_step"}


@dataclass(frozen=True)
class Scale:
    """The choices of a column: the key that chooses each, its code, its words."""

    choices: tuple[tuple[str, str, str], ...]

    def by_key(self, key: str) -> str | None:
        """The code that a digit chooses."""
        return next((code for each, code, _ in self.choices if each == key), None)

    def by_letter(self, letter: str, now: str) -> tuple[str | None, bool]:
        """The next code after this one whose words begin with a letter, and whether it is the only one."""
        codes = [code for _, code, words in self.choices if words.casefold().startswith(letter.casefold())]
        if not codes:
            return None, False
        after = codes[(codes.index(now) + 1) % len(codes)] if now in codes else codes[0]
        return after, len(codes) == 1

    def words(self, code: str) -> str:
        """The words of a code."""
        return next((words for _, each, words in self.choices if each == code), code)


def scales(app: App) -> dict[str, Scale]:
    """Outcomes are chosen by 1 to 6, distances by their own number."""
    outcomes, distances = app.choices("target_status"), app.choices("distance")
    return {
        "outcome": Scale(tuple((str(number), code, words) for number, (code, words) in enumerate(outcomes, start=1))),
        "distance": Scale(tuple((code, code, words) for code, words in distances)),
    }


class ReviewModel(QAbstractTableModel):
    """The rows of a round, with what could not be saved yet on top."""

    def __init__(self, scales: dict[str, Scale]) -> None:
        super().__init__()
        self.scales = scales
        self.rows: list[GridRow] = []

    def set_rows(self, rows: Sequence[GridRow]) -> None:
        """Show these rows; where they are the same targets, only what changed is drawn anew."""
        if [each.id for each in rows] != [each.id for each in self.rows]:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()
            return
        before, self.rows = self.rows, list(rows)
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(FIELDS) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Targets."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Learner, target, and the four cells to fill in."""
        return 0 if parent.isValid() else len(FIELDS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        """The headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Notes and next steps are typed in their cell, until the review is finished."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if FIELDS[index.column()] in TEXTS and not self.rows[index.row()].is_finished:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows; a screen reader also hears which column it is."""
        row, name = self.rows[index.row()], FIELDS[index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return value_of(row, name)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{HEADINGS[index.column()]}: {self._shown(row, name) or 'empty'}"
        return None

    def _shown(self, row: GridRow, name: str) -> str:
        match name:
            case "learner":
                return row.learner
            case "target":
                return row.target.what_i_will_do
            case "outcome" | "distance":
                value = value_of(row, name)
                return self.scales[name].words(value) if value else ""
            case _:
                return value_of(row, name)

    def pale(self, row: GridRow, name: str) -> str:
        """What an empty cell says faintly."""
        if name == "outcome":
            return tr("1 to {number}", number=len(self.scales[name].choices))
        if name == "distance" and row.last_distance is not None:
            return tr("was {last_distance}", last_distance=row.last_distance)
        return ""

    def is_first(self, number: int) -> bool:
        """Whether a row is the first of its learner."""
        return number == 0 or self.rows[number].entry_id != self.rows[number - 1].entry_id


def value_of(row: GridRow, name: str) -> str:
    """The raw value of a cell, as text."""
    value = getattr(row, name, "")
    return "" if value is None else str(value)
