"""Long work: one answer back, in the window's thread, and an end at once where somebody cancels."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ilp_desktop.errors import Cancelled
from ilp_desktop.gui.jobs import InlineJobs, Job, Jobs, Report, run_with_progress


def test_the_work_is_done_elsewhere_and_its_answer_comes_here(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    worker: list[QThread] = []
    answers: list[tuple[Any, QThread]] = []

    def work(_report: Report) -> int:
        worker.append(QThread.currentThread())
        return 42

    jobs = Jobs()
    run_with_progress(
        jobs, window, "Counting", work, lambda answer: answers.append((answer, QThread.currentThread())),
        lambda error: answers.append((error, QThread.currentThread())),
    )  # fmt: skip
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    assert answers == [(42, window.thread())]
    assert worker[0] is not window.thread()
    jobs.wait()


def test_an_error_comes_back_as_it_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[BaseException] = []

    def work(_report: Report) -> None:
        raise ZeroDivisionError

    jobs = Jobs()
    run_with_progress(jobs, window, "Counting", work, told.append, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert isinstance(told[0], ZeroDivisionError)
    jobs.wait()


def test_cancel_ends_the_work_at_its_next_report(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    told: list[object] = []
    go_on = threading.Event()

    def work(report: Report) -> None:
        while report(0.5, "Half way"):
            go_on.wait(0.01)
        raise Cancelled

    jobs = Jobs()
    job = run_with_progress(jobs, window, "Counting", work, told.append, told.append)
    assert job
    progress = window.findChildren(QProgressDialog)[0]
    with qtbot.waitSignal(job.cancelled, timeout=10_000):
        progress.findChildren(QPushButton)[0].click()
    assert told == []
    jobs.wait()


def test_exactly_one_signal_ends_a_job(qtbot: QtBot) -> None:
    job = Job(lambda report: report(1.0, "done"))
    with qtbot.waitSignal(job.done), qtbot.assertNotEmitted(job.failed), qtbot.assertNotEmitted(job.cancelled):
        InlineJobs().start(job)


def test_a_job_outlives_its_end_since_the_worker_may_still_be_telling_it(qtbot: QtBot) -> None:
    """Deleted at its first answer, a job on a busy laptop lost the second, and the window waited for ever."""
    window = QWidget()
    qtbot.addWidget(window)
    job = run_with_progress(InlineJobs(), window, "Counting", lambda _report: 1, lambda _answer: None, print)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert isValid(job)
    assert window.findChildren(QProgressDialog) == []
