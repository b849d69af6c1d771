"""How alike texts are: the share of three-word runs that two have in common, among thousands within seconds."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain
from typing import Any

from ilp_desktop.model.bank import alike as plain

RUN = 3
"""Words in a run: fewer are common to any two texts, more miss a text in which each sentence was touched."""
LEAST = 0.6
"""Share of runs in common from which two texts count as alike."""
TOO_SHORT = 12
"""Runs below which a text says too little to be compared."""
SHARED = 4
"""Rare runs that two texts must share before they are compared whole; TOO_SHORT keeps it below what alike texts share."""
MANY = 20
"""Texts that one is alike to, after which no more are looked for."""
Runs = frozenset[tuple[str, ...]]
Progress = Callable[[float], bool]
"""Share done, from 0 to 1 -> False to stop."""


@dataclass(frozen=True)
class Like:
    """The text that another is most alike to, the share in common, and to how many it is alike (MANY at most)."""

    other: int
    share: float
    others: int


def runs(texts: Iterable[str], names: Collection[str] = ()) -> Runs:
    """The three-word runs of a learner's texts. The learner's names count as one and the same word."""
    return frozenset(run for text in texts for run in _runs_of([_without(names, word) for word in plain(text).split()]))


def _runs_of(words: list[str]) -> Iterable[tuple[str, ...]]:
    return (tuple(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1)) if words)


def _without(names: Collection[str], word: str) -> str:
    return "·" if word in names else word


def share(one: AbstractSet[Any], other: AbstractSet[Any]) -> float:
    """Runs in common, of all that either has."""
    together = len(one & other)
    return together / (len(one) + len(other) - together) if together else 0.0


def closest(texts: Mapping[int, Runs], progress: Progress = lambda _share: True) -> dict[int, Like]:
    """For each text that is alike to another: the one that it is most alike to.

    Of two alike texts the rarest runs have SHARED in common at least (prefix filtering), so few are compared whole.
    A text that is alike to MANY needs no more: later ones are no longer compared with it.
    """
    numbered = _numbered(texts)
    index: dict[int, list[int]] = defaultdict(list)
    found: dict[int, dict[int, float]] = defaultdict(dict)
    ordered = sorted((key for key in texts if len(texts[key]) >= TOO_SHORT), key=lambda key: (len(texts[key]), key))
    for number, key in enumerate(ordered):
        if not progress(number / len(ordered)):
            break
        rare = sorted(numbered[key])[: len(numbered[key]) - math.ceil(LEAST * len(numbered[key])) + SHARED]
        shared = Counter(chain.from_iterable(index[run] for run in rare))
        _compare(key, sorted(other for other, times in shared.items() if times >= SHARED), numbered, found)
        if len(found[key]) < MANY:
            for run in rare:
                index[run].append(key)
    return {key: _like(others) for key, others in found.items() if others}


def _numbered(texts: Mapping[int, Runs]) -> dict[int, frozenset[int]]:
    """The runs as numbers, the rarest lowest: small numbers are compared several times as fast."""
    usual = Counter(run for each in texts.values() for run in each)
    place = {run: number for number, run in enumerate(sorted(usual, key=lambda run: (usual[run], run)))}
    return {key: frozenset(place[run] for run in each) for key, each in texts.items()}


def _compare(
    key: int, candidates: Iterable[int], texts: Mapping[int, frozenset[int]], found: dict[int, dict[int, float]]
) -> None:
    mine = texts[key]
    for other in candidates:
        if len(texts[other]) < LEAST * len(mine) or len(found[key]) >= MANY:
            continue
        if (in_common := share(mine, texts[other])) >= LEAST:
            found[key][other] = in_common
            found[other][key] = in_common


def _like(others: Mapping[int, float]) -> Like:
    best = max(others, key=lambda other: (others[other], -other))
    return Like(best, others[best], len(others))
