"""The app's few message boxes: what happened, what was saved, what to do."""

from __future__ import annotations

import html
import logging
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ilp_desktop.errors import UserError, explain
from ilp_desktop.words import tr

log = logging.getLogger(__name__)


def tell(
    window: QWidget | None, title: str, what_to_do: str, icon: QMessageBox.Icon = QMessageBox.Icon.Warning
) -> None:
    """Show a sentence of what happened and one of what to do."""
    box = QMessageBox(icon, "ILP Desktop", f"<b>{_plain(title)}</b>", QMessageBox.StandardButton.Ok, window)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setInformativeText(_plain(what_to_do))
    box.exec()


def ask(window: QWidget | None, question: str, details: str, yes: str, no: str = tr("Cancel")) -> bool:
    """Ask whether to go on; the button that changes nothing is the default."""
    box = QMessageBox(QMessageBox.Icon.Question, "ILP Desktop", f"<b>{_plain(question)}</b>", parent=window)
    box.setInformativeText(_plain(details))
    go_on = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is go_on


def tell_error(window: QWidget | None, error: BaseException) -> None:
    """Tell expected trouble as a sentence; let a bug go on to the crash dialog."""
    if known := explain(error):
        log.warning("told the user: %s", type(error).__name__)
        tell(window, known.title, known.what_to_do)
        return
    raise error


def guarded(window: QWidget | None, action: Callable[[], object]) -> bool:
    """Do something that may meet expected trouble; tell it and return False where it does."""
    try:
        action()
    except Exception as error:  # noqa: BLE001  # tell_error raises again what is a bug
        tell_error(window, error)
        return False
    return True


def frames_of(error: BaseException) -> str:
    """The traceback without any message, since messages may hold what a user typed."""
    import traceback  # noqa: PLC0415  # a sixteenth of the first window's start, and needed only by a bug

    lines = [f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    return "\n".join([*lines, type(error).__name__])


class CrashDialog:
    """Catches each bug once: drafts are saved first, then one dialog, then the app goes on.

    Expected trouble that nobody told by then is told each time.
    """

    def __init__(self, save_first: Callable[[], None], offer: Callable[[], object] | None = None) -> None:
        """`offer` opens the support bundle, where the user asks for it."""
        self._save_first, self._offer = save_first, offer
        self._told: set[str] = set()
        self._busy = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take the place of sys.excepthook."""
        if issubclass(kind, KeyboardInterrupt):
            raise SystemExit(1)
        report = frames_of(error.with_traceback(trace))
        known = explain(error)
        if known:
            log.warning("told the user: %s", kind.__name__)
        else:
            log.critical("a bug:\n%s", report)
        if threading.current_thread() is not threading.main_thread():  # no window may be touched from there
            return
        if self._busy:  # saving the drafts failed too, or the dialog is open: one at a time
            return
        self._busy = True
        try:
            self._save_first()
            if known or report not in self._told:
                self._told.add(report)
                _show_crash(known, report, self._offer)
        finally:
            self._busy = False


def _show_crash(known: UserError | None, report: str, offer: Callable[[], object] | None) -> None:
    if known:
        tell(None, known.title, known.what_to_do)
        return
    box = QMessageBox(QMessageBox.Icon.Critical, "ILP Desktop", f"<b>{tr('Something went wrong in the program.')}</b>")
    box.setInformativeText(
        tr(
            "What you typed was kept as a draft. Close the app and start it again; "
            "if this comes back, give the support bundle (also under Help) to your technician. It holds no names."
        )
    )
    box.setDetailedText(report)
    ok = box.addButton(QMessageBox.StandardButton.Ok)
    box.setDefaultButton(ok)
    bundle = box.addButton(tr("Support bundle…"), QMessageBox.ButtonRole.ActionRole) if offer else None
    box.exec()
    if offer and bundle is not None and box.clickedButton() is bundle:
        offer()


def _plain(sentence: str) -> str:
    """Markup characters in a sentence (from a learner's name) are shown, not obeyed.

    A box takes advice as rich text only where a tag is in it, hence the span.
    """
    return f"<span>{html.escape(sentence, quote=False)}</span>"
