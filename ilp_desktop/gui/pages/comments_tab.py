"""What comes in between two reviews: teachers' comments as they run on, and files."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from ilp_desktop.errors import UserError
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.layout import button, card, label, row
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.gui.tables import Column
from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import ProgressNote, ProgressNoteFields
from ilp_desktop.model.school import ATTACHMENT_LIMIT, Attachment, AttachmentFields
from ilp_desktop.services import access, attachments, comments, records
from ilp_desktop.services.attachments import File
from ilp_desktop.services.comments import Comment
from ilp_desktop.services.overview import Overview

_KIB = 1024


class CommentsTab(Tab):
    """Comments, then files."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Both are read when the tab comes to the front, not each time a learner is opened."""
        del shown
        learner_id = self.page.learner_id
        return [
            self._comments(self.app.read(comments.of_learner, learner_id)),
            self._files(self.app.read(attachments.of_learner, learner_id)),
        ]

    # --- comments -------------------------------------------------------------------------------------------

    def _comments(self, found: list[Comment]) -> QFrame:
        add = button("Add comment", self.add_comment, icon="plus")
        if not found:
            nothing = "What teachers and assistants notice between two reviews stands here, each with its day."
            return card(row(label("Comments", "heading", wrap=False), None, add), label(nothing, "quiet"))

        def delete(comment: Comment) -> None:
            self.app.delete(ProgressNote, comment.note.id or 0, f"the comment “{comment.note.note[:40]}”")

        view = self.table("Comments", comment_columns(), found, self.change_comment, private=is_private(self))
        change = view.action("Change…", self.change_comment, icon="pencil")
        remove = view.action("Delete", delete, icon="trash-2")
        return card(row(label("Comments", "heading", wrap=False), None, remove, change, add), view)

    def add_comment(self) -> None:
        """Write a comment of today."""
        owner = {"learner_id": self.page.learner_id}
        self.form(
            "Add comment",
            ProgressNoteFields,
            lambda session, new: records.add(session, ProgressNote, new, **owner),
            record=ProgressNoteFields.model_construct(noted_on=self.app.today, author=self.app.store.who, note=""),
            choices={"target_id": self._targets()},
            begin_at="note",
        )

    def change_comment(self, comment: Comment) -> None:
        """Correct a comment."""
        note_id = comment.note.id or 0
        self.form(
            "Change comment",
            ProgressNoteFields,
            lambda session, new: records.change(session, ProgressNote, note_id, new),
            record=comment.note,
            choices={"target_id": self._targets()},
        )

    def _targets(self) -> list[tuple[str, str]]:
        return self.app.read(comments.target_choices, self.page.learner_id)

    # --- files ----------------------------------------------------------------------------------------------

    def _files(self, found: list[File]) -> QFrame:
        add = button("Add file…", self.add_file, icon="plus")
        if not found:
            nothing = "A photo of work, a report, a voice note: any file of up to 20 MB is kept here, encrypted."
            return card(row(label("Files", "heading", wrap=False), None, add), label(nothing, "quiet"))
        columns: list[Column[File]] = [
            Column("What it shows", lambda each: each.attachment.description or each.attachment.file_name, bold=True),
            Column("File", lambda each: each.attachment.file_name, width=200),
            Column("Belongs to", lambda each: each.owner, width=240),
            Column("Size", lambda each: each.attachment.size, show=size_shown, width=90),
            Column("Added", lambda each: each.attachment.added_at.date(), width=120),
        ]

        def delete(file: File) -> None:
            self.app.delete(Attachment, file.attachment.id or 0, f"the file “{file.attachment.file_name}”")

        view = self.table("Files", columns, found, self.open_file)
        opening = view.action("Open", self.open_file, icon="external-link")
        change = view.action("Change…", self.change_file, icon="pencil")
        remove = view.action("Delete", delete, icon="trash-2")
        return card(row(label("Files", "heading", wrap=False), None, remove, change, opening, add), view)

    def add_file(self) -> None:
        """Choose a file, say what it shows, keep it."""
        chosen, _ = QFileDialog.getOpenFileName(self, "Add file", "", "All files (*)")
        path = Path(chosen)
        if not chosen or not guarded(self, lambda: _check_size(path)):
            return
        learner_id, kind = self.page.learner_id, mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        self.form(
            f"Add file: {path.name}",
            AttachmentFields,
            lambda session, new: attachments.add(session, learner_id, path.name, path.read_bytes(), kind, new),
            choices={"belongs_to": self.app.read(attachments.owner_choices, learner_id)},
        )

    def change_file(self, file: File) -> None:
        """Change what a file shows and where it belongs."""
        file_id = file.attachment.id or 0
        self.form(
            f"Change file: {file.attachment.file_name}",
            AttachmentFields,
            lambda session, new: attachments.change(session, file_id, new),
            record=AttachmentFields(description=file.attachment.description, belongs_to=file.belongs_to),
            choices={"belongs_to": self.app.read(attachments.owner_choices, self.page.learner_id)},
        )

    def open_file(self, file: File) -> None:
        """Open a file in the program that the system has for it."""

        def show() -> None:
            content = self.app.read(attachments.content, file.attachment.id or 0)
            self.page.viewer.open(content, file.attachment.file_name)

        guarded(self, show)


def is_private(tab: Tab) -> Callable[[Comment], bool]:
    """Tells which comments are for staff only, or restricted on this record."""
    rules = tab.app.read(access.rules, tab.page.learner_id)
    return lambda comment: comment.note.staff_only or not rules.is_open((Part.COMMENTS,))


def comment_columns() -> list[Column[Comment]]:
    """How comments are listed, here and beside the reviews."""
    return [
        Column("Date", lambda each: each.note.noted_on, width=120),
        Column("Comment", lambda each: each.note.note, bold=True),
        Column("About", lambda each: each.target, width=220),
        Column("By", lambda each: each.note.author, width=160),
        Column("Seen by", lambda each: "Staff only" if each.note.staff_only else "Everyone", width=110),
    ]


def _check_size(path: Path) -> None:
    """Refuse a file that is too large before anything is typed about it. Raises OSError where it can't be read."""
    if path.stat().st_size > ATTACHMENT_LIMIT:
        raise UserError(
            "This file is larger than 20 MB.", "Save a smaller copy of it, such as a photo at lower quality."
        )


def size_shown(size: int) -> str:
    """Bytes as people read them, such as 340 KB or 2.1 MB."""
    if size < _KIB * _KIB:
        return f"{max(1, round(size / _KIB))} KB"
    return f"{size / _KIB / _KIB:.1f} MB"
