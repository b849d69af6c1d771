"""The summary of a round of reviews: by learner, then by adult (who does what until when)."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ilp_desktop.model.parts import Audience
from ilp_desktop.printing.flow import TABLE, Grid, filled, heading
from ilp_desktop.printing.ilp import fact_panel, title_row
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import Paper, long_date, short_date, whole
from ilp_desktop.printing.round_loading import LearnerPart, RoundData, TaskLine, load
from ilp_desktop.printing.shapes import Space, distance_bar
from ilp_desktop.printing.styles import Styles

_BY_LEARNER = (68 * mm, 32 * mm, BODY_WIDTH - 100 * mm)
_BY_ADULT = (38 * mm, BODY_WIDTH - 114 * mm, 52 * mm, 24 * mm)


def story(data: RoundData, styles: Styles) -> list[Flowable]:
    """First what was found, then what is to be done."""
    parts = _opening(data, styles)
    for learner in data.learners:
        parts += _learner(learner, styles)
    adults = [each for each in data.adults if each.tasks]
    if adults:
        parts.append(Grid([BODY_WIDTH], before=16, needs=110).row(("Who does what until when", styles.title)))
    for adult in adults:
        parts += _adult(adult.name, adult.tasks, styles)
    return parts


def _opening(data: RoundData, styles: Styles) -> list[Flowable]:
    came_to = ",  ".join(f"{count} {outcome.lower()}" for outcome, count in data.outcomes)
    facts = [
        ("Reviews finished", f"{data.finished} of {len(data.learners)}", 2),
        ("Targets", came_to or "none looked at yet", 4),
    ]
    return [title_row(data.label, f"Reviews of {long_date(data.held_on)}", styles), *fact_panel(facts, styles)]


def _learner(part: LearnerPart, styles: Styles) -> list[Flowable]:
    state = f"Review {part.review}" if part.review else "Review not finished"
    following = f"next review {long_date(part.next_review_on)}" if part.next_review_on else ""
    under = " · ".join(filter(None, (part.form, state, following)))
    table = Grid(_BY_LEARNER, TABLE)
    table.head("Target", "Outcome, distance", "Note and next step", look=styles.head_cell)
    for line in part.lines:
        table.row(
            (line.target, styles.body),
            [(line.outcome or "Not looked at", styles.body), Space(1), distance_bar(line.distance, styles)],
            filled([(line.note, styles.body), (f"Next: {line.next_step}" if line.next_step else "", styles.strong)]),
        )
    return [heading(part.name, styles, BODY_WIDTH), Grid([BODY_WIDTH]).row((under, styles.small)), table]


def _adult(name: str, tasks: tuple[TaskLine, ...], styles: Styles) -> list[Flowable]:
    table = Grid(_BY_ADULT, TABLE)
    table.head("For", "Target", "Support", "Until", look=styles.head_cell)
    for task in tasks:
        table.row(
            (task.learner, styles.strong),
            (task.target, styles.body),
            (task.support, styles.body),
            (short_date(task.until), styles.body),
        )
    return [heading(name, styles, BODY_WIDTH), table]


PAPER = Paper(
    key="round_summary",
    title="Round summary",
    purpose="A round of reviews for staff: by learner, and who does what until when.",
    subject="round",
    load=load,
    sections=whole(story),
    audience=Audience.TEACHERS,
)
