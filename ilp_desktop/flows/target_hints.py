"""What is worth another look at a target, for every wizard that sets one; and the blanks that keep it from counting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlmodel import Session

from ilp_desktop.flows.flow import Problem, Raw
from ilp_desktop.model.bank import BankKind, blanks
from ilp_desktop.services import bank, plans
from ilp_desktop.words import tr

_LONGEST = 60
_WITH_BLANKS = ("what_i_will_do", "success_criteria", "support_strategy")
_NUMBER = re.compile(
    r"\d|\b(?:one|once|two|twice|three|four|five|six|seven|eight|nine|ten|half|quarter|every|each|all)\b", re.IGNORECASE
)
_NAMES = {
    "by_when": tr("“By when”"),
    "success_criteria": tr("success criteria"),
    "baseline": tr("baseline"),
    "need_ids": tr("need"),
}


def of_targets(session: Session, targets: Sequence[Raw]) -> list[str]:
    """Sentences about targets that are still the bank's, can't be measured, or lack something."""
    return of_the_bank(session, targets) + [sentence for each in targets for sentence in _lacks(each)]


def of_the_bank(session: Session, targets: Sequence[Raw]) -> list[str]:
    """Sentences about targets that were not made the learner's own yet."""
    of_bank = bank.wordings(session, BankKind.TARGET)
    return [
        tr("{named} still has the bank's words: make it this learner's.", named=_named(each))
        for each in targets
        if bank.still_the_banks(each["what_i_will_do"], of_bank)
    ]


def _lacks(target: Raw) -> list[str]:
    missing = [words for field, words in _NAMES.items() if not target.get(field)]
    found = []
    if not can_be_measured(target):
        missing.remove(_NAMES["success_criteria"])
        found.append(
            tr(
                "{named} can't be measured: no number, and no success criteria say how we will know.",
                named=_named(target),
            )
        )
    if missing:
        found.append(tr("{named} is still without: {names}.", named=_named(target), names=", ".join(missing)))
    return found


def _named(target: Raw) -> str:
    return f"“{short(target['what_i_will_do'])}”"


def can_be_measured(target: Raw) -> bool:
    """Whether a number or success criteria say when the target is met."""
    return bool(target["success_criteria"] or _NUMBER.search(target["what_i_will_do"]))


def is_still_open(target: Raw) -> bool:
    """Whether the target of a draft is neither met nor given up."""
    return target.get("status", "") not in plans.CLOSED_STATUSES


def blank_problems(step: str, targets: Sequence[Raw]) -> list[Problem]:
    """The blanks left in open targets: such a target is nobody's yet, and can't be agreed."""
    return [
        Problem(step, field, tr("Fill in {found}, or take it out.", found=found[0]), number)
        for number, target in enumerate(targets)
        if is_still_open(target)
        for field in _WITH_BLANKS
        if (found := blanks(str(target.get(field, ""))))
    ]


def short(words: str) -> str:
    """The beginning of a target, for a sentence about it."""
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
