"""Before a school is open: welcome, new school, recovery sheet, unlock, forgotten password.

Nothing here imports cryptography, SQLModel or reportlab at its top: the unlock screen comes first, they load while
one types.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QWidget

from ilp_desktop.db import places
from ilp_desktop.errors import UserError
from ilp_desktop.gui import theme
from ilp_desktop.gui.aloud import say
from ilp_desktop.gui.dialogs import guarded, tell_error
from ilp_desktop.gui.everywhere import Everywhere
from ilp_desktop.gui.helping import Helping
from ilp_desktop.gui.jobs import Jobs, run_with_progress
from ilp_desktop.gui.layout import button, card, column, fit, label, main_button, row
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.password_box import PasswordBox, labelled, secret_line
from ilp_desktop.gui.recovery import RecoveryCard
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.db.keys import KeyRing

_LONGEST_WAIT = 30
"""Seconds that a try waits after many wrong passwords."""
_CARD_WIDTH = 560
_OPEN, _OPENING = tr("&Open"), tr("Opening…")


class StartWindow(QWidget):
    """The first window: its pages are built when they are gone to. `opened` comes once the file may be opened."""

    opened = Signal(object)
    """The KeyRing."""
    restore_asked = Signal()
    demo_asked = Signal()
    closed = Signal()

    def __init__(self, folder: Path, jobs: Jobs, colours: theme.Colours) -> None:
        super().__init__()
        self.folder, self._jobs, self._colours = folder, jobs, colours
        self._wrong = 0
        self._new: dict[str, str] = {}
        self._ring: KeyRing | None = None
        self.setWindowTitle("ILP Desktop")
        self.helping = Helping(self, colours, folder)
        help_key = QAction(self, shortcut=QKeySequence("F1"))
        help_key.triggered.connect(self.helping.show_about_screen)
        self.addAction(help_key)
        Everywhere(self).add(help_key)
        self.stack = QStackedWidget()
        centre = column(row(None, self.stack, None))
        centre.insertStretch(0, 1)
        centre.addStretch(1)
        self.setLayout(centre)
        fit(self, 900, 700)
        self.show_first()

    def show_first(self) -> None:
        """Unlock where there is a file, else welcome."""
        exists = places.holds_a_school(self.folder)
        self._go(self.unlock if exists else self.welcome)
        if exists:
            self.password.clear()
            self.password.setFocus()

    def _go(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)

    # --- welcome --------------------------------------------------------------------------------------------

    @cached_property
    def welcome(self) -> QWidget:
        """Three ways in: new school, restore, demonstration; and the language."""
        from ilp_desktop.gui.language_choice import LanguageChoice  # noqa: PLC0415  # the unlock page has none

        self.new_button = main_button(tr("&New school"), lambda: self._go(self.new_school), self._colours)
        self.restore_button = button(tr("&Restore a backup…"), self.restore_asked.emit)
        self.demo_button = button(tr("&Look around a demonstration school"), self.demo_asked.emit)
        for each in (self.new_button, self.restore_button, self.demo_button):
            each.setMinimumHeight(44)
        return self._card(
            label(tr("Individual learning plans"), "title"),
            label(tr("Assess, plan, review and print, for one school, on this laptop only. The records are encrypted."), "quiet"),
            _way_in(self.new_button, tr("Takes two minutes: the school's name, yours, and a password.")),
            _way_in(self.restore_button, tr("You have a backup file of this school, such as on a memory stick.")),
            _way_in(self.demo_button, tr("Invented learners, to try everything on. Nothing of it is kept.")),
            LanguageChoice(),
        )  # fmt: skip

    def _card(self, *parts: QWidget) -> QWidget:
        made = card(*parts, spacing=2 * SPACE)
        made.setFixedWidth(_CARD_WIDTH)
        holder = QWidget()
        holder.setLayout(column(made))
        holder.layout().addStretch(1)  # type: ignore[union-attr]
        self.stack.addWidget(holder)
        return holder

    # --- new school -----------------------------------------------------------------------------------------

    @cached_property
    def new_school(self) -> QWidget:
        """Asks only what a new school's file needs."""
        self.school_name, self.senco_name = QLineEdit(), QLineEdit()
        self.new_password = PasswordBox(lambda: [self.school_name.text(), self.senco_name.text()])
        self.new_password.entered.connect(self.create_school)
        self.create_button = main_button(tr("&Create the school's file"), self.create_school, self._colours)
        return self._card(
            label(tr("New school"), "title"),
            labelled(tr("Name of the &school"), self.school_name),
            labelled(tr("&Your name"), self.senco_name),
            self.new_password,
            _row_widget(button(tr("← &Back"), lambda: self._go(self.welcome)), self.create_button),
        )

    def create_school(self) -> None:
        """Make the key file, then show the recovery code."""

        def check() -> None:
            if not self.school_name.text().strip():
                raise UserError(
                    tr("The school has no name yet."), tr("Write the name as it shall stand on the papers.")
                )
            self._password_typed = self.new_password.password()

        if not guarded(self, check):
            return
        self._new = {"school_name": self.school_name.text().strip(), "senco_name": self.senco_name.text().strip()}
        password = self._password_typed
        self._run(tr("Making the key"), lambda: make_school(self.folder, password, self._new), self._created)

    # --- recovery sheet -------------------------------------------------------------------------------------

    @cached_property
    def recovery(self) -> RecoveryCard:
        """Shows the recovery code."""
        made = RecoveryCard(self._colours)
        made.kept.connect(self._go_on)
        self.stack.addWidget(made)
        return made

    def _created(self, made: tuple[KeyRing, str]) -> None:
        self._ring, code = made
        self.recovery.show_code(code, self._new["school_name"])
        self._go(self.recovery)

    def _go_on(self) -> None:
        if self._ring:
            self._open(self._ring, self.recovery.go_on)

    def _open(self, ring: KeyRing, pressed: QPushButton) -> None:
        """Say at once what takes its seconds: nothing can be painted while the file opens."""
        words = pressed.text()
        pressed.setText(_OPENING)
        pressed.setEnabled(False)
        self.repaint()
        self.opened.emit(ring)
        pressed.setText(words)
        pressed.setEnabled(True)

    # --- unlock ---------------------------------------------------------------------------------------------

    @cached_property
    def unlock(self) -> QWidget:
        """Asks for the password."""
        self.password = secret_line(tr("Password"))
        self.password.returnPressed.connect(self.try_password)
        self.unlock_button = main_button(_OPEN, self.try_password, self._colours)
        self.wrong = label("", "problem")
        return self._card(
            label(tr("Individual learning plans"), "title"),
            labelled(tr("&Password"), self.password),
            self.wrong,
            self.unlock_button,
            _row_widget(
                button(tr("&Forgotten the password?"), lambda: self._go(self.forgotten), role="link"),
                button(tr("&Restore a backup…"), self.restore_asked.emit, role="link"),
            ),
        )

    def try_password(self) -> None:
        """Try the password in a job (a third of a second on purpose)."""
        if not self.unlock_button.isEnabled() or not self.password.text():
            return
        self.unlock_button.setEnabled(False)
        self.unlock_button.setText(_OPENING)
        self.wrong.setText("")
        self.password.setAccessibleDescription("")
        typed = self.password.text()

        def work() -> KeyRing:
            from ilp_desktop.db import keys  # noqa: PLC0415

            return keys.unlock(self.folder, typed)

        self._run(tr("Opening"), work, lambda ring: self._unlocked(ring, self.unlock_button), self._refused)

    def _unlocked(self, ring: KeyRing, pressed: QPushButton) -> None:
        self._wrong = 0
        self.password.clear()
        self.unlock_button.setText(_OPEN)
        self._open(ring, pressed)

    def _refused(self, error: BaseException) -> None:
        from ilp_desktop.db.keys import WrongPassword  # noqa: PLC0415

        self.unlock_button.setText(_OPEN)
        if not isinstance(error, WrongPassword):
            self.unlock_button.setEnabled(True)
            tell_error(self, error)
            return
        self._wrong += 1
        wait = delay(self._wrong)
        again = tr("Next try in {seconds} s.", seconds=wait) if wait else ""
        self.wrong.setText(" ".join(filter(None, (error.title, error.what_to_do, again))))
        QTimer.singleShot(wait * 1000, self, lambda: self.unlock_button.setEnabled(True))
        self.password.selectAll()
        self.password.setFocus()
        self.password.setAccessibleDescription(self.wrong.text())
        say(self.password, self.wrong.text(), at_once=True)

    # --- forgotten ------------------------------------------------------------------------------------------

    @cached_property
    def forgotten(self) -> QWidget:
        """Asks for the recovery code and a new password."""
        self.typed_code = QLineEdit()
        self.next_password = PasswordBox()
        self.next_password.entered.connect(self.reset_password)
        self.reset_button = main_button(tr("&Set the new password"), self.reset_password, self._colours)
        return self._card(
            label(tr("Forgotten password"), "title"),
            label(
                tr("Type the recovery code from the printed sheet, then a new password. The records stay as they are."),
                "quiet",
            ),
            labelled(tr("Recovery &code"), self.typed_code),
            self.next_password,
            _row_widget(button(tr("← &Back"), self.show_first), self.reset_button),
        )

    def reset_password(self) -> None:
        """Open with the recovery code and set a new password."""
        chosen: list[str] = []
        if not guarded(self, lambda: chosen.append(self.next_password.password())):
            return
        code = self.typed_code.text()

        def work() -> KeyRing:
            from ilp_desktop.db import keys  # noqa: PLC0415

            ring = keys.unlock_with_recovery_code(self.folder, code)
            keys.set_password(self.folder, ring, chosen[0])
            return ring

        self._run(tr("Opening"), work, lambda ring: self._unlocked(ring, self.reset_button))

    # --- both -----------------------------------------------------------------------------------------------

    def _run(
        self,
        title: str,
        work: Callable[[], object],
        done: Callable[..., None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        run_with_progress(
            self._jobs, self, title, lambda _report: work(), done, failed or (lambda error: tell_error(self, error))
        )

    @raises_whole
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Closing the first window ends the app."""
        self.closed.emit()
        super().closeEvent(event)


def make_school(folder: Path, password: str, new: dict[str, str]) -> tuple[KeyRing, str]:
    """Make the key and the school's file; return the key ring and the recovery code. Runs in a job.

    Where the file can't be made, no key is left behind. Raises UserError, OSError.
    """
    from pydantic import ValidationError  # noqa: PLC0415

    from ilp_desktop.db import keys  # noqa: PLC0415
    from ilp_desktop.db.store import Store  # noqa: PLC0415
    from ilp_desktop.model.base import today  # noqa: PLC0415
    from ilp_desktop.model.problems import sentences  # noqa: PLC0415
    from ilp_desktop.model.school import SchoolFields, Staff, StaffFields  # noqa: PLC0415
    from ilp_desktop.services import records, school  # noqa: PLC0415

    try:
        fields = SchoolFields.model_validate(new)
    except ValidationError as error:
        advice = " ".join(sentences(error).values())
        raise UserError(tr("The name of the school, or yours, can't be used."), advice) from None
    ring, code = keys.create(folder, password)
    try:
        with Store(folder / places.DATA_FILE, ring.data_key) as store:
            store.who = fields.senco_name
            store.write(school.set_up, fields, today())
            if fields.senco_name:
                store.write(records.add, Staff, StaffFields(name=fields.senco_name, role="senco"))
    except BaseException:
        for name in (places.DATA_FILE, places.KEY_FILE, places.KEY_COPY):
            (folder / name).unlink(missing_ok=True)
        raise
    return ring, code


def delay(wrong_tries: int) -> int:
    """Seconds to wait after so many wrong passwords in a row: none for two slips, then 2, 4, 8 … up to 30."""
    free = 2
    return 0 if wrong_tries <= free else min(_LONGEST_WAIT, 2 ** (wrong_tries - free))


def _way_in(press: QPushButton, words: str) -> QWidget:
    """A button with what it is for, which a screen reader says too."""
    press.setAccessibleDescription(words)
    holder = QWidget()
    holder.setLayout(column(press, label(words, "quiet"), spacing=SPACE // 2))
    return holder


def _row_widget(*parts: QWidget | None) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(*parts))
    return holder
