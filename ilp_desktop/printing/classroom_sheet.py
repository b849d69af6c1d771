"""A group at one glance, for one teacher: each learner's needs, what helps, targets and access, a few lines each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Learner, full_name
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.plan import Plan
from ilp_desktop.printing import lookups
from ilp_desktop.printing.assessment_loading import open_needs, texts_of_newest
from ilp_desktop.printing.flow import TABLE, Cell, Grid, filled
from ilp_desktop.printing.formats import A4_LANDSCAPE
from ilp_desktop.printing.ilp import title_row, year_and_form
from ilp_desktop.printing.lookups import Labels
from ilp_desktop.printing.paper import Paper, PrintOptions, Running, long_date, whole
from ilp_desktop.printing.plan_content import AccessPart, Note, TargetPart
from ilp_desktop.printing.plan_loading import identity, load_plan_content
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.shapes import ruled
from ilp_desktop.printing.styles import Profile, Styles
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

_PROFILE = Profile(font="staff", size=8.5, spacing=1.15)
_WIDTH = A4_LANDSCAPE.body_width
_WIDTHS = (34 * mm, 58 * mm, 72 * mm, 64 * mm, _WIDTH - 228 * mm)
_NEEDS, _TARGETS, _STRATEGIES = 2, 3, 1
"""How many stand here, the most pressing needs first: more are not read at a glance. The rest is in the plan."""
_HELP = ("what_helps", "what_gets_in_the_way")
_ACCESS = ("communication_needs", "aids")


@dataclass(frozen=True)
class LearnerLine:
    """One learner of the group."""

    learner_id: Annotated[int, FRAME]
    name: Annotated[str, FRAME]
    form: Annotated[str, FRAME]
    sen: Annotated[str, Part.DIFFICULTIES]
    needs: Annotated[tuple[str, ...], Part.NEEDS]
    """The most pressing first."""
    help: Annotated[tuple[Note, ...], EACH_SAYS]
    targets: Annotated[tuple[TargetPart, ...], Part.SHORT_TERM]
    access: Annotated[tuple[AccessPart, ...], Part.SUPPORT]
    communication: Annotated[tuple[Note, ...], EACH_SAYS]


@dataclass(frozen=True)
class ClassroomSheetData:
    """A group, ready to print."""

    running: Annotated[Running, FRAME]
    group: Annotated[str, FRAME]
    learners: Annotated[tuple[LearnerLine, ...], EACH_SAYS]
    profile: Annotated[Profile, FRAME] = _PROFILE


def load(session: Session, _subject_id: int, options: PrintOptions) -> ClassroomSheetData:
    """The learners of the group in their order; UserError where there is none."""
    if not options.learner_ids:
        raise UserError(tr("There is no learner in this group."), tr("Choose the learners, then print."))
    words = paper_words("classroom_sheet")
    learners, labels = [lookups.the_learner(session, each) for each in options.learner_ids], Labels(session)
    group = _group(session, learners) or words["everyone"]
    return ClassroomSheetData(
        running=Running(lookups.school_name(session), group, words["title"], "", long_date(options.today)),
        group=group,
        learners=tuple(_learner(session, labels, learner) for learner in learners),
    )


def _group(session: Session, learners: list[Learner]) -> str:
    """What all of them have in common: the form, the tutor or the year."""
    forms, tutors, years = (
        {getattr(each, name) for each in learners} for name in ("form_group", "tutor_id", "year_group")
    )
    words = paper_words("classroom_sheet")
    for common, title in ((forms, "form"), (tutors, "tutor"), (years, "year")):
        known = common.pop()
        if known and not common:
            name = lookups.staff_name(session, known) if title == "tutor" else known
            return str(words[title]).format(name=name)
    return ""


def _learner(session: Session, labels: Labels, learner: Learner) -> LearnerLine:
    learner_id = learner.id or 0
    known = identity(session, labels, learner)
    planned = session.exec(select(Plan.id).where(col(Plan.learner_id) == learner_id)).first()
    plan = load_plan_content(session, learner_id) if planned else None
    return LearnerLine(
        learner_id=learner_id,
        name=full_name(learner),
        form=year_and_form(known),
        sen=" · ".join(filter(None, (known.sen_provision, known.primary_need))),
        needs=tuple(need.description for need in open_needs(session, learner_id)),
        help=texts_of_newest(session, learner_id, _HELP),
        targets=tuple(step for step in plan.steps if step.is_open) if plan else (),
        access=plan.access if plan else (),
        communication=texts_of_newest(session, learner_id, _ACCESS),
    )


def story(data: ClassroomSheetData, styles: Styles) -> list[Flowable]:
    """One table, its heading again on each page."""
    words = paper_words("classroom_sheet")
    table = Grid(_WIDTHS, TABLE)
    table.head(*(words[each] for each in ("name", "needs", "help", "targets", "access")), look=styles.head_cell)
    for learner in data.learners:
        table.row(*_cells(learner, styles))
    return [title_row(data.group, words["title"], styles, data.running.date, _WIDTH), table]


def _cells(line: LearnerLine, styles: Styles) -> list[Cell]:
    words = paper_words("classroom_sheet")
    name: Cell = filled([(line.name, styles.strong), (line.form, styles.small), (line.sen, styles.small)])
    if not (line.needs or line.help or line.targets or line.access or line.communication):
        blanks: list[Cell] = [ruled(2, width - 10, 15) for width in _WIDTHS[1:]]
        return [name, *blanks]
    helps = {note.name: note.text for note in line.help}
    avoid = helps.get("what_gets_in_the_way", "")
    targets = _shown(line.targets)
    strategies = list(dict.fromkeys(step.support_strategy for step in targets if step.support_strategy))
    said = [helps.get("what_helps", ""), words["avoid"].format(text=avoid) if avoid else ""]
    said += strategies[:_STRATEGIES]
    kinds = ", ".join(each.kind for each in line.access)
    return [
        name,
        [(f"• {need}", styles.body) for need in line.needs[:_NEEDS]],
        filled([(each, styles.body) for each in said]),
        [(f"• {step.what_i_will_do}", styles.body) for step in targets],
        filled([(kinds, styles.body), *((note.text, styles.body) for note in line.communication)]),
    ]


def _shown(targets: tuple[TargetPart, ...]) -> list[TargetPart]:
    """The first target of each area, then the others, as many as are read at a glance; in their order."""
    first = {step.area: step for step in reversed(targets)}.values()
    others = [step for step in targets if step not in first]
    chosen = [*sorted(first, key=targets.index), *others][:_TARGETS]
    return sorted(chosen, key=targets.index)


PAPER = Paper(
    key="classroom_sheet",
    title=tr("Classroom sheet"),
    purpose=tr("One teacher's group on a page or two: each learner's needs, what helps, targets now and access."),
    subject="group",
    load=load,
    sections=whole(story),
    audience=Audience.TEACHERS,
    page=A4_LANDSCAPE,
)
