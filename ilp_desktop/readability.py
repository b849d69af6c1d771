"""How hard English text is to read: sentence length, long words, and a reading age.

The reading age is the Flesch-Kincaid grade plus five years. Easy Read asks for one idea a sentence, 10 to 15 words, and
the app's own words for learners read at age 8 or lower.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ilp_desktop.paths import resource
from ilp_desktop.words import tr

LONGEST_SENTENCE = 15
"""Words (Easy Read guidance)."""
LEARNER_AGE = 8.0
"""Years: what is written for learners should be readable at this age."""
_YEARS_BEFORE_SCHOOL = 5
_LONG_WORD = 3
"""Syllables from which a word counts as long."""
_ENOUGH_WORDS = 8
"""A reading age of fewer words says nothing."""

_SENTENCE_ENDS = re.compile(r"(?<=[.!?…])[\s\"”’)]+|\n+|;\s|:\s")
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_VOWELS = re.compile("[aeiouy]+")
_SILENT_END = re.compile("(?:[^laeiouy]e|[aeiou]le|[^tdaeiouyl]ed|[aeiou]led|[^lcgsxzhaeiouy]es|[aeiou]les|[^cs]hes)$")
# Two vowels that are spoken apart: "being", "radio", "area", "quiet", "usual", "museum".
_SPOKEN_APART = re.compile(
    "ia(?!ls?$|n$|nt|ge)|io(?!n|us)|iu|ie(?=t|nc)|eo(?!us|pl)|ea(?=s?$|t(?:e|ion))|ua(?!lif|r)|uou|[aeou]ing|eu[ms]|yi|oy[ae](?!d)|i[fl]ier|(?<=[lk])ier|sm$"
)
_SPOKEN_TOGETHER = re.compile(
    "(?:que|gue)s?$|ely$|eful|eless|(?<!e)ement|some|where(?=[a-z])|every|language|evening|wednes"
    "|(?:fore|home|base|time|safe|case|life|made|pre?ce)(?=[b-df-hj-np-tv-z])"
)


def sentences(text: str) -> list[str]:
    """The sentences of a text; a line of its own, and what follows a colon, counts as one."""
    return [part for part in map(str.strip, _SENTENCE_ENDS.split(text)) if _WORD.search(part)]


def words(text: str) -> list[str]:
    """The words of a text; figures are none."""
    return _WORD.findall(text)


@cache
def _everyday() -> frozenset[str]:
    """Long words that new readers know all the same."""
    return frozenset(resource("wording/everyday_words.txt").read_text(encoding="utf-8").split())


@lru_cache(4096)
def syllables(word: str) -> int:
    """How many syllables an English word has, by its spelling; right for nine of ten words (benchmarks/reading.py)."""
    spelt = re.sub("['’].*", "", word.lower())
    count = len(_VOWELS.findall(spelt))
    if _SILENT_END.search(spelt):
        count -= 1
    count += len(_SPOKEN_APART.findall(spelt)) - len(_SPOKEN_TOGETHER.findall(spelt))
    return max(1, count)


def reading_age(text: str) -> float:
    """The age in years at which a text can be read: Flesch-Kincaid grade plus 5, never below 5."""
    found = words(text)
    if not found:
        return float(_YEARS_BEFORE_SCHOOL)
    per_sentence = len(found) / len(sentences(text))
    per_word = sum(map(syllables, found)) / len(found)
    return max(0.0, 0.39 * per_sentence + 11.8 * per_word - 15.59) + _YEARS_BEFORE_SCHOOL


def long_words(text: str) -> list[str]:
    """The words of three syllables and more that new readers may not know, each once, as written."""
    found = {
        word.lower(): word for word in words(text) if syllables(word) >= _LONG_WORD and word.lower() not in _everyday()
    }
    return list(found.values())


def hints(text: str) -> list[str]:
    """Sentences that say what would make a text for a learner easier; none where it is easy or too short to tell."""
    found = [
        tr(
            "This sentence has {count} words: try two sentences. {few} words are easy to read.",
            count=count,
            few=LONGEST_SENTENCE,
        )
        for sentence in sentences(text)
        if (count := len(words(sentence))) > LONGEST_SENTENCE
    ][:1]
    hard = long_words(text)
    age = reading_age(text)
    if hard and len(words(text)) >= _ENOUGH_WORDS and age > LEARNER_AGE:
        named = ", ".join(f"“{word}”" for word in hard[:3])
        found.append(tr("It reads at age {age}. Is there an easier word for {named}?", age=f"{age:.0f}", named=named))
    return found
