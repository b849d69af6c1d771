"""The looks in one place: type scale, spacing, colours for light, dark and high contrast, icons."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ilp_desktop.paths import resource

FAMILY = "Inter"
POINT_SIZE = 11
SPACE = 8
"""Pixels; distances are multiples of it."""
TIGHT = SPACE // 2
"""Pixels between a field and its own label, and between lines that belong together."""
HAIR = SPACE // 4
"""Pixels between a title and the line that explains it."""
_SMALLER = 1.5
"""Points that small print is smaller."""


@dataclass(frozen=True)
class Colours:
    """The colours of one mode; text on its ground has a contrast of at least 4.5:1."""

    window: str
    card: str
    field: str
    text: str
    quiet: str
    line: str
    control: str
    accent: str
    on_accent: str
    accent_ground: str
    good: str
    bad: str
    bad_ground: str
    warn: str
    warn_ground: str


LIGHT = Colours(
    window="#f4f5f7", card="#ffffff", field="#ffffff", text="#1c2430", quiet="#566173", line="#dde1e7",
    control="#7f8896", accent="#1f5f8b", on_accent="#ffffff", accent_ground="#e3eff7", good="#1d6b43",
    bad="#a8232c", bad_ground="#fbe9ea", warn="#7a5200", warn_ground="#fdf3dc",
)  # fmt: skip
DARK = Colours(
    window="#15191f", card="#1d232b", field="#12161b", text="#e8ebf0", quiet="#a3adbb", line="#333c48",
    control="#778292", accent="#7ab8e0", on_accent="#0d1a24", accent_ground="#223646", good="#7fcfa0",
    bad="#f2969b", bad_ground="#43232a", warn="#edc46b", warn_ground="#3a3018",
)  # fmt: skip

CONTRAST = Colours(
    window="#000000", card="#000000", field="#000000", text="#ffffff", quiet="#f0f0f0", line="#9a9a9a",
    control="#ffffff", accent="#ffe14d", on_accent="#000000", accent_ground="#3d3700", good="#7dff9b",
    bad="#ffa3a3", bad_ground="#4a0000", warn="#ffd27a", warn_ground="#332600",
)  # fmt: skip


class Mode(Enum):
    """Light or dark; SYSTEM: as the computer is set, its high contrast too."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


COLOURS = {Mode.LIGHT: LIGHT, Mode.DARK: DARK, Mode.CONTRAST: CONTRAST}

PAPER_VEIL, PAPER_HATCH = QColor(120, 120, 120, 60), QColor(40, 40, 40, 200)
"""Over what a reader does not get, on the picture of a page: paper is white in each mode."""

_PICTURES = {"arrow": "chevron-down", "tick": "tick"}
_SIZES = {"code_size": 15, "title_size": 19, "figure_size": 22, "heading_size": 13}
"""Points of the text that is larger, where the rest has POINT_SIZE."""
_STYLE = """
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {quiet}; }}
QLineEdit, QPlainTextEdit, CheckList, FileList {{ background: {field}; color: {text}; border: 1px solid {control};
    border-radius: 6px; padding: 5px 8px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, CheckList:focus, FileList:focus {{ border: 2px solid {accent}; padding: 4px 7px; }}
QLineEdit[faulty="true"], QPlainTextEdit[faulty="true"], QListWidget[faulty="true"] {{ border: 2px solid {bad}; padding: 4px 7px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {quiet}; border-color: {line}; }}
QLabel[role="title"] {{ font-size: {title_size}pt; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {heading_size}pt; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="quiet"] {{ color: {quiet}; }}
QLabel[role="problem"] {{ color: {bad}; font-weight: 600; }}
QLabel[role="warn"] {{ color: {warn}; }}
QLabel[role="good"] {{ color: {good}; font-weight: 600; }}
QLabel[role="code"] {{ font-family: "DejaVu Sans Mono", monospace; font-size: {code_size}pt; font-weight: 600; padding: 12px; background: {window}; border-radius: 8px; }}
QLabel[role="hint"] {{ background: {warn_ground}; color: {warn}; border-radius: 6px; padding: 8px 12px; }}
QLabel[role="figure"] {{ font-size: {figure_size}pt; font-weight: 600; }}
QFrame[role="card"] {{ background: {card}; border: 1px solid {line}; border-radius: 10px; }}
QFrame[role="bar"] {{ background: {accent_ground}; border-radius: 8px; }}
QWidget[role="sidebar"] {{ background: {card}; border-right: 1px solid {line}; }}
QListWidget[role="nav"] {{ background: transparent; border: none; outline: none; }}
QListWidget[role="nav"]::item {{ padding-left: 10px; border-radius: 7px; margin: 1px 8px; color: {text}; border: 2px solid transparent; }}
QListWidget[role="nav"]::item:hover {{ background: {window}; }}
QListWidget[role="nav"]::item:selected {{ background: {accent_ground}; color: {accent}; font-weight: 600; }}
QListWidget[role="nav"]::item:selected:focus {{ border: 2px solid {accent}; }}
QTableView, QListWidget[role="list"] {{ background: {card}; border: 1px solid {line}; border-radius: 8px; padding: 1px; outline: none;
    gridline-color: transparent; selection-background-color: {accent_ground}; selection-color: {text}; }}
QTableView:focus, QListWidget[role="list"]:focus {{ border: 2px solid {accent}; padding: 0; }}
QTableView::item {{ padding: 4px 8px; border-bottom: 1px solid {line}; }}
QTableView::item:selected {{ background: {accent_ground}; color: {text}; }}
QTableView::item:selected:focus {{ border-top: 2px solid {accent}; border-bottom: 2px solid {accent}; padding: 2px 8px 3px 8px; }}
QCalendarWidget QTableView, QCalendarWidget QTableView:focus {{ border: none; padding: 0; border-radius: 0; selection-background-color: {accent}; selection-color: {on_accent}; }}
QCalendarWidget QTableView::item, QCalendarWidget QTableView::item:selected:focus {{ padding: 0; border: none; }}
QCalendarWidget QTableView::item:selected {{ background: {accent}; color: {on_accent}; border: none; }}
QCalendarWidget QToolButton {{ color: {text}; background: {card}; padding: 4px 8px; border-radius: 5px; icon-size: 16px; }}
QCalendarWidget QToolButton:hover {{ background: {accent_ground}; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {card}; }}
QTextBrowser {{ background: {card}; border: 1px solid {line}; border-radius: 8px; }}
QTextBrowser:focus {{ border: 2px solid {accent}; }}
QTreeView {{ background: {card}; border: 1px solid {line}; border-radius: 8px; outline: none; padding: 4px; }}
QTreeView:focus {{ border: 2px solid {accent}; padding: 3px; }}
QTreeView::item {{ padding: 5px 4px; color: {text}; border-radius: 5px; }}
QTreeView::branch:selected {{ background: {card}; }}
QTreeView::item:selected {{ background: {accent_ground}; color: {text}; }}
QListWidget[role="list"]::item {{ padding: 6px 8px; border-bottom: 1px solid {line}; color: {text}; }}
QListWidget[role="list"]::item:selected {{ background: {accent_ground}; color: {text}; }}
QHeaderView {{ background: {card}; border-top-left-radius: 8px; border-top-right-radius: 8px; }}
QHeaderView::section {{ background: {card}; color: {quiet}; border: none; border-bottom: 1px solid {line};
    padding: 7px 8px 7px 11px; font-weight: 600; }}
QHeaderView::section:vertical {{ color: {text}; font-weight: 400; padding: 4px 8px 4px 11px; }}
QTableCornerButton::section {{ background: {card}; border: none; border-bottom: 1px solid {line}; }}
QComboBox {{ background: {field}; color: {text}; border: 1px solid {control}; border-radius: 6px; padding: 5px 8px; }}
QComboBox:focus {{ border: 2px solid {accent}; padding: 4px 7px; }}
QComboBox[faulty="true"] {{ border: 2px solid {bad}; padding: 4px 7px; }}
QComboBox:disabled {{ color: {quiet}; border-color: {line}; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 16px; height: 16px; }}
QComboBox QAbstractItemView {{ background: {card}; color: {text}; border: 1px solid {control}; padding: 4px;
    selection-background-color: {accent_ground}; selection-color: {text}; outline: none; }}
QCheckBox, QRadioButton {{ spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 6px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {accent}; }}
QCheckBox::indicator, QListWidget::indicator {{ width: 16px; height: 16px; border: 1px solid {control}; border-radius: 4px; background: {field}; }}
QCheckBox::indicator:checked, QListWidget::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {control}; border-radius: 8px; background: {field}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent}; background: {field}; }}
QScrollBar:vertical {{ background: transparent; width: 16px; margin: 2px 2px 2px 6px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {control}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSlider:horizontal {{ min-height: 24px; }}
QSlider::groove:horizontal {{ height: 6px; background: {field}; border: 1px solid {control}; border-radius: 4px; }}
QSlider::sub-page:horizontal {{ background: {accent}; border: 1px solid {accent}; border-radius: 4px; }}
QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; background: {accent}; border: 2px solid {accent}; border-radius: 9px; }}
QSlider::handle:horizontal:focus {{ background: {field}; border: 3px solid {accent}; }}
QMenuBar {{ background: {card}; border-bottom: 1px solid {line}; padding: 2px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {accent_ground}; }}
QMenu {{ background: {card}; border: 1px solid {control}; padding: 5px; }}
QMenu::item {{ padding: 6px 26px; border-radius: 5px; }}
QMenu::item:selected {{ background: {accent_ground}; color: {text}; }}
QPushButton {{ outline: none; background: {card}; color: {text}; border: 1px solid {control}; border-radius: 7px; padding: 6px 14px; }}
QPushButton:hover {{ background: {accent_ground}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {quiet}; border-color: {line}; background: {window}; }}
QPushButton[role="main"] {{ background: {accent}; color: {on_accent}; border: 2px solid {accent}; font-weight: 600; }}
QPushButton[role="main"]:focus {{ border: 6px double {on_accent}; padding: 2px 10px; }}
QPushButton[role="main"]:disabled {{ background: {line}; color: {quiet}; border-color: {line}; }}
QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; color: {accent}; padding: 4px 0; text-align: left; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 2px solid {accent}; border-radius: 4px; padding: 3px 0; }}
QTabBar::tab {{ padding: 9px 12px; color: {quiet}; border-bottom: 3px solid transparent; background: transparent; }}
QTabBar::tab:selected {{ color: {accent}; border-bottom: 3px solid {accent}; font-weight: 600; }}
QTabBar::tab:focus {{ border: 2px solid {accent}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QProgressBar {{ border: 1px solid {control}; border-radius: 6px; text-align: center; background: {field}; color: {text}; min-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 5px; }}
QStatusBar {{ color: {quiet}; }}
QToolTip {{ background: {card}; color: {text}; border: 1px solid {line}; padding: 4px; }}
"""


def apply(application: QApplication, mode: Mode = Mode.SYSTEM, points: int = POINT_SIZE) -> Colours:
    """Give the application its fonts, style, palette and sheet; points: size of the text.

    Raises RuntimeError where the shipped font can't be loaded: Qt would draw nothing and say nothing.
    """
    load_fonts()
    mode = of_system(application) if mode is Mode.SYSTEM else mode
    colours = COLOURS[mode]
    application.setStyle("Fusion")
    application.setFont(QFont(FAMILY, points))
    application.setPalette(_palette(colours))
    tone = "light" if mode is Mode.LIGHT else "dark"
    pictures = {name: resource(f"icons/{file}-{tone}.svg").as_posix() for name, file in _PICTURES.items()}
    sizes = {name: str(round(points * size / POINT_SIZE)) for name, size in _SIZES.items()}
    application.setStyleSheet(_STYLE.format(**vars(colours), **pictures, **sizes))
    icon.cache_clear()
    return colours


def of_system(application: QApplication) -> Mode:
    """How the computer is set."""
    hints = application.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Mode.CONTRAST
    return Mode.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Mode.LIGHT


def load_fonts() -> None:
    """Load the shipped fonts of the windows."""
    for file in sorted(resource("fonts/inter").glob("*.otf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"the font {file.name} can't be loaded")
    if FAMILY not in QFontDatabase.families():
        raise RuntimeError("the shipped fonts are missing")


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.field,
        QPalette.ColorRole.AlternateBase: colours.window,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.card,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.ToolTipBase: colours.card,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.quiet,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.control,
        QPalette.ColorRole.Accent: colours.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.quiet))
    return palette


def small_print(font: QFont) -> QFont:
    """The font of drawings where much stands in little room, such as a week."""
    smaller = QFont(font)
    smaller.setPointSizeF(font.pointSizeF() - _SMALLER)
    return smaller


@lru_cache(maxsize=128)
def icon(name: str, colour: str | None = None, disabled: str | None = None) -> QIcon:
    """An icon of resources/icons in the text colour of the mode (or another), crisp at 100 to 300 %."""
    drawn = QIcon()
    _draw(drawn, name, colour or QApplication.palette().color(QPalette.ColorRole.WindowText).name(), QIcon.Mode.Normal)
    if disabled:
        _draw(drawn, name, disabled, QIcon.Mode.Disabled)
    return drawn


def _draw(target: QIcon, name: str, ink: str, mode: QIcon.Mode) -> None:
    svg = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", ink)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    for side in (16, 20, 24, 32, 48, 64):
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        target.addPixmap(pixmap, mode)
