"""The questions that learners answer on screen: data in resources/questions, one file for each set."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from ilp_desktop.model.plan import Target
from ilp_desktop.model.self_assessment import QuestionKind, SelfAssessmentAnswerFields
from ilp_desktop.paths import resource
from ilp_desktop.words import tr

KINDS = ("assessment", "review")
"""The sets there are; each is named as the wizard that it prepares."""
TARGETS = "targets"
"""The section of the questions about targets: a step of the review, and no box of the learner's words."""


@dataclass(frozen=True)
class Choice:
    """One answer that can be chosen; symbol names an icon, and is empty for a face."""

    code: str
    label: str
    symbol: str = ""


@dataclass(frozen=True)
class Question:
    """One page of the learner view."""

    key: str
    section: str
    """The learner_says field that the answer feeds."""
    says: str
    """How the answer begins when it is read in the record, such as: Reading."""
    ask: str
    help: str
    kind: QuestionKind
    choices: tuple[Choice, ...] = ()
    other: bool = False
    """Whether own words may be added to the choices."""
    target_id: int | None = None

    @property
    def asked(self) -> str:
        """The question as the record keeps it: with its target, where it is about one."""
        return f"{self.ask} {self.help}" if self.target_id else self.ask

    @property
    def takes_words(self) -> bool:
        """Whether there is a place to type in."""
        return self.other or self.kind is QuestionKind.WORDS


@dataclass(frozen=True)
class QuestionSet:
    """The questions of one kind, with the sentences of the first page."""

    kind: str
    title: str
    intro: tuple[str, ...]
    questions: tuple[Question, ...]
    each_target: Question | None
    """Asked for each open short-term target."""

    def with_targets(self, targets: list[Target]) -> tuple[Question, ...]:
        """The questions, those about these targets first: they are what a review is about."""
        if self.each_target is None:
            return self.questions
        each = self.each_target
        asked = tuple(
            replace(each, key=f"{each.key}_{t.id}", says=t.what_i_will_do, help=t.what_i_will_do, target_id=t.id)
            for t in targets
        )
        return asked + self.questions


@cache
def question_set(kind: str) -> QuestionSet:
    """The set of that kind. Raises KeyError where there is none."""
    if kind not in KINDS:
        raise KeyError(kind)
    data = json.loads(resource(f"questions/{kind}.json").read_text(encoding="utf-8"))
    scales = {
        name: tuple(Choice(str(mood), label) for mood, label in enumerate(labels, start=1))
        for name, labels in data["scales"].items()
    }
    each = data.get("each_target")
    return QuestionSet(
        kind,
        data["title"],
        tuple(data["intro"]),
        tuple(_question(entry, scales) for entry in data["questions"]),
        _question(each, scales) if each else None,
    )


def _question(entry: dict[str, Any], scales: dict[str, tuple[Choice, ...]]) -> Question:
    values = {name: value for name, value in entry.items() if name != "scale"}
    values["kind"] = QuestionKind(entry["kind"])
    chosen = scales[entry["scale"]] if "scale" in entry else tuple(Choice(**each) for each in entry.get("choices", ()))
    return Question(**values | {"choices": chosen})


def in_words(question: Question, answer: SelfAssessmentAnswerFields) -> str:
    """An answer as the record shows it, such as: Helps me: more time, pictures. Also: my dog."""
    labels = {each.code: each.label for each in question.choices}
    chosen = ", ".join(_inside(labels.get(code, code)) for code in answer.codes.split())
    words, says = answer.words.strip(), question.says.rstrip(" .?")
    if not chosen:
        return f"{says}: {words}" if words and says else words
    sentence = f"{says}: {chosen}" if says else chosen[:1].upper() + chosen[1:]
    return tr("{sentence}. Also: {words}", sentence=sentence, words=words) if words else f"{sentence}."


def _inside(label: str) -> str:
    """A label inside a sentence: without its capital, but I stays I."""
    return label if label.startswith(("I ", "TV")) else label[:1].lower() + label[1:]
