"""The full individual learning plan, for the file, parents and carers, and providers: two pages where it can be."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from sqlmodel import Session

from ilp_desktop.printing import ilp_programme as programme
from ilp_desktop.printing.flow import PLAIN, TABLE, Cell, Grid, Look, Part, filled, heading
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import Paper, PrintOptions, Running, long_date, short_date
from ilp_desktop.printing.plan_content import (
    Identity,
    NeedPart,
    Note,
    PlanContent,
    TargetPart,
    for_print,
)
from ilp_desktop.printing.plan_loading import frozen_plan_content, load_plan_content
from ilp_desktop.printing.shapes import Space, signature_line
from ilp_desktop.printing.styles import ACCENT, BAND, PANEL, RULE, STAFF, Profile, Styles

_FACTS = Look(pad_x=7, pad_y=3.5, fill=PANEL, radius=5)
_QUOTE = Look(pad_x=9, pad_y=1.5, bar=ACCENT)
_GOAL = Look(pad_x=6, pad_y=2.5, border=RULE, radius=4)
_NOTES_SHOWN = 2


@dataclass(frozen=True)
class IlpData:
    """One plan, ready to print."""

    running: Running
    content: PlanContent
    profile: Profile = STAFF


def load(session: Session, learner_id: int, options: PrintOptions) -> IlpData:
    """The learner's newest plan."""
    return _data(load_plan_content(session, learner_id), options)


def load_version(session: Session, version_id: int, options: PrintOptions) -> IlpData:
    """A version as it was agreed."""
    return _data(frozen_plan_content(session, version_id), options)


def _data(content: PlanContent, options: PrintOptions) -> IlpData:
    return IlpData(
        running(content, "Individual learning plan", options), for_print(content, restricted=options.restricted)
    )


def running(content: PlanContent, title: str, options: PrintOptions) -> Running:
    """Header and footer of a paper made from a plan."""
    state = f"agreed {short_date(content.agreed_on)}" if content.agreed_on else content.status
    return Running(
        school_name=content.school_name,
        learner_name=content.learner.name,
        title=title,
        version=f"Version {content.version}, {state}",
        date=long_date(options.today),
    )


def story(data: IlpData, styles: Styles) -> list[Flowable]:
    """The plan in the order of the process: where to, what from, targets, programme, support, agreement."""
    content = data.content
    return [
        *_opening(content, styles),
        *_destination(content, styles),
        *_needs(content, styles),
        *_targets(content, styles),
        *_notes(content.develop, "Skills, knowledge and experience to develop", styles),
        *programme.programme(content, styles),
        *programme.qualifications(content, styles),
        *programme.placements(content, styles),
        *programme.support(content, styles),
        *programme.statutory(content, styles),
        *_about(content, styles),
        *_agreement(content, styles),
    ]


def _opening(content: PlanContent, styles: Styles) -> list[Flowable]:
    learner = content.learner
    runs = " to ".join(filter(None, (short_date(content.starts_on), short_date(content.ends_on))))
    title = Grid([BODY_WIDTH], after=5).row(
        [(learner.name, styles.title), ("Individual learning plan", styles.heading)]
    )
    facts = [
        ("Date of birth", short_date(learner.date_of_birth)),
        ("Year and form", year_and_form(learner)),
        ("Tutor", learner.tutor),
        ("Key worker", content.key_worker),
        ("Plan", f"from {runs}" if not content.ends_on else runs),
        ("SEN provision", learner.sen_provision),
        ("Needs by type", ", ".join(filter(None, (learner.primary_need, learner.further_needs)))),
        ("Language at home", learner.home_language + (" (EAL)" if learner.english_additional_language else "")),
        ("UPN", learner.upn),
        ("ULN", learner.uln),
    ]
    return [title, fact_panel(facts, styles)]


def year_and_form(learner: Identity) -> str:
    """Such as Year 10, 10B."""
    year = f"Year {learner.year_group}" if learner.year_group else ""
    return ", ".join(filter(None, (year, learner.form_group)))


def fact_panel(facts: list[tuple[str, str]], styles: Styles, *, columns: int = 4) -> Grid:
    """Short facts in a shaded panel; empty ones are left out."""
    known = [(label, fact) for label, fact in facts if fact.strip()]
    panel = Grid([BODY_WIDTH / columns] * columns, _FACTS, after=2)
    for start in range(0, len(known), columns):
        cells: list[Cell] = [
            [(label, styles.small), (fact, styles.strong)] for label, fact in known[start : start + columns]
        ]
        cells += [()] * (columns - len(cells))
        panel.row(*cells)
    return panel


def _destination(content: PlanContent, styles: Styles) -> list[Flowable]:
    left = _labelled(
        [("After Key Stage 4", content.progression), ("Career aspiration", content.career_aspiration)], styles
    )
    right = _labelled([("Options explored", content.options_explored), ("Advised by", content.advised_by)], styles)
    if not (left or right or content.destination_learner_says):
        return []
    parts: list[Flowable] = [heading("Where I want to get to", styles, BODY_WIDTH)]
    parts += quote(content.destination_learner_says, styles)
    if left and right:
        half = BODY_WIDTH / 2
        parts.append(Grid([half, half], Look(pad_x=0, pad_y=1)).row([*left], [*right]))
    elif left or right:
        parts.append(Grid([BODY_WIDTH]).row(left or right))
    return parts


def _labelled(pairs: list[tuple[str, str]], styles: Styles) -> list[Part]:
    parts: list[Part] = []
    for label, typed in pairs:
        if typed.strip():
            parts += [(label, styles.label), (typed, styles.body), Space(3)]
    return parts[:-1]


def quote(typed: str, styles: Styles) -> list[Flowable]:
    """What the learner says, beside a bar."""
    if not typed.strip():
        return []
    return [Grid([BODY_WIDTH], _QUOTE, before=2, after=5).row([(typed, styles.body)])]


def _needs(content: PlanContent, styles: Styles) -> list[Flowable]:
    needs = [need for need in content.needs if need.met_on is None]
    if not needs:
        return []
    table = Grid([10 * mm, 38 * mm, BODY_WIDTH - 96 * mm, 20 * mm, 28 * mm], TABLE)
    table.head("No.", "Area", "What the learner needs", "Priority", "Answered by", look=styles.head_cell)
    for need in needs:
        table.row(
            (f"N{need.number}", styles.strong),
            (need.area, styles.body),
            (need.description, styles.body),
            (need.priority, styles.body),
            (_answered_by(need), styles.body),
        )
    return [heading("Needs", styles, BODY_WIDTH), table]


def _answered_by(need: NeedPart) -> str:
    return ", ".join(need.answered_by) or "no target yet"


def _targets(content: PlanContent, styles: Styles) -> list[Flowable]:
    goals = [goal for goal in content.long_term if goal.is_open or any(step.is_open for step in goal.steps)]
    loose = [step for step in content.other_steps if step.is_open]
    parts: list[Flowable] = []
    for goal in goals:
        parts += [_goal(goal, styles), *_steps([step for step in goal.steps if step.is_open], styles)]
    if loose:
        parts += [Grid([BODY_WIDTH], before=6, after=1, needs=60).row(("Other short-term targets", styles.strong))]
        parts += _steps(loose, styles)
    parts += _closed(content, styles)
    return [heading("Targets and stepping stones", styles, BODY_WIDTH), *parts] if parts else []


def _goal(goal: TargetPart, styles: Styles) -> Grid:
    answers = ", ".join(f"N{number}" for number in goal.needs)
    by_when = short_date(goal.by_when)
    facts = [("Baseline", goal.baseline), ("We will know because", goal.success_criteria)]
    side = [("By", by_when), ("Status", goal.status), ("Answers", answers)]
    card = Grid(
        [BODY_WIDTH - 52 * mm, 52 * mm], Look(pad_x=7, pad_y=4, fill=BAND, radius=4), before=6, after=1, needs=110
    )
    left: list[Part] = [(f"{goal.number}  {goal.area}", styles.label), (goal.what_i_will_do, styles.strong)]
    for label, typed in facts:
        left += filled([(f"{label}: {typed}" if typed else "", styles.body)])
    right: list[Part] = [(f"{label}: {typed}", styles.body) for label, typed in side if typed]
    return card.row(left, right)


_STEP_WIDTHS = (11 * mm, 56 * mm, 46 * mm, 43 * mm, BODY_WIDTH - 156 * mm)


def _steps(steps: list[TargetPart], styles: Styles) -> list[Flowable]:
    if not steps:
        return []
    table = Grid(_STEP_WIDTHS, TABLE, after=2)
    table.head("", "What I will do", "How we will know", "Support and who", "By, status", look=styles.head_cell)
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
    answers = ", ".join(f"N{number}" for number in step.needs)
    return filled(
        [
            (step.what_i_will_do, styles.strong),
            (" · ".join(filter(None, (step.area, f"answers {answers}" if answers else ""))), styles.small),
            *_note_lines(step, styles),
        ]
    )


def _note_lines(step: TargetPart, styles: Styles) -> list[tuple[object, object]]:
    shown = step.notes[-_NOTES_SHOWN:]
    return [
        (
            f"{short_date(note.noted_on)}{', ' + note.author if note.author else ''}: {note.note}{' (staff only)' if note.staff_only else ''}",
            styles.small,
        )
        for note in shown
    ]


def _how(step: TargetPart, styles: Styles) -> Cell:
    return filled(
        [
            (step.success_criteria, styles.body),
            (f"Now: {step.baseline}" if step.baseline else "", styles.small),
            (f"Skills: {step.skills_required}" if step.skills_required else "", styles.small),
        ]
    )


def _who(step: TargetPart, styles: Styles) -> Cell:
    return filled(
        [
            (step.support_strategy, styles.body),
            (f"Outside class: {step.help_outside_classroom}" if step.help_outside_classroom else "", styles.small),
            (f"Who: {step.who}" if step.who else "", styles.small),
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
    table.head("", "Achieved or closed before", "Status", look=styles.head_cell)
    for target in closed:
        table.row((target.number, styles.strong), (target.what_i_will_do, styles.body), (target.status, styles.body))
    return [table]


def _notes(notes: tuple[Note, ...], title: str, styles: Styles) -> list[Flowable]:
    if not notes:
        return []
    table = Grid([42 * mm, BODY_WIDTH - 42 * mm], TABLE)
    for note in notes:
        table.row((note.label, styles.label), (note.text, styles.body))
    return [heading(title, styles, BODY_WIDTH), table]


_ABOUT = (
    "preferred_ways_to_learn", "what_helps", "what_gets_in_the_way", "aids", "communication_needs",
    "medical_information", "medical_learner_says", "personal_circumstances", "circumstances_support_needs",
    "circumstances_learner_says",
)  # fmt: skip


def _about(content: PlanContent, styles: Styles) -> list[Flowable]:
    shown = tuple(note for note in content.assessment if note.name in _ABOUT) + content.sensitive
    return _notes(shown, "How I learn best, and what to know", styles)


def _agreement(content: PlanContent, styles: Styles) -> list[Flowable]:
    widths = [BODY_WIDTH - 96 * mm, 66 * mm, 30 * mm]
    lines = Grid(widths, Look(pad_x=3, pad_y=2), keep=True)
    for signer in content.signers:
        if signer.agreed_on:
            who: Cell = [(signer.role, styles.small), (signer.name, styles.strong)]
            lines.row(
                who,
                [(signer.how, styles.small), (signer.name, styles.body)],
                [("Date", styles.small), (short_date(signer.agreed_on), styles.body)],
            )
        else:
            who = [Space(8), (signer.role, styles.small), (signer.name or " ", styles.strong)]
            lines.row(
                who,
                signature_line(widths[1] - 6, "Signature", styles.small),
                signature_line(widths[2] - 6, "Date", styles.small),
            )
    return [heading("We agree this plan", styles, BODY_WIDTH, needs=140), lines]


PAPER = Paper(
    key="ilp",
    title="Individual learning plan",
    purpose="The full plan for the file, parents and carers, and providers.",
    subject="learner",
    load=load,
    story=story,
    for_learner=False,
    load_version=load_version,
)
