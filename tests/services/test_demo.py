"""The demonstration school: invented, varied, whole, the same each time, and quick to make in a large size."""

from __future__ import annotations

import datetime as dt
import json
import re
import secrets
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, SQLModel, col, func, select

from ilp_desktop.db.engine import connect
from ilp_desktop.db.store import Store
from ilp_desktop.flows import assessment as assessment_flow
from ilp_desktop.flows.flow import as_typed
from ilp_desktop.model.assessment import Assessment, Need
from ilp_desktop.model.base import Fields, Row, pick_list_of, today
from ilp_desktop.model.due import DueKind, Stage
from ilp_desktop.model.frozen import FrozenPaper, put_together
from ilp_desktop.model.identifiers import qualification_number_hint, uln_hint, upn_hint
from ilp_desktop.model.learner import Achievement, Learner, MovingOnPlan
from ilp_desktop.model.own_fields import OwnField, OwnValue, is_own
from ilp_desktop.model.plan import Plan, PlanVersion, Qualification, Target, TargetNeed
from ilp_desktop.model.review import LogBlock, LogEntry, Review, TargetOutcome
from ilp_desktop.model.school import (
    AcademicYear,
    Attachment,
    AttachmentContent,
    Contact,
    Draft,
    HalfTerm,
    School,
    Staff,
)
from ilp_desktop.model.self_assessment import SelfAssessment
from ilp_desktop.model.week import clashes, time_spent
from ilp_desktop.services import caseload, demo, pick_lists, self_assessments, week
from ilp_desktop.services.frozen import Freeze

DAY = dt.date(2025, 11, 20)
THROUGH_THE_YEAR = [dt.date(2025, 1, 6), dt.date(2025, 6, 20), dt.date(2025, 8, 15), dt.date(2025, 9, 3), today()]
KINDS = [
    each
    for each in Row.__subclasses__() + [sub for kind in Fields.__subclasses__() for sub in kind.__subclasses__()]
    if issubclass(each, Row) and hasattr(each, "__table__")
]


def made(folder: Path, **how: Any) -> Store:
    store = Store(folder / f"{secrets.token_hex(4)}.db", secrets.token_bytes(32))
    store.write(demo.fill, **{"today": DAY, **how})
    return store


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with made(tmp_path_factory.mktemp("demo")) as store:
        yield store


@pytest.fixture
def hall(example: Store) -> Iterator[Session]:
    with Session(example._engine) as session:
        yield session


def contents(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    return {
        name: [tuple(row) for row in session.connection().execute(table.select())]
        for name, table in SQLModel.metadata.tables.items()
        if name != "change_history"
    }


def test_it_says_that_it_is_a_demonstration(hall: Session) -> None:
    assert hall.get_one(School, 1).school_name == "Example Hall School (demonstration)"
    assert hall.exec(select(func.count()).select_from(Learner)).one() == 107


def test_the_same_seed_and_day_give_the_same_school(tmp_path: Path, hall: Session) -> None:
    with made(tmp_path) as again, made(tmp_path, seed=8) as other:
        assert again.read(contents) == contents(hall)
        assert other.read(contents) != contents(hall)


@pytest.mark.parametrize("day", THROUGH_THE_YEAR, ids=str)
def test_on_any_day_of_the_year_learners_stand_at_every_stage(tmp_path: Path, day: dt.date) -> None:
    with made(tmp_path, today=day) as store:
        rows = store.read(caseload.load, day)
        begun = store.read(lambda session: session.exec(select(Draft.learner_id)).all())
        late = store.read(reviewed_late)
        moving = store.read(lambda session: session.exec(select(MovingOnPlan.learner_id)).all())
    found = Counter((row.stage, row.due.kind, caseload.is_overdue(row, day)) for row in rows)
    assert set(found) >= {
        (Stage.ASSESSMENT, DueKind.ASSESSMENT, False),
        (Stage.ASSESSMENT, DueKind.ASSESSMENT, True),
        (Stage.PLAN, DueKind.PLAN, False),
        (Stage.PLAN, DueKind.AGREEMENT, False),
        (Stage.REVIEW, DueKind.REVIEW, False),
        (Stage.REVIEW, DueKind.REVIEW, True),
        (Stage.LEFT, DueKind.NOTHING, False),
    }
    assert any(row.stage is Stage.REVIEW and row.reviews == 0 for row in rows)
    assert any(row.reviews == 1 for row in rows) or any(row.reviews > 1 for row in rows)
    assert begun
    assert late
    assert {row.id for row in rows if row.stage is Stage.LEFT} < set(moving)
    in_review = [row for row in rows if row.stage is Stage.REVIEW]
    assert sum(caseload.is_overdue(row, day) for row in in_review) < len(in_review) / 2


def reviewed_late(session: Session) -> list[int]:
    """Learners one of whose reviews took place after the day that the one before had set."""
    found = []
    reviews = session.exec(select(Review).order_by(col(Review.learner_id), col(Review.number))).all()
    for before, review in pairwise(reviews):
        planned = before.next_review_on
        if before.learner_id == review.learner_id and planned and review.reviewed_on > planned:
            found.append(review.learner_id)
    return found


@pytest.mark.parametrize("day", [DAY, dt.date(2025, 8, 15), today()], ids=str)
def test_every_row_is_what_its_form_would_accept(tmp_path: Path, day: dt.date) -> None:
    with made(tmp_path, today=day) as store:
        assert store.read(validated) > 10_000


def validated(session: Session) -> int:
    count = 0
    for kind in KINDS:
        forms = [
            base
            for base in kind.__mro__
            if issubclass(base, Fields) and base is not Fields and "__table__" not in vars(base)
        ]
        for row in session.exec(select(kind)).all() if forms else []:
            values = row.model_dump()
            for form in forms:
                form.model_validate({name: value for name, value in values.items() if name in form.model_fields})
            count += 1
    return count


def test_every_code_is_of_its_pick_list(hall: Session) -> None:
    lists = {name: {choice.code for choice in choices} for name, choices in pick_lists.all_lists(hall).items()}
    checked = 0
    for kind in KINDS:
        for name in kind.model_fields:
            if pick_list := pick_list_of(kind, name):
                codes = {as_typed(getattr(row, name)) for row in hall.exec(select(kind))}
                assert codes <= lists[pick_list] | {""}, (kind, name)
                checked += len(codes)
    assert checked > 100


def test_references_are_intact(example: Store) -> None:
    connection = connect(example.path, example.key)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_what_is_done_was_done_by_then_and_in_order(hall: Session) -> None:
    numbers = defaultdict(list)
    for review in hall.exec(select(Review).order_by(col(Review.reviewed_on), col(Review.id))):
        numbers[review.learner_id].append(review.number)
    assert all(found == list(range(1, len(found) + 1)) for found in numbers.values())
    done = [
        (
            Assessment.assessed_on,
            Assessment.finished_on,
            Review.reviewed_on,
            Achievement.achieved_on,
            LogEntry.entry_on,
        ),
        (PlanVersion.agreed_on, LogBlock.filed_on, LogBlock.printed_on, Target.closed_on, Need.met_on, Target.set_on),
    ]
    for column in [column for group in done for column in group]:
        assert (hall.exec(select(func.max(column))).one() or DAY) <= DAY


def test_log_entries_lie_in_their_block_and_outcomes_in_their_plan(hall: Session) -> None:
    for entry, block in hall.exec(select(LogEntry, LogBlock).where(LogEntry.log_block_id == LogBlock.id)):
        assert dt.timedelta(0) <= entry.entry_on - block.starts_on < dt.timedelta(weeks=block.weeks)
        assert entry.learner_id == block.learner_id
    query = select(Review, Target).where(
        TargetOutcome.review_id == Review.id, TargetOutcome.target_id == Target.id, Review.plan_id != Target.plan_id
    )
    assert hall.exec(query).all() == []


def test_targets_answer_needs_but_some_needs_wait(hall: Session) -> None:
    answered = set(hall.exec(select(TargetNeed.need_id)))
    needs = set(hall.exec(select(Need.id)))
    assert len(answered) > len(needs) / 2
    assert needs - answered
    assert hall.exec(select(Need).where(col(Need.met_on).is_not(None))).first()


def test_no_two_plans_are_alike(hall: Session) -> None:
    wordings: dict[int, list[str]] = defaultdict(list)
    for target in hall.exec(select(Target).where(col(Target.is_long_term).is_(False))):
        wordings[target.plan_id].append(target.what_i_will_do)
    assert len({tuple(sorted(each)) for each in wordings.values()}) == len(wordings)
    every = Counter(wording for each in wordings.values() for wording in each)
    assert len(every) > 0.6 * every.total()
    assert every.most_common(1)[0][1] < 0.03 * every.total()


def test_weeks_have_several_sessions_days_off_site_and_here_and_there_a_clash(hall: Session) -> None:
    weeks = list(week.of_open_plans(hall).values())
    assert all(max(Counter(each.part.key for each in one.sessions).values()) > 1 for one in weeks)
    assert all(time_spent(one.sessions)[1] >= 4 * 60 for one in weeks)
    clashing = [one for one in weeks if clashes(one.sessions)]
    assert 0 < len(clashing) < len(weeks) / 5
    assert all("Tuesday" in clash.in_words() for one in clashing for clash in clashes(one.sessions))


def test_no_slot_is_left_open_and_no_sentence_begins_small(hall: Session) -> None:
    for target in hall.exec(select(Target)):
        for text in (target.what_i_will_do, target.success_criteria, target.support_strategy, target.baseline):
            assert not re.search(r"[{}]", text)
            assert not text or text[0].isupper() or text[0] in "'£"


def test_nobody_is_real(hall: Session) -> None:
    learners = hall.exec(select(Learner)).all()
    assert all(upn_hint(each.upn) is None and uln_hint(each.uln) is None for each in learners)
    assert all(each.upn == "" or each.upn[1:4] == "999" for each in learners)
    assert len({each.upn for each in learners if each.upn}) == sum(each.upn != "" for each in learners)
    assert all(phone.startswith(("01632 960", "07700 900")) for phone in hall.exec(select(Contact.phone)))
    assert all(email.endswith("@example.org") for email in hall.exec(select(Staff.email)))
    numbers = hall.exec(select(Qualification.number)).all()
    assert all(qualification_number_hint(number) is None for number in numbers)


def test_the_calendar_covers_the_years_of_the_story(hall: Session) -> None:
    assert hall.exec(select(AcademicYear.name).order_by(col(AcademicYear.name))).all() == [
        "2024/25",
        "2025/26",
        "2026/27",
    ]
    assert hall.exec(select(func.count()).select_from(HalfTerm)).one() == 18


def test_a_begun_assessment_opens_in_its_wizard(hall: Session) -> None:
    draft = hall.exec(select(Draft)).first()
    assert draft
    entries, fresh = json.loads(draft.entries), assessment_flow.begin(hall, draft.learner_id, None)
    assert entries.keys() == fresh.keys()
    for step in assessment_flow.SECTIONS:
        assert entries[step].keys() == {name for name in fresh[step] if not is_own(name)}
    assert [row.keys() for row in entries["summary"]] == [row.keys() for row in fresh["summary"]]


def test_its_own_fields_are_filled_in_for_most_and_come_once(tmp_path: Path, hall: Session) -> None:
    fields = hall.exec(select(OwnField)).all()
    assert {each.record for each in fields} == {"assessment", "plan"}
    for field in fields:
        values = hall.exec(select(OwnValue.value).where(OwnValue.own_field_id == field.id)).all()
        assert len(values) > 40
        assert set(values) == set(field.choices or ["yes"])
    with made(tmp_path, learners=12) as store:
        store.write(demo.fill, 12, today=DAY, seed=9)
        assert store.read(lambda session: len(session.exec(select(OwnField)).all())) == len(fields)


def test_agreed_versions_hold_what_the_caller_freezes(tmp_path: Path) -> None:
    freeze = Freeze(
        lambda _session, learner_id: f"plan of {learner_id}", lambda _session, version_id: b"%d" % version_id
    )
    with made(tmp_path, learners=20, freeze=freeze) as store:
        found = store.read(
            lambda session: session.exec(
                select(PlanVersion.content, Plan.learner_id, FrozenPaper)
                .where(PlanVersion.plan_id == Plan.id)
                .where(FrozenPaper.plan_version_id == PlanVersion.id)
            ).all()
        )
        versions = store.read(lambda session: session.exec(select(func.count()).select_from(PlanVersion)).one())
    assert len(found) == versions > 0
    assert all(content == f"plan of {learner_id}" for content, learner_id, _ in found)
    assert all(put_together(paper, {}) == b"%d" % paper.plan_version_id for *_, paper in found)


def test_it_can_be_added_to_a_file_in_use(tmp_path: Path) -> None:
    with made(tmp_path, learners=12) as store:
        before = store.read(lambda session: session.exec(select(Learner.surname)).all())
        store.write(demo.fill, 12, today=DAY, seed=9)
        after = store.read(lambda session: session.exec(select(Learner.surname)).all())
    assert after[:12] == before
    assert len(after) == 24


def test_screens_hear_of_it(tmp_path: Path) -> None:
    heard: list[frozenset[str]] = []
    with Store(tmp_path / "school.db", secrets.token_bytes(32)) as store:
        store.on_change = heard.append
        store.write(demo.fill, 12, today=DAY)
    assert {"learner", "target", "review"} <= heard[0]


def test_a_large_school_is_made_in_seconds(tmp_path: Path) -> None:
    begun = time.perf_counter()
    with made(tmp_path, learners=2000, years=5) as store:
        took = time.perf_counter() - begun
        rows = store.read(lambda session: sum(len(each) for each in contents(session).values()))
    assert 180_000 < rows < 260_000
    assert took < 60


def test_some_learners_have_answered_for_themselves(example: Store) -> None:
    def read(session: Session) -> tuple[list[tuple[str, bool]], int, int, int]:
        sheets = session.exec(select(SelfAssessment)).all()
        firsts = Counter(sheet.learner_id for sheet in sheets if sheet.kind == "assessment")
        twice = [who for who, times in firsts.items() if times > 1]
        moved = sum(
            bool(self_assessments.moved(*self_assessments.of_learner(session, who, "assessment"))) for who in twice
        )
        strange = sum(
            not line.section
            for sheet in sheets
            for answered in self_assessments.of_learner(session, sheet.learner_id, sheet.kind)
            for line in answered.lines
        )
        return [(sheet.kind, sheet.finished) for sheet in sheets], len(twice), moved, strange

    sheets, twice, moved, strange = example.read(read)
    assert {("assessment", True), ("assessment", False), ("review", True)} <= set(sheets)
    assert moved == twice > 0
    assert strange == 0, "an answer is of no question that is asked"
    assert len(sheets) < 80, "not everybody"


def test_a_few_log_entries_have_a_picture_and_a_tone_that_say_what_they_are(hall: Session) -> None:
    files = hall.exec(select(Attachment)).all()
    assert {each.media_type for each in files} == {"image/png", "audio/wav"}
    assert len({each.learner_id for each in files}) == 8
    assert all("emonstration" in each.description for each in files)
    for each in files:
        entry = hall.get(LogEntry, each.log_entry_id)
        content = hall.get(AttachmentContent, each.id)
        assert entry
        assert content
        assert (entry.learner_id, len(content.content)) == (each.learner_id, each.size)
        assert each.size < 60_000
