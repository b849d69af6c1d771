"""Scripts that run from right to left: joining of Arabic letters, and the order in which a line is drawn.

reportlab can do both only with two packages of C code that we don't ship; names and sentences need no more
than this. Marks above letters stay with their letter; rare ligatures beyond lam-alef are not made.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_JOINING = re.compile("[\u0620-\u06ff]+")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_STRONG = {"R": "R", "AL": "R", "L": "L", "EN": "N", "AN": "N", "NSM": "M"}


def has_right_to_left(text: str) -> bool:
    """Whether any character runs from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


@cache
def _forms() -> dict[str, dict[str, str]]:
    # Unicode's own decompositions say which form belongs to which letter: no table of ours to be wrong.
    forms: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00)):
        kind, _, letters = unicodedata.decomposition(chr(code)).partition("> ")
        if letters:
            key = "".join(chr(int(letter, 16)) for letter in letters.split())
            forms.setdefault(key, {})[kind[1:]] = chr(code)
    return forms


def join_arabic(text: str) -> str:
    """Replace Arabic letters by the form that each takes beside its neighbours; still in reading order."""
    return _JOINING.sub(lambda match: _join_word(match.group()), text)


def _join_word(word: str) -> str:
    letters = _letters(word)
    forms = _forms()
    done: list[str] = []
    joins_on = False  # whether the letter before reaches out to this one
    for position, letter in enumerate(letters):
        base, marks = _split_marks(letter)
        shapes = forms.get(base, {})
        following = _split_marks(letters[position + 1])[0] if position + 1 < len(letters) else ""
        reaches = "initial" in shapes and "final" in forms.get(following, {})
        takes = joins_on and "final" in shapes
        name = ("medial" if reaches else "final") if takes else ("initial" if reaches else "isolated")
        done.append(shapes.get(name, base) + marks)
        joins_on = reaches
    return "".join(done)


def _letters(word: str) -> list[str]:
    letters: list[str] = []
    for character in word:
        if letters and (unicodedata.combining(character) or _is_lam_alef(letters[-1], character)):
            letters[-1] += character
        else:
            letters.append(character)
    return letters


def _is_lam_alef(before: str, character: str) -> bool:
    return before == "\u0644" and character in "\u0622\u0623\u0625\u0627"


def _split_marks(letter: str) -> tuple[str, str]:
    length = 2 if len(letter) > 1 and _is_lam_alef(letter[0], letter[1]) else 1
    return letter[:length], letter[length:]


def starts_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left, and so the whole paragraph."""
    kinds = (_STRONG.get(unicodedata.bidirectional(character)) for character in text)
    return next((kind for kind in kinds if kind in {"R", "L"}), "L") == "R"


def visual_order(line: str, *, right_to_left: bool) -> str:
    """The characters of one line in the order they are drawn from left to right."""
    clusters = _clusters(line)
    levels = _levels([cluster[0] for cluster in clusters], base=int(right_to_left))
    order = list(range(len(clusters)))
    for level in range(max(levels, default=0), 0, -1):
        _reverse_runs(order, levels, level)
    return "".join(clusters[i].translate(_MIRRORED) if levels[i] % 2 else clusters[i] for i in order)


def _clusters(line: str) -> list[str]:
    clusters: list[str] = []
    for character in line:
        if clusters and unicodedata.category(character) == "Mn":
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


def _levels(characters: list[str], *, base: int) -> list[int]:
    strong = [_STRONG.get(unicodedata.bidirectional(character), "") for character in characters]
    before, last = [], ("R" if base else "L")
    for kind in strong:
        last = kind if kind in {"R", "L"} else last
        before.append(last)
    after, following = [], ("R" if base else "L")
    for kind, behind in zip(reversed(strong), reversed(before), strict=True):
        # A number goes with the letters before it.
        following = behind if kind == "N" else kind if kind in {"R", "L"} else following
        after.append(following)
    after.reverse()
    return [_level(*around, base) for around in zip(strong, before, after, strict=True)]


def _level(kind: str, before: str, after: str, base: int) -> int:
    if kind == "R":
        return 1
    if kind == "L":
        return 2 * base
    if kind == "N":
        return 2 if base or before == "R" else 0
    # Spaces and signs follow their neighbours where these agree, else the paragraph.
    if before == after:
        return 1 if before == "R" else 2 * base
    return base


def _reverse_runs(order: list[int], levels: list[int], level: int) -> None:
    start = 0
    while start < len(order):
        end = start
        while end < len(order) and levels[order[end]] >= level:
            end += 1
        order[start:end] = reversed(order[start:end])
        start = max(end, start + 1)
