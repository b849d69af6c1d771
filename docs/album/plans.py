"""The wizards and what a plan is made of."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QScrollArea

from album.album import Album, newest_assessment
from ilp_desktop.flows.flow import row
from ilp_desktop.gui import theme
from ilp_desktop.gui.main_window import FLOWS
from ilp_desktop.gui.pages.week_part import WeekPart
from ilp_desktop.gui.plan_changes import ChangesDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.week_editor import WeekEditor
from ilp_desktop.gui.wizard_pages import ListPage
from ilp_desktop.model import week
from ilp_desktop.model.base import today
from ilp_desktop.model.due import DueKind
from ilp_desktop.model.plan import ProgrammeComponentFields
from ilp_desktop.services import coherence
from ilp_desktop.words import tr


def wizards(album: Album) -> None:
    """Each step of the three wizards."""
    for kind, learner in (
        ("assessment", album.learner(DueKind.PLAN)),
        ("plan", album.learner(DueKind.AGREEMENT)),
        ("review", album.learner(DueKind.REVIEW, reviews=1)),
    ):
        newest = album.app.read(newest_assessment, learner.id) if kind == "assessment" else None
        wizard = album.open_wizard(kind, learner.id, newest)
        for number, step in enumerate([*(step.name for step in FLOWS[kind].steps), "last"], start=1):
            wizard.go(step)
            album.take(f"{kind}-{number:02}-{step.replace('_', '-')}", wizard)
        wizard.go("targets" if kind == "review" else FLOWS[kind].steps[0].name)
        if kind == "review":
            wizard.next()
            album.take("review-problem", wizard)
        wizard.close()


def the_week(album: Album) -> None:
    """A week with a clash, on the learner's page and in the wizard, with a part that has no time yet."""
    facts = album.app.read(coherence.load, today())
    found = next(each for each in coherence.findings(facts) if each.kind is coherence.Kind.TIMES_CLASH)
    album.window.open_learner(found.learner_id)
    page = album.window.learner_page
    page.show_tab("Plan")
    part = page.findChildren(WeekPart)[0]
    area = page.parts["Plan"].findChildren(QScrollArea)[0]
    part.editor.view.choose(week.clashes(part.editor.sessions)[0].first.key)
    album.settle()
    area.verticalScrollBar().setValue(part.y() - theme.SPACE)
    album.take("learner-week")
    part.editor.switch()
    album.take("learner-week-list")
    part.editor.switch()
    wizard = album.open_wizard("plan", found.learner_id)
    wizard.entries["programme"].append(row(ProgrammeComponentFields, title="First aid", strand="other"))
    wizard.go("week")
    editor = wizard.findChildren(WeekEditor)[0]
    editor.view.choose(week.clashes(editor.sessions)[0].second.key)
    album.take("plan-week", wizard)
    editor.edit(editor.current)
    album.take("plan-week-session", editor.findChildren(RecordDialog)[0])
    editor.findChildren(RecordDialog)[0].close()
    wizard.close()


def parts(album: Album) -> None:
    """Units under their qualification, one being added."""
    wizard = album.open_wizard("plan", album.learner(DueKind.AGREEMENT).id)
    wizard.go("qualifications")
    page = wizard.pages["qualifications"]
    if not isinstance(page, ListPage) or page.parts is None:
        raise TypeError(page)
    page.parts.add()
    album.take("plan-units", wizard)
    wizard.close()


def plan_changes(album: Album) -> None:
    """A plan that was changed after it was agreed, what differs, and the last look before it is agreed again."""
    row = album.learner(DueKind.REVIEW, reviews=1)
    wizard = album.open_wizard("plan", row.id)
    first, second, *_ = wizard.entries["short_term"]
    first["what_i_will_do"] = first["what_i_will_do"].rstrip(".") + ", without being asked."
    second["status"] = "nearly_there"
    wizard.entries["destination"]["career_aspiration"] = "I would like to work with animals, or in a garden centre."
    wizard.entries["support"] = wizard.entries["support"][1:]
    wizard.go("last")
    album.take("plan-changes-last", wizard)
    wizard.finish()
    album.take("plan-changes-page")
    page = album.window.learner_page.parts["Plan"]
    differs = tr("What differs from version {number}…").split("{")[0]
    next(each for each in page.findChildren(QPushButton) if each.text().strip().startswith(differs)).click()
    dialog = page.findChildren(ChangesDialog)[0]
    album.take("plan-changes", dialog)
    dialog.close()
