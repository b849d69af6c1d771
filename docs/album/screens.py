"""The first windows, the screens of the main window, and their dialogs."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QScrollArea

from album.album import Album, with_a_voice_note
from ilp_desktop.gui.bank_picker import BankPicker
from ilp_desktop.gui.csv_import import CsvImport
from ilp_desktop.gui.distance_chart import DistanceChart
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.own_field_dialog import OwnFieldDialog
from ilp_desktop.gui.pages.who_tab import open_learner_dialog
from ilp_desktop.gui.print_profile import PrintProfileDialog
from ilp_desktop.gui.restore_dialog import RestoreDialog
from ilp_desktop.gui.start import StartWindow
from ilp_desktop.gui.wizard_pages import ListPage
from ilp_desktop.model.due import DueKind, Stage
from ilp_desktop.model.own_fields import Record
from ilp_desktop.words import tr

CSV = """Forename,Surname,UPN,Year,Reg,DOB,Ethnicity
Zebedee,Quillfeather,,Year 10,10A,03/09/2012,
Lettice,Nettlewhisk,,10,10B,14/02/2012,
Barnaby,Cloudberry,,Y11,11C,31/02/2011,
"""


def start(album: Album) -> None:
    """The first windows."""
    empty = Path(tempfile.mkdtemp(prefix="ilp-empty-"))
    window = StartWindow(empty, InlineJobs(), album.colours)
    window.show()
    album.take("start-welcome", window)
    window.stack.setCurrentWidget(window.new_school)
    window.school_name.setText("Example Hall School")
    window.senco_name.setText("Quintilla Marrowby")
    window.new_password.first.setText("teapot ladder orchid seven")
    window.new_password.first.textEdited.emit("teapot ladder orchid seven")
    album.take("start-new-school", window)
    window.recovery.show_code(album.code, "Example Hall School")
    window.stack.setCurrentWidget(window.recovery)
    album.take("start-recovery-code", window)
    window.stack.setCurrentWidget(window.unlock)
    album.take("start-unlock", window)
    window.stack.setCurrentWidget(window.forgotten)
    album.take("start-forgotten", window)
    window.close()


def screens(album: Album) -> None:
    """The screens of the main window."""
    main = album.window
    for name, page in (
        ("today", main.today_page), ("learners", main.caseload_page), ("checks", main.checks_page),
        ("figures", main.figures_page), ("backups", main.backups_page), ("settings", main.settings_page),
    ):  # fmt: skip
        main.show_page(page)
        album.take(name)
    main.show_page(main.today_page)
    for number, name in enumerate(("unfinished", "unsigned", "unshared"), start=1):
        main.today_page.tabs.setCurrentIndex(number)
        album.take(f"today-{name}")
    main.show_page(main.settings_page)
    for number in range(1, main.settings_page.tabs.count()):
        main.settings_page.tabs.setCurrentIndex(number)
        album.take(f"settings-{number}")
    main.open_learner(with_a_voice_note(album))
    for title, tab in main.learner_page.parts.items():
        main.learner_page.tabs.setCurrentWidget(tab)
        album.take(f"learner-{title.split()[0].lower()}")
    over_the_years(album)
    main.open_learner(album.learner(DueKind.ASSESSMENT).id)
    main.learner_page.show_tab("Assessment")
    album.take("learner-no-assessment")


def over_the_years(album: Album) -> None:
    """Distance travelled, and a learner who has moved on."""
    page = album.window.learner_page
    page.show_tab("Plan")
    album.application.processEvents()
    plan = page.parts["Plan"]
    first, area = plan.findChildren(DistanceChart)[0], plan.findChildren(QScrollArea)[0]
    area.verticalScrollBar().setValue(first.mapTo(area.widget(), QPoint()).y() - first.height())
    album.take("learner-distance")
    album.window.open_learner(next(row.id for row in album.rows if row.stage is Stage.LEFT))
    page.show_tab("Moving on")
    album.take("learner-moved-on")


def dialogs(album: Album) -> None:
    """Print, import, learner, restore."""
    album.window.show_page(album.window.caseload_page)
    dialog = album.window.print_learners([album.learner(DueKind.REVIEW, reviews=1).id])
    album.take("print", dialog)
    dialog.close()
    path = album.folder / "list.csv"
    path.write_text(CSV, encoding="utf-8")
    wanted = CsvImport(album.app, path, album.window)
    wanted.show()
    album.take("import", wanted)
    wanted.close()
    form = open_learner_dialog(album.window.caseload_page)
    form.panel.binder.check()
    album.take("learner-form", form)
    form.close()
    album.window.open_learner(album.learner(DueKind.REVIEW, reviews=1).id)
    album.settle()
    who = album.window.learner_page.parts["Who they are"]
    next(each for each in who.findChildren(QPushButton) if tr("Change print profile") in each.text()).click()
    looks = album.window.findChild(PrintProfileDialog)
    looks.panel.binder.load(looks.panel.binder.raw() | {"tint": "cream", "prompt_language": "pl"})
    looks.show_sample()
    album.take("print-profile", looks)
    looks.begin_anew()  # else it asks
    looks.close()
    restore = RestoreDialog(InlineJobs(), album.colours, album.window, album.backups.list()[0].path, album.app.keyring)
    restore.show()
    album.take("restore", restore)
    restore.close()


def bank(album: Album) -> None:
    """The bank in the settings, its picker, and a target that is still the bank's."""
    settings = album.window.settings_page
    album.window.show_page(settings)
    settings.tabs.setCurrentWidget(settings.bank)
    album.take("settings-bank")
    settings.tabs.setCurrentWidget(settings.papers)
    album.take("settings-papers")
    own_fields(album)
    wizard = album.open_wizard("plan", album.learner(DueKind.AGREEMENT).id)
    wizard.go("short_term")
    page = wizard.pages["short_term"]
    if not isinstance(page, ListPage):
        raise TypeError(page)
    page.add()
    page.panel.binder.choose("area", "life_skills")
    next(each for each in page.panel.findChildren(QPushButton) if tr("From the ban&k…") in each.text()).click()
    picker = wizard.findChildren(BankPicker)[0]
    album.take("bank-picker", picker)
    picker.pick()
    album.take("bank-target", wizard)
    wizard.close()


def own_fields(album: Album) -> None:
    """The school's own fields: the list, the form of one, and where the plan's wizard asks it."""
    tab = album.window.settings_page.own_fields
    album.window.settings_page.tabs.setCurrentWidget(tab)
    album.settle()
    tab.cards[Record.PLAN].add()
    form = next(each for each in tab.findChildren(OwnFieldDialog) if each.isVisible())
    form.panel.binder.load(
        form.panel.binder.raw()
        | {
            "label": "Travels by",
            "step": "start",
            "kind": "choice",
            "options": "Bus\nTaxi\nOn foot",
            "part": "programme",
        }
    )
    form.panel.binder.edited.emit()
    album.take("own-field-form", form)
    form.keeper.forget()
    form.done(0)
    album.take("settings-own-fields")
    wizard = album.open_wizard("plan", album.learner(DueKind.AGREEMENT).id)
    wizard.go("start")
    album.take("own-field-in-wizard", wizard)
    wizard.close()
