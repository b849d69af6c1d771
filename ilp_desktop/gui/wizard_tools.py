"""What stands beside the forms of a wizard's list: the bank, the record's files, the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ilp_desktop.flows.review import TargetOutcomeEntry
from ilp_desktop.gui.bank_tools import BankTools
from ilp_desktop.gui.file_tools import FileTools
from ilp_desktop.gui.log_tools import LogTools
from ilp_desktop.model.plan import LongTermTargetFields, ShortTermTargetFields
from ilp_desktop.model.school import WithFiles

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App
    from ilp_desktop.gui.wizard_pages import ListPage


def add_tools(app: App, page: ListPage, learner_id: int) -> None:
    """Give a page the tools that its records call for."""
    fields = page.step.fields
    if issubclass(fields, LongTermTargetFields | ShortTermTargetFields):
        BankTools(app, page, learner_id)
    if issubclass(fields, WithFiles):
        FileTools(app, page.panel, learner_id)
    if issubclass(fields, TargetOutcomeEntry):
        LogTools(app, page, learner_id)
