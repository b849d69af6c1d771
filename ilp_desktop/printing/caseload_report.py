"""The caseload report for leaders and inspectors: the figures of a day, then the learners behind them by name."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ilp_desktop.model.parts import Audience
from ilp_desktop.printing.caseload_loading import CaseloadData, Figures, Shortfall, load
from ilp_desktop.printing.flow import TABLE, Cell, Grid, heading
from ilp_desktop.printing.ilp import fact_panel, title_row
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import Paper, Section, long_date, short_date
from ilp_desktop.printing.shapes import share_bar
from ilp_desktop.printing.styles import Styles
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

_SHARES = (62 * mm, 84 * mm, BODY_WIDTH - 146 * mm)
_GROUPS = (48 * mm, *((BODY_WIDTH - 48 * mm) / 8,) * 8)
_TARGETS = (50 * mm, *((BODY_WIDTH - 50 * mm) * share for share in (0.36, 0.14, 0.36, 0.14)))
_NAMES = (46 * mm, 15 * mm, 46 * mm, BODY_WIDTH - 107 * mm)
_COLUMNS = ("learners", "assessed", "planned", "agreed", "signed", "reviewed", "late", "overdue")
_BECAME = ("set", "achieved", "carried", "nearly", "changed", "stopped")


def _words() -> dict[str, str]:
    words: dict[str, str] = paper_words("caseload_report")
    return words


def _opening(data: CaseloadData, styles: Styles) -> list[Flowable]:
    words = _words()
    first, last = data.half_term
    facts = [
        (words["learners"], str(data.all.learners), 1),
        (words["moved_on"], str(data.moved_on), 1),
        (words["half_term"], words["until"].format(first=short_date(first), last=short_date(last)), 2),
        (words["school_year"], words["since"].format(date=short_date(data.year_began)), 2),
    ]
    parts: list[Flowable] = [title_row(words["title"], data.running.date, styles), *fact_panel(facts, styles)]
    if not data.all.learners:
        parts.append(Grid([BODY_WIDTH], before=6).row((words["nobody"], styles.body)))
    return parts


def _cycle(data: CaseloadData, styles: Styles) -> list[Flowable]:
    if not data.all.learners:
        return []
    words, figures = _words(), data.all
    table = Grid(_SHARES, TABLE)
    for name in ("assessed", "planned", "agreed", "signed", "reviewed"):
        _share(table, words[name], getattr(figures, name), figures.learners, styles)
    return [heading(words["cycle"], styles, BODY_WIDTH), table, _waiting(data, styles)]


def _share(table: Grid, label: str, part: int, whole: int, styles: Styles) -> None:
    told = _words()["of"].format(part=part, whole=whole)
    bar = share_bar(part, whole, _SHARES[1] - 2 * table.look.pad_x, styles, told)
    table.row((label, styles.body), bar, (told, styles.strong))


def _waiting(data: CaseloadData, styles: Styles) -> Grid:
    """What is late, and what is to come."""
    words, figures, left = _words(), data.all, data.days_left
    in_time = words["days_left"].format(count=len(left), fewest=left[0], most=left[-1]) if left else "0"
    undated = figures.learners - figures.assessed - figures.late - len(left)
    table = Grid([_SHARES[0] + _SHARES[1], _SHARES[2]], TABLE, before=6)
    for label, figure in (
        (words["late"], str(figures.late)),
        (words["in_time"], in_time),
        (words["no_date"], str(undated) if undated else ""),
        (words["overdue"], str(figures.overdue)),
        (words["to_review"].format(date=long_date(data.half_term[1])), str(figures.to_review)),
    ):
        if figure:
            table.row((label, styles.body), (figure, styles.strong))
    return table


def _years(data: CaseloadData, styles: Styles) -> list[Flowable]:
    return _groups("by_year", "group", data.years, data.all, styles)


def _tutors(data: CaseloadData, styles: Styles) -> list[Flowable]:
    return _groups("by_tutor", "tutor", data.tutors, data.all, styles)


def _groups(title: str, column: str, groups: tuple[Figures, ...], everyone: Figures, styles: Styles) -> list[Flowable]:
    if not groups:
        return []
    words = _words()
    table = Grid(_GROUPS, TABLE)
    table.head(words[column], *(words[f"column_{name}"] for name in _COLUMNS), look=styles.head_cell)
    for group in groups:
        numbers: list[Cell] = [(str(getattr(group, name)), styles.body) for name in _COLUMNS]
        table.row((group.name, styles.body), *numbers)
    totals: list[Cell] = [(str(getattr(everyone, name)), styles.strong) for name in _COLUMNS]
    table.row((words["whole"], styles.strong), *totals, fill=styles.panel)
    return [heading(words[title], styles, BODY_WIDTH), table]


def _targets(data: CaseloadData, styles: Styles) -> list[Flowable]:
    if not data.all.learners:
        return []
    words, periods = _words(), (data.targets_half_term, data.targets_year)
    most = max(getattr(period, name) for period in periods for name in _BECAME)
    table = Grid(_TARGETS, TABLE)
    table.head("", words["half_term"], "", words["school_year"], "", look=styles.head_cell)
    for name in _BECAME:
        cells: list[Cell] = [(words[name], styles.body)]
        for period in periods:
            count = getattr(period, name)
            bar = share_bar(count, most, _TARGETS[1] - 2 * TABLE.pad_x, styles, str(count))
            cells += [bar, (str(count), styles.strong)]
        table.row(*cells)
    note = Grid([BODY_WIDTH], before=2).row((words["targets_note"], styles.small))
    return [heading(words["targets"], styles, BODY_WIDTH), table, note]


def _gaps(data: CaseloadData, styles: Styles) -> list[Flowable]:
    gaps, words = data.gaps, _words()
    if not (gaps.needs or gaps.targets):
        return []
    table = Grid(_SHARES, TABLE)
    _share(table, words["needs_alone"], gaps.needs_alone, gaps.needs, styles)
    _share(table, words["targets_alone"], gaps.targets_alone, gaps.targets, styles)
    note = Grid([BODY_WIDTH], before=2).row((words["gaps_note"], styles.small))
    return [heading(words["gaps"], styles, BODY_WIDTH), table, note]


def _names(data: CaseloadData, styles: Styles) -> list[Flowable]:
    if not data.all.learners:
        return []
    words, short = _words(), [each for each in data.shortfalls if each.total]
    note = words["names_note"] if short else words["nothing"]
    parts: list[Flowable] = [
        Grid([BODY_WIDTH], before=16, needs=120).row((words["names"], styles.title)),
        Grid([BODY_WIDTH]).row((note, styles.body)),
    ]
    return parts + [piece for each in short for piece in _shortfall(each, styles)]


def _shortfall(short: Shortfall, styles: Styles) -> list[Flowable]:
    words = _words()
    title = words["heading"].format(title=words[f"short_{short.key}"], count=short.total)
    parts: list[Flowable] = [heading(title, styles, BODY_WIDTH)]
    if short.learners:
        table = Grid(_NAMES, TABLE)
        table.head(*(words[name] for name in ("name", "form", "tutor", "why")), look=styles.head_cell)
        for line in short.learners:
            rest: list[Cell] = [(each, styles.body) for each in (line.group, line.tutor, line.why)]
            table.row((line.name, styles.strong), *rest)
        parts.append(table)
    if unnamed := short.total - len(short.learners):
        told = words["not_named"].format(count=unnamed)
        parts.append(Grid([BODY_WIDTH], before=2).row((told, styles.small)))
    return parts


PAPER = Paper(
    key="caseload_report",
    title=tr("Caseload report"),
    purpose=tr(
        "For leaders and inspectors: the whole caseload in figures on one day, then who is behind them, by name."
    ),
    subject="school",
    load=load,
    sections=(
        Section("opening", tr("Title and dates"), _opening, is_opening=True),
        Section("cycle", tr("How far the learners have come"), _cycle),
        Section("years", tr("By year group"), _years),
        Section("tutors", tr("By tutor"), _tutors),
        Section("targets", tr("What became of targets"), _targets),
        Section("gaps", tr("Needs and targets"), _gaps),
        Section("names", tr("Learners by name"), _names),
    ),
    audience=Audience.LEADERS,
)
