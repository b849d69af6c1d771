"""How the learner view looks: the learner's print profile on the screen, in the light or dark of the app."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase

from ilp_desktop.gui.theme import Colours
from ilp_desktop.model.learner import PrintProfileFields, SymbolMode
from ilp_desktop.paths import resource

LEAST_TEXT = 24
"""Pixels."""
LEAST_ANSWER = 64
"""Pixels that an answer or a button is high at least."""
_LOW_BUTTON = 40
"""Pixels of the buttons that are no answers, on a low screen."""
_SCREEN_FOR_PAPER = 1.75
"""Pixels for a point of the print profile: one sits further from a screen than from a paper."""
_LETTERS = 26
"""Times the size of the text that a screen must be wide: else two buttons would not fit beside each other."""
_DARK = 128
"""Lightness (0 to 255) below which a ground is dark; a paper's tint is for light grounds."""


@dataclass(frozen=True)
class Look:
    """Family, sizes in pixels, and colours."""

    family: str
    text: int
    symbols: bool
    """Faces and pictures beside the words, or words alone."""
    ground: str
    card: str
    chosen: str
    ink: str
    quiet: str
    line: str
    accent: str
    on_accent: str

    @property
    def heading(self) -> int:
        """Pixels of the question."""
        return round(self.text * 1.4)

    def font(self, size: int | None = None, *, bold: bool = False) -> QFont:
        """The learner's font in a size of pixels."""
        made = QFont(self.family)
        made.setPixelSize(size or self.text)
        made.setBold(bold)
        return made

    def sheet(self, *, low: bool) -> str:
        """The style sheet of the window; on a low screen the buttons around the question leave it the room."""
        return _SHEET.format(
            button=_LOW_BUTTON if low else LEAST_ANSWER, side=10 if low else 20, above=2 if low else 6,
            **{name: getattr(self, name) for name in ("family", "text", "ground", "card", "chosen", "ink", "quiet")},
            line=self.line, accent=self.accent, on_accent=self.on_accent, heading=self.heading,
        )  # fmt: skip


def look_for(profile: PrintProfileFields, colours: Colours, width: int) -> Look:
    """The look for one learner on a screen of this width in pixels.

    A tint is shown in the light mode only, since it is a colour of paper.
    """
    from ilp_desktop.printing.fonts import FAMILIES  # noqa: PLC0415  # reportlab loads when a learner is to answer
    from ilp_desktop.printing.styles import TINTS  # noqa: PLC0415

    tint = None if QColor(colours.window).lightness() < _DARK else TINTS.get(profile.tint)
    ground = QColor.fromRgbF(*tint).name() if tint else colours.window
    return Look(
        family=_family(FAMILIES.get(profile.font, FAMILIES["andika"])),
        text=max(LEAST_TEXT, min(round(profile.size * _SCREEN_FOR_PAPER), width // _LETTERS)),
        symbols=profile.symbols != SymbolMode.OFF,
        ground=ground,
        card=_halfway(ground, "#ffffff") if tint else colours.card,
        chosen=colours.accent_ground,
        ink=colours.text,
        quiet=colours.quiet if not tint else colours.text,
        line=colours.control,
        accent=colours.accent,
        on_accent=colours.on_accent,
    )


def _halfway(one: str, other: str) -> str:
    a, b = QColor(one), QColor(other)
    return QColor((a.red() + b.red()) // 2, (a.green() + b.green()) // 2, (a.blue() + b.blue()) // 2).name()


@cache
def _family(files: tuple[str, str]) -> str:
    """Load a family's two files; its name. Raises RuntimeError where the shipped font can't be loaded."""
    numbers = [QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}.ttf"))) for name in files]
    if min(numbers) < 0:
        raise RuntimeError(f"the font {files[0]} can't be loaded")
    return QFontDatabase.applicationFontFamilies(numbers[0])[0]


_SHEET = """
#learner_view {{ background: {ground}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QLabel, QPushButton, QPlainTextEdit, QProgressBar {{ font-family: "{family}"; font-size: {text}px; color: {ink}; }}
QLabel[role="ask"] {{ font-size: {heading}px; font-weight: bold; }}
QLabel[role="help"] {{ color: {quiet}; }}
QPushButton {{ background: {card}; border: 2px solid {line}; border-radius: 12px; padding: {above}px {side}px;
    min-height: {button}px; }}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:focus {{ border: 4px solid {accent}; }}
QPushButton:disabled {{ background: transparent; color: {quiet}; border: 2px solid transparent; }}
QPushButton[role="main"] {{ background: {accent}; color: {on_accent}; border: 2px solid {accent}; font-weight: bold; }}
QPushButton[role="main"]:focus {{ border: 4px solid {ink}; }}
QPushButton[role="main"]:disabled {{ background: transparent; color: {quiet}; border: 2px solid {line}; font-weight: normal; }}
QPlainTextEdit {{ background: {card}; border: 2px solid {line}; border-radius: 12px; padding: 10px; }}
QPlainTextEdit:focus {{ border: 4px solid {accent}; padding: 8px; }}
QProgressBar {{ border: 2px solid {line}; border-radius: 9px; background: {card}; min-height: 14px; max-height: 14px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 6px; }}
"""
