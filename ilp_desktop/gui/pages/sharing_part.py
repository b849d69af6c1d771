"""Whom a document was shared with: a form to note it, and a card that lists it, on every tab that has documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame

from ilp_desktop.gui.layout import button, card, label, row
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.gui.tables import Column, british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.assessment import Sharing
from ilp_desktop.model.school import SharingFields
from ilp_desktop.services import access, sharing
from ilp_desktop.services.sharing import Document, Shared
from ilp_desktop.words import tr


def share(tab: Tab, document: Document, what: str) -> None:
    """Note that a document was given to somebody; a wish that they may not see something is told first."""
    rules = tab.app.read(access.rules, tab.page.learner_id)
    tab.form(
        tr("Shared: {what}", what=what),
        SharingFields,
        lambda session, new: sharing.share(session, document, new),
        record=SharingFields.model_construct(shared_on=tab.app.today, how=tr("on paper")),
        hints=lambda fields: access.before_sharing(rules, fields),
        begin_at="staff_id",
    )


def shared_card(tab: Tab, title: str, rows: Sequence[Shared]) -> QFrame:
    """A card with whom, what, when and how."""
    columns: list[Column[Shared]] = [
        Column(tr("With whom"), lambda each: each.sharing.shared_with, bold=True),
        Column(tr("What"), lambda each: each.document, width=210),
        Column(tr("Date"), lambda each: each.sharing.shared_on, width=120),
        Column(tr("How"), lambda each: each.sharing.how, width=150),
        Column(tr("Until"), lambda each: each.sharing.until, width=120),
    ]

    def change(shared: Shared) -> None:
        sharing_id = shared.sharing.id or 0
        tab.form(
            tr("Shared: {document}", document=shared.document),
            SharingFields,
            lambda session, new: sharing.change(session, sharing_id, new),
            record=shared.sharing,
        )

    def delete(shared: Shared) -> None:
        tab.app.delete(
            Sharing,
            shared.sharing.id or 0,
            tr("the note that it was shared with {shared_with}", shared_with=shared.sharing.shared_with),
        )

    view = tab.table(title, columns, rows, change)
    changing, removing = (
        view.action(tr("Change…"), change, icon="pencil"),
        view.action(tr("Delete"), delete, icon="trash-2"),
    )
    return card(row(label(title, "heading", wrap=False), None, removing, changing), view)


def in_a_line(rows: Sequence[Shared], **document: Any) -> str:
    """Whom one document was shared with, such as Ms Reed (3 Sep 2026); empty where with nobody yet."""
    [(column, record_id)] = document.items()
    mine = [each.sharing for each in rows if getattr(each.sharing, column) == record_id]
    return ", ".join(f"{each.shared_with} ({british(each.shared_on)})" for each in mine)


class SharingOffer(QFrame):
    """After a print: a bar that offers to note who gets the paper, since it is forgotten an hour later."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.words = label("")
        self.share_button = button(tr("Shared with…"), self._share, icon="users")
        line = row(self.words, self.share_button, button(tr("Not now"), self.hide), margin=SPACE)
        line.setStretch(0, 1)
        self.setLayout(line)
        self._share_it: Callable[[], None] = self.hide
        self.hide()

    def offer(self, tab: Tab, document: Document) -> None:
        """Offer it for a document that was just printed."""
        name = sharing.named(document)
        self.words.setText(tr("{name} was printed. Who gets it?", name=name))
        self._share_it = partial(share, tab, document, name)
        self.show()

    def _share(self) -> None:
        self.hide()
        self._share_it()
