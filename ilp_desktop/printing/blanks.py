"""Every form as a blank to fill in by hand, made from the fields that its records have: no new field can be forgotten."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Annotated

from reportlab.platypus import Flowable
from sqlmodel import Session, col, select

from ilp_desktop.model import assessment, learner, one_page_profile, own_fields, plan, review, school
from ilp_desktop.model.base import Fields, pick_list_of
from ilp_desktop.model.parts import Audience
from ilp_desktop.model.school import PickListItem
from ilp_desktop.printing import lookups
from ilp_desktop.printing.blank_fields import Column, Kind, fill, kind_of, single, tabled
from ilp_desktop.printing.flow import Grid, Look, heading
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import Paper, PrintOptions, Running, Section, long_date
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.styles import SOFT_INK, STAFF, Profile, Styles
from ilp_desktop.printing.wording import wording
from ilp_desktop.words import tr

_CARD = Look(pad_x=9, pad_y=5, border=SOFT_INK, radius=6)
_LINES_IN_A_CARD = 2
_MANY = 5
"""Fields of a repeated record above which it stands in a card instead of a line of a table; one more without long texts."""


@dataclass(frozen=True)
class Block:
    """A record on a form. rows: how many empty ones; 0: it stands there once."""

    fields: type[Fields]
    rows: int = 0
    each: str = ""
    """A pick-list of which each value gets a row of its own, its name written there already."""
    lines: int = 2
    """Ruled lines for a text."""
    left_out: frozenset[str] = frozenset()
    """Fields that the form already says: they are the row itself."""


@dataclass(frozen=True)
class Form:
    """A blank form: its key and its blocks in the order of the work."""

    key: str
    title: str
    purpose: str
    blocks: tuple[Block, ...]


_RECORDS = {f"blank_{record}": record for record in own_fields.Record}
"""Key of a form -> the record whose own fields stand on it."""
_AGREED = Block(plan.AgreementFields, rows=5)
_NEW_TARGET = frozenset({"status"})
"""A target that is only now set has not been started."""

FORMS = (
    Form(
        "blank_learner", tr("Blank: learner's details"), tr("A form to fill in by hand when a learner comes."),
        (
            Block(learner.LearnerFields), Block(school.ContactFields, rows=3),
            Block(one_page_profile.OnePageProfileFields, lines=4), Block(learner.PrintProfileFields),
        ),
    ),
    Form(
        "blank_assessment", tr("Blank: initial assessment"), tr("The initial assessment to fill in by hand, with needs."),
        (
            Block(assessment.AssessmentStartFields), Block(assessment.SourceFields, rows=5),
            Block(assessment.MethodFields, rows=5), Block(assessment.LearningHistoryFields),
            Block(assessment.HowILearnBestFields, lines=3), Block(assessment.AchievementsSoFarFields, lines=3),
            Block(assessment.VocationalSkillsFields), Block(assessment.PersonalSocialFields),
            Block(assessment.InterestsFields), Block(assessment.LearningDifficultiesFields, lines=3),
            Block(assessment.MedicalAccessFields), Block(assessment.CircumstancesFields),
            Block(assessment.SkillProfileFields, each="skill_area"), Block(assessment.NeedFields, rows=8),
        ),
    ),
    Form(
        "blank_plan", tr("Blank: individual learning plan"), tr("The plan to fill in by hand, from destination to agreement."),
        (
            Block(plan.PlanStartFields), Block(plan.DestinationFields), Block(plan.SkillsToDevelopFields),
            Block(plan.LongTermTargetFields, rows=3, left_out=_NEW_TARGET),
            Block(plan.ShortTermTargetFields, rows=4, left_out=_NEW_TARGET),
            Block(plan.ProgrammeComponentFields, rows=6), Block(plan.ProgrammeSessionFields, rows=8),
            Block(plan.QualificationFields, rows=2), Block(plan.QualificationUnitFields, rows=6),
            Block(plan.SupportFields, rows=3), Block(plan.AccessArrangementFields, rows=3),
            Block(plan.StatutoryExpectationFields, each="statutory_subject"), _AGREED,
        ),
    ),
    Form(
        "blank_review", tr("Blank: review record"), tr("A progress review to fill in by hand: the learner first."),
        (
            Block(review.ReviewStartFields), Block(review.ParticipantFields, rows=5),
            Block(review.LearnerSaysFields, lines=3), Block(review.TargetOutcomeFields, rows=5),
            Block(review.ReviewViewFields, rows=4), Block(review.ChangesFields),
            Block(plan.ShortTermTargetFields, rows=3, left_out=_NEW_TARGET), Block(review.NextStepsFields), _AGREED,
        ),
    ),
    Form(
        "blank_placement", tr("Blank: placement or taster"), tr("A work placement to fill in by hand, with the learner's words."),
        (Block(plan.PlacementFields, lines=5),),
    ),
    Form(
        "blank_comments", tr("Blank: comments on progress"), tr("For teachers: what was seen, of which target, on which day."),
        (Block(plan.ProgressNoteFields, rows=7), Block(plan.TargetProgressFields, rows=4)),
    ),
    Form(
        "blank_achievements", tr("Blank: achievements"), tr("A list of achievements to fill in by hand."),
        (Block(learner.AchievementFields, rows=9),),
    ),
    Form(
        "blank_sharing", tr("Blank: sharing record"), tr("Who was given which document, when and until when."),
        (Block(school.SharingFields, rows=11),),
    ),
    Form(
        "blank_moving_on", tr("Blank: moving-on plan"), tr("The moving-on plan to fill in by hand, with visits."),
        (Block(learner.MovingOnFields, lines=4), Block(learner.MovingOnVisitFields, rows=5)),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class BlankData:
    """A form and the school's own choices for it; nothing of any record."""

    running: Annotated[Running, FRAME]
    choices: Annotated[dict[str, tuple[str, ...]], FRAME]
    """Pick-list -> the labels in use."""
    own: Annotated[dict[str, tuple[Column, ...]], FRAME]
    """Block -> the school's own fields that are asked with it."""
    profile: Annotated[Profile, FRAME] = field(default=STAFF)


def _loader(form: Form) -> Callable[[Session, int, PrintOptions], BlankData]:
    def load(session: Session, _nobody: int, options: PrintOptions) -> BlankData:
        """The school's choices of today."""
        running = Running(lookups.school_name(session), "", form.title, "", long_date(options.today))
        return BlankData(running, _choices(session), _own(session, form))

    return load


def _choices(session: Session) -> dict[str, tuple[str, ...]]:
    """The labels of each pick-list that are in use, without levels on the school's own scales: those are written."""
    query = select(PickListItem).where(col(PickListItem.active), PickListItem.scale == "")
    found: dict[str, list[str]] = {}
    for item in session.exec(query.order_by(col(PickListItem.position), col(PickListItem.id))):
        found.setdefault(item.list_name, []).append(item.label)
    return {name: tuple(labels) for name, labels in found.items()}


def _own(session: Session, form: Form) -> dict[str, tuple[Column, ...]]:
    """The own fields of the record that this form is a blank of."""
    record = _RECORDS.get(form.key)
    found: dict[str, tuple[Column, ...]] = {}
    if record is None:
        return found
    for each in own_fields.of_record(session.exec, record):
        if each.asked:
            block = block_name(own_fields.STEPS[record][each.step])
            column = Column(each.name, each.label, Kind[each.kind.upper()], tuple(each.choices))
            found[block] = (*found.get(block, ()), column)
    return found


def block_name(fields: type[Fields]) -> str:
    """How the words of a block are found: LearningHistoryFields -> learning_history."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", fields.__name__.removesuffix("Fields")).lower()


def label_of(fields: type[Fields], name: str) -> str:
    """What stands at a field: as on its form on screen, unless it reads differently on paper."""
    words, block = wording("blanks"), block_name(fields)
    on_paper: str | None = words["on_paper"].get(block, {}).get(name)
    label: str = on_paper or words["labels"][block][name]
    return label


def _columns(block: Block, data: BlankData) -> list[Column]:
    return [
        Column(
            name,
            label_of(block.fields, name),
            kind_of(block.fields, name),
            data.choices.get(pick_list_of(block.fields, name) or "", ()),
        )
        for name in block.fields.model_fields
        if name not in block.left_out
    ] + list(data.own.get(block_name(block.fields), ()))


def _opening(form: Form) -> Callable[[BlankData, Styles], list[Flowable]]:
    def lay_out(_data: BlankData, styles: Styles) -> list[Flowable]:
        title = Grid([BODY_WIDTH], after=4).row((form.title.removeprefix("Blank: ").capitalize(), styles.title))
        words = wording("blanks")["whose"]
        return [title, single([Column(name, label, Kind.LINE) for name, label in words.items()], styles, 0, across=3)]

    return lay_out


def _section(block: Block) -> Callable[[BlankData, Styles], list[Flowable]]:
    def lay_out(data: BlankData, styles: Styles) -> list[Flowable]:
        title = heading(
            wording("blanks")["headings"][block_name(block.fields)], styles, BODY_WIDTH, before=12, needs=90
        )
        return [title, *_records(block, _columns(block, data), data, styles)]

    return lay_out


def _records(block: Block, columns: Sequence[Column], data: BlankData, styles: Styles) -> Iterator[Flowable]:
    names = data.choices.get(block.each, ())
    if not (block.rows or names):
        yield single(columns, styles, block.lines)
    elif names or len(columns) <= _MANY + all(each.kind is not Kind.TEXT for each in columns):
        yield from tabled(columns, styles, block.rows, names)
    else:
        for number in range(1, block.rows + 1):
            yield _card(number, columns, styles)


def _card(number: int, columns: Sequence[Column], styles: Styles) -> Grid:
    card = Grid([BODY_WIDTH], _CARD, after=7, keep=True).row((f"{number}.", styles.strong))
    return fill(card, columns, styles, BODY_WIDTH - 2 * _CARD.pad_x, lines=_LINES_IN_A_CARD)


def _paper(form: Form) -> Paper:
    return Paper(
        key=form.key,
        title=form.title,
        purpose=form.purpose,
        subject="school",
        load=_loader(form),
        sections=(
            Section("opening", tr("Title and name"), _opening(form), is_opening=True),
            *(
                Section(name := block_name(block.fields), wording("blanks")["headings"][name], _section(block))
                for block in form.blocks
            ),
        ),
        audience=Audience.FILE,
    )


PAPERS = tuple(_paper(form) for form in FORMS)
