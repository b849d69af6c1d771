"""The summary of a round of reviews: by learner, then by adult (who does what until when)."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ilp_desktop.model.parts import Audience
from ilp_desktop.printing.flow import TABLE, Grid, filled, heading
from ilp_desktop.printing.ilp import fact_panel, title_row
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import Paper, long_date, short_date, whole
from ilp_desktop.printing.round_loading import LearnerPart, OutcomeLine, RoundData, TaskLine, load
from ilp_desktop.printing.shapes import Space, distance_bar
from ilp_desktop.printing.styles import Styles
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

_BY_LEARNER = (68 * mm, 32 * mm, BODY_WIDTH - 100 * mm)
_BY_ADULT = (38 * mm, BODY_WIDTH - 114 * mm, 52 * mm, 24 * mm)


def story(data: RoundData, styles: Styles) -> list[Flowable]:
    """First what was found, then what is to be done."""
    parts = _opening(data, styles)
    for learner in data.learners:
        parts += _learner(learner, styles)
    adults = [each for each in data.adults if each.tasks]
    if adults:
        title = paper_words("round_summary")["by_adult"]
        parts.append(Grid([BODY_WIDTH], before=16, needs=110).row((title, styles.title)))
    for adult in adults:
        parts += _adult(adult.name, adult.tasks, styles)
    return parts


def _opening(data: RoundData, styles: Styles) -> list[Flowable]:
    came_to = ",  ".join(f"{count} {outcome.lower()}" for outcome, count in data.outcomes)
    words = paper_words("round_summary")
    finished = words["finished"].format(part=data.finished, whole=len(data.learners))
    facts = [(words["reviews"], finished, 2), (words["targets"], came_to or words["none_yet"], 4)]
    title = words["title"].format(day=long_date(data.held_on))
    return [title_row(data.label, title, styles), *fact_panel(facts, styles)]


def _learner(part: LearnerPart, styles: Styles) -> list[Flowable]:
    words = paper_words("round_summary")
    state = words["review"].format(number=part.review) if part.review else words["not_finished"]
    day = long_date(part.next_review_on)
    following = words["next_review"].format(day=day) if day else ""
    under = " · ".join(filter(None, (part.form, state, following)))
    table = Grid(_BY_LEARNER, TABLE)
    table.head(words["target"], words["outcome"], words["note"], look=styles.head_cell)
    for line in part.lines:
        table.row(
            (line.target, styles.body),
            [(line.outcome or words["not_looked_at"], styles.body), Space(1), distance_bar(line.distance, styles)],
            filled([(line.note, styles.body), (_next_step(line), styles.strong)]),
        )
    return [heading(part.name, styles, BODY_WIDTH), Grid([BODY_WIDTH]).row((under, styles.small)), table]


def _next_step(line: OutcomeLine) -> str:
    return str(paper_words("round_summary")["next_step"].format(step=line.next_step)) if line.next_step else ""


def _adult(name: str, tasks: tuple[TaskLine, ...], styles: Styles) -> list[Flowable]:
    table = Grid(_BY_ADULT, TABLE)
    words = paper_words("round_summary")
    table.head(words["for"], words["target"], words["support"], words["until"], look=styles.head_cell)
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
    title=tr("Round summary"),
    purpose=tr("A round of reviews for staff: by learner, and who does what until when."),
    subject="round",
    load=load,
    sections=whole(story),
    audience=Audience.TEACHERS,
)
