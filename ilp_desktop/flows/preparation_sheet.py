"""The review preparation sheet, as it came back on paper: it goes into the learner's next review."""

from __future__ import annotations

from sqlmodel import Session

from ilp_desktop.flows import review_preparation
from ilp_desktop.flows.sheets import Box, BoxKind, Sheet, SheetKind, Typed, Values, Words, let_go, refuse, targets_on
from ilp_desktop.model.base import TEXT_LENGTH, today
from ilp_desktop.model.review import LearnerSaysFields
from ilp_desktop.services import pick_lists, reviews
from ilp_desktop.services.caseload import name_of
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import tr


def open_sheet(session: Session, learner_id: int, words: Words) -> Sheet:
    """The questions that the learner answers first in the review, then each target with its faces."""
    targets = targets_on(session, learner_id, today())
    faces = tuple((each.code, each.label) for each in pick_lists.all_lists(session)["rating"])
    printed = words["review_preparation"]
    says = [Box(name, printed["questions"][name]) for name in LearnerSaysFields.model_fields]
    about: list[Box] = []
    for number, each in enumerate(targets, start=1):
        step = printed["step"].format(number=number)
        about.append(Box(f"face_{each.id}", f"{step}: {printed['went']}", BoxKind.FACE, each.what_i_will_do, faces))
        about.append(Box(f"words_{each.id}", f"{step}: {printed['say']}"))
    boxes = (*says, *about)
    return Sheet(
        kind=SheetKind.PREPARATION,
        learner_id=learner_id,
        learner=name_of(session, learner_id),
        key="sheet",
        title=tr("Before review {next_number}", next_number=reviews.next_number(session, learner_id)),
        boxes=boxes,
        values={box.name: "" for box in boxes},
        targets=targets,
    )


def problems(_session: Session, sheet: Sheet, values: Values) -> dict[str, str]:
    """Box -> what is wrong with it."""
    if not any(each.strip() for each in values.values()):
        return {sheet.boxes[0].name: tr("Type what stands on the sheet.")}
    sentence = tr("This is too long: 10,000 characters at most.")
    return {name: sentence for name, words in values.items() if len(words) > TEXT_LENGTH}


def save(session: Session, sheet: Sheet, values: Values) -> Typed:
    """Add it to the draft of the learner's next review. Raises UserError where something is wrong, or nothing to review."""
    refuse(problems(session, sheet, values))
    added = review_preparation.add_to_next_review(session, sheet.learner_id, _said(session, sheet, values))
    let_go(session, sheet)
    return Typed(sheet, values, added=added)


def _said(session: Session, sheet: Sheet, values: Values) -> Entries:
    labels = {each.code: each.label for each in pick_lists.all_lists(session)["rating"]}
    comments = [(each.id, _comment(labels, values, each.id)) for each in sheet.targets]
    return {
        "learner_says": {name: values.get(name, "") for name in LearnerSaysFields.model_fields},
        "targets": [{"target_id": target_id, "comment": words} for target_id, words in comments if words],
    }


def _comment(labels: dict[str, str], values: Values, target_id: int | None) -> str:
    """What the learner said of a target, such as “The learner: 4 – good”, with the words, if any."""
    face = labels.get(values.get(f"face_{target_id}", ""), "")
    words = values.get(f"words_{target_id}", "").strip()
    said = ". ".join(filter(None, (face, f"“{words}”" if words else "")))
    return tr("The learner: {said}", said=said) if said else ""
