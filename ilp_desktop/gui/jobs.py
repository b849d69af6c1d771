"""Long work off the window's thread: one worker, one answer back, progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

from ilp_desktop.errors import Cancelled
from ilp_desktop.words import tr

_BUSY = "busy"
Report = Callable[[float, str], bool]
"""(share done from 0 to 1, what is being done) -> False to stop."""
Work = Callable[[Report], Any]


class Job(QObject):
    """One piece of long work. Exactly one of done, failed and cancelled is emitted, in the window's thread."""

    progressed = Signal(float, str)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.stop_asked = False

    def ask_to_stop(self) -> None:
        """Let the work end at its next report."""
        self.stop_asked = True

    def run(self) -> None:
        """Do the work; called in the worker."""
        try:
            result = self._work(self._report)
        except Cancelled:
            self.cancelled.emit()
        except BaseException as error:  # noqa: BLE001  # every error goes back to the window, through one door
            self.failed.emit(error)
        else:
            self.done.emit(result)

    def _report(self, share: float, what: str) -> bool:
        self.progressed.emit(share, what)
        return not self.stop_asked


class _Runnable(QRunnable):
    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


class Jobs:
    """Runs jobs on one worker thread, one after the other. Holds each until its answer was heard: its window may go."""

    def __init__(self) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._open: set[Job] = set()

    def start(self, job: Job) -> None:
        """Run the job when those before it are done."""
        self._open.add(job)
        self._pool.start(_Runnable(job))

    def forget(self, job: Job) -> None:
        """Let go of a job that has answered."""
        self._open.discard(job)

    def wait(self) -> None:
        """Ask all jobs to stop and wait until they have, before the file is closed."""
        for job in self._open:
            job.ask_to_stop()
        self._pool.waitForDone()


class InlineJobs(Jobs):
    """Runs each job at once, in the caller's thread: for tests and for the self-test."""

    def start(self, job: Job) -> None:
        """Run the job now."""
        self._open.add(job)
        job.run()


def run_with_progress(
    jobs: Jobs,
    window: QWidget,
    title: str,
    work: Work,
    done: Callable[[Any], None],
    failed: Callable[[BaseException], None],
) -> Job | None:
    """Start work behind a progress window with a Cancel button; nothing is shown for what is done within half a second.

    A second press while the window's work is under way starts nothing and returns None. Where the window is closed
    meanwhile, nobody hears the answer.
    """
    if window.property(_BUSY):
        return None
    window.setProperty(_BUSY, True)  # noqa: FBT003
    job = Job(work)
    dialog = _progress_dialog(title, window)
    dialog.canceled.connect(job.ask_to_stop)

    def show(share: float, what: str) -> None:
        if not job.stop_asked and isValid(dialog):
            dialog.setLabelText(f"{title}\n{what}")
            dialog.setValue(int(share * 1000))

    def end() -> None:
        if isValid(dialog):
            window.setProperty(_BUSY, False)  # noqa: FBT003
            dialog.reset()
            dialog.deleteLater()
        # The worker may still be in the midst of its signal: the job is let go a turn of the event loop later.
        QTimer.singleShot(0, lambda: jobs.forget(job))

    job.progressed.connect(show)
    for signal in (job.done, job.failed, job.cancelled):
        signal.connect(end)
    job.done.connect(lambda result: done(result) if isValid(window) else None)
    job.failed.connect(lambda error: failed(error) if isValid(window) else None)
    jobs.start(job)
    return job


def _progress_dialog(title: str, window: QWidget) -> QProgressDialog:
    dialog = QProgressDialog(title, tr("Cancel"), 0, 1000, window)
    dialog.setWindowTitle(title)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumWidth(460)
    dialog.setMinimumDuration(500)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    return dialog
