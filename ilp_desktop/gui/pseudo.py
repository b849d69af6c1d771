"""A language that nobody speaks: letters with accents, in brackets, 40 % longer. What stays plain is not translated."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QTranslator

OPEN, CLOSE = "⟦", "⟧"
_LONGER = 0.4
_ACCENTS = str.maketrans("aceinouyAEIOUNS", "áçéîñöûýÅÉÎÖÛÑŠ")
_KEPT = re.compile(r"\{[^}]*\}|&\w|<[^>]*>|\(\*[^)]*\)|\*\.\w+|\n")
"""Places for values, keys of menus, marks of rich text, endings of files."""
_OF_QT = ("QPlatformTheme", "QDialogButtonBox", "QMessageBox")


def pseudo(sentence: str) -> str:
    """A sentence in the language that nobody speaks; each line stands in its own brackets."""
    return "\n".join(_line(line) if line.strip() else line for line in sentence.split("\n"))


def _line(line: str) -> str:
    parts, at = [], 0
    for kept in _KEPT.finditer(line):
        parts += [line[at : kept.start()].translate(_ACCENTS), kept[0]]
        at = kept.end()
    parts.append(line[at:].translate(_ACCENTS))
    letters = len(_KEPT.sub("", line))
    more = "".join(" ~~~~"[number % 5] for number in range(ceil(_LONGER * letters)))
    return f"{OPEN}{''.join(parts)}{more}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Translates whatever it is asked for, but Qt's own words apart from its buttons."""

    def translate(self, context: str, source_text: str, *_of_which: object) -> str:
        """The sentence as nobody says it."""
        if context.startswith("Q") and context not in _OF_QT:
            return ""
        if context in _OF_QT and not source_text[:1].isupper() and not source_text.startswith("&"):
            return ""
        return pseudo(source_text)

    def isEmpty(self) -> bool:  # noqa: N802
        """Qt asks only translators that hold something."""
        return False
