"""A chapter of the guide, or other Markdown of ours, as a page: pictures as wide as there is room, headings to go to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from ilp_desktop.about.guide import Heading
from ilp_desktop.gui import theme
from ilp_desktop.gui.theme import SPACE

MOST_WIDTH = 860
"""Pixels of a page; longer lines are hard to read."""
_HEADINGS = {
    1: (2.0, 0, 2 * SPACE),
    2: (1.7, 0, 2 * SPACE),
    3: (1.25, 3 * SPACE, SPACE),
    4: (1.1, 2 * SPACE, SPACE // 2),
}
"""Level -> size beside the text's, and the room above and below in pixels."""
_LINE_HEIGHT = 135.0
"""Percent."""


@dataclass(frozen=True)
class Paper:
    """On what a page is drawn."""

    colours: theme.Colours
    width: int
    """Pixels."""
    point_size: float
    ratio: float = 1.0
    """Pixels of the screen for each pixel, so that pictures are crisp."""


def page(markdown: str, folder: Path, paper: Paper) -> QTextDocument:
    """Markdown of ours as a document; pictures are looked for in the folder."""
    made = QTextDocument()
    font = QFont(theme.FAMILY)
    font.setPointSizeF(paper.point_size)
    made.setDefaultFont(font)
    made.setDocumentMargin(3 * SPACE)
    made.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    _dress_blocks(made, paper)
    _dress_words(made, paper)
    _dress_tables(made, paper)
    _fit_pictures(made, folder, paper)
    made.setModified(False)
    return made


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The paragraphs, headings and cells from the top."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def pieces(block: QTextBlock) -> Iterator[QTextFragment]:
    """The words of a block that look alike."""
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def heading_of(block: QTextBlock) -> Heading | None:
    """The heading that a block is."""
    level = block.blockFormat().headingLevel()
    return Heading(level, block.text()) if level else None


def position_of(document: QTextDocument, anchor: str) -> int:
    """Where a heading stands; the beginning where there is none of this name."""
    return next((each.position() for each in blocks(document) if _is_named(each, anchor)), 0)


def _is_named(block: QTextBlock, anchor: str) -> bool:
    heading = heading_of(block)
    return heading is not None and heading.anchor == anchor


def _dress_blocks(document: QTextDocument, paper: Paper) -> None:
    for block in blocks(document):
        cursor = QTextCursor(block)
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        level = block.blockFormat().headingLevel()
        if level:
            size, above, below = _HEADINGS[min(level, max(_HEADINGS))]
            shape.setTopMargin(above)
            shape.setBottomMargin(below)
            words = QTextCharFormat()
            words.setFontPointSize(paper.point_size * size)
            words.setFontWeight(QFont.Weight.DemiBold)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.setCharFormat(words)  # merging would leave the importer's own size
        elif block.textList():
            shape.setBottomMargin(SPACE // 2)
        elif not isinstance(cursor.currentTable(), QTextTable):
            shape.setTopMargin(0)
            shape.setBottomMargin(1.5 * SPACE)
        QTextCursor(block).mergeBlockFormat(shape)


def _fragments(document: QTextDocument, *, fixed: bool) -> list[tuple[int, int, QTextCharFormat]]:
    """Position, length and format of keys and names (fixed), or of links."""
    found = []
    for block in blocks(document):
        for piece in pieces(block):
            shape = piece.charFormat()
            if shape.fontFixedPitch() if fixed else shape.anchorHref():
                found.append((piece.position(), piece.length(), shape))
    return found


def _dress_words(document: QTextDocument, paper: Paper) -> None:
    """Keys stand on a ground of their own; links have the colour of the mode."""
    key, link = QTextCharFormat(), QTextCharFormat()
    key.setFontFamilies([theme.FAMILY])
    key.setFontFixedPitch(False)
    key.setFontWeight(QFont.Weight.DemiBold)
    key.setBackground(QColor(paper.colours.accent_ground))
    link.setForeground(QBrush(QColor(paper.colours.accent)))
    link.setFontUnderline(True)
    for position, length, _shape in _fragments(document, fixed=True):
        _merge(document, position, length, key)
    for position, length, _shape in _fragments(document, fixed=False):
        _merge(document, position, length, link)


def _merge(document: QTextDocument, position: int, length: int, shape: QTextCharFormat) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(shape)


def _dress_tables(document: QTextDocument, paper: Paper) -> None:
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            shape = QTextTableFormat(frame.format())
            shape.setBorder(1)
            shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            shape.setBorderBrush(QBrush(QColor(paper.colours.line)))
            shape.setBorderCollapse(True)
            shape.setCellPadding(SPACE)
            shape.setCellSpacing(0)
            shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            shape.setTopMargin(SPACE)
            shape.setBottomMargin(2 * SPACE)
            frame.setFormat(shape)
            _dress_head(frame)


def _dress_head(table: QTextTable) -> None:
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    for number in range(table.columns()):
        cell = table.cellAt(0, number)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(bold)


def _fit_pictures(document: QTextDocument, folder: Path, paper: Paper) -> None:
    """Pictures no wider than the page, scaled once and smoothly, each with its words below."""
    room = paper.width - round(2 * document.documentMargin()) - 2
    for position, shape in reversed(_pictures(document)):
        picture = QImage(str(folder / shape.name()))
        if picture.isNull():
            continue
        width = min(room, picture.width())
        height = round(picture.height() * width / picture.width())
        drawn = picture.scaled(
            round(width * paper.ratio), round(height * paper.ratio),
            mode=Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        drawn.setDevicePixelRatio(paper.ratio)
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(shape.name()), drawn)
        fitted = QTextImageFormat(shape)
        fitted.setWidth(width)
        fitted.setHeight(height)
        _merge(document, position, 1, fitted)
        _caption(document, position + 1, str(shape.property(QTextFormat.Property.ImageAltText)), paper)


def _pictures(document: QTextDocument) -> list[tuple[int, QTextImageFormat]]:
    found = [piece for block in blocks(document) for piece in pieces(block) if piece.charFormat().isImageFormat()]
    return [(piece.position(), piece.charFormat().toImageFormat()) for piece in found]


def _caption(document: QTextDocument, position: int, words: str, paper: Paper) -> None:
    """What a picture shows, for those who do not see it, and on paper."""
    quiet = QTextCharFormat()
    quiet.setForeground(QBrush(QColor(paper.colours.quiet)))
    quiet.setFontPointSize(paper.point_size * 0.9)
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.insertText(f"\u2028{words}", quiet)
