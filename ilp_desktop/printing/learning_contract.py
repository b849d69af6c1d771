"""What the learner, the school, those at home and each off-site provider promise, on one page with their signatures."""

from __future__ import annotations

from reportlab.platypus import Flowable

from ilp_desktop.model.parts import Audience
from ilp_desktop.printing.beside import beside
from ilp_desktop.printing.flow import Grid, Look, hanging
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.learners_plan import LearnersPlan, loads
from ilp_desktop.printing.paper import Needs, Paper, Section
from ilp_desktop.printing.plan_content import TargetPart
from ilp_desktop.printing.shapes import ruled
from ilp_desktop.printing.signing import signature_rows
from ilp_desktop.printing.styles import SOFT_INK, Styles
from ilp_desktop.printing.symbols import picture_heading
from ilp_desktop.printing.wording import language_facts
from ilp_desktop.words import tr

_CARD = Look(pad_x=10, pad_y=3, border=SOFT_INK, radius=9, border_width=1.0)
_GAP = 8.0
_LARGE = 17
"""Points from which two columns of text get too narrow."""


load, load_version = loads("learning_contract")


def _opening(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    words = data.words
    name = (data.content.learner.name, styles.heading)
    return [Grid([BODY_WIDTH], after=2).row([(words["title"], styles.title), name])]


def _goal(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    """The destination, or lines to write it on."""
    content, words = data.content, data.words
    aims = "\n".join(filter(None, (content.progression, content.career_aspiration)))
    title = picture_heading("goal", words["goal"], styles, BODY_WIDTH, before=4)
    if aims:
        return [
            title,
            Grid([BODY_WIDTH], Look(pad_x=12, pad_y=2, bar=styles.accent), before=2, after=3).row((aims, styles.body)),
        ]
    lines = ruled(2, BODY_WIDTH, styles.body.size * 1.9)
    return [title, Grid([BODY_WIDTH], after=3, keep=True).row([(words["no_goal"], styles.body), *lines])]


def _targets(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    """What I will do, a line for each open target."""
    content, words = data.content, data.words
    return [
        *_list("star", words["big_goals"], content.long_term, styles),
        *_list("steps", words["steps"], content.steps, styles),
    ]


def _list(picture: str, title: str, targets: tuple[TargetPart, ...], styles: Styles) -> list[Flowable]:
    chosen = [each.what_i_will_do for each in targets if each.is_open]
    if not chosen:
        return []
    indent = styles.body.size * 1.7
    rows = Grid([BODY_WIDTH], Look(pad_x=0, pad_y=0))
    for number, typed in enumerate(chosen, start=1):
        rows.row(hanging(f"{number}.", typed, styles.body, BODY_WIDTH, indent))
    return [picture_heading(picture, title, styles, BODY_WIDTH, before=4, needs=styles.body.leading * 3), rows]


def _promises(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    """A card for each who promises: two to a row, one where the type is large."""
    words, content = data.words, data.content
    providers = dict.fromkeys(part.provider for part in content.programme if part.provider)
    sides = [(words[who], words[f"{who}_lines"]) for who in ("i", "school", "home")]
    sides += [(words["provider"].format(provider=name), words["provider_lines"]) for name in providers]
    across = 1 if styles.body.size > _LARGE else 2
    width = (BODY_WIDTH - _GAP * (across - 1)) / across
    intro = Grid([BODY_WIDTH], before=6, after=4, needs=styles.body.leading * 6).row((words["intro"], styles.body))
    parts: list[Flowable] = [intro]
    for start in range(0, len(sides), across):
        parts += beside([_card(*side, width, styles) for side in sides[start : start + across]], _GAP)
    return parts


def _card(who: str, lines: list[str], width: float, styles: Styles) -> Grid:
    inner, indent = width - 2 * _CARD.pad_x, styles.body.size
    card = Grid([width], _CARD, keep=True)
    promises: list[Piece] = [atom for line in lines for atom in hanging("•", line, styles.body, inner, indent)]
    return card.row([(who, styles.strong), *promises])


def _agreement(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    if not data.content.signers:
        return []
    day = language_facts(data.profile.language).day
    title = picture_heading("agree", data.words["agree"], styles, BODY_WIDTH, before=4, needs=styles.body.leading * 4)
    return [title, signature_rows(data.content.signers, styles, date=data.words["date"], day_of=day)]


PAPER = Paper(
    key="learning_contract",
    title=tr("Learning contract"),
    purpose=tr("What the learner, the school, those at home and each provider promise, on a page to sign."),
    subject="learner",
    load=load,
    sections=(
        Section("opening", tr("Title and name"), _opening, is_opening=True),
        Section("goal", tr("Where I want to get to"), _goal),
        Section("targets", tr("The open targets in a line each"), _targets),
        Section("promises", tr("What each side promises"), _promises),
        Section("agreement", tr("Signatures"), _agreement),
    ),
    audience=Audience.LEARNER,
    load_version=load_version,
    needs=Needs.PLAN,
)
