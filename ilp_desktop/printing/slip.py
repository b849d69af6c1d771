"""The slip for a teacher or a provider: what did you see? Its boxes stand in the order in which it is typed up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from reportlab.platypus import Flowable
from sqlmodel import Session, select

from ilp_desktop.model.learner import full_name
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.school import School
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import Grid, Look, filled
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.ilp import title_row
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import Paper, PrintOptions, Running, long_date, whole
from ilp_desktop.printing.plan_content import TargetPart
from ilp_desktop.printing.plan_loading import open_steps
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.shapes import Space, ruled
from ilp_desktop.printing.styles import RULE, STAFF, Profile, Styles
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

_BOX = Look(pad_x=8, pad_y=4, border=RULE, radius=5)
_LINE = 19.0
"""Points between two lines to write on."""
_LINES_SEEN = 4
_LINES_TARGET = 3
_LINES_WITHOUT_TARGETS = 9


@dataclass(frozen=True)
class SlipData:
    """A blank slip about one learner."""

    running: Annotated[Running, FRAME]
    learner_id: Annotated[int, FRAME]
    name: Annotated[str, FRAME]
    adult: Annotated[str, FRAME]
    """Who gets it back."""
    targets: Annotated[tuple[TargetPart, ...], Part.SHORT_TERM]
    profile: Annotated[Profile, FRAME] = STAFF


def load(session: Session, learner_id: int, options: PrintOptions) -> SlipData:
    """The learner's open short-term targets; without a plan the slip has lines instead."""
    learner = lookups.the_learner(session, learner_id)
    name, title = full_name(learner), paper_words("slip")["title"]
    return SlipData(
        running=Running(lookups.school_name(session), name, title, f"L{learner_id}", long_date(options.today)),
        learner_id=learner_id,
        name=name,
        adult=senco(session),
        targets=open_steps(session, learner_id),
    )


def senco(session: Session) -> str:
    """Who gets slips and forms back."""
    named = session.exec(select(School.senco_name)).first()
    return named or str(paper_words("slip")["adult"])


def story(data: SlipData, styles: Styles) -> list[Flowable]:
    """The slip on one page."""
    return slip_form(data.name, data.adult, data.targets, styles)


def slip_form(
    name: str, adult: str, targets: tuple[TargetPart, ...], styles: Styles, sender: str = ""
) -> list[Flowable]:
    """The boxes in the order of the window in which they are typed up; sender: where it is known."""
    words = paper_words("slip")
    intro = Grid([BODY_WIDTH], after=4).row((words["please"].format(adult=adult), styles.body))
    cards: list[Flowable] = [_card([(words["saw"], styles.strong)], _LINES_SEEN)]
    for number, target in enumerate(targets, start=1):
        know = words["know"].format(criteria=target.success_criteria) if target.success_criteria else ""
        what = words["target"].format(number=number, target=target.what_i_will_do)
        cards.append(_card(filled([(what, styles.strong), (know, styles.small)]), _LINES_TARGET))
    if not targets:
        cards.append(_card([(words["no_targets"], styles.strong)], _LINES_WITHOUT_TARGETS))
    return [title_row(name, words["title"], styles), intro, _who_and_when(words, styles, sender), *cards]


def _who_and_when(words: dict[str, str], styles: Styles, sender: str) -> Grid:
    half, third = BODY_WIDTH / 2, BODY_WIDTH / 3
    table = Grid([half, half], _BOX, after=6)
    table.row(_blank(words["from"], half, styles, sender), _blank(words["name"], half, styles))
    cells = [_blank(words[each], third, styles) for each in ("subject", "date", "attendance")]
    return table.row(*cells, widths=[third] * 3)


def _blank(label: str, width: float, styles: Styles, known: str = "") -> list[Piece]:
    """A label with a line to write on, or with what is known."""
    if known:
        return [(label, styles.small), (known, styles.strong)]
    return [(label, styles.small), *ruled(1, width - 2 * _BOX.pad_x, _LINE)]


def _card(head: Sequence[Piece], lines: int) -> Grid:
    card = Grid([BODY_WIDTH], _BOX, after=6, keep=True)
    return card.row([*head, *ruled(lines, BODY_WIDTH - 2 * _BOX.pad_x, _LINE), Space(4)])


PAPER = Paper(
    key="slip",
    title=tr("Slip: what did you see?"),
    purpose=tr(
        "For a teacher or a provider before a review: the targets, with room to write; typed up in the same order."
    ),
    subject="learner",
    load=load,
    sections=whole(story),
    audience=Audience.TEACHERS,
)
