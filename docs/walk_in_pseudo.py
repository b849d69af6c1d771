"""Go through every screen and wizard step in the language that nobody speaks; print what is plain or cut off, as JSON.

A program of its own, started by tests/gui/test_pseudo.py: sentences in constants are said when their module is imported.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
os.environ["ILP_DESKTOP_LANGUAGE"] = "pseudo"
os.environ["ILP_DESKTOP_HOME"] = tempfile.mkdtemp(prefix="ilp-pseudo-")
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={ROOT / 'tests' / 'data' / 'screen.json'}"


from ilp_desktop.gui import language  # noqa: E402

language.speak()

from album.album import Album  # noqa: E402
from make_pictures import CHAPTERS  # noqa: E402
from PySide6.QtCore import QAbstractItemModel, Qt  # noqa: E402
from PySide6.QtGui import QAction  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)  # fmt: skip
from sqlalchemy import text  # noqa: E402
from sqlmodel import Session, SQLModel  # noqa: E402

from ilp_desktop.gui import theme  # noqa: E402
from ilp_desktop.gui.learner_view.view import LearnerView  # noqa: E402
from ilp_desktop.gui.pseudo import CLOSE, OPEN  # noqa: E402

_INNER = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_BETWEEN = re.compile(r"[·,;:()\n–—|“”…/•→←↑↓●○✓✗!?.\"=<>]+|<[^>]*>| - |\s{2,}|\d+")
_WORD = re.compile(r"[A-Za-z]{3,}")
_MARKS = re.compile(r"<[^>]+>")
_NOT_OF_US = (
    "about",
    "support",
    "guide",
    "start-recovery-code",
    "import",
    "backups",
    "settings-9",
    "plan-changes-last",
)
"""Beginnings of pictures whose words are others': names of libraries, the English guide, a code, files and folders, a paper."""
_NAMES = {"ilp desktop", "headteacher", "utf", "yyyy"}
"""What is called so in every language, and what papers say of signers."""
_TOO_NARROW = 2
"""Pixels by which a line may be narrower than it wishes: rounding."""


class Walk(Album):
    """Looks at windows instead of taking pictures of them."""

    def look_with(self) -> None:
        """Begin: know what is data, and forget what was seen."""
        self.data: list[str] = []
        self._known: dict[str, bool] = {}
        self.plain: dict[str, str] = {}
        self.cut: dict[str, str] = {}
        self.seen = 0
        self._is_fresh = False

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Look at all that is said in a window."""
        if name.startswith(_NOT_OF_US):
            return
        self.settle()
        self._is_fresh = False
        window = widget or self.window
        for each in (window, *window.findChildren(QWidget)):
            if each.isVisibleTo(window) and not _is_the_learners(each):
                self._look_at(name, each)
        for action in window.findChildren(QAction):
            self._words(name, action.text(), "action")

    def _look_at(self, name: str, each: QWidget) -> None:
        kind = type(each).__name__
        for words in _said(each):
            self._words(name, words, kind)
        if is_cut(each):
            self.cut.setdefault(f"{kind}: {_text(each)}", name)

    def _words(self, name: str, words: str, kind: str) -> None:
        self.seen += 1
        if rest := self.not_translated(words):
            self.plain.setdefault(f"{kind}: {rest}", name)

    def not_translated(self, words: str) -> str:
        """What of these words is neither translated nor data."""
        words = _MARKS.sub(" ", words.replace("&", ""))
        while (fewer := _INNER.sub(" ", words)) != words:
            words = fewer
        pieces = (piece.strip() for piece in _BETWEEN.split(words) if piece.strip())
        return "; ".join(piece for piece in pieces if _WORD.search(piece) and not self._is_data(piece))

    def _is_data(self, piece: str) -> bool:
        """Whether the file holds it, or something that begins with it: long words are cut short."""
        plain = piece.casefold()
        if not self._known.get(plain) and not self._is_there(plain) and not self._is_fresh:
            self.data, self._is_fresh = sorted(self.app.read(_all_data)), True
        self._known[plain] = self._known.get(plain) or self._is_there(plain)
        return self._known[plain]

    def _is_there(self, plain: str) -> bool:
        forename, _, surname = plain.partition(" ")
        return self._begins(plain) or (self._holds(forename) and self._holds(surname))

    def _holds(self, plain: str) -> bool:
        at = bisect_left(self.data, plain)
        return at < len(self.data) and self.data[at] == plain

    def _begins(self, plain: str) -> bool:
        at = bisect_left(self.data, plain)
        return at < len(self.data) and self.data[at].startswith(plain)


def _all_data(session: Session) -> set[str]:
    found = set(_shipped()) | _NAMES
    for table in SQLModel.metadata.tables:
        for row in session.connection().execute(text(f"SELECT * FROM {table}")):  # noqa: S608
            for value in row:
                if isinstance(value, str):
                    plain = value.casefold()
                    found |= {plain, *(part.strip() for part in _BETWEEN.split(plain))}
    return found - {""}


@cache
def _shipped() -> frozenset[str]:
    """Questions, prompts and lists as they are shipped: the school's own words, not the windows'."""
    files = [each for kind in ("questions", "wording", "lists") for each in (ROOT / "resources" / kind).rglob("*.json")]
    return frozenset(_strings(json.loads(file.read_text("utf-8")) for file in files))


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            plain = value.casefold()
            yield plain
            yield from (part.strip() for part in _BETWEEN.split(plain))
        case dict():
            yield from _strings(value.values())
        case Iterable():
            for each in value:
                yield from _strings(each)


def _is_the_learners(widget: QWidget) -> bool:
    return isinstance(widget.window(), LearnerView)


def _text(widget: QWidget) -> str:
    told = getattr(widget, "text", None)
    return str(told()) if callable(told) else ""


def _said(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QMenu):
        yield widget.windowTitle() if widget.isWindow() else ""
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield _text(widget)
        case QGroupBox():
            yield widget.title()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QListWidget():
            yield from (widget.item(at).text() for at in range(widget.count()))
        case QTableView():
            yield from _heads(widget)
        case QMenu():
            yield from (action.text() for action in widget.actions())
        case _:
            pass


def _heads(view: QTableView) -> Iterator[str]:
    model: QAbstractItemModel = view.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(8, model.rowCount())):
            yield str(model.index(row, column).data() or "")


def is_cut(widget: QWidget) -> bool:
    """Whether the words of a label or button do not fit into it, and no tip tells them whole."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        needs = widget.heightForWidth(widget.width())
        return needs > widget.height() + _TOO_NARROW
    if isinstance(widget, QLabel | QAbstractButton) and _text(widget).strip():
        return widget.sizeHint().width() > widget.width() + _TOO_NARROW and not widget.toolTip()
    return False


def main() -> int:
    """Walk; print what is plain, what is cut off, and how many words were looked at."""
    application = QApplication(sys.argv[:1])
    language.install(application)
    walk = Walk(application, theme.apply(application, theme.Mode.LIGHT), Path(os.environ["ILP_DESKTOP_HOME"]), set())
    walk.look_with()
    for chapter in CHAPTERS:
        chapter(walk)
    sys.stdout.write(json.dumps({"seen": walk.seen, "plain": walk.plain, "cut": walk.cut}))
    walk.store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
