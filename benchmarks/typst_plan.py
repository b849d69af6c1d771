"""The plan as a typst document, for comparison only: the same texts in the same order, set as tables."""

from __future__ import annotations

import json
from collections.abc import Iterable

from ilp_desktop.printing.paper import short_date
from ilp_desktop.printing.plan_content import PlanContent, TargetPart

_HEAD = """
#set page(paper: "a4", margin: (x: 15mm, top: 22mm, bottom: 15mm))
#set text(font: "Carlito", size: 10pt, lang: "en")
#set par(leading: 0.5em)
#set table(stroke: (x: none, y: 0.5pt + rgb("#B9C2CA")), inset: (x: 5pt, y: 2.2pt))
#let h(t) = block(above: 9pt, below: 4pt, text(12pt, weight: "bold", fill: rgb("#0B4F6C"), t))
#let s(t) = text(8.5pt, fill: rgb("#4A5560"), t)
#let b(t) = text(weight: "bold", t)
"""


def document(plans: Iterable[PlanContent]) -> str:
    """All plans, each from page 1 on a new page."""
    return _HEAD + "\n#pagebreak()\n".join(_plan(plan) for plan in plans)


def _q(typed: object) -> str:
    return json.dumps(str(typed), ensure_ascii=False)


def _table(columns: str, rows: Iterable[Iterable[object]]) -> str:
    cells = ", ".join(f"[#{_q(cell)}]" for row in rows for cell in row)
    return f"#table(columns: ({columns}), {cells})\n"


def _plan(plan: PlanContent) -> str:
    learner = plan.learner
    running = (
        f"#set page(header: [#{_q(plan.school_name)} #h(1fr) #b({_q(learner.name)}) #line(length: 100%)],"
        f" footer: context [#{_q(f'Individual learning plan, version {plan.version}')} #h(1fr)"
        " Page #counter(page).display() of #counter(page).final().first()])\n#counter(page).update(1)\n"
    ).replace("#h(1fr)", "#std.h(1fr)")
    facts = (
        short_date(learner.date_of_birth), f"Year {learner.year_group}, {learner.form_group}", learner.tutor, plan.key_worker,
        short_date(plan.starts_on), learner.sen_provision, learner.primary_need, learner.home_language, learner.upn, learner.uln,
    )  # fmt: skip
    parts = [running, f'#text(19pt, weight: "bold", {_q(learner.name)})\n', _table("1fr, 1fr, 1fr, 1fr, 1fr", [facts])]
    parts += [_h("Where I want to get to"), f"#block[#{_q(plan.destination_learner_says)}]\n"]
    parts.append(
        _table("1fr, 1fr", [(plan.progression, plan.options_explored), (plan.career_aspiration, plan.advised_by)])
    )
    needs = [(f"N{n.number}", n.area, n.description, n.priority, ", ".join(n.answered_by)) for n in plan.needs]
    parts += [_h("Needs"), _table("10mm, 38mm, 1fr, 20mm, 28mm", needs), _h("Targets and stepping stones")]
    for goal in plan.long_term:
        parts.append(
            _table(
                "1fr, 48mm",
                [(f"{goal.number} {goal.what_i_will_do} {goal.success_criteria} {goal.baseline}", goal.area)],
            )
        )
        parts.append(_table("10mm, 55mm, 44mm, 46mm, 1fr", [_step(step) for step in goal.steps]))
    parts.append(_table("10mm, 55mm, 44mm, 46mm, 1fr", [_step(step) for step in plan.other_steps]))
    parts += [
        _h("Skills, knowledge and experience to develop"),
        _table("30mm, 1fr", [(n.label, n.text) for n in plan.develop]),
    ]
    programme = [(p.strand, p.title, p.provider or "School", p.teacher, p.level) for p in plan.programme]
    week = [(s.weekday, f"{s.starts_at}–{s.ends_at}", p.title, s.place) for p in plan.programme for s in p.sessions]
    parts += [_h("Programme"), _table("46mm, 1fr, 50mm, 26mm, 18mm", programme), _table("1fr, 1fr, 1fr, 1fr", week)]
    courses = [(q.title, q.awarding_body, q.level, q.credits or "", q.status) for q in plan.qualifications]
    parts += [_h("Qualifications"), _table("1fr, 30mm, 22mm, 16mm, 45mm", courses)]
    work = [
        (p.employer, f"{short_date(p.starts_on)} to {short_date(p.ends_on)} {p.days}", p.purpose)
        for p in plan.placements
    ]
    parts += [_h("Work placements and tasters"), _table("50mm, 56mm, 1fr", work)]
    support = [(s.kind, s.description, s.who, s.how_often, s.where) for s in plan.support]
    parts += [_h("Support"), _table("38mm, 1fr, 34mm, 38mm, 26mm", support)]
    access = [(a.kind, a.evidence, short_date(a.evidence_on)) for a in plan.access]
    parts += [_h("Access arrangements for exams"), _table("60mm, 1fr, 30mm", access)]
    statutory = [(s.subject, s.how_it_is_met + s.reason_why_not) for s in plan.statutory]
    parts += [_h("Key Stage 4 statutory expectations"), _table("30mm, 1fr, 30mm, 1fr", statutory)]
    parts += [_h("How I learn best"), _table("30mm, 1fr", [(n.label, n.text) for n in plan.assessment])]
    signers = [(f"{s.role}, {s.name}", "Date") for s in plan.signers]
    return "".join([*parts, _h("We agree this plan"), _table("1fr, 30mm, 1fr, 30mm", signers)])


def _h(title: str) -> str:
    return f"#h({_q(title)})\n"


def _step(step: TargetPart) -> tuple[str, ...]:
    notes = " ".join(f"{short_date(note.noted_on)}, {note.author}: {note.note}" for note in step.notes)
    return (
        step.number,
        f"{step.what_i_will_do} {step.area} {notes}",
        f"{step.success_criteria} Now: {step.baseline}",
        f"{step.support_strategy} {step.help_outside_classroom} Who: {step.who}",
        f"{short_date(step.by_when)} {step.status}",
    )
