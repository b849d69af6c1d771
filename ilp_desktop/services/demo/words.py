"""The demonstration's wordings: templates from resources/demo, filled differently for each learner."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from functools import cache
from typing import Any

from ilp_desktop.paths import resource


@cache
def texts(name: str) -> Any:
    """One of the data files: people, targets or words."""
    return json.loads(resource(f"demo/{name}.json").read_text(encoding="utf-8"))


class Slots(dict[str, str]):
    """What the slots of templates stand for; a slot is chosen when it is first met, and then stays."""

    def __init__(self, rng: random.Random, fixed: Mapping[str, str]) -> None:
        super().__init__(fixed)
        self._rng = rng

    def __missing__(self, slot: str) -> str:
        if slot.endswith("_cap"):
            return capitalised(self[slot.removesuffix("_cap")])
        self[slot] = value = str(self._rng.choice(texts("targets")["slots"][slot]))
        return value


def capitalised(sentence: str) -> str:
    """A sentence with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]


class Voice:
    """Words about one learner, whose trade, tools and hobby stay the same throughout."""

    def __init__(self, rng: random.Random, fixed: Mapping[str, str]) -> None:
        self.rng = rng
        self.fixed = fixed

    def slots(self) -> Slots:
        """A fresh choice for all slots that are not the learner's own."""
        return Slots(self.rng, self.fixed)

    def fill(self, template: str, slots: Slots) -> str:
        """A template with its slots filled."""
        return capitalised(template.format_map(slots))

    def say(self, name: str) -> str:
        """One of the wordings of this name."""
        return self.fill(self.rng.choice(texts("words")[name]), self.slots())

    def say_all(self, *names: str, sometimes: float = 1.0) -> dict[str, str]:
        """One wording for each name; each is left empty in some of the cases."""
        return {name: self.say(name) if self.rng.random() < sometimes else "" for name in names}
