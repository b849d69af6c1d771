"""The learner's own plan in plain words: this is me, where I want to get to, how I will do it."""

from __future__ import annotations

from reportlab.platypus import Flowable

from ilp_desktop.model.parts import Audience
from ilp_desktop.printing.flow import Cell, Grid, Look, Part
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.learners_plan import LearnersPlan, loads
from ilp_desktop.printing.paper import Needs, Paper, Section
from ilp_desktop.printing.plan_content import TargetPart
from ilp_desktop.printing.shapes import (
    Space,
    choices_row,
    faces_row,
    ruled,
    stars_row,
    tick_box,
)
from ilp_desktop.printing.signing import caption_of, signature_lines
from ilp_desktop.printing.styles import RULE, SOFT_INK, Styles
from ilp_desktop.printing.symbols import picture_heading
from ilp_desktop.printing.typeset import width_of
from ilp_desktop.printing.wording import language_facts
from ilp_desktop.words import tr

_CARD = Look(pad_x=10, pad_y=6, border=SOFT_INK, radius=9, border_width=1.1)
_SOFT_CARD = Look(pad_x=12, pad_y=5, border=RULE, radius=9)
_SHORT = ("who", "by")
_LARGE = 17
"""Points from which two columns of text get too narrow."""


load, load_version = loads("my_plan")


def _opening(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    title = Grid([BODY_WIDTH], after=4)
    return [title.row([(data.words["title"], styles.title), (data.content.learner.name, styles.heading)])]


def _signed_heading(name: str, data: LearnersPlan, styles: Styles) -> Grid:
    needs = styles.body.leading * 4 + styles.heading.leading
    return picture_heading(name, data.words[name], styles, BODY_WIDTH, needs=needs)


def _texts(data: LearnersPlan, *names: str) -> str:
    """The learner's assessment texts of these fields, each on lines of its own."""
    found = {note.name: note.text for note in data.content.assessment}
    return "\n".join(found[name] for name in names if name in found)


def _me(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    words = data.words
    good_at = "\n".join(note.text for note in data.content.strengths) or _texts(data, "prior_achievements")
    pairs = [
        (words["good_at"], good_at),
        (words["like"], _texts(data, "hobbies", "vocational_interests")),
        (words["learn_best"], _texts(data, "preferred_ways_to_learn")),
        (words["helps"], _texts(data, "what_helps")),
        (words["hopes"], _texts(data, "ambitions")),
        (words["health"], _texts(data, "medical_learner_says")),
        (words["circumstances"], _texts(data, "circumstances_learner_says")),
    ]
    said = _texts(data, "achievements_learner_says", "interests_learner_says", "learn_best_learner_says")
    parts: list[Flowable] = [_signed_heading("me", data, styles)]
    parts += _quote(said, styles)
    parts += _pairs(pairs, styles)
    return parts if len(parts) > 1 else [*parts, *_to_fill_in(words["no_me"], styles)]


def _quote(typed: str, styles: Styles) -> list[Flowable]:
    bar = Look(pad_x=12, pad_y=2, bar=styles.accent)
    return [Grid([BODY_WIDTH], bar, before=3, after=8).row((typed, styles.body))] if typed.strip() else []


def _pairs(pairs: list[tuple[str, str]], styles: Styles) -> list[Flowable]:
    return [
        Grid([BODY_WIDTH], after=7, needs=styles.body.leading * 2).row([(label, styles.strong), (typed, styles.body)])
        for label, typed in pairs
        if typed.strip()
    ]


def _to_fill_in(prompt: str, styles: Styles, lines: int = 3) -> list[Flowable]:
    card = Grid([BODY_WIDTH], _SOFT_CARD, after=6, keep=True)
    return [card.row([(prompt, styles.body), *ruled(lines, BODY_WIDTH - 24, styles.body.size * 1.9), Space(6)])]


def _goal(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    words, content = data.words, data.content
    goals = [goal for goal in content.long_term if goal.is_open]
    parts = [
        *_quote(content.destination_learner_says, styles),
        *_pairs([(words["next"], content.progression), (words["job"], content.career_aspiration)], styles),
    ]
    if goals:
        column = styles.body.size * 1.7
        table = Grid([column, BODY_WIDTH - column], needs=styles.body.leading * 3)
        table.row((words["big_goals"], styles.strong), widths=[BODY_WIDTH])
        for goal in goals:
            table.row((f"{goal.number}.", styles.strong), [(goal.what_i_will_do, styles.body), Space(4)])
        parts.append(table)
    return [_signed_heading("goal", data, styles), *(parts or _to_fill_in(words["no_goal"], styles))]


def _steps(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    steps = [step for step in data.content.steps if step.is_open]
    cards: list[Flowable] = [_card(number, step, data, styles) for number, step in enumerate(steps, start=1)]
    return [_signed_heading("steps", data, styles), *(cards or _to_fill_in(data.words["no_steps"], styles))]


def _card(number: int, step: TargetPart, data: LearnersPlan, styles: Styles) -> Grid:
    words = data.words
    box = max(20.0, styles.body.size * 1.6)
    card = Grid([BODY_WIDTH - box - 20, box + 20], _CARD, after=10, keep=True)
    title = f"{words['card'].format(number=number)}  ·  {step.area}"
    card.row([(title, styles.small), (step.what_i_will_do, styles.strong)], tick_box(box))
    details: list[tuple[str, list[Part]]] = [
        (name, [(words[name], styles.small), (typed, styles.body)])
        for name, typed in (
            ("know", step.success_criteria),
            ("school_help", step.support_strategy),
            ("start", step.baseline),
            ("home_help", step.help_outside_classroom),
            ("who", step.who),
            ("by", language_facts(data.profile.language).day(step.by_when)),
        )
        if typed.strip()
    ]
    _add_details(card, details, styles)
    going = BODY_WIDTH * 0.27
    faces = BODY_WIDTH - going
    return card.row((words["going"], styles.small), _going(data, styles, faces - 20), widths=[going, faces])


def _add_details(card: Grid, details: list[tuple[str, list[Part]]], styles: Styles) -> None:
    """Two side by side; where the type is large, one below the other but for the short last ones."""
    large = styles.body.size > _LARGE
    rest = list(details)
    while rest:
        across = 1 if large and not all(name in _SHORT for name, _ in rest[:2]) else 2
        cells: list[Cell] = [cell for _, cell in rest[:across]]
        rest = rest[across:]
        card.row(*cells, *[()] * (across - len(cells)), widths=[BODY_WIDTH / across] * across)


def _going(data: LearnersPlan, styles: Styles, width: float) -> Part:
    choices = tuple(data.words["faces"])
    if data.profile.symbols:
        return faces_row(width, styles.body.size, choices, styles.small)
    return choices_row(width, choices, styles.small)


def _week(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    times = sorted(
        ((session, part) for part in data.content.programme for session in part.sessions),
        key=lambda each: (each[0].day, each[0].starts_at),
    )
    if not times:
        return []
    names = language_facts(data.profile.language).weekdays
    days = dict.fromkeys((session.day, names[session.day]) for session, _ in times)
    inset = 10
    column = max(width_of(name, styles.strong) for _, name in days) + 2 * inset + 1
    table = Grid(
        [column, BODY_WIDTH - column], Look(pad_x=inset, pad_y=4, rule=RULE, border=SOFT_INK, radius=9), keep=True
    )
    for day, name in days:
        lines: list[Part] = []
        for session, part in times:
            if session.day == day:
                place = ", ".join(dict.fromkeys(filter(None, (part.provider, session.place or part.place))))
                clock = data.words["clock"].format(start=_clock(session.starts_at), end=_clock(session.ends_at))
                at = data.words["at"].format(place=place) if place else ""
                lines.append((" ".join(filter(None, (clock if session.ends_at else "", part.title, at))), styles.body))
        table.row((name, styles.strong), lines)
    return [picture_heading("week", data.words["week"], styles, BODY_WIDTH, needs=styles.body.leading * 4), table]


def _clock(time: str) -> str:
    """Such as 9:15, as a learner reads it on a clock."""
    return time.removeprefix("0")


def _helpers(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    content = data.content
    lines = [
        (each.who or each.kind, ". ".join(filter(None, ((each.description or each.kind).rstrip("."), each.how_often))))
        for each in content.support
    ]
    return _titled("people", data.words["support"], lines, styles)


def _courses(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    lines = [(each.title, each.level) for each in data.content.qualifications]
    return _titled("certificate", data.words["courses"], lines, styles)


def _titled(picture: str, title: str, lines: list[tuple[str, str]], styles: Styles) -> list[Flowable]:
    if not lines:
        return []
    table = Grid([BODY_WIDTH * 0.4, BODY_WIDTH * 0.6], Look(pad_x=0, pad_y=3, rule=RULE))
    for name, typed in lines:
        table.row([(name, styles.strong)], [(typed, styles.body)])
    return [picture_heading(picture, title, styles, BODY_WIDTH, needs=styles.body.leading * 4), table]


def _own(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    notes = data.content.own_on(PAPER.key)
    if not notes:
        return []
    title = picture_heading("information", data.words["own"], styles, BODY_WIDTH, needs=styles.body.leading * 4)
    return [title, *_pairs([(note.label, note.text) for note in notes], styles)]


def _done(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    every = [target for goal in data.content.long_term for target in (goal, *goal.steps)] + list(
        data.content.other_steps
    )
    done = [target for target in every if target.is_achieved]
    if not done:
        return []
    radius = styles.body.size * 0.55
    column = 2 * radius + 14
    table = Grid([column, BODY_WIDTH - column], Look(pad_x=0, pad_y=3))
    for target in done:
        mark: Cell = [Space((styles.body.leading - 2 * radius - 2) / 2), stars_row(1, radius, 1)]
        table.row(mark if data.profile.symbols else ("✓", styles.strong), (target.what_i_will_do, styles.body))
    return [picture_heading("award", data.words["done"], styles, BODY_WIDTH, needs=styles.body.leading * 4), table]


def _agree(data: LearnersPlan, styles: Styles) -> list[Flowable]:
    words, chosen = data.words, data.signers
    captions = [words["my_name"], words["tutor_name"]] if chosen is None else [caption_of(each) for each in chosen]
    if not captions:
        return []
    lines = signature_lines(captions, styles, date=words["date"], lead=30)
    needs = styles.body.leading * 3 + 90
    return [picture_heading("agree", words["agree"], styles, BODY_WIDTH, before=16, needs=needs), lines]


PAPER = Paper(
    key="my_plan",
    title=tr("My plan"),
    purpose=tr("The learner's own plan in plain words, in the learner's print profile."),
    subject="learner",
    load=load,
    sections=(
        Section("opening", tr("Title and name"), _opening, is_opening=True),
        Section("me", tr("This is me"), _me),
        Section("goal", tr("Where I want to get to"), _goal),
        Section("steps", tr("How I will do it: a card for each target"), _steps),
        Section("week", tr("My week"), _week),
        Section("support", tr("People who help me"), _helpers),
        Section("courses", tr("Qualifications"), _courses),
        Section("own", tr("Your school's own fields"), _own),
        Section("done", tr("What I have done already"), _done),
        Section("agree", tr("Lines to sign on"), _agree),
    ),
    audience=Audience.LEARNER,
    signers=("learner", "tutor"),
    load_version=load_version,
    needs=Needs.PLAN,
)
