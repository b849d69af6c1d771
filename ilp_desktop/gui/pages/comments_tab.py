"""What comes in between two reviews: teachers' comments as they run on, and files."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QWidget

from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.files import choose_file, in_a_few_words, named, open_files, read_file, size_shown, take_in
from ilp_desktop.gui.layout import button, card, label, row
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import Column
from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import ProgressNote, ProgressNoteEntry
from ilp_desktop.model.school import Attachment, AttachmentFields
from ilp_desktop.services import access, attachments, comments
from ilp_desktop.services.attachments import File
from ilp_desktop.services.comments import Comment
from ilp_desktop.services.overview import Overview
from ilp_desktop.words import tr


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
        add = button(tr("Add comment"), self.add_comment, icon="plus")
        if not found:
            nothing = tr("What teachers and assistants notice between two reviews stands here, each with its day.")
            return card(row(label(tr("Comments"), "heading", wrap=False), None, add), label(nothing, "quiet"))

        def delete(comment: Comment) -> None:
            self.app.delete(ProgressNote, comment.note.id or 0, tr("the comment “{note}”", note=comment.note.note[:40]))

        view = self.table(tr("Comments"), comment_columns(), found, self.change_comment, private=is_private(self))
        look = view.action(
            tr("Look or listen…"), lambda each: open_files(self.app, each.files, self), icon="external-link"
        )
        change = view.action(tr("Change…"), self.change_comment, icon="pencil")
        remove = view.action(tr("Delete"), delete, icon="trash-2")
        return card(row(label(tr("Comments"), "heading", wrap=False), None, look, remove, change, add), view)

    def add_comment(self) -> None:
        """Write a comment of today."""
        learner_id = self.page.learner_id
        self.form(
            tr("Add comment"),
            ProgressNoteEntry,
            lambda session, new: comments.add(session, learner_id, new),
            record=ProgressNoteEntry.model_construct(noted_on=self.app.today, author=self.app.store.who, note=""),
            choices={"target_id": self._targets()},
            begin_at="note",
        )

    def change_comment(self, comment: Comment) -> None:
        """Correct a comment."""
        note_id = comment.note.id or 0
        self.form(
            tr("Change comment"),
            ProgressNoteEntry,
            lambda session, new: comments.change(session, note_id, new),
            record=ProgressNoteEntry.model_construct(
                **comment.note.model_dump(), file_ids=[each.id or 0 for each in comment.files]
            ),
            choices={"target_id": self._targets()},
        )

    def _targets(self) -> list[tuple[str, str]]:
        return self.app.read(comments.target_choices, self.page.learner_id)

    # --- files ----------------------------------------------------------------------------------------------

    def _files(self, found: list[File]) -> QFrame:
        add = button(tr("Add file…"), self.add_file, icon="plus")
        if not found:
            nothing = tr("A photo of work, a report, a voice note: any file of up to 20 MB is kept here, encrypted.")
            return card(row(label(tr("Files"), "heading", wrap=False), None, add), label(nothing, "quiet"))
        columns: list[Column[File]] = [
            Column(tr("What it shows"), lambda each: named(each.attachment), bold=True),
            Column(tr("File"), lambda each: each.attachment.file_name, width=200),
            Column(tr("Belongs to"), lambda each: each.owner, width=240),
            Column(tr("Size"), lambda each: each.attachment.size, show=size_shown, width=90),
            Column(tr("Added"), lambda each: each.attachment.added_at.date(), width=120),
        ]

        def delete(file: File) -> None:
            self.app.delete(
                Attachment, file.attachment.id or 0, tr("the file “{file_name}”", file_name=file.attachment.file_name)
            )

        view = self.table(tr("Files"), columns, found, self.open_file)
        opening = view.action(tr("Open"), self.open_file, icon="external-link")
        change = view.action(tr("Change…"), self.change_file, icon="pencil")
        remove = view.action(tr("Delete"), delete, icon="trash-2")
        return card(row(label(tr("Files"), "heading", wrap=False), None, remove, change, opening, add), view)

    def add_file(self) -> None:
        """Choose a file, say what it shows, keep it."""
        path = choose_file(self)
        if path is None or not guarded(self, lambda: read_file(path)):
            return
        learner_id = self.page.learner_id
        RecordDialog(
            self.app, tr("Add file: {name}", name=path.name), AttachmentFields,
            lambda new: take_in(self.app, learner_id, path, new),
            choices={"belongs_to": self.app.read(attachments.owner_choices, learner_id)}, parent=self,
        ).open()  # fmt: skip

    def change_file(self, file: File) -> None:
        """Change what a file shows and where it belongs."""
        file_id = file.attachment.id or 0
        self.form(
            tr("Change file: {file_name}", file_name=file.attachment.file_name),
            AttachmentFields,
            lambda session, new: attachments.change(session, file_id, new),
            record=AttachmentFields(description=file.attachment.description, belongs_to=file.belongs_to),
            choices={"belongs_to": self.app.read(attachments.owner_choices, self.page.learner_id)},
        )

    def open_file(self, file: File) -> None:
        """Show a file here, or in the program that the system has for it."""
        open_files(self.app, [file.attachment], self)


def is_private(tab: Tab) -> Callable[[Comment], bool]:
    """Tells which comments are for staff only, or restricted on this record."""
    rules = tab.app.read(access.rules, tab.page.learner_id)
    return lambda comment: comment.note.staff_only or not rules.is_open((Part.COMMENTS,))


def comment_columns() -> list[Column[Comment]]:
    """How comments are listed, here and beside the reviews."""
    return [
        Column(tr("Date"), lambda each: each.note.noted_on, width=120),
        Column(tr("Comment"), lambda each: each.note.note, bold=True),
        Column(tr("About"), lambda each: each.target, width=220),
        Column(tr("By"), lambda each: each.note.author, width=160),
        Column(tr("Seen by"), lambda each: tr("Staff only") if each.note.staff_only else tr("Everyone"), width=110),
        Column(tr("Files"), lambda each: in_a_few_words(each.files), width=110),
    ]
