"""Going on with what was left unfinished, from its line on Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ilp_desktop.gui.pages.for_group import BEGUN_FOR_A_GROUP
from ilp_desktop.gui.pages.who_tab import NEW_LEARNER
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.main_window import MainWindow
    from ilp_desktop.services.drafts import Unfinished


def go_on_with(window: MainWindow, draft: Unfinished) -> None:
    """Go on with what was left: a wizard, a sheet that was being typed up, or a small window."""
    from ilp_desktop.gui.main_window import FLOWS  # noqa: PLC0415  # the window imports this module

    if draft.kind in FLOWS:
        window.open_wizard(draft.kind, draft.learner_id)
    elif not draft.is_form:
        window.show_page(window.type_up_page)
        window.type_up_page.open_draft(draft)
    elif draft.learner_id:
        window.open_learner(draft.learner_id)
    elif draft.kind in BEGUN_FOR_A_GROUP:
        window.show_page(window.group_page)
        window.group_page.begin(BEGUN_FOR_A_GROUP[draft.kind])
        return
    else:
        window.show_page(window.caseload_page if draft.kind == NEW_LEARNER else window.settings_page)
    if draft.is_form:
        window.app.said.emit(tr("Open “{form}” again: what you typed is there.", form=draft.kind))
