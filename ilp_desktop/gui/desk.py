"""From the first window to the open school and back: start, unlock, lock, restore, close."""

from __future__ import annotations

import shutil
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLockFile, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ilp_desktop import paths
from ilp_desktop.db import places
from ilp_desktop.errors import DISK_FULL, READ_ONLY, UserError
from ilp_desktop.gui import clock, theme
from ilp_desktop.gui.aside import Aside
from ilp_desktop.gui.demonstrating import Demonstrating
from ilp_desktop.gui.dialogs import CrashDialog, ask, guarded, tell, tell_error
from ilp_desktop.gui.jobs import Jobs, run_with_progress
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.restoring import Restoring
from ilp_desktop.gui.start import StartWindow
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.db.keys import KeyRing
    from ilp_desktop.gui.app import App
    from ilp_desktop.gui.main_window import MainWindow

PROGRAM = "ILP Desktop"
_LEAST_FREE = 100_000
"""Bytes below which nothing can be written any more."""
_BOXES = ("QMessageBox", "QFileDialog", "QPrintDialog")
_AGAIN = 100
"""Milliseconds until locking is tried again, once the box that was in its way is gone."""
FILE_MISSING = UserError(
    tr("The school's file is missing, although its key is there."),
    tr("Nothing was changed. Restore the newest backup, or put school.db back beside store.key."),
)
ALREADY_OPEN = UserError(
    tr("The app is open already."), tr("Look for its window. If you can't find it, restart the laptop and try again.")
)


def load() -> None:
    """Import what takes longest (cryptography, SQLModel, the services) while the password is typed."""
    import ilp_desktop.db.keys  # noqa: PLC0415
    import ilp_desktop.flows.review  # noqa: PLC0415
    import ilp_desktop.services.overview  # noqa: PLC0415, F401


class Desk(QObject):
    """Holds the one window that is open, and the lock that keeps a second app out."""

    def __init__(
        self,
        application: QApplication,
        jobs: Jobs,
        colours: theme.Colours,
        folder: Path | None = None,
        *,
        is_borrowed: bool = False,
    ) -> None:
        super().__init__()
        self.application, self.jobs, self.colours = application, jobs, colours
        self.folder, self.is_borrowed = folder or paths.home(), is_borrowed
        """Borrowed: a folder for the demonstration only."""
        self.start: StartWindow | None = None
        self.main: MainWindow | None = None
        self.app: App | None = None
        self._lock: QLockFile | None = None
        self._throw_away: Path | None = None
        self._is_new_session = True
        """Undo reaches over the lock, but not over the end of the program or a restore."""
        self.restoring, self.demonstrating = Restoring(self), Demonstrating(self)
        self._covered: Aside | None = None
        """Windows that are put aside behind the password: something in them is unsaved, or a learner had the laptop."""
        self._loading = threading.Thread(target=load, name="load", daemon=True)
        self.idling = clock.Idling(self, lambda: self.main.idle_minutes if self.main else 0)
        self.idling.idle.connect(self.lock)
        self.idling.new_day.connect(self._begin_day)
        application.focusWindowChanged.connect(self._watch)
        sys.excepthook = CrashDialog(self._save_drafts, self.show_support_bundle)

    # --- the first window -----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the first window. Raises UserError where another app has the folder."""
        self._take_folder()
        shutil.rmtree(paths.home("viewer"), ignore_errors=True)  # what a crash left
        kept = self._mend() if places.was_interrupted(self.folder) else None
        self.show_start()
        QTimer.singleShot(0, self, self._load)
        if kept:
            words = tr("The files from before are kept in {kept}.", kept=kept)
            tell(self.start, tr("A restore that was interrupted is finished now."), words)

    def _load(self) -> None:
        if self._loading.ident is None:  # the demonstration may have been left twice
            self._loading.start()

    def _mend(self) -> Path | None:
        from ilp_desktop.db import restore  # noqa: PLC0415  # a crash is rare; the first window does not wait for it

        return restore.finish_interrupted_restore(self.folder)

    def _take_folder(self) -> None:
        self._lock = QLockFile(str(self.folder / "app.lock"))
        self._lock.setStaleLockTime(0)
        if self._lock.tryLock(100):
            return
        held = self._lock.error() is QLockFile.LockError.LockFailedError
        if held:
            raise ALREADY_OPEN
        full = shutil.disk_usage(self.folder).free < _LEAST_FREE
        raise UserError(*(DISK_FULL if full else READ_ONLY))

    def begin_at_home(self) -> None:
        """Begin on the school's own folder, where the program was started with the demonstration on another."""
        if self._lock:
            self._lock.unlock()
        self.folder, self.is_borrowed = paths.home(), False
        self.begin()

    def show_start(self) -> None:
        """Show the welcome or the unlock page."""
        self.start = StartWindow(self.folder, self.jobs, self.colours)
        self.start.opened.connect(self._opened)
        self.start.restore_asked.connect(self.restoring.ask)
        self.start.demo_asked.connect(self.demonstrating.open)
        self.start.closed.connect(self._start_closed)
        self.start.show()

    def _start_closed(self) -> None:
        if self._covered and self.main:
            self.main.close()
        elif not self.main:
            self.application.quit()

    def _opened(self, ring: KeyRing) -> None:
        if self._covered:
            self._uncover()
            return
        guarded(self.start or QWidget(), lambda: self.open_school(self.folder, ring))

    def open_school(self, folder: Path, ring: KeyRing) -> None:
        """Open the school's file and show the main window; one of an earlier version is brought to this one first.

        Raises UserError where the file is missing or can't be opened.
        """
        from ilp_desktop.gui import updating  # noqa: PLC0415

        if self._loading.is_alive():
            self._loading.join()
        path = folder / places.DATA_FILE
        if not path.exists():
            raise FILE_MISSING
        if not updating.is_of_earlier_version(path, ring):
            self._open_file(path, ring)
            return
        window = self.start or QWidget()

        def updated(_: object) -> None:
            guarded(window, lambda: self._open_file(path, ring))

        run_with_progress(
            self.jobs, window, tr("Bringing the records to this version"),
            lambda report: updating.bring_up_to_date(path, ring, report), updated, lambda error: tell_error(window, error),
        )  # fmt: skip

    def _open_file(self, path: Path, ring: KeyRing) -> None:
        from ilp_desktop.db.store import Store  # noqa: PLC0415  # SQLModel loads while the password is typed
        from ilp_desktop.gui.app import App  # noqa: PLC0415
        from ilp_desktop.model.base import today  # noqa: PLC0415
        from ilp_desktop.services import school, undo  # noqa: PLC0415

        store = Store(path, ring.data_key)
        try:
            before = store.read(school.last_change)
            store.write(school.seed)
            store.write(school.keep_calendar, today())
            if self._is_new_session:
                store.write(undo.end_session)
            self.show_main(App(store, ring, self.jobs, self.colours))
        except BaseException:
            store.close()
            raise
        self._is_new_session = False
        if trouble := clock.trouble(before):
            tell(self.main, trouble.title, trouble.what_to_do)

    def show_main(self, app: App, demo_folder: Path | None = None) -> None:
        """Show the main window of an opened file; the folder of a demonstration is thrown away with it."""
        from ilp_desktop.gui.backups import Backups  # noqa: PLC0415
        from ilp_desktop.gui.main_window import MainWindow  # noqa: PLC0415

        app.is_demo = demo_folder is not None
        if app.is_demo:  # stands behind the title of every window
            self.application.setApplicationDisplayName(tr("{program}, demonstration", program=PROGRAM))
        backups = Backups(app, demo_folder)
        app.unsaved_backup = backups.something_changed()
        main = MainWindow(app, backups)
        self.app, self.main, self._throw_away = app, main, demo_folder
        self.main.closed.connect(self._closed)
        self.main.lock_asked.connect(self.lock)
        self.main.handing_over.lock_asked.connect(self.ask_password_for)
        self.main.restore_asked.connect(self.restoring.ask_over)
        self.main.leave_asked.connect(self.demonstrating.leave)
        self.main.password_asked.connect(self.change_password)
        self.main.code_asked.connect(self.new_recovery_code)
        app.in_use.connect(self._restart_idle)
        self.main.show()
        if not app.is_demo:
            self.main.helping.show_changes_once()
        self._forget_start()
        self._restart_idle()

    def _forget_start(self) -> None:
        if self.start:
            self.start.hide()
            self.start.deleteLater()
            self.start = None

    # --- leaving --------------------------------------------------------------------------------------------

    def _closed(self) -> None:
        self._close_school()
        self.application.quit()

    def leave_for_restore(self) -> None:
        """Close the school that is open, and show the first window; what is restored is another session for undo."""
        if self.main:
            self.close_windows()
            self.show_start()
        self._is_new_session = True

    def close_windows(self) -> None:
        """Close the open school with all its windows, such as a wizard in the demonstration."""
        if self.main:
            self.main.viewer.remove()
        Aside(self.application.topLevelWidgets())
        self._close_school()

    def _close_school(self) -> None:
        self.idling.stop()
        if self.main:
            self.main.deleteLater()
            self.main = None
        if self.app:
            self.app.close()
            # Without this the key and all that was read would stay in memory behind the lock.
            self.app.deleteLater()
            self.app = None
        if self._throw_away:
            shutil.rmtree(self._throw_away, ignore_errors=True)
            self._throw_away = None
            self.application.setApplicationDisplayName(PROGRAM)

    def lock(self) -> None:
        """Keep what was typed, close the file, forget the key, and ask for the password again."""
        from ilp_desktop.gui.pages.type_up import TypeUpPage  # noqa: PLC0415

        if not self.app or not self.main or self.app.is_demo or self._covered:
            return
        if self._close_what_waits():
            QTimer.singleShot(_AGAIN, self, self.lock)
            return
        self.app.save_now.emit()
        if self._is_unsaved():
            self.ask_password_for(Aside(self.application.topLevelWidgets()))  # nothing that is being typed is closed
            return
        if self.main.wizard and not self.main.wizard.is_saved:  # told by the wizard; nothing typed is locked away
            return
        sheets = self.main.screens.made(TypeUpPage)
        if sheets and not sheets.is_saved:
            return
        self.main.viewer.remove()
        Aside(self.application.topLevelWidgets())  # the learner's window too
        self._close_school()
        self.show_start()

    def _is_unsaved(self) -> bool:
        """Whether something is kept nowhere yet: a new recovery code, or words that a full disk does not take."""
        from ilp_desktop.gui.pages.settings import SettingsPage  # noqa: PLC0415
        from ilp_desktop.gui.record_dialog import RecordDialog  # noqa: PLC0415
        from ilp_desktop.gui.safety import RecoveryDialog  # noqa: PLC0415

        shown = [window for window in self.application.topLevelWidgets() if window.isVisible()]
        small = any(
            isinstance(each, RecoveryDialog) or (isinstance(each, RecordDialog) and each.is_dirty) for each in shown
        )
        settings = self.main.screens.made(SettingsPage) if self.main else None
        return small or (settings is not None and settings.is_unsaved)

    def ask_password_for(self, aside: Aside) -> None:
        """Show the unlock page; the password brings back the windows that were put aside."""
        self.idling.stop()
        self._covered = aside
        self.show_start()

    @property
    def is_covered(self) -> bool:
        """Whether windows are put aside until the password is typed."""
        return self._covered is not None

    def _uncover(self) -> None:
        if self._covered:
            self._covered.bring_back()
        self._covered = None
        self._forget_start()
        self._restart_idle()

    def _close_what_waits(self) -> bool:
        """Close an open list, or a box that waits for an answer; tell whether there was one."""
        if popup := self.application.activePopupWidget():
            popup.close()
            return True
        box = self.application.activeModalWidget()
        if isinstance(box, QDialog) and any(map(box.inherits, _BOXES)):
            box.reject()
            return True
        return False

    def _watch(self, window: QWindow | None) -> None:
        # Keys and clicks reach the window first; watching every widget of the app would cost a third of a page's time.
        if window:
            window.installEventFilter(self)

    @raises_whole
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Each key and click starts the idle time anew."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}:
            return self.idling.is_running and not self.idling.touch()
        return super().eventFilter(watched, event)

    def _restart_idle(self) -> None:
        if self.app and self.main:
            self.idling.start()

    def _begin_day(self) -> None:
        if self.app:
            self.app.begin_day()

    def _save_drafts(self) -> None:
        if self.app:
            self.app.save_now.emit()

    def show_support_bundle(self) -> None:
        """Show what a technician needs to help, with or without an open school."""
        from ilp_desktop.gui import support  # noqa: PLC0415

        window = self.application.activeModalWidget() or self.main or self.start or QWidget()
        support.show_bundle(self.app.store if self.app else None, self.jobs, self.colours, window)

    # --- password and recovery code ---------------------------------------------------------------------------

    def change_password(self) -> None:
        """Ask for the password of now and a new one."""
        from ilp_desktop.gui.safety import PasswordDialog  # noqa: PLC0415

        if self.app and self.main:
            PasswordDialog(self.app, self.main).open()

    def new_recovery_code(self) -> None:
        """Make a new recovery code and show its sheet."""
        from ilp_desktop.gui.safety import RecoveryDialog  # noqa: PLC0415

        if self.app and self.main:
            details = tr(
                "The old code stops working, except for backups made before. Print the new sheet and lock it away."
            )
            if ask(self.main, tr("Make a new recovery code?"), details, tr("Make a new code")):
                RecoveryDialog(self.app, self.main).open()
