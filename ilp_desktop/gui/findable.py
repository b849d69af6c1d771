"""All that the command palette finds: learners, screens, tabs, papers and the entries of the menus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ilp_desktop.gui.pages.settings import SettingsPage
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import caseload, finding
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.main_window import MainWindow

MOST = 40
"""As many as anybody reads; more letters narrow it."""
_LEARNER = "learner:"
_OF_A_LEARNER = {"learner", "review", "log_block"}


@dataclass(frozen=True)
class Entry:
    """One thing that can be found and done."""

    key: str
    """Stays the same from one opening to the next, for what was used recently."""
    words: str
    kind: str
    do: Callable[[], object]
    search: str
    """What it is called, as finding compares it."""
    context: str = ""
    """Where it is, likewise: "staff settings" finds the tab."""
    keys: str = ""
    """Its shortcut, as this system writes it."""


def menu_actions(window: MainWindow) -> Iterator[tuple[str, QAction]]:
    """(menu, action) of all entries that can be used now, as the menus have them."""
    for bar in window.menuBar().actions():
        menu = bar.menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()  # some tell what they would do only when they open
            for action in menu.actions():
                if not action.isSeparator() and action.isEnabled() and action.isVisible():
                    yield plain(bar.text()), action


def plain(words: str) -> str:
    """Words of a menu or button without the mark of their key; a doubled ampersand is one that is shown."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def name_of(action: QAction) -> str:
    """What an entry of a menu does, without what it would be done to: undo tells whose record it changes."""
    return plain(action.text()).split(":")[0].removesuffix("…")


class Findable:
    """Gathers the entries anew whenever the palette opens, and remembers what was used, until the app is locked."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._recent: list[str] = []
        self._learners: list[Entry] | None = None
        """Kept from one opening to the next, until a learner changes."""
        window.app.changed.connect(self._forget)

    def entries(self) -> list[Entry]:
        """All entries but the learners: actions first."""
        return [*self._actions(), *self._tabs(), *self._papers()]

    def matching(self, entries: list[Entry], typed: str) -> list[Entry]:
        """The entries and learners that fit, those used recently first, then the best; with nothing typed all entries."""
        words = finding.words_of(typed)
        learners = self._all_learners() if words or any(key.startswith(_LEARNER) for key in self._recent) else []
        found = []
        for number, entry in enumerate((*entries, *learners)):
            recent = self._recent.index(entry.key) if entry.key in self._recent else len(self._recent)
            if not words and recent == len(self._recent) and entry.key.startswith(_LEARNER):
                continue
            fit = _fit(words, entry)
            if fit is not None:
                found.append((fit >= finding.INITIALS, recent, fit, number, entry))
        return [each[-1] for each in sorted(found, key=lambda each: each[:-1])[:MOST]]

    def use(self, entry: Entry) -> None:
        """Do what was chosen, and remember it."""
        self._recent = [entry.key, *(key for key in self._recent if key != entry.key)]
        entry.do()

    def _actions(self) -> Iterator[Entry]:
        for menu, action in menu_actions(self._window):
            words = plain(action.text()).removesuffix("…")
            name = name_of(action)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Entry(
                f"action:{menu}:{name}",
                words,
                menu,
                action.trigger,
                finding.searchable(name),
                finding.searchable(menu),
                keys,
            )

    def _tabs(self) -> Iterator[Entry]:
        window = self._window
        for number, title in enumerate(SettingsPage.titles()):
            yield _entry(f"settings:{number}", plain(title), tr("Settings"), partial(window.show_settings, number))
        yield _entry("print:register", tr("Print register"), tr("Print"), self._show_register)
        if window.shown_learner:
            name = window.app.read(caseload.name_of, window.shown_learner)
            for title in window.learner_page.parts:
                yield _entry(f"tab:{title}", title, name, partial(window.learner_page.show_tab, title))

    def _show_register(self) -> None:
        self._window.show_page(self._window.print_page)
        self._window.print_page.show_register()

    def _papers(self) -> Iterator[Entry]:
        learner_id = self._window.shown_learner
        name = self._window.app.read(caseload.name_of, learner_id) if learner_id else ""
        for key, paper in PAPERS.items():
            of_one = bool(name) and paper.subject in _OF_A_LEARNER
            kind = tr("Paper for {learner}", learner=name) if of_one else tr("Paper")
            yield _entry(f"paper:{key}", paper.title, kind, partial(self._print, key, learner_id if of_one else 0))

    def _print(self, key: str, learner_id: int) -> None:
        if learner_id:
            self._window.print_learners([learner_id], [key])
        elif PAPERS[key].subject == "round":
            self._window.show_page(self._window.review_day_page)
        else:
            self._window.show_page(self._window.print_page)
            self._window.print_page.choose_paper(key)

    def _forget(self, tables: frozenset[str]) -> None:
        if "learner" in tables:
            self._learners = None

    def _all_learners(self) -> list[Entry]:
        if self._learners is None:
            self._learners = [self._learner(each) for each in self._window.app.read(caseload.found_by)]
        return self._learners

    def _learner(self, each: caseload.Findable) -> Entry:
        kind = tr("Learner, year {year}", year=each.year_group) if each.year_group else tr("Learner")
        do = partial(self._window.open_learner, each.id)
        return Entry(f"{_LEARNER}{each.id}", each.name, kind, do, finding.searchable(each.search))


def _fit(words: list[str], entry: Entry) -> int | None:
    fit = finding.fit(words, entry.search)
    if fit is None and entry.context and finding.fit(words, f"{entry.search} {entry.context}") is not None:
        return finding.INSIDE
    return fit


def _entry(key: str, words: str, kind: str, do: Callable[[], object]) -> Entry:
    return Entry(key, words, kind, do, finding.searchable(words), finding.searchable(kind))
