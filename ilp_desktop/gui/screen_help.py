"""Which heading of the guide speaks of a screen: every page, tab, wizard step and small window has one here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

START = {
    "welcome": "first-start",
    "new_school": "new-school",
    "recovery": "the-recovery-code",
    "unlock": "password-and-lock",
    "forgotten": "password-and-lock",
}
"""Pages of the first window."""
TODAY = ("today", "unfinished-work", "not-signed-by-all", "not-shared")
SETTINGS = (
    "school", "staff", "providers", "half-terms", "lists-of-choices", "own-fields", "your-schools-papers",
    "your-own-targets-and-strategies", "who-sees-what", "password", "screen",
)  # fmt: skip
LEARNER = (
    "a-learners-page", "initial-assessment", "the-plan", "reviews", "learning-logs", "comments-and-files",
    "the-story", "moving-on", "papers",
)  # fmt: skip
"""Tabs, in their order."""
STEPS = {
    "assessment": {
        "start": "initial-assessment", "history": "the-steps-of-an-assessment",
        "learn_best": "the-steps-of-an-assessment", "achievements": "the-steps-of-an-assessment",
        "vocational": "the-steps-of-an-assessment", "personal_social": "the-steps-of-an-assessment",
        "interests": "the-steps-of-an-assessment", "difficulties": "the-steps-of-an-assessment",
        "medical": "parts-that-are-restricted", "circumstances": "parts-that-are-restricted",
        "sources": "the-steps-of-an-assessment", "methods": "the-steps-of-an-assessment",
        "summary": "summary-and-needs", "needs": "summary-and-needs", "last": "check-and-finish",
    },
    "plan": {
        "start": "the-plan", "destination": "destination-and-targets", "develop": "destination-and-targets",
        "long_term": "destination-and-targets", "short_term": "destination-and-targets", "programme": "the-week",
        "week": "the-week", "qualifications": "qualifications-and-units", "placements": "work-placements",
        "support": "support-and-access", "access": "support-and-access", "statutory": "statutory-expectations",
        "agreement": "agreement", "last": "agreement",
    },
    "review": {
        "learner_says": "the-learner-first", "targets": "each-target", "start": "reviews",
        "participants": "reviews", "views": "what-came-in-since-the-last-review", "changes": "numbers-and-outcomes",
        "achievements": "numbers-and-outcomes", "new_targets": "each-target", "next_steps": "the-next-review",
        "agreement": "the-next-review", "last": "the-next-review",
    },
}  # fmt: skip
"""Steps of the wizards, the one that checks and finishes too."""


def _step(wizard: Any) -> str:
    return STEPS[wizard.flow.kind][wizard.current]


def _start_page(window: Any) -> str:
    shown = window.stack.currentWidget()
    return next(anchor for name, anchor in START.items() if vars(window).get(name) is shown)


SCREENS: dict[str, str | Callable[[Any], str]] = {
    "StartWindow": _start_page,
    "RestoreDialog": "restore",
    "MainWindow": lambda window: heading_of(window.screens.current),
    "TodayPage": lambda page: TODAY[page.tabs.currentIndex()],
    "CaseloadPage": "learners",
    "CsvImport": "import-a-list",
    "LearnerPage": lambda page: LEARNER[page.tabs.currentIndex()],
    "PrintProfileDialog": "how-a-learners-papers-look",
    "AccessDialog": "who-sees-what",
    "HandOverDialog": "handing-over-the-laptop",
    "AnswersDialog": "what-the-learner-said",
    "ChangesDialog": "what-differs",
    "EntriesDialog": "log-entries",
    "VoiceDialog": "recording",
    "FileDialog": "comments-and-files",
    "Wizard": _step,
    "BankPicker": "the-target-bank",
    "ReviewDayPage": "review-day",
    "ForGroupPage": "for-a-group",
    "TypeUpPage": "type-up",
    "PrintPage": "print-centre",
    "PrintDialog": "preview-and-print",
    "ChecksPage": "checks",
    "FiguresPage": "figures",
    "BackupsPage": "backups",
    "SettingsPage": lambda page: SETTINGS[page.tabs.currentIndex()],
    "OwnFieldsTab": "own-fields",
    "OwnFieldDialog": "own-fields",
    "TakingPlace": "what-takes-its-place",
    "PasswordDialog": "password",
    "RecoveryDialog": "the-recovery-code",
    "DoneDialog": "what-was-done",
    "Palette": "keys",
    "ShortcutsDialog": "keys",
    "About": "help",
    "SupportDialog": "the-support-bundle",
    "WhatsNew": "help",
}
"""Class of a screen -> its heading, or how to tell. Forms of one record have the heading of what they are opened from."""


def heading_of(screen: QWidget | None) -> str:
    """The name of the heading about a screen; of what lies behind it where it has none; "" where nothing has one."""
    while screen is not None:
        for kind in type(screen).__mro__:
            found = SCREENS.get(kind.__name__)
            if found is not None:
                return found if isinstance(found, str) else found(screen)
        screen = screen.parentWidget()
    return ""
