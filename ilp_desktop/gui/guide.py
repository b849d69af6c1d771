"""The user guide in a window of its own: contents and search at the left, the page at the right."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRegularExpression, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QKeySequence, QResizeEvent, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTextBrowser,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ilp_desktop.about import guide, guide_search
from ilp_desktop.gui import theme, window_state
from ilp_desktop.gui.guide_page import MOST_WIDTH, Paper, page, position_of
from ilp_desktop.gui.layout import as_list, beside, button, column, fit, label, row
from ilp_desktop.gui.printing_out import Setup, choose_printer
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import as_search
from ilp_desktop.paths import guide_folder
from ilp_desktop.words import tr

_SETTLED = 120
"""Milliseconds after the last change of the window's width until the page is laid out anew."""
_ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200, 250)
"""Percent of the windows' letters."""
_ZOOM_KEY = "guide/zoom"
_PRINTED_WIDTH = 642
"""Pixels of 1/96 inch between the margins of an A4 page, as Qt prints it."""
_ANCHOR = Qt.ItemDataRole.UserRole


class Place(NamedTuple):
    """Where one was in the guide."""

    anchor: str
    scrolled: int


class Page(QTextBrowser):
    """One chapter at a time."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Page of the guide"))
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The pictures follow the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()


class Guide(QWidget):
    """The guide. It stands beside the other windows and keeps none of them waiting."""

    def __init__(self, colours: theme.Colours) -> None:
        super().__init__()
        self._colours = colours
        self.chapter = guide.chapters()[0]
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self._anchor = self.chapter.anchor
        kept = window_state.number(_ZOOM_KEY, 100)
        self._zoom = kept if kept in _ZOOMS else 100
        self._document = QTextDocument()
        self._marked: list[QTextCursor] = []
        self.setWindowTitle(tr("User guide"))
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self._lay_out_anew)
        self._build()
        self._shortcuts()
        fit(self, 1180, 820)
        self._show_chapter()
        self.search_box.setFocus()

    # --- building -------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.page = Page()
        self.page.anchorClicked.connect(self._follow)
        self.page.resized.connect(self._settled.start)
        self.search_box = QLineEdit(placeholderText=tr("Search the guide"))
        as_search(self.search_box)
        self.search_box.setAccessibleName(tr("Search the guide"))
        self.search_box.textChanged.connect(self._search)
        self.search_box.returnPressed.connect(self._go_to_hits)
        self.contents, self.hits = self._tree(), QListWidget()
        as_list(self.hits, tr("What was found"))
        self.hits.itemActivated.connect(self._open_hit)
        self.hits.itemClicked.connect(self._open_hit)
        self.found = label("", "quiet")
        found = QWidget()
        found.setLayout(column(self.found, self.hits))
        self.side = QStackedWidget()
        self.side.addWidget(self.contents)
        self.side.addWidget(found)
        left = QWidget()
        left.setLayout(column(self.search_box, self.side))
        right = QWidget()
        right.setLayout(column(self._bar(), self.page))
        self.splitter = beside(left, right, (300, 880), "guide")
        self.setLayout(column(self.splitter, margin=2 * SPACE))

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(tr("Contents of the guide"))
        tree.setHeaderHidden(True)
        self._lines: dict[str, QTreeWidgetItem] = {}
        for chapter in guide.chapters():
            above: QTreeWidgetItem | None = None
            for heading in chapter.headings:
                line = QTreeWidgetItem([heading.title])
                line.setData(0, _ANCHOR, heading.anchor)
                self._lines[heading.anchor] = line
                if above is None:
                    above = line
                    tree.addTopLevelItem(line)
                else:
                    above.addChild(line)
        tree.itemClicked.connect(lambda line: line.setExpanded(True))
        tree.currentItemChanged.connect(lambda line: self.go(line.data(0, _ANCHOR)))
        return tree

    def _bar(self) -> QWidget:
        self.back_button = button(tr("← &Back"), self.back)
        self.forward_button = button(tr("&Forward →"), self.forward)
        self.zoom_out = button(tr("A−"), lambda: self.zoom_by(-1))
        self.zoom_out.setAccessibleName(tr("Smaller letters"))
        self.zoom_in = button(tr("A+"), lambda: self.zoom_by(1))
        self.zoom_in.setAccessibleName(tr("Larger letters"))
        self.print_button = button(tr("&Print this chapter…"), self.print_chapter, icon="printer")
        bar = QWidget()
        bar.setLayout(row(self.back_button, self.forward_button, None, self.zoom_out, self.zoom_in, self.print_button))
        return bar

    def _shortcuts(self) -> None:
        for keys, action in (
            ("Ctrl+F", self._begin_search),
            ("Alt+Left", self.back),
            ("Alt+Right", self.forward),
            ("Ctrl++", lambda: self.zoom_by(1)),
            ("Ctrl+=", lambda: self.zoom_by(1)),
            ("Ctrl+-", lambda: self.zoom_by(-1)),
            ("Ctrl+0", self.zoom_back),
            ("Ctrl+P", self.print_chapter),
            ("F3", lambda: self.next_mark(1)),
            ("Shift+F3", lambda: self.next_mark(-1)),
            ("Escape", self._escape),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    # --- going ----------------------------------------------------------------------------------------------

    def go(self, anchor: str) -> None:
        """Show the chapter with this heading, the heading at the top."""
        if anchor != self._anchor and guide.chapter_of(anchor):
            self._back.append(self._place())
            self._forward.clear()
            self._go_to(Place(anchor, -1))

    def back(self) -> None:
        """Go to where one was before."""
        if self._back:
            self._forward.append(self._place())
            self._go_to(self._back.pop())

    def forward(self) -> None:
        """Go to where one came back from."""
        if self._forward:
            self._back.append(self._place())
            self._go_to(self._forward.pop())

    def _place(self) -> Place:
        return Place(self._anchor, self.page.verticalScrollBar().value())

    def _go_to(self, place: Place) -> None:
        chapter = guide.chapter_of(place.anchor) or self.chapter
        is_new, self.chapter, self._anchor = chapter is not self.chapter, chapter, place.anchor
        self._show_chapter(is_new=is_new)
        if place.scrolled >= 0:
            self.page.verticalScrollBar().setValue(place.scrolled)

    def _show_chapter(self, *, is_new: bool = True) -> None:
        if is_new:
            self._make_page()
        self._scroll_to(self._anchor)
        self.back_button.setEnabled(bool(self._back))
        self.forward_button.setEnabled(bool(self._forward))
        self.contents.blockSignals(True)  # noqa: FBT003
        self.contents.setCurrentItem(self._lines[self._anchor])  # opens the chapter where it is a heading in it
        self.contents.blockSignals(False)  # noqa: FBT003

    def _follow(self, link: QUrl) -> None:
        self.go(link.fragment())

    def _scroll_to(self, anchor: str) -> None:
        if anchor == self.chapter.anchor:
            self.page.verticalScrollBar().setValue(0)
            return
        block = self._document.findBlock(position_of(self._document, anchor))
        top = self._document.documentLayout().blockBoundingRect(block).top()
        self.page.verticalScrollBar().setValue(round(top) - SPACE)

    # --- the page -------------------------------------------------------------------------------------------

    def _make_page(self) -> None:
        width = min(MOST_WIDTH * self._zoom // 100, self.page.viewport().width())
        size = QApplication.font().pointSizeF() * self._zoom / 100
        paper = Paper(self._colours, width, size, self.devicePixelRatioF())
        self._document = page(self.chapter.text, guide_folder(), paper)
        self._document.setParent(self.page)
        self.page.setDocument(self._document)
        self.page.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.page.setLineWrapColumnOrWidth(width)
        self._mark()

    def _lay_out_anew(self) -> None:
        """The width or the size of the letters changed: stay at the same part of the chapter."""
        bar = self.page.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        self._make_page()
        bar.setValue(round(part * bar.maximum()))

    @property
    def shown(self) -> str:
        """The heading that one is at."""
        return self._lines[self._anchor].text(0)

    def zoom_by(self, steps: int) -> None:
        """Make the letters larger or smaller by so many steps."""
        at = _ZOOMS.index(self._zoom) + steps
        self._zoom = _ZOOMS[max(0, min(at, len(_ZOOMS) - 1))]
        window_state.keep(_ZOOM_KEY, self._zoom)
        self.zoom_out.setEnabled(self._zoom > _ZOOMS[0])
        self.zoom_in.setEnabled(self._zoom < _ZOOMS[-1])
        self._lay_out_anew()

    def zoom_back(self) -> None:
        """The letters of all windows again."""
        self.zoom_by(_ZOOMS.index(100) - _ZOOMS.index(self._zoom))

    def print_chapter(self) -> None:
        """Print the chapter that is shown, in black on white."""
        if printer := choose_printer(self.chapter.title, self, Setup()):
            paper = Paper(theme.LIGHT, _PRINTED_WIDTH, 10, 2)
            printer.print_text(page(self.chapter.text, guide_folder(), paper))

    # --- search ---------------------------------------------------------------------------------------------

    def _begin_search(self) -> None:
        self.search_box.setFocus()
        self.search_box.selectAll()

    def _search(self, typed: str) -> None:
        found = guide_search.search(typed)
        self.hits.clear()
        for hit in found:
            line = QListWidgetItem(f"{hit.where}\n{hit.excerpt}")
            line.setData(_ANCHOR, hit.section.heading.anchor)
            self.hits.addItem(line)
        nothing = tr("Nothing was found. Try fewer letters, or another word for it.")
        self.found.setText(tr("Found under {count} headings", count=len(found)) if found else nothing)
        self.side.setCurrentIndex(1 if typed.strip() else 0)
        self._mark()

    def _go_to_hits(self) -> None:
        """Enter in the search box opens the first hit; the arrows choose another."""
        if self.hits.count():
            self.hits.setCurrentRow(0)
            self.hits.setFocus()
            self._open_hit(self.hits.item(0))

    def _open_hit(self, line: QListWidgetItem) -> None:
        self.go(line.data(_ANCHOR))
        self._scroll_to(line.data(_ANCHOR))
        start = position_of(self._document, line.data(_ANCHOR))
        after = [each for each in self._marked if each.position() >= start]
        self._show_mark(after[0] if after else None)

    def _mark(self) -> None:
        """Mark the words that are looked for in the page."""
        self._marked = []
        for pattern in guide_search.patterns_of(self.search_box.text()):
            wanted = QRegularExpression(pattern, QRegularExpression.PatternOption.CaseInsensitiveOption)
            cursor = self._document.find(wanted)
            while not cursor.isNull():
                self._marked.append(cursor)
                cursor = self._document.find(wanted, cursor)
        self._marked.sort(key=QTextCursor.position)
        self.page.setExtraSelections([self._selection(each) for each in self._marked])

    def _selection(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format.setBackground(QColor(self._colours.warn_ground))
        made.format.setForeground(QColor(self._colours.warn))
        made.format.setFontUnderline(True)
        return made

    def next_mark(self, steps: int) -> None:
        """Go to the next marked word, or the one before."""
        if self._marked:
            at = self.page.textCursor().position()
            positions = [each.position() for each in self._marked]
            later = [number for number, each in enumerate(positions) if each > at]
            earlier = [number for number, each in enumerate(positions) if each < at]
            number = (later[0] if later else 0) if steps > 0 else (earlier[-1] if earlier else -1)
            self._show_mark(self._marked[number])

    def _show_mark(self, mark: QTextCursor | None) -> None:
        if mark:
            at = QTextCursor(self._document)
            at.setPosition(mark.position())
            self.page.setTextCursor(at)
            self.page.ensureCursorVisible()

    def _escape(self) -> None:
        """Leave the search first, then the guide."""
        if self.search_box.text():
            self.search_box.clear()
            self.contents.setFocus()
        else:
            self.close()
