"""The record of one progress review: the learner first, then each target, views, changes, and what comes next."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ilp_desktop.model.parts import Audience
from ilp_desktop.printing.flow import TABLE, Gap, Grid, Look, Part, filled, heading
from ilp_desktop.printing.ilp import fact_panel, title_row, year_and_form
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.own_notes import own_section
from ilp_desktop.printing.paper import Paper, Section, long_date, short_date
from ilp_desktop.printing.review_loading import NewTargetPart, ReviewData, load
from ilp_desktop.printing.shapes import Space, distance_bar
from ilp_desktop.printing.signing import signature_rows
from ilp_desktop.printing.styles import Styles
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr


def _opening(data: ReviewData, styles: Styles) -> list[Flowable]:
    words, labels, day = paper_words("review_record"), paper_words("facts"), long_date(data.reviewed_on)
    title = title_row(data.learner.name, words["title"].format(number=data.number, day=day), styles)
    facts = [
        (labels["year_and_form"], year_and_form(data.learner), 1),
        (labels["tutor"], data.learner.tutor, 1),
        (words["led_by"], data.led_by, 2),
        (words["attendance"], data.attendance, 2),
    ]
    parts: list[Flowable] = [title, *fact_panel(facts, styles)]
    if data.took_part:
        people = ";  ".join(_person(*person) for person in data.took_part)
        parts.append(Grid([BODY_WIDTH], before=4).row((words["took_part"].format(people=people), styles.body)))
    return parts


def _person(name: str, role: str, how: str) -> str:
    about = ", ".join(filter(None, (role, how.lower())))
    return f"{name} ({about})" if about else name


def _learner_says(data: ReviewData, styles: Styles) -> list[Flowable]:
    if not data.learner_says:
        return []
    half = BODY_WIDTH / 2
    table = Grid([half, half], Look(pad_x=9, pad_y=4, bar=styles.accent))
    cells: list[list[Part]] = [[(note.label, styles.label), (note.text, styles.body)] for note in data.learner_says]
    for start in range(0, len(cells), 2):
        pair = cells[start : start + 2]
        table.row(*pair, *[()] * (2 - len(pair)))
    return [_heading("learner_says", styles), table]


_OUTCOME_WIDTHS = (66 * mm, 31 * mm, BODY_WIDTH - 97 * mm)


def _outcomes(data: ReviewData, styles: Styles) -> list[Flowable]:
    if not data.outcomes:
        return []
    table = Grid(_OUTCOME_WIDTHS, TABLE)
    words = paper_words("review_record")
    table.head(words["target"], words["outcome"], words["evidence"], look=styles.head_cell)
    for each in data.outcomes:
        kind = words["long_term"] if each.is_long_term else ""
        table.row(
            filled([(each.what_i_will_do, styles.strong), (" · ".join(filter(None, (each.area, kind))), styles.small)]),
            [(each.outcome, styles.body), Space(1), distance_bar(each.distance, styles)],
            filled([(each.evidence, styles.body), (each.comment, styles.body)]),
        )
    key = Grid([BODY_WIDTH], before=2).row((words["distances"], styles.small))
    return [_heading("outcomes", styles), table, key]


def _progress(data: ReviewData, styles: Styles) -> list[Flowable]:
    return _notes("progress", data.progress, styles)


def _heading(word: str, styles: Styles, *, needs: float = 80) -> Grid:
    return heading(paper_words("review_record")[word], styles, BODY_WIDTH, needs=needs)


def _notes(word: str, typed: str, styles: Styles) -> list[Flowable]:
    if not typed.strip():
        return []
    return [_heading(word, styles), Grid([BODY_WIDTH]).row((typed, styles.body))]


def _views(data: ReviewData, styles: Styles) -> list[Flowable]:
    if not data.views:
        return []
    table = Grid([46 * mm, BODY_WIDTH - 46 * mm], TABLE)
    for each in data.views:
        table.row(filled([(each.who, styles.strong), (each.about, styles.small)]), (each.view, styles.body))
    return [_heading("views", styles), table]


def _changes(data: ReviewData, styles: Styles) -> list[Flowable]:
    if not data.changes:
        return []
    table = Grid([46 * mm, BODY_WIDTH - 46 * mm], TABLE)
    for note in data.changes:
        table.row((note.label, styles.label), (note.text, styles.body))
    return [_heading("changes", styles), table]


def _own(data: ReviewData, styles: Styles) -> list[Flowable]:
    return own_section(tuple(note for note in data.own if PAPER.key in note.papers), styles)


def _achievements(data: ReviewData, styles: Styles) -> list[Flowable]:
    if not data.achievements:
        return []
    table = Grid([30 * mm, BODY_WIDTH - 30 * mm], TABLE)
    for day, title, description in data.achievements:
        table.row((day, styles.body), filled([(title, styles.strong), (description, styles.body)]))
    return [_heading("achievements", styles), table]


def _new_targets(data: ReviewData, styles: Styles) -> list[Flowable]:
    if not data.new_targets:
        return []
    table = Grid([62 * mm, 48 * mm, BODY_WIDTH - 136 * mm, 26 * mm], TABLE)
    words = paper_words("review_record")
    columns = ("what_i_will_do", "success_criteria", "support_and_who", "by_when")
    table.head(*(words[each] for each in columns), look=styles.head_cell)
    for step in data.new_targets:
        table.row(
            filled([(step.what_i_will_do, styles.strong), (step.area, styles.small), (_goal(step), styles.small)]),
            (step.success_criteria, styles.body),
            filled(
                [
                    (step.support_strategy, styles.body),
                    (words["who"].format(who=step.who) if step.who else "", styles.small),
                ]
            ),
            (short_date(step.by_when), styles.body),
        )
    return [_heading("new_targets", styles), table]


def _goal(step: NewTargetPart) -> str:
    return str(paper_words("review_record")["leads_to"].format(goal=step.leads_to)) if step.leads_to else ""


def _next(data: ReviewData, styles: Styles) -> list[Flowable]:
    parts = _notes("team_support", data.team_support, styles)
    if data.next_review_on:
        following = (paper_words("review_record")["next_review"], long_date(data.next_review_on), 6)
        parts += [Gap(8), *fact_panel([following], styles)]
    return parts


def _signatures(data: ReviewData, styles: Styles) -> list[Flowable]:
    if not data.signers:
        return []
    return [_heading("agreed", styles, needs=60), signature_rows(data.signers, styles)]


PAPER = Paper(
    key="review_record",
    title=tr("Review record"),
    purpose=tr("One progress review for the file, the learner and staff."),
    subject="review",
    load=load,
    sections=(
        Section("opening", tr("Name, number and who took part"), _opening, is_opening=True),
        Section("learner_says", tr("What the learner says"), _learner_says),
        Section("outcomes", tr("Progress against each target"), _outcomes),
        Section("progress", tr("Progress against the plan as a whole"), _progress),
        Section("views", tr("Views"), _views),
        Section("changes", tr("What changed"), _changes),
        Section("own", tr("Your school's own fields"), _own),
        Section("achievements", tr("Achievements since the last review"), _achievements),
        Section("new_targets", tr("New targets up to the next review"), _new_targets),
        Section("next", tr("How the team will support these, and the next review"), _next),
        Section("signatures", tr("Signatures"), _signatures),
    ),
    audience=Audience.FILE,
    signers=("learner", "tutor", "parent_carer"),
)
