"""A review that was held, whole, on the learner's page: what its record on paper says."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QFormLayout

from ilp_desktop.gui.layout import label
from ilp_desktop.gui.tables import british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.printing.plan_content import SignerPart
from ilp_desktop.printing.review_loading import ReviewData
from ilp_desktop.words import tr

_NAMES_WIDTH = 190


def whole(data: ReviewData) -> QFormLayout:
    """Everything but the outcomes, which have a table of their own; what was left empty is left out."""
    form = QFormLayout()
    form.setHorizontalSpacing(3 * SPACE)
    form.setVerticalSpacing(SPACE)
    for name, words in lines(data):
        quiet = label(name, "quiet")
        quiet.setFixedWidth(_NAMES_WIDTH)
        form.addRow(quiet, label(words))
    return form


def lines(data: ReviewData) -> Iterator[tuple[str, str]]:
    """(what it is, words), in the order of the record."""
    pairs = [
        (tr("Led by"), data.led_by),
        (tr("Attendance since the last review"), data.attendance),
        (tr("Took part"), "; ".join(_joined(name, role, how.lower()) for name, role, how in data.took_part)),
        *((note.label, note.text) for note in data.learner_says),
        (tr("Progress as a whole"), data.progress),
        *((_joined(each.who, each.about), each.view) for each in data.views),
        *((note.label, note.text) for note in data.changes),
        *((note.label, note.text) for note in data.own),
        (tr("Achievements"), "\n".join(_joined(day, *said) for day, *said in data.achievements)),
        (tr("New targets"), "\n".join(_joined(each.what_i_will_do, by(each.by_when)) for each in data.new_targets)),
        (tr("How the team will support"), data.team_support),
        (tr("Agreed by"), "; ".join(filter(None, map(_agreed, data.signers)))),
    ]
    yield from ((name, words) for name, words in pairs if words)


def by(day: object) -> str:
    """By when, or nothing."""
    return tr("by {british}", british=british(day)) if day else ""  # type: ignore[arg-type]


def _agreed(signer: SignerPart) -> str:
    """Who agreed, in which role and when; nothing for a line that nobody signed."""
    if not signer.agreed_on:
        return ""
    return _joined(signer.name or signer.role, signer.role if signer.name else "", british(signer.agreed_on))


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))
