"""The folder with the school's own symbols: only where it lies is kept, never what is in it."""

from __future__ import annotations

from sqlmodel import Session, select

from ilp_desktop.model.look import SymbolFolder, SymbolFolderFields
from ilp_desktop.services import records, steps
from ilp_desktop.words import tr


def chosen(session: Session) -> SymbolFolder | None:
    """The folder, or None where the school has no symbols of its own."""
    return session.exec(select(SymbolFolder)).first()


def use(session: Session, folder: str) -> None:
    """Use the symbols of a folder, in place of another one; what is said of them stays."""
    steps.called(session, tr("folder of own symbols chosen"))
    row = chosen(session)
    fields = SymbolFolderFields(credit=row.credit if row else "")
    if row:
        records.change(session, SymbolFolder, records.identity(row), fields, folder=folder)
    else:
        records.add(session, SymbolFolder, fields, folder=folder)


def say_whose(session: Session, fields: SymbolFolderFields) -> None:
    """Keep whose symbols they are."""
    steps.called(session, tr("line for own symbols changed"))
    if row := chosen(session):
        records.change(session, SymbolFolder, records.identity(row), fields)


def stop(session: Session) -> None:
    """Go back to the app's symbols; the folder itself stays as it is."""
    steps.called(session, tr("own symbols no longer used"))
    if row := chosen(session):
        records.delete(session, SymbolFolder, records.identity(row))
