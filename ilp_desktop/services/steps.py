"""What a service says of the transaction that it runs in: what it is called in the list of steps, or that it is none."""

from __future__ import annotations

from sqlmodel import Session


def called(session: Session, words: str) -> None:
    """Name this step, such as "plan agreed"; without a name its changes tell what it was."""
    session.info["step"] = words


def not_undoable(session: Session) -> None:
    """This is nobody's action (the program keeps a place, a count, a calendar): undo passes over it."""
    session.info["step"] = None


def while_typing(session: Session) -> None:
    """A draft is saved: that is no step, unless a step that has a name saves it."""
    if not session.info.get("step"):
        not_undoable(session)
