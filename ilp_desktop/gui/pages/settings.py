"""Settings: the school and its logo, half-terms, staff, providers, pick-lists, bank, password and recovery code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QTabWidget, QWidget

from ilp_desktop.flows import replacing
from ilp_desktop.flows.flow import raw, read
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.gui.keeping import TypedKeeper
from ilp_desktop.gui.language_choice import LanguageChoice
from ilp_desktop.gui.layout import button, card, column, fit, label, main_button, row, scrolled
from ilp_desktop.gui.pages.access_tab import AccessTab
from ilp_desktop.gui.pages.bank_tab import BankTab
from ilp_desktop.gui.pages.own_fields_tab import OwnFieldsTab
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.pages.paper_look_tab import PaperLookTab
from ilp_desktop.gui.pages.screen_tab import ScreenTab
from ilp_desktop.gui.pictures import as_png
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.taking_place import ask_what_takes_its_place
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.model.school import (
    HalfTerm,
    HalfTermFields,
    PickListItem,
    PickListItemFields,
    Provider,
    ProviderFields,
    ScaleFields,
    ScaleNameFields,
    School,
    SchoolFields,
    Staff,
    StaffFields,
)
from ilp_desktop.services import pick_lists, records, school
from ilp_desktop.services import replacing as taking
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_NO_STAFF = tr("Nobody is listed yet. Tutors, teachers and key workers stand here, and are then chosen from a list.")
_NO_PROVIDER = tr("No provider yet. Colleges, trainers and services that take part in plans stand here.")
_LOGO_HEIGHT = 72
_WIDTH = 200
_SCALE = Qt.ItemDataRole.UserRole + 1
_INSTEAD: dict[type[Any], str] = {
    Staff: tr("Has this person left the school? Untick “Still at the school” instead: past reviews keep the name."),
    Provider: tr("No longer used? Untick “In use” instead: past records keep the name."),
}
"""What is mostly meant where somebody is about to be replaced in the past too."""


class SettingsPage(Page):
    """What the school decides."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"school", "staff", "provider", "half_term", "pick_list_item", "school_openness"}
    )
    password_asked = Signal()
    code_asked = Signal()

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(tr("Parts of the settings"))
        self.staff = _list(
            app, tr("Staff"), {tr("Name"): "name", tr("Role"): "role", tr("Initials"): "initials"}, role="staff_role"
        )
        self.providers = _list(
            app, tr("Providers"), {tr("Name"): "name", tr("Kind"): "kind", tr("Phone"): "phone"}, kind="provider_kind"
        )
        self.half_terms = _list(
            app, tr("Half-terms"), {tr("Half-term"): "name", tr("First day"): "starts_on", tr("Last day"): "ends_on"}
        )
        self.values = _list(app, tr("Values"), {tr("Wording"): "label", tr("In use"): "active"})
        self.list_name = Combo()
        self.setLayout(column(label(tr("Settings"), "title"), self.tabs, margin=3 * SPACE, spacing=2 * SPACE))

    @property
    def is_unsaved(self) -> bool:
        """Whether the school's form holds something that is kept nowhere yet."""
        return self.tabs.count() > 0 and not (self.keeper.is_kept and self.papers.is_kept)

    @staticmethod
    def titles() -> tuple[str, ...]:
        """The tabs, with the marks of their keys."""
        return (
            tr("&School"), tr("S&taff"), tr("P&roviders"), tr("Half-ter&ms"), tr("Lists &of choices"),
            tr("Own fields"), tr("Papers"), tr("Target &bank"), tr("Who sees what"), tr("Pass&word"),
            tr("Screen"),
        )  # fmt: skip

    def _build(self) -> None:
        self.papers, self.bank, self.access = PaperLookTab(self.app), BankTab(self.app), AccessTab(self.app)
        self.own_fields = OwnFieldsTab(self.app)
        tabs = (
            self._school_tab(),
            self._records_tab(self.staff, Staff, StaffFields, tr("member of staff"), _NO_STAFF),
            self._records_tab(self.providers, Provider, ProviderFields, tr("provider"), _NO_PROVIDER),
            self._half_terms_tab(), self._lists_tab(), self.own_fields, self.papers, self.bank, self.access, self._safety_tab(),
            ScreenTab(),
        )  # fmt: skip
        for tab, title in zip(tabs, self.titles(), strict=True):
            self.tabs.addTab(tab, title)

    def refresh(self) -> None:
        """Read everything anew; the form keeps what is being typed. The tabs are built when they are first needed."""
        if not self.tabs.count():
            self._build()
        self.staff.rows_model.set_rows(self.app.read(school.staff, all_of_them=True))
        self.providers.rows_model.set_rows(self.app.read(school.providers, all_of_them=True))
        self.half_terms.rows_model.set_rows(self.app.read(school.half_terms))
        self._offer_lists()
        self._show_list()
        self.access.refresh()
        if not self.save_button.isEnabled():
            before = self.keeper.begin(raw(SchoolFields, self.app.read(school.settings)))
            self.save_button.setEnabled(bool(before))
            self.begun.setText(before and f"{before} " + tr("Save it, or change it back."))
            self.begun.setVisible(bool(before))
        self._show_logo()

    # --- the school -----------------------------------------------------------------------------------------

    def _school_tab(self) -> QWidget:
        self.form = FormPanel(self.app, SchoolFields)
        self.keeper = TypedKeeper(self.app, self.form, "SchoolFields", tr("Settings of the school"))
        self.begun = label("", "hint")
        self.begun.hide()
        self.save_button = main_button(tr("Sa&ve"), self.save_school, self.app.colours)
        self.save_button.setEnabled(False)
        self.form.edited.connect(lambda: self.save_button.setEnabled(True))
        self.logo = QLabel()
        self.logo.setAccessibleName(tr("The school's logo"))
        choose = button(tr("&Choose logo…"), self.choose_logo)
        holder = QWidget()
        logo = card(row(column(label(tr("Logo on every paper"), "heading"), self.logo), None, choose))
        holder.setLayout(column(card(self.begun, self.form, row(None, self.save_button)), logo, spacing=2 * SPACE))
        holder.layout().addStretch(1)  # type: ignore[union-attr]
        return scrolled(holder)

    def save_school(self) -> None:
        """Keep the settings."""
        if self.form.binder.check():
            return
        fields = read(SchoolFields, self.form.binder.raw())
        if guarded(self, lambda: self.app.write(records.change, School, school.SCHOOL_ID, fields)):
            self.keeper.forget()
            self.begun.hide()
            self.save_button.setEnabled(False)
            self.app.store.who = fields.senco_name
            self.app.said.emit(tr("The settings are saved."))

    def choose_logo(self) -> None:
        """Choose the picture for every paper."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr("The school's logo"), "", tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp)")
        )
        if path:
            guarded(self, lambda: self.use_logo(Path(path)))

    def use_logo(self, path: Path) -> None:
        """Keep a picture as the logo. Raises UserError where it is none."""
        content = as_png(path.read_bytes())
        self.app.write(school.set_logo, f"{path.stem}.png", content, "image/png")

    def _show_logo(self) -> None:
        content = self.app.read(school.logo)
        if not content:
            self.logo.setText(tr("None yet."))
            return
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(QImage.fromData(content).scaledToHeight(int(_LOGO_HEIGHT * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        self.logo.setPixmap(pixmap)

    # --- lists ----------------------------------------------------------------------------------------------

    def _records_tab(self, view: RowsView, kind: type[Any], fields: type[Any], what: str, nobody: str) -> QWidget:
        def add() -> None:
            RecordDialog(
                self.app,
                tr("Add {what}", what=what),
                fields,
                lambda new: self.app.write(records.add, kind, new),
                parent=self,
            ).open()

        def edit(record: Any) -> None:
            RecordDialog(
                self.app, tr("Change {what}", what=what), fields,
                lambda new: self.app.write(records.change, kind, record.id, new),
                record=record, parent=self,
            ).open()  # fmt: skip

        def delete(record: Any) -> None:
            called = tr("the {what} {name}", what=what, name=record.name)
            others = self.app.staff() if kind is Staff else self.app.providers()
            ask_what_takes_its_place(
                self.app, called, self.app.read(taking.uses_of_record, kind, record.id),
                [(number, name) for number, name in others if number != str(record.id)],
                lambda by: self.app.write(replacing.delete_record, kind, record.id, int(by) if by else None, called),
                self, _INSTEAD[kind],
            )  # fmt: skip

        view.chosen.connect(lambda _number: edit(view.current_row()))
        hint = label(tr("One who leaves is best taken out of use, so that old records keep the name."), "quiet")
        change = view.action(tr("&Change…"), edit, icon="pencil")
        remove = view.action(tr("&Delete"), delete, icon="trash-2")
        view.deletes_with(remove)
        nothing = EmptyState(nobody, button(tr("Add the first one"), add))
        view.rows_model.modelReset.connect(lambda: nothing.take_place_of(view, when=not view.rows_model.rows))
        buttons = row(hint, remove, change, button(tr("&Add…"), add, icon="plus"))
        buttons.setStretch(0, 1)
        return _tab(buttons, view, nothing)

    def _half_terms_tab(self) -> QWidget:
        def edit(half_term: HalfTerm) -> None:
            RecordDialog(
                self.app, half_term.name, HalfTermFields,
                lambda new: self.app.write(school.change_half_term, half_term.id or 0, new),
                record=half_term, parent=self,
            ).open()  # fmt: skip

        view = self.half_terms
        view.chosen.connect(lambda _number: edit(view.current_row()))
        hint = label(tr("Reviews follow these dates. Change them to your school's own."), "quiet")
        change = view.action(tr("&Change…"), edit, icon="pencil")
        buttons = row(hint, change, button(tr("Add the &next year"), self.add_year, icon="plus"))
        buttons.setStretch(0, 1)
        return _tab(buttons, view)

    def add_year(self) -> None:
        """Add the year after the last one, with the usual dates."""
        last = max(each.ends_on for each in self.app.read(school.half_terms))
        self.app.write(school.add_year, last.replace(month=10, day=1))

    def _lists_tab(self) -> QWidget:
        self.list_name.setAccessibleName(tr("Pick-list"))
        self._offer_lists()
        self.list_name.currentIndexChanged.connect(lambda _index: self._show_list())
        self.values.setSortingEnabled(False)
        self.list_name.setMinimumContentsLength(24)
        self.values.chosen.connect(lambda _number: self._edit_value(self.values.current_row()))
        up, down = (
            self.values.action(tr("Move &up"), lambda _: self._move(-1)),
            self.values.action(tr("Move &down"), lambda _: self._move(1)),
        )
        change = self.values.action(tr("&Change…"), self._edit_value, icon="pencil")
        remove = self.values.action(tr("Delete"), self._delete_value, icon="trash-2")
        self.values.deletes_with(remove)
        buttons = row(self.list_name, None, up, down, remove, change, button(tr("&Add…"), self._add_value, icon="plus"))
        words = tr("Reword a value, or take it out of use: old records keep it. Levels can be on scales of your own.")
        self.rename_button = button(tr("Re&name scale…"), self._rename_scale, icon="pencil")
        scales = row(
            label(words, "quiet"),
            self.rename_button,
            button(tr("Add a scale of le&vels…"), self.add_scale, icon="plus"),
        )
        scales.setStretch(0, 1)
        return _tab(buttons, scales, self.values)

    def _offer_lists(self) -> None:
        """Each list, the school's own scales after the levels; the chosen one stays chosen."""
        before = self.list_name.currentText()
        self.list_name.blockSignals(True)  # noqa: FBT003
        self.list_name.clear()
        for name in sorted(self.app.read(pick_lists.all_lists)):
            title = pick_lists.title(name)
            self.list_name.addItem(title, name)
            for scale in self.app.read(pick_lists.scales) if name == pick_lists.LEVELS else []:
                self.list_name.addItem(f"{title}: {scale}", name)
                self.list_name.setItemData(self.list_name.count() - 1, scale, _SCALE)
        self.list_name.setCurrentIndex(max(0, self.list_name.findText(before)))
        self.list_name.blockSignals(False)  # noqa: FBT003

    @property
    def _scale(self) -> str:
        return self.list_name.currentData(_SCALE) or ""

    def add_scale(self) -> None:
        """Add a scale of levels, the lowest first."""

        def save(new: ScaleFields) -> None:
            self.app.write(pick_lists.add_scale, new)
            self._choose_scale(new.name)

        dialog = RecordDialog(self.app, tr("Add a scale of levels"), ScaleFields, save, parent=self)
        fit(dialog, 640, 520)
        dialog.open()

    def _rename_scale(self) -> None:
        scale = self._scale

        def save(new: ScaleNameFields) -> None:
            self.app.write(pick_lists.rename_scale, scale, new)
            self._choose_scale(new.name)

        now = ScaleNameFields(name=scale)
        RecordDialog(self.app, tr("Rename the scale"), ScaleNameFields, save, record=now, parent=self).open()

    def _choose_scale(self, name: str) -> None:
        self.list_name.setCurrentIndex(self.list_name.findData(name, _SCALE))

    def _show_list(self) -> None:
        if name := self.list_name.currentData():
            self.values.rows_model.set_rows(self.app.read(pick_lists.items, name, self._scale))
            self.rename_button.setVisible(bool(self._scale))

    def _edit_value(self, item: PickListItem) -> None:
        RecordDialog(
            self.app, tr("Change value"), PickListItemFields,
            lambda new: self.app.write(pick_lists.change_item, item.id or 0, new), record=item, parent=self,
        ).open()  # fmt: skip

    def _delete_value(self, item: PickListItem) -> None:
        def ask() -> None:
            taking.refuse_needed(item)
            near = {each.code for each in self.app.read(pick_lists.items, item.list_name, item.scale)} - {item.code}
            others = [each for each in self.app.choices(item.list_name) if each[0] in near]
            ask_what_takes_its_place(
                self.app, tr("the value “{label}”", label=item.label), self.app.read(taking.uses_of_value, item.id or 0), others,
                lambda by: self.app.write(replacing.delete_value, item.id or 0, by), self,
            )  # fmt: skip

        guarded(self, ask)

    def _add_value(self) -> None:
        name, scale = self.list_name.currentData(), self._scale
        RecordDialog(
            self.app, tr("Add value"), PickListItemFields,
            lambda new: self.app.write(pick_lists.add_item, name, new, scale), parent=self,
        ).open()  # fmt: skip

    def _move(self, by: int) -> None:
        number, item = self.values.currentIndex().row(), self.values.current_row()
        self.app.write(pick_lists.move_item, item.id, by)
        self.values.selectRow(max(0, min(number + by, len(self.values.rows_model.rows) - 1)))

    # --- safety ---------------------------------------------------------------------------------------------

    def _safety_tab(self) -> QWidget:
        password = card(
            label(tr("Password"), "heading"),
            label(
                tr("Opens the school's file. Without it, or the recovery code, nobody can read the records."),
                "quiet",
            ),
            row(button(tr("Change the &password…"), self.password_asked.emit), None),
        )
        code = card(
            label(tr("Recovery code"), "heading"),
            label(
                tr(
                    "Opens the file and its backups if the password is forgotten. A new code does not open older backups."
                ),
                "quiet",
            ),
            row(button(tr("Make a &new recovery code…"), self.code_asked.emit), None),
        )
        where = card(label(tr("The school's file"), "heading"), label(f"{self.app.store.path}", "quiet"))
        self.language = LanguageChoice()
        spoken = card(label(tr("Language"), "heading"), self.language)
        return scrolled(_tab(password, code, spoken, where))


def _tab(*parts: Any) -> QWidget:
    holder, layout = QWidget(), column(*parts, spacing=2 * SPACE)
    holder.setLayout(layout)
    holder.setContentsMargins(0, SPACE, 0, 0)
    lists = [part for part in parts if isinstance(part, RowsView)]
    for each in lists:
        layout.setStretchFactor(each, 1)
    layout.addStretch(0 if lists else 1)
    return holder


def _list(app: App, name: str, columns: dict[str, str], **lists: str) -> RowsView:
    """A list whose columns are fields; codes are shown as the school words them."""

    def value(field: str) -> Any:
        def of(record: Any) -> Any:
            found = getattr(record, field)
            if isinstance(found, bool):
                return tr("yes") if found else tr("no")
            return app.label(lists[field], found) if field in lists else found

        return of

    wide = next(iter(columns))
    model: RowsModel[Any] = RowsModel(
        [Column(heading, value(field), width=0 if heading == wide else _WIDTH) for heading, field in columns.items()]
    )
    view = RowsView(model, name)
    model.setParent(view)
    return view
