"""What goes wrong is told in two sentences, what happened and what to do, in a SENCO's words; all messages are looked at."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

_PACKAGE = Path(__file__).parents[1] / "ilp_desktop"
_LONGEST_TITLE, _LONGEST_ADVICE = 90, 230
_JARGON = (
    "abort", "array", "boolean", "buffer", "bug", "byte", "cache", "crash", "database", "dialog", "directory", "exception",
    "execute", "fatal", "foreign key", "handle", "hash", "invalid", "instance", "integer", "json", "mandatory", "migration",
    "module", "null", "object", "parameter", "parse", "path", "process", "query", "record id", "row id", "schema", "session",
    "sql", "string", "syntax", "thread", "timeout", "token", "traceback", "transaction", "tuple", "unable", "unexpected",
    "user", "utf", "validate", "validation",
)  # fmt: skip
"""Words of programmers. “Cell”, “column”, “CSV” and “XML” are those of spreadsheets, where the message is about one."""
_BLAME = ("error", "failed", "failure", "forbidden", "illegal", "wrong input", "you must", "please try again")
_ENDS = (".", "?", "…", ")", "}")


def _sentence(node: ast.expr) -> Iterator[tuple[int, str]]:
    """The literals that an argument can come to: tr("…"), counted(…, "…", "…"), one or the other."""
    match node:
        case ast.Call(func=ast.Name(id="tr"), args=[ast.Constant(value=str(words)), *_]):
            yield node.lineno, words
        case ast.Call(
            func=ast.Name(id="counted"), args=[_, ast.Constant(value=str(one)), ast.Constant(value=str(many))]
        ):
            yield node.lineno, one
            yield node.lineno, many
        case ast.IfExp():
            yield from _sentence(node.body)
            yield from _sentence(node.orelse)
        case ast.Constant(value=str(words)):
            yield node.lineno, words
        case _:
            return


def _is_told(node: ast.expr | ast.Call) -> bool:
    told = ("UserError", "tell", "refused")
    match node:
        case ast.Call(func=ast.Name(id=name)) if name in told:
            return True
        case ast.Call(func=ast.Attribute(attr="__init__", value=ast.Call(func=ast.Name(id="super")))):
            return len(node.args) == 2
        case _:
            return False


def _messages() -> Iterator[tuple[str, str, bool]]:
    """Where, the sentence, and whether it is the title: of every UserError, message box and validator."""
    for file in sorted(_PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _is_told(node):
                arguments = [each for each in node.args if not isinstance(each, ast.Starred)]
                if isinstance(node.func, ast.Name) and node.func.id in {"tell", "refused"}:
                    arguments = arguments[1:]
                pairs = zip(arguments[:2], (True, False), strict=False)
            elif isinstance(node, ast.Tuple) and len(node.elts) == 2 and file.name == "errors.py":
                pairs = zip(node.elts, (True, False), strict=True)
            else:
                continue
            for argument, is_title in pairs:
                for line, words in _sentence(argument):
                    yield f"{file.relative_to(_PACKAGE)}:{line}", words, is_title


MESSAGES = list(_messages())


def _failing(test: re.Pattern[str]) -> list[str]:
    return [f"{where}: {words}" for where, words, _ in MESSAGES if test.search(words)]


def test_all_messages_are_found() -> None:
    titles = [words for _, words, is_title in MESSAGES if is_title]
    assert "The disk is full." in titles
    assert "This password does not fit." in titles
    assert len(MESSAGES) > 250


@pytest.mark.parametrize(("is_title", "longest"), [(True, _LONGEST_TITLE), (False, _LONGEST_ADVICE)])
def test_each_sentence_is_short(is_title: bool, longest: int) -> None:  # noqa: FBT001
    long = [
        f"{where}: {len(words)}: {words}"
        for where, words, title in MESSAGES
        if title is is_title and len(words) > longest
    ]
    assert long == []


def test_each_is_a_sentence_with_a_beginning_and_an_end() -> None:
    broken = [
        f"{where}: {words}" for where, words, _ in MESSAGES
        if not words.endswith(_ENDS) or not (words[0].isupper() or words[0] in "“{")
    ]  # fmt: skip
    assert broken == []


def test_no_message_speaks_as_programmers_do() -> None:
    words = "|".join(re.escape(each) for each in _JARGON)
    assert _failing(re.compile(rf"\b({words})(e?s)?\b", re.IGNORECASE)) == []


def test_no_message_blames_or_shouts() -> None:
    words = "|".join(re.escape(each) for each in _BLAME)
    assert _failing(re.compile(rf"\b({words})\b|!|\b[A-Z]{{6,}}\b")) == []


def test_each_title_says_what_happened_and_each_advice_what_to_do() -> None:
    """A message without advice leaves the SENCO alone with it."""
    alone = []
    for file in sorted(_PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "UserError":
                told = [words for _, words in (pair for each in node.args[1:2] for pair in _sentence(each))]
                if "" in told or (len(node.args) < 2 and not isinstance(node.args[0], ast.Starred)):
                    alone.append(f"{file.name}:{node.lineno}")
    assert alone == []
