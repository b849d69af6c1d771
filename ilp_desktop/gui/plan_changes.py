"""Shows what differs between two versions of a plan: what was taken out struck through, what was put in underlined."""

from __future__ import annotations

import copy
import html
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget
from sqlmodel import Session

from ilp_desktop.flows import flow as flows
from ilp_desktop.flows.flow import Flow
from ilp_desktop.gui.layout import button, card, column, fit, label, row
from ilp_desktop.gui.tables import british
from ilp_desktop.gui.theme import SPACE, Colours
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.model.plan import PlanStatus, PlanVersion
from ilp_desktop.printing import plan_changes
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.marked_words import Mark, marked
from ilp_desktop.printing.paper import Between
from ilp_desktop.printing.plan_changes import Changes
from ilp_desktop.printing.plan_differences import Difference
from ilp_desktop.services import plans
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

NOW = tr("The plan as it is now")
_WIDE = 28
"""Characters of a version with its day."""
_LEGEND = tr("Struck through: taken out. Underlined: put in.")


def of_draft(session: Session, flow: Flow, learner_id: int, entries: Entries) -> Changes | None:
    """What an unfinished plan wizard changes in the version agreed last; None where none was agreed.

    The wizard is finished for this, in a reading transaction: nothing of it is kept.
    """
    plan = plans.current(session, learner_id)
    agreed = plans.versions(session, plan.id) if plan and plan.id and plan.status != PlanStatus.CLOSED.value else []
    if not agreed:
        return None
    flows.finish(session, flow, learner_id, copy.deepcopy(entries) | {"agreement": []})
    return plan_changes.load_changes(session, learner_id, (agreed[-1].id or 0, None))


def as_html(found: Sequence[Difference], colours: Colours) -> str:
    """The differences, a heading for each part of the plan."""
    lines: list[str] = []
    for part, group in groupby(found, key=lambda each: each.part):
        lines.append(f'<h4 style="margin: 14px 0 2px 0">{html.escape(part)}</h4>')
        for entry, mine in groupby(group, key=lambda each: (each.entry, each.what == "")):
            lines += _entry(entry[0], list(mine), colours)
    return "".join(lines)


def _entry(title: str, mine: Sequence[Difference], colours: Colours) -> list[str]:
    lines = [f"<b>{html.escape(title)}</b>"] if title and mine[0].what else []
    lines += [f"{html.escape(each.change)}: {_marked(each, colours)}" for each in mine]
    return [f'<p style="margin: 6px 0 6px 12px">{"<br/>".join(lines)}</p>']


def _marked(each: Difference, colours: Colours) -> str:
    signs = {Mark.SAME: "{}", Mark.OUT: f'<s style="color: {colours.bad}">{{}}</s>'}
    signs[Mark.IN] = f'<u style="color: {colours.good}">{{}}</u>'
    pieces = marked(each.before, each.after)
    return "".join(signs[mark].format(html.escape(text).replace("\n", "<br/>")) for mark, text in pieces)


def draft_card(changes: Changes, colours: Colours) -> QWidget:
    """What a draft changes, for the last look before it is agreed again."""
    title = label(
        tr("What differs from version {version}, which was agreed", version=changes.before.version), "heading"
    )
    text = label("")
    text.setTextFormat(Qt.TextFormat.RichText)
    found = changes.found
    text.setText(as_html(found, colours))
    return card(title, label(f"{how_many(found)}. {_LEGEND}", "quiet"), text)


class ChangesDialog(QDialog):
    """Two versions to choose, and what differs."""

    def __init__(
        self,
        app: App,
        learner_id: int,
        versions: Sequence[PlanVersion],
        between: Between,
        print_it: Callable[[PrintRequest], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.app, self._learner_id, self._print_it = app, learner_id, print_it
        self.setWindowTitle(tr("What differs"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.older = _choice(tr("From"), versions, between[0])
        self.newer = _choice("to", versions, between[1], NOW)
        self.count = label("", "heading")
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("What differs"))
        self.text.document().setDocumentMargin(2 * SPACE)
        self._lay_out()
        for choice in (self.older, self.newer):
            choice.activated.connect(lambda _number: self.compare())
        self.compare()
        self.text.setFocus()
        fit(self, 860, 760)

    def _lay_out(self) -> None:
        first, second = label(tr("&From"), wrap=False), label(tr("&to"), wrap=False)
        first.setBuddy(self.older)
        second.setBuddy(self.newer)
        printing = button(tr("&Print…"), lambda: self._print_it(self.request()), icon="printer")
        choices = row(first, self.older, second, self.newer, None)
        foot = row(printing, label(_LEGEND, "quiet", wrap=False), None, button(tr("&Close"), self.reject))
        self.setLayout(column(choices, self.count, self.text, foot, margin=2 * SPACE, spacing=2 * SPACE))

    def request(self) -> PrintRequest:
        """The paper of what is shown."""
        return PrintRequest("plan_changes", self._learner_id, between=self._between())

    def _between(self) -> Between:
        return self.older.currentData(), self.newer.currentData()

    def compare(self) -> None:
        """Show what differs between the two that are chosen."""
        changes = self.app.read(plan_changes.load_changes, self._learner_id, self._between())
        found = changes.found
        self.count.setText(how_many(found))
        self.text.setHtml(as_html(found, self.app.colours))


def _choice(name: str, versions: Sequence[PlanVersion], chosen: int | None, *more: str) -> Combo:
    choice = Combo()
    choice.setAccessibleName(name)
    choice.setMinimumContentsLength(_WIDE)
    for words in more:
        choice.addItem(words, None)
    for each in reversed(versions):
        choice.addItem(tr("Version {number}, agreed {day}", number=each.number, day=british(each.agreed_on)), each.id)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
    return choice


def how_many(found: Sequence[Difference]) -> str:
    """Such as 3 changes."""
    return counted(len(found), "{n} change", "{n} changes") if found else tr("Nothing differs")
