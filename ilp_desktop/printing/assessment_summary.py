"""The initial assessment on two pages, for the staff who teach the learner: what to build on, what to see to, how."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ilp_desktop.model.parts import Audience
from ilp_desktop.printing.assessment_loading import AreaPart, AssessmentSummaryData, LevelPart, load
from ilp_desktop.printing.flow import TABLE, Cell, Grid, Look, filled, heading, labelled
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.ilp import fact_panel, needs_by_type, spoken_at_home, title_row, year_and_form
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.own_notes import own_section
from ilp_desktop.printing.paper import Needs, Paper, Section, long_date, short_date
from ilp_desktop.printing.plan_content import Note
from ilp_desktop.printing.shapes import Space, ruled
from ilp_desktop.printing.styles import Styles
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

_LEVELS_ACROSS = 5
_AREA_WIDTHS = (33 * mm, 46 * mm, 52 * mm, BODY_WIDTH - 131 * mm)
_BLANK_AREAS = 3
_LINES_IN_A_BLANK = 3
_LINE = 17.0
"""Points between two lines to write on."""


def _words() -> dict[str, str]:
    words: dict[str, str] = paper_words("assessment_summary")
    return words


def _opening(data: AssessmentSummaryData, styles: Styles) -> list[Flowable]:
    learner, words, labels = data.learner, _words(), paper_words("facts")
    facts = [
        (labels["date_of_birth"], short_date(learner.date_of_birth), 1),
        (labels["year_and_form"], year_and_form(learner), 1),
        (labels["tutor"], learner.tutor, 2),
        (labels["home_language"], spoken_at_home(learner), 2),
        (labels["sen_provision"], learner.sen_provision, 2),
        (labels["needs_by_type"], needs_by_type(learner), 4),
    ]
    told = words["assessed_by" if data.led_by else "assessed"]
    under = told.format(day=long_date(data.assessed_on), who=data.led_by)
    return [title_row(learner.name, words["title"], styles, under), *fact_panel(facts, styles)]


def _levels(data: AssessmentSummaryData, styles: Styles) -> list[Flowable]:
    if not data.levels:
        return []
    table = Grid([BODY_WIDTH / _LEVELS_ACROSS] * _LEVELS_ACROSS, Look(pad_x=5, pad_y=2))
    for start in range(0, len(data.levels), _LEVELS_ACROSS):
        cells: list[Cell] = [_level(level, styles) for level in data.levels[start : start + _LEVELS_ACROSS]]
        table.row(*cells, *[()] * (_LEVELS_ACROSS - len(cells)))
    return [heading(_words()["levels"], styles, BODY_WIDTH, needs=60), table]


def _level(level: LevelPart, styles: Styles) -> Cell:
    return filled([(level.label, styles.small), (level.level, styles.strong), (_before(level), styles.small)])


def _before(level: LevelPart) -> str:
    if not level.before:
        return ""
    return _words()["before"].format(level=level.before, date=short_date(level.before_on))


def _areas(data: AssessmentSummaryData, styles: Styles) -> list[Flowable]:
    if not (data.areas or data.is_empty):
        return []
    words = _words()
    table = Grid(_AREA_WIDTHS, TABLE)
    table.head(words["area"], words["strengths"], words["needs"], words["support"], look=styles.head_cell)
    for area in data.areas:
        needs = [(need, styles.body) for need in area.needs]
        table.row(_area(area, styles), (area.strengths, styles.body), needs, (area.support, styles.body))
    for _ in range(_BLANK_AREAS if data.is_empty else 0):
        table.row(*(_lines(width - 10) for width in _AREA_WIDTHS))
    return [heading(words["areas"], styles, BODY_WIDTH), table]


def _area(area: AreaPart, styles: Styles) -> Cell:
    priority = _words()["priority"].format(priority=area.priority) if area.priority else ""
    level = area.level
    return filled(
        [
            (level.label, styles.strong),
            (level.level, styles.body),
            (_before(level), styles.small),
            (priority, styles.small),
        ]
    )


def _lines(width: float) -> list[Piece]:
    return [*ruled(_LINES_IN_A_BLANK, width, _LINE), Space(4)]


def _learn_best(data: AssessmentSummaryData, styles: Styles) -> list[Flowable]:
    return _texts("learn_best", data.learn_best, data, styles)


def _access(data: AssessmentSummaryData, styles: Styles) -> list[Flowable]:
    return _texts("access", data.access, data, styles)


def _about(data: AssessmentSummaryData, styles: Styles) -> list[Flowable]:
    return _texts("about", data.about, data, styles)


def _texts(title: str, notes: tuple[Note, ...], data: AssessmentSummaryData, styles: Styles) -> list[Flowable]:
    head = heading(_words()[title], styles, BODY_WIDTH, needs=60)
    if notes:
        return [head, labelled([(note.label, note.text) for note in notes], styles, BODY_WIDTH)]
    if data.is_empty:
        return [head, Grid([BODY_WIDTH], keep=True).row(_lines(BODY_WIDTH))]
    return []


def _in_words(data: AssessmentSummaryData, styles: Styles) -> list[Flowable]:
    if not data.words:
        return _texts("words", (), data, styles)
    half = BODY_WIDTH / 2
    table = Grid([half, half], Look(pad_x=9, pad_y=2.5, bar=styles.accent), before=2)
    for start in range(0, len(data.words), 2):
        cells: list[Cell] = [
            [(note.label, styles.small), (note.text, styles.body)] for note in data.words[start : start + 2]
        ]
        table.row(*cells, *[()] * (2 - len(cells)))
    return [heading(_words()["words"], styles, BODY_WIDTH, needs=60), table]


def _own(data: AssessmentSummaryData, styles: Styles) -> list[Flowable]:
    return own_section(data.own, styles)


def _sources(data: AssessmentSummaryData, styles: Styles) -> list[Flowable]:
    if not (data.methods or data.sources):
        return []
    words, half = _words(), BODY_WIDTH / 2
    cells: list[list[Piece]] = [
        [(words[title], styles.label), *((each, styles.body) for each in found)] if found else []
        for title, found in (("methods", data.methods), ("from", data.sources))
    ]
    table = Grid([half, half], Look(pad_x=5, pad_y=1)).row(*cells)
    return [heading(words["sources"], styles, BODY_WIDTH, needs=50), table]


PAPER = Paper(
    key="assessment_summary",
    title=tr("Initial assessment summary"),
    purpose=tr(
        "What was found, for the staff who teach the learner: strengths, needs, support, and how they learn best."
    ),
    subject="learner",
    load=load,
    sections=(
        Section("opening", tr("Who, when and by whom"), _opening, is_opening=True),
        Section("levels", tr("Working levels"), _levels),
        Section("areas", tr("Strengths, needs and support by skill area"), _areas),
        Section("learn_best", tr("How the learner learns best"), _learn_best),
        Section("access", tr("Access and communication"), _access),
        Section("words", tr("In the learner's words"), _in_words),
        Section("about", tr("Interests, history and what else to know"), _about),
        Section("own", tr("Your school's own fields"), _own),
        Section("sources", tr("Methods and sources"), _sources),
    ),
    audience=Audience.TEACHERS,
    needs=Needs.ASSESSMENT,
)
