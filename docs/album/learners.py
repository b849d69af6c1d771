"""What the learner sees and says."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea

from album.album import Album, newest_assessment
from ilp_desktop.gui.learner_view.look import look_for
from ilp_desktop.gui.learner_view.speech import find_reader
from ilp_desktop.gui.learner_view.view import LearnerView
from ilp_desktop.gui.pages.self_assessment_part import AnswersDialog
from ilp_desktop.gui.tables import RowsView
from ilp_desktop.model.base import today
from ilp_desktop.model.due import DueKind
from ilp_desktop.model.learner import PrintProfileFields
from ilp_desktop.services import self_assessments
from ilp_desktop.services.self_assessments import Answered
from ilp_desktop.words import tr


def learner_view(album: Album) -> None:
    """The learner's own window, and what was said beside a step of the wizard and on the learner's page."""
    kind, row = "assessment", album.learner(DueKind.ASSESSMENT)
    sheet = album.store.write(self_assessments.open_sheet, row.id, kind, today(), anew=True)
    profile = PrintProfileFields(tint="cream")
    view = LearnerView(
        album.app, sheet, look_for(profile, album.colours, album.window.screen().size().width()),
        find_reader(lambda: ["mock"]), locks=True,
    )  # fmt: skip
    view.showFullScreen()
    album.take("learner-view-first", view)
    for name, key, numbers in (
        ("faces", "reading", (4,)),
        ("choices", "what_helps", (1, 3, 5)),
        ("words", "proud_of", ()),
    ):
        view.go(next(n for n, each in enumerate(view.sheet.questions) if each.key == key))
        if view.answers:
            for number in numbers:
                view.answers.choose(number)
        album.take(f"learner-view-{name}", view)
    view.stop()
    album.take("learner-view-thanks", view)
    view.leave()
    asked = album.window.handing_over.offer(kind, row.id, album.window)
    album.take("learner-view-handing-over", asked)
    if asked:
        asked.reject()
    what_was_said(album)


def what_was_said(album: Album) -> None:
    """Of a learner who has answered twice: the panel, the list, the answers in full."""
    main = album.window
    learner_id = next(each.id for each in album.rows if len(said(album, each.id)) > 1)
    main.open_tab(learner_id, "Assessment")
    part = main.learner_page.parts["Assessment"]
    album.application.processEvents()
    view = next(each for each in part.findChildren(RowsView) if each.accessibleName() == tr("What the learner says"))
    area = part.findChildren(QScrollArea)[0]
    area.verticalScrollBar().setValue(view.mapTo(area.widget(), QPoint()).y() - 80)
    album.take("learner-says")
    view.chosen.emit(0)
    dialog = part.findChildren(AnswersDialog)[0]
    album.take("learner-says-in-full", dialog)
    dialog.close()
    wizard = album.open_wizard("assessment", learner_id, album.app.read(newest_assessment, learner_id))
    wizard.go("learn_best")
    album.take("learner-says-in-wizard", wizard)
    wizard.resize(900, 760)
    album.take("learner-says-narrow", wizard)
    wizard.close()


def said(album: Album, learner_id: int) -> list[Answered]:
    """What a learner said from the first question to the last."""
    found = album.app.read(self_assessments.of_learner, learner_id, "assessment")
    return [each for each in found if each.finished]
