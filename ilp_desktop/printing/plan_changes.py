"""What changed in a plan since a version that was agreed: for those who signed that one, and for the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Annotated

from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import full_name
from ilp_desktop.model.parts import Audience
from ilp_desktop.model.plan import Plan, PlanStatus, PlanVersion
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import TABLE, Grid, Part, filled, heading
from ilp_desktop.printing.ilp import title_row
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import Between, Needs, Paper, PrintOptions, Running, long_date, short_date, whole
from ilp_desktop.printing.plan_content import PlanContent
from ilp_desktop.printing.plan_differences import Difference, differences
from ilp_desktop.printing.plan_loading import frozen_plan_content, load_plan_content
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.styles import STAFF, Profile, Styles
from ilp_desktop.printing.typeset import Type
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

_WHAT = 40 * mm
_HALF = (BODY_WIDTH - _WHAT) / 2


@dataclass(frozen=True)
class Changes:
    """What differs between two plans of one learner."""

    before: Annotated[PlanContent, EACH_SAYS]
    after: Annotated[PlanContent, EACH_SAYS]

    @property
    def found(self) -> list[Difference]:
        """The differences in the order of the plan."""
        return differences(self.before, self.after)

    @property
    def between(self) -> str:
        """Such as: From version 1 (agreed 3 Sep 2025) to version 2 (agreed 12 Jan 2026)."""
        words = paper_words("plan_changes")["between"]
        return str(words.format(before=_named(self.before), after=_named(self.after)))


def _named(content: PlanContent) -> str:
    words = paper_words("plan_changes")["agreed" if content.agreed_on else "not_agreed"]
    return str(words.format(number=content.version, day=short_date(content.agreed_on)))


def load_changes(session: Session, learner_id: int, between: Between) -> Changes:
    """Compare two versions, or a version with the plan as it is now. Raises UserError where one is gone."""
    older, newer = between
    before = frozen_plan_content(session, older)
    after = load_plan_content(session, learner_id) if newer is None else frozen_plan_content(session, newer)
    return Changes(before, after)


def usual(session: Session, learner_id: int) -> Between | None:
    """What people ask for first: what a draft changes, else what the newest version changed; None: nothing to compare."""
    plan = session.exec(select(Plan).where(Plan.learner_id == learner_id).order_by(col(Plan.id).desc())).first()
    if plan is None:
        return None
    query = select(PlanVersion.id).where(PlanVersion.plan_id == plan.id).order_by(col(PlanVersion.number).desc())
    newest = [version or 0 for version in session.exec(query)]
    if plan.status == PlanStatus.DRAFT.value and newest:
        return newest[0], None
    return (newest[1], newest[0]) if len(newest) > 1 else None


@dataclass(frozen=True)
class ChangesData:
    """The changes, ready to print."""

    running: Annotated[Running, FRAME]
    changes: Annotated[Changes, EACH_SAYS]
    profile: Annotated[Profile, FRAME] = STAFF


def load(session: Session, learner_id: int, options: PrintOptions) -> ChangesData:
    """The versions that were asked for, else the usual ones."""
    learner = lookups.the_learner(session, learner_id)
    between = options.between or usual(session, learner_id)
    if between is None:
        raise UserError(
            tr("Nothing was agreed before that the plan of {mark} differs from.", mark=lookups.mark(learner)),
            tr("This paper can be printed once an agreed plan was changed."),
        )
    changes = load_changes(session, learner_id, between)
    words = paper_words("plan_changes")
    version = words["versions"].format(before=changes.before.version, after=changes.after.version)
    school, name = lookups.school_name(session), full_name(learner)
    return ChangesData(Running(school, name, words["title"], version, long_date(options.today)), changes)


def story(data: ChangesData, styles: Styles) -> list[Flowable]:
    """A table for each part of the plan: what, before, now."""
    words = paper_words("plan_changes")
    parts: list[Flowable] = [title_row(data.running.learner_name, words["title"], styles)]
    parts.append(Grid([BODY_WIDTH], after=4).row((data.changes.between, styles.body)))
    changes = data.changes.found
    if not changes:
        parts.append(Grid([BODY_WIDTH]).row((words["nothing"], styles.strong)))
    for part, found in groupby(changes, key=lambda each: each.part):
        parts += [heading(part, styles, BODY_WIDTH), _table(list(found), styles)]
    return parts


def _table(found: Sequence[Difference], styles: Styles) -> Grid:
    table = Grid([_WHAT, _HALF, _HALF], TABLE)
    words = paper_words("plan_changes")
    table.head(words["what"], words["before"], words["now"], look=styles.head_cell)
    last = ""
    for each in found:
        what: list[Part] = [*filled([(each.entry if each.entry != last and each.what else "", styles.strong)])]
        table.row([*what, (each.change, styles.small)], _cell(each.before, styles), _cell(each.after, styles))
        last = each.entry
    return table


def _cell(text: str, styles: Styles) -> tuple[str, Type]:
    return text or "–", styles.body


PAPER = Paper(
    key="plan_changes",
    title=tr("What changed in the plan"),
    purpose=tr("For those who signed the version before: each change, as it was and as it is now."),
    subject="learner",
    load=load,
    sections=whole(story),
    audience=Audience.PARENT,
    needs=Needs.CHANGED_PLAN,
)
