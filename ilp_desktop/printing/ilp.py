"""The full individual learning plan, for the file, parents and carers, and providers: two pages where it can be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated

from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from sqlmodel import Session

from ilp_desktop.model.parts import Audience
from ilp_desktop.printing import ilp_programme as programme
from ilp_desktop.printing import ilp_targets as targets
from ilp_desktop.printing.flow import Grid, Look, Part, heading, labelled
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.own_notes import own_section
from ilp_desktop.printing.paper import Needs, Paper, PrintOptions, Running, Section, short_date
from ilp_desktop.printing.plan_content import Identity, Note, PlanContent
from ilp_desktop.printing.plan_loading import frozen_plan_content, load_plan_content
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.shapes import Space
from ilp_desktop.printing.signing import signature_rows
from ilp_desktop.printing.styles import STAFF, Profile, Styles
from ilp_desktop.printing.wording import language_facts, learner_words, paper_words
from ilp_desktop.words import tr


@dataclass(frozen=True)
class IlpData:
    """One plan, ready to print."""

    running: Annotated[Running, FRAME]
    content: Annotated[PlanContent, EACH_SAYS]
    profile: Annotated[Profile, FRAME] = STAFF


def load(session: Session, learner_id: int, options: PrintOptions) -> IlpData:
    """The learner's newest plan."""
    return _data(load_plan_content(session, learner_id), options)


def load_to_sign(session: Session, version_id: int, options: PrintOptions) -> IlpData:
    """A version just agreed, for the pages that are signed and kept."""
    return _data(frozen_plan_content(session, version_id), options)


def load_version(session: Session, version_id: int, options: PrintOptions) -> IlpData:
    """A version from its parts; each page says that it is not the one that was signed."""
    data = load_to_sign(session, version_id, options)
    later = "made later, with restricted parts" if options.ticked else "made later"
    return replace(data, running=replace(data.running, version=f"{data.running.version}, {later}"))


def _data(content: PlanContent, options: PrintOptions) -> IlpData:
    return IlpData(running(content, paper_words("ilp")["title"], options), content)


def running(content: PlanContent, title: str, options: PrintOptions, language: str = "en") -> Running:
    """Header and footer of a paper made from a plan; language: that of its prompts."""
    state = f"agreed {short_date(content.agreed_on)}" if content.agreed_on else content.status
    return Running(
        school_name=content.school_name,
        learner_name=content.learner.name,
        title=title,
        version=f"Version {content.version}, {state}",
        date=language_facts(language).day(options.today),
        is_agreed=content.agreed_on is not None,
        own_version="" if language == "en" else _own_version(content, language),
        own_extract=learner_words("footer", language, plain=True)["extract"],
    )


def _own_version(content: PlanContent, language: str) -> str:
    state = "agreed" if content.agreed_on else content.status
    words = learner_words("footer", language, plain=True)
    day = language_facts(language).day(content.agreed_on)
    return str(words[state].format(number=content.version, day=day)).strip()


def _opening(content: PlanContent, styles: Styles) -> list[Flowable]:
    learner, words, labels = content.learner, paper_words("ilp"), paper_words("facts")
    facts = [
        (labels["date_of_birth"], short_date(learner.date_of_birth), 1),
        (labels["year_and_form"], year_and_form(learner), 1),
        (labels["tutor"], learner.tutor, 1),
        (labels["key_worker"], content.key_worker, 1),
        (labels["home_language"], spoken_at_home(learner), 2),
        (labels["sen_provision"], learner.sen_provision, 2),
        (labels["needs_by_type"], needs_by_type(learner), 2),
        (words["upn_uln"], ", ".join(filter(None, (learner.upn, learner.uln))), 2),
    ]
    return [title_row(learner.name, words["title"], styles, _period(content)), *fact_panel(facts, styles)]


def _period(content: PlanContent) -> str:
    words, first, last = paper_words("ilp"), short_date(content.starts_on), short_date(content.ends_on)
    if first and last:
        return str(words["from_to"].format(first=first, last=last))
    return last or str(words["from"].format(first=first))


def title_row(name: str, what: str, styles: Styles, under: str = "", width: float = BODY_WIDTH) -> Grid:
    """The learner's name large, and what the paper is at the right on the same line."""
    heading_right, small_right = styles.heading.but(align="right"), styles.small.but(align="right")
    top = (styles.title.leading - styles.heading.leading - (styles.small.leading if under else 0)) / 2
    right: list[Part] = [Space(top), (what, heading_right), (under, small_right)]
    return Grid([width - 75 * mm, 75 * mm], after=4).row((name, styles.title), right)


def year_and_form(learner: Identity) -> str:
    """Such as Year 10, 10B."""
    year = paper_words("facts")["year"].format(number=learner.year_group) if learner.year_group else ""
    return ", ".join(filter(None, (year, learner.form_group)))


def spoken_at_home(learner: Identity) -> str:
    """Such as Polish (EAL)."""
    if not learner.english_additional_language:
        return learner.home_language
    return str(paper_words("facts")["eal"].format(language=learner.home_language).strip())


def needs_by_type(learner: Identity) -> str:
    """The primary type of need first."""
    return ", ".join(filter(None, (learner.primary_need, learner.further_needs)))


_FACT_COLUMNS = 6


def fact_panel(facts: list[tuple[str, str, int]], styles: Styles, width: float = BODY_WIDTH) -> list[Flowable]:
    """Short facts, each one to six columns wide, in a shaded panel; empty ones are left out."""
    known = [fact for fact in facts if fact[1].strip()]
    panel = Grid([width], Look(pad_x=7, pad_y=3, fill=styles.panel, radius=5), after=2)
    while known:
        taken, used = 0, 0
        while taken < len(known) and used + known[taken][2] <= _FACT_COLUMNS:
            used += known[taken][2]
            taken += 1
        row, known = known[:taken], known[taken:]
        widths = [width / _FACT_COLUMNS * span for *_, span in row]
        widths[-1] = width - sum(widths[:-1])
        panel.row(*([(label, styles.small), (fact, styles.strong)] for label, fact, _ in row), widths=widths)
    return [panel] if panel.rows else []


def _destination(content: PlanContent, styles: Styles) -> list[Flowable]:
    words = paper_words("ilp")
    left = _labelled(
        [(words["progression"], content.progression), (words["career_aspiration"], content.career_aspiration)], styles
    )
    right = _labelled(
        [(words["options_explored"], content.options_explored), (words["advised_by"], content.advised_by)], styles
    )
    if not (left or right or content.destination_learner_says):
        return []
    parts: list[Flowable] = [heading(words["destination"], styles, BODY_WIDTH)]
    parts += quote(content.destination_learner_says, styles)
    if left and right:
        half = (BODY_WIDTH - 14) / 2
        parts.append(Grid([half, 14, half], Look(pad_x=0, pad_y=1)).row([*left], (), [*right]))
    elif left or right:
        parts.append(Grid([BODY_WIDTH]).row(left or right))
    return parts


def _labelled(pairs: list[tuple[str, str]], styles: Styles) -> list[Part]:
    parts: list[Part] = []
    for label, typed in pairs:
        if typed.strip():
            parts += [(label, styles.label), (typed, styles.body), Space(3)]
    return parts[:-1]


def quote(typed: str, styles: Styles, width: float = BODY_WIDTH) -> list[Flowable]:
    """What the learner says, beside a bar."""
    if not typed.strip():
        return []
    bar = Look(pad_x=9, pad_y=1.5, bar=styles.accent)
    return [Grid([width], bar, before=2, after=5).row([(typed, styles.body)])]


def _notes(notes: tuple[Note, ...], title: str, styles: Styles) -> list[Flowable]:
    if not notes:
        return []
    table = labelled([(note.label, note.text) for note in notes], styles, BODY_WIDTH)
    return [heading(title, styles, BODY_WIDTH, needs=48), table]


def _develop(content: PlanContent, styles: Styles) -> list[Flowable]:
    return _notes(content.develop, paper_words("ilp")["develop"], styles)


_ABOUT = (
    "preferred_ways_to_learn", "what_helps", "what_gets_in_the_way", "aids", "communication_needs",
    "medical_information", "medical_learner_says", "personal_circumstances", "circumstances_support_needs",
    "circumstances_learner_says",
)  # fmt: skip


def _about(content: PlanContent, styles: Styles) -> list[Flowable]:
    shown = tuple(note for note in content.assessment if note.name in _ABOUT) + content.sensitive
    return _notes(shown, paper_words("ilp")["about"], styles)


def _own(content: PlanContent, styles: Styles) -> list[Flowable]:
    return own_section(content.own_on(PAPER.key), styles)


def _agreement(content: PlanContent, styles: Styles) -> list[Flowable]:
    if not content.signers:
        return []
    title = heading(paper_words("ilp")["agreement"], styles, BODY_WIDTH, needs=60)
    return [title, signature_rows(content.signers, styles)]


def _section(
    key: str, title: str, lay_out: Callable[[PlanContent, Styles], list[Flowable]], *, is_opening: bool = False
) -> Section:
    """A section that tells of the plan's content."""

    def of_data(data: IlpData, styles: Styles) -> list[Flowable]:
        return lay_out(data.content, styles)

    return Section(key, title, of_data, is_opening)


PAPER = Paper(
    key="ilp",
    title=tr("Individual learning plan"),
    purpose=tr("The full plan for the file, parents and carers, and providers."),
    subject="learner",
    load=load,
    sections=(
        _section("opening", "Name and facts", _opening, is_opening=True),
        _section("destination", "Where I want to get to", _destination),
        _section("needs", "Needs", targets.needs),
        _section("targets", "Targets and stepping stones", targets.targets),
        _section("develop", "Skills, knowledge and experience to develop", _develop),
        _section("programme", "Programme and week", programme.programme),
        _section("qualifications", "Qualifications", programme.qualifications),
        _section("placements", "Work placements and tasters", programme.placements),
        _section("support", "Support", programme.support),
        _section("statutory", "Key Stage 4 expectations", programme.statutory),
        _section("about", "How I learn best, and what to know", _about),
        _section("own", "Your school's own fields", _own),
        _section("agreement", "Agreement and signatures", _agreement),
    ),
    audience=Audience.FILE,
    signers=("learner", "tutor", "parent_carer", "provider"),
    load_version=load_version,
    needs=Needs.PLAN,
)
