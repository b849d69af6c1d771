"""Collect every sentence of the windows into the catalogues in resources/translations/*.ts.

``python installer/collect_words.py`` after sentences were added or changed: what was translated stays, what is new waits
as unfinished, what is gone goes. Qt Linguist (pyside6-linguist) opens the files; the build compiles them.

Qt's own lupdate knows tr() of QObjects only; these sentences stand in functions of layers that know no Qt, and their
plural forms in counted(one, many). So they are read from the syntax tree, and those of the forms from ui/*.ui.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
_COUNTING = {"counted": 1, "one_or_many": 0}
"""Functions with two forms, and where these begin."""
CODE = "words"
"""The context of sentences in the code; a form's context is its class."""
_QT = {
    "QPlatformTheme": (
        "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore", "Close",
        "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults",
    ),
}  # fmt: skip
"""Words of Qt's message boxes, for languages that Qt has no catalogue of."""


@dataclass(frozen=True, order=True)
class Sentence:
    """One sentence to translate."""

    context: str
    text: str
    one: str = ""
    """Where it counts: the form for one thing, for the translator to see; text is the form for many."""


def in_code(root: Path = ROOT) -> Iterator[Sentence]:
    """The sentences in tr(…), counted(…) and forms(…). Raises ValueError where one is no literal."""
    for file in sorted((root / "ilp_desktop").rglob("*.py")):
        if "forms" not in file.parts:
            yield from _of_module(file, on_paper="printing" in file.parts)


def _of_module(file: Path, *, on_paper: bool) -> Iterator[Sentence]:
    for call in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
            continue
        if call.func.id == "tr":
            yield Sentence(CODE, _literal(call.args[0], file))
        elif call.func.id in _COUNTING and not on_paper:
            forms = call.args[_COUNTING[call.func.id] :]
            if len(forms) == 2:  # noqa: PLR2004  # else one_or_many() names them elsewhere
                yield Sentence(CODE, _literal(forms[1], file), _literal(forms[0], file))


def _literal(argument: ast.expr, file: Path) -> str:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise ValueError(f"{file}:{argument.lineno}: a sentence must be a literal")


def in_forms(root: Path = ROOT) -> Iterator[Sentence]:
    """The sentences of the Designer forms."""
    for file in sorted((root / "ui").glob("*.ui")):
        form = ET.parse(file).getroot()  # noqa: S314  # our own files
        context = form.findtext("class", "")
        for each in form.iter("string"):
            if each.text and each.get("notr") != "true":
                yield Sentence(context, each.text)


def all_sentences(root: Path = ROOT) -> list[Sentence]:
    """Every sentence once, by context."""
    of_qt = (Sentence(context, text) for context, texts in _QT.items() for text in texts)
    found: dict[tuple[str, str], Sentence] = {}
    for each in (*in_code(root), *in_forms(root), *of_qt):
        if (each.context, each.text) not in found or each.one:
            found[each.context, each.text] = each
    return sorted(found.values())


@dataclass(frozen=True)
class Translated:
    """What a catalogue has for a sentence: one text, or a text for each plural form."""

    forms: tuple[str, ...]
    unfinished: bool


def read(file: Path) -> dict[tuple[str, str], Translated]:
    """(context, text) -> what a catalogue has for it, where it has something."""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  # our own files
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            if told is None:
                continue
            forms = tuple(each.text or "" for each in told.iter("numerusform")) or (told.text or "",)
            if any(forms):
                found[name, message.findtext("source", "")] = Translated(forms, told.get("type") == "unfinished")
    return found


def write(file: Path, sentences: list[Sentence], known: dict[tuple[str, str], Translated], language: str) -> None:
    """Write a catalogue; a sentence that another form has already takes its translation from there."""
    elsewhere = {text: told for (_, text), told in known.items()}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en_GB")
    for name in sorted({each.context for each in sentences}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for each in (one for one in sentences if one.context == name):
            _message(context, each, known.get((name, each.text)) or elsewhere.get(each.text))
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _message(context: ET.Element, each: Sentence, told: Translated | None) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if each.one else {})
    ET.SubElement(message, "source").text = each.text
    if each.one:
        ET.SubElement(message, "extracomment").text = f"For one: {each.one}"
    translation = ET.SubElement(message, "translation", {"type": "unfinished"} if not told or told.unfinished else {})
    if each.one:
        for form in told.forms if told else ("",):
            ET.SubElement(translation, "numerusform").text = form
    elif told:
        translation.text = told.forms[0]


def collect(folder: Path = TRANSLATIONS) -> None:
    """Bring every catalogue up to date."""
    sentences = all_sentences()
    for file in sorted(folder.glob("ilp_desktop_*.ts")):
        known = read(file)
        write(file, sentences, known, file.stem.rpartition("_")[2])
        left = sum((each.context, each.text) not in read(file) for each in sentences)
        print(f"{file.name}: {len(sentences)} sentences, {left} not translated")


if __name__ == "__main__":
    collect()
