"""The heart of the plan's paper: needs, and the targets with their stepping stones that answer them."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ilp_desktop.printing.flow import TABLE, Cell, Grid, Look, Part, filled, heading
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import short_date
from ilp_desktop.printing.plan_content import PlanContent, ProgressPart, TargetPart
from ilp_desktop.printing.styles import Styles
from ilp_desktop.printing.typeset import Type
from ilp_desktop.printing.wording import paper_words

_NOTES_SHOWN = 2
"""Newest progress notes shown with a target."""
_NOTES_OF_CLOSED = 1
"""Of one that is closed, the last: how it ended."""


def needs(content: PlanContent, styles: Styles) -> list[Flowable]:
    """What the learner needs, and which targets answer it."""
    unmet = [need for need in content.needs if need.met_on is None]
    if not unmet:
        return []
    words = paper_words("ilp")
    table = Grid([10 * mm, 47 * mm, BODY_WIDTH - 93 * mm, 17 * mm, 19 * mm], TABLE)
    columns = ("need_number", "need_area", "need_what", "need_priority", "need_targets")
    table.head(*(words[each] for each in columns), look=styles.head_cell)
    some = bool(content.long_term or content.steps)
    for need in unmet:
        table.row(
            (f"N{need.number}", styles.strong),
            (need.area, styles.aside),
            (need.description, styles.body),
            (need.priority, styles.body),
            (", ".join(need.answered_by) or (words["need_no_target"] if some else ""), styles.body),
        )
    return [heading(words["needs"], styles, BODY_WIDTH), table]


def targets(content: PlanContent, styles: Styles) -> list[Flowable]:
    """Each long-term target with its open stepping stones, then the loose ones, then what is closed."""
    goals = [goal for goal in content.long_term if goal.is_open or any(step.is_open for step in goal.steps)]
    loose = [step for step in content.other_steps if step.is_open]
    parts: list[Flowable] = []
    for goal in goals:
        steps = [step for step in goal.steps if step.is_open]
        parts += [_goal(goal, styles), *_steps(steps, styles, headed=goal is goals[0])]
    if loose:
        parts += [
            Grid([BODY_WIDTH], before=6, after=1, needs=60).row((paper_words("ilp")["other_steps"], styles.strong))
        ]
        parts += _steps(loose, styles, headed=not goals)
    parts += _closed(content, styles)
    return [heading(paper_words("ilp")["targets"], styles, BODY_WIDTH), *parts] if parts else []


def _said(word: str, **typed: str) -> str:
    """The wording with what was typed in its place; nothing where nothing was typed."""
    return str(paper_words("ilp")[word].format(**typed)) if all(typed.values()) else ""


def _answered(target: TargetPart) -> str:
    return ", ".join(f"N{number}" for number in target.needs)


def _goal(goal: TargetPart, styles: Styles) -> Grid:
    look = Look(pad_x=7, pad_y=3, fill=styles.band, radius=4)
    card = Grid([BODY_WIDTH - 62 * mm, 62 * mm], look, before=5, after=1, needs=100)
    left: list[Part] = [(f"{goal.number}   {goal.what_i_will_do}", styles.strong)]
    know = _said("criteria_are", criteria=goal.success_criteria)
    left += filled([(know, styles.body), (_said("now", baseline=goal.baseline), styles.small)])
    by_when = _said("by_when", day=short_date(goal.by_when))
    side = (goal.area, by_when, goal.status, _said("goal_answers", needs=_answered(goal)))
    right = [(" · ".join(filter(None, side)), styles.small)]
    return card.row(left, right)


_STEP_WIDTHS = (10 * mm, 55 * mm, 44 * mm, 46 * mm, BODY_WIDTH - 155 * mm)


def _steps(steps: list[TargetPart], styles: Styles, *, headed: bool) -> list[Flowable]:
    if not steps:
        return []
    table = Grid(_STEP_WIDTHS, TABLE, after=2)
    if headed:
        words = paper_words("ilp")
        columns = (words[each] for each in ("what_i_will_do", "success_criteria", "support_and_who", "by_and_status"))
        table.head("", *columns, look=styles.head_cell)
    for step in steps:
        table.row(
            (step.number, styles.strong),
            _what(step, styles),
            _how(step, styles),
            _who(step, styles),
            _when(step, styles),
        )
    return [table]


def _what(step: TargetPart, styles: Styles) -> Cell:
    answers = _said("step_answers", needs=_answered(step))
    return filled(
        [
            (step.what_i_will_do, styles.strong),
            (" · ".join(filter(None, (step.area, answers))), styles.small),
            *_note_lines(step, styles),
        ]
    )


def _note_lines(step: TargetPart, styles: Styles, most: int = _NOTES_SHOWN) -> list[tuple[object, Type]]:
    return [(_note(note), styles.small) for note in step.notes[-most:]]


def _note(note: ProgressPart) -> str:
    when = ", ".join(filter(None, (short_date(note.noted_on), note.author)))
    words = paper_words("ilp")["note_for_staff" if note.staff_only else "note"]
    return str(words.format(when=when, note=note.note))


def _how(step: TargetPart, styles: Styles) -> Cell:
    return filled(
        [
            (step.success_criteria, styles.body),
            (_said("now", baseline=step.baseline), styles.small),
            (_said("skills", skills=step.skills_required), styles.small),
        ]
    )


def _who(step: TargetPart, styles: Styles) -> Cell:
    return filled(
        [
            (step.support_strategy, styles.body),
            (_said("outside_class", help=step.help_outside_classroom), styles.small),
            (_said("who", who=step.who), styles.small),
        ]
    )


def _when(step: TargetPart, styles: Styles) -> Cell:
    return filled([(short_date(step.by_when), styles.body), (step.status, styles.small)])


def _closed(content: PlanContent, styles: Styles) -> list[Flowable]:
    every = [target for goal in content.long_term for target in (goal, *goal.steps)] + list(content.other_steps)
    closed = [target for target in every if not target.is_open]
    if not closed:
        return []
    table = Grid([11 * mm, BODY_WIDTH - 41 * mm, 30 * mm], TABLE, before=6)
    words = paper_words("ilp")
    table.head("", words["closed"], words["closed_status"], look=styles.head_cell)
    for target in closed:
        what = [(target.what_i_will_do, styles.body), *_note_lines(target, styles, _NOTES_OF_CLOSED)]
        table.row((target.number, styles.strong), filled(what), (target.status, styles.body))
    return [table]
