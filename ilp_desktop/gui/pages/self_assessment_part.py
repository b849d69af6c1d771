"""On the learner's page: what the learner answered on screen, listed by date, read in full, compared with before."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from ilp_desktop.gui.layout import button, card, column, fit, label, row, scrolled
from ilp_desktop.gui.tables import Column, british
from ilp_desktop.gui.theme import HAIR, SPACE
from ilp_desktop.model.learner import called
from ilp_desktop.model.self_assessment import SelfAssessment
from ilp_desktop.services import self_assessments
from ilp_desktop.services.self_assessments import Answered, Line
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.pages.learner_tab import Tab

_TITLES = {"assessment": tr("What the learner says"), "review": tr("Before the review")}


class AnswersDialog(QDialog):
    """One self-assessment in full, beside the one before."""

    def __init__(self, learner: str, now: Answered, before: Answered | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What {learner} said on {day}", learner=learner, day=british(now.answered_on)))
        moved = self_assessments.moved(now, before) if before else {}
        earlier = {line.key: line for line in before.lines} if before else {}
        about = (
            tr("Compared with {day}.", day=british(before.answered_on))
            if before
            else tr("Answered for the first time.")
        )
        state = (
            ""
            if now.finished
            else tr("Not finished: {number} of {asked} questions are answered.", number=len(now.lines), asked=now.asked)
        )
        answers = QVBoxLayout()
        answers.setContentsMargins(0, 0, SPACE, 0)
        answers.setSpacing(2 * SPACE)
        for line in now.lines:
            answers.addLayout(_answer(line, earlier.get(line.key), moved.get(line.key, "")))
        answers.addStretch(1)
        holder = QWidget()
        holder.setLayout(answers)
        close = button(tr("&Close"), self.accept)
        self.setLayout(
            column(
                label(tr("What {learner} said on {day}", learner=learner, day=british(now.answered_on)), "heading"),
                label(f"{about} {state}".strip(), "quiet"),
                scrolled(holder),
                row(None, close),
                margin=3 * SPACE,
                spacing=2 * SPACE,
            )
        )
        fit(self, 720, 760)
        close.setFocus()


def _answer(line: Line, before: Line | None, moved: str) -> QVBoxLayout:
    """The question, the answer, and what was said before where it moved."""
    parts: list[QWidget] = [label(line.asked, "quiet"), label(line.said)]
    if before and moved:
        parts.append(label(tr("Before: {said} ({moved})", said=before.said, moved=moved), _role(moved)))
    return column(*parts, spacing=HAIR)


def _role(moved: str) -> str:
    return "good" if moved.startswith("↑") else "problem" if moved.startswith("↓") else "quiet"


def self_assessments_card(tab: Tab, kind: str) -> QFrame:
    """The learner's self-assessments of one kind, and the button that hands the laptop over."""
    learner_id = tab.page.learner_id
    found = tab.app.read(self_assessments.of_learner, learner_id, kind)
    ask = button(
        tr("Let the learner answer…"), lambda: tab.page.questions_asked.emit(kind, learner_id), icon="message-circle"
    )
    title = _TITLES[kind]
    if not found:
        words = tr("The learner can answer short questions on the screen, with faces and symbols, before the talk.")
        return card(row(label(title, "heading", wrap=False), None, ask), label(words, "quiet"))
    earlier = dict(zip((each.id for each in found), [*found[1:], None], strict=True))

    def read(answered: Answered) -> None:
        name = called(tab.page.overview.learner) if tab.page.overview else ""
        AnswersDialog(name, answered, earlier[answered.id], tab).open()

    def delete(answered: Answered) -> None:
        tab.app.delete(SelfAssessment, answered.id, tr("what was said on {day}", day=british(answered.answered_on)))

    columns = [
        Column[Answered](tr("Date"), lambda each: each.answered_on, bold=True, width=160),
        Column[Answered](tr("Answered"), lambda each: _count(each), width=260),
        Column[Answered](tr("Since the time before"), lambda each: _in_short(each, earlier[each.id])),
    ]
    view = tab.table(title, columns, found, read)
    reading = view.action(tr("Read…"), read, icon="book-open")
    removing = view.action(tr("Delete"), delete, icon="trash-2")
    view.selectRow(0)
    return card(row(label(title, "heading", wrap=False), None, removing, reading, ask), view)


def _count(answered: Answered) -> str:
    words = tr("{number} of {asked} questions", number=len(answered.lines), asked=answered.asked)
    return words if answered.finished else tr("{questions}, not finished", questions=words)


def _in_short(now: Answered, before: Answered | None) -> str:
    """How many answers moved which way, such as: 3 up, 1 down."""
    if before is None:
        return ""
    ways = Counter(words[0] for words in self_assessments.moved(now, before).values())
    up, down = tr("{number} up", number=ways["↑"]), tr("{number} down", number=ways["↓"])
    return ", ".join(words for way, words in (("↑", up), ("↓", down)) if ways[way]) or tr("No face moved")
