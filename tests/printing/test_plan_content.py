"""What was agreed prints again as it was."""

from __future__ import annotations

import datetime as dt
import json

import paper_factory as make
import pytest
from paper_reading import printed, printed_all, words
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.plan import Agreement, Plan, PlanStatus, PlanVersion, Target
from ilp_desktop.model.school import PickListItem, Provider, School, Staff
from ilp_desktop.printing import plan_content
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.plan_content import SignerPart
from ilp_desktop.printing.plan_loading import frozen_plan_content, load_plan_content, merge_signers


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def agreed(session: Session, learner_id: int) -> int:
    """Freeze the plan as the agree action does; returns the version's id."""
    content = load_plan_content(session, learner_id)
    version = PlanVersion(
        plan_id=content.plan_id, number=1, agreed_on=dt.date(2026, 9, 30), content=plan_content.to_json(content)
    )
    version_id = int(make.put(session, version).id)
    signer = Agreement(plan_version_id=version_id, name="Ola Kowalczyk", role="learner", agreed_on=dt.date(2026, 9, 30))
    make.put(session, signer)
    plan = session.exec(select(Plan)).one()
    plan.status = PlanStatus.AGREED.value
    make.put(session, plan)
    return version_id


def test_a_plan_is_the_same_after_it_was_frozen_and_read(session: Session, learner_id: int) -> None:
    content = load_plan_content(session, learner_id)
    assert plan_content.from_json(plan_content.to_json(content)) == content


def test_freezing_the_same_plan_twice_gives_the_same_text(session: Session, learner_id: int) -> None:
    first, second = (plan_content.to_json(load_plan_content(session, learner_id)) for _ in range(2))
    assert first == second


def test_an_agreed_version_prints_as_it_was_after_everything_was_renamed(session: Session, learner_id: int) -> None:
    version_id = agreed(session, learner_id)
    before = words(printed(session, "ilp", learner_id, version_id=version_id))
    for kind, name in ((School, "school_name"), (Staff, "name"), (Provider, "name"), (PickListItem, "label")):
        for row in session.exec(select(kind)).all():
            if getattr(row, "list_name", "") not in {"agreement_role", "agreement_how"}:
                setattr(row, name, "RENAMED")
                session.add(row)
    for target in session.exec(select(Target)).all():
        target.what_i_will_do = "RENAMED"
        session.add(target)
    session.flush()
    after = words(printed(session, "ilp", learner_id, version_id=version_id))
    assert after == before
    assert "Version 1, agreed 30 Sep 2026" in after
    assert "RENAMED" in words(printed(session, "ilp", learner_id))


def test_my_plan_prints_from_an_agreed_version_too(session: Session, learner_id: int) -> None:
    version_id = agreed(session, learner_id)
    assert "Take the bus to college" in words(printed(session, "my_plan", learner_id, version_id=version_id))


def test_who_signed_is_shown_with_the_date_and_others_get_a_line(session: Session, learner_id: int) -> None:
    agreed(session, learner_id)
    shown = words(printed(session, "ilp", learner_id))
    assert "Learner: signed on paper" in shown
    assert "30 Sep 2026" in shown
    assert "Parent or carer, Anna Kowalczyk" in shown


def test_sensitive_parts_are_frozen_but_printed_only_where_ticked(session: Session, learner_id: int) -> None:
    version_id = agreed(session, learner_id)
    content = frozen_plan_content(session, version_id)
    assert "HOMESECRET" in plan_content.to_json(content)
    assert "HOMESECRET" not in words(printed(session, "ilp", learner_id, version_id=version_id))


def test_parts_that_a_later_release_adds_or_drops_do_not_spoil_an_old_version(
    session: Session, learner_id: int
) -> None:
    tree = json.loads(plan_content.to_json(load_plan_content(session, learner_id)))
    del tree["support"]
    for name in ("supervisor", "insurance_seen_on", "parent_agreed_on"):
        del tree["placements"][0][name]
    tree["brand_new"] = 1
    read = plan_content.from_json(json.dumps(tree))
    assert read.support == ()
    assert read.placements[0].supervisor == ""
    assert read.placements[0].parent_agreed_on is None


def test_a_damaged_version_is_told_in_a_sentence(session: Session, learner_id: int) -> None:
    plan_id = load_plan_content(session, learner_id).plan_id
    for number, damaged in enumerate(["{", "[]", "{}", '{"format": 99}', '{"format": 1}', "null"], start=9):
        row = make.put(session, PlanVersion(plan_id=plan_id, number=number, agreed_on=make.TODAY, content=damaged))
        with pytest.raises(UserError, match="can't be read"):
            frozen_plan_content(session, row.id)


def test_a_version_that_is_gone_is_told_in_a_sentence(session: Session, learner_id: int) -> None:
    _, result = printed_all(session, [PrintRequest("ilp", learner_id), PrintRequest("ilp", learner_id, 99)])
    assert "no longer in the file" in result.missing[0].reason


def test_needs_show_the_targets_that_answer_them(session: Session, learner_id: int) -> None:
    content = load_plan_content(session, learner_id)
    assert [need.answered_by for need in content.needs] == [("1", "1.1"), ("1.2",), ("2", "2.1"), ("2",)]


def test_signers_of_the_same_role_keep_their_own_lines() -> None:
    day = dt.date(2026, 9, 1)
    blank = [SignerPart("Parent", "Ann"), SignerPart("Parent", "Ben"), SignerPart("Tutor", "")]
    signed = [SignerPart("Parent", "ben", day), SignerPart("Tutor", "Cy", day), SignerPart("Leader", "Di", day)]
    assert merge_signers(blank, signed) == (blank[0], signed[0], signed[1], signed[2])


def test_the_only_learner_who_signed_is_not_asked_again_by_a_shorter_name() -> None:
    day = dt.date(2026, 9, 1)
    blank = [SignerPart("Learner", "Quen Hill"), SignerPart("Provider", "College"), SignerPart("Provider", "Farm")]
    signed = [SignerPart("Learner", "Quentin Hill", day), SignerPart("Provider", "Ms Ash", day)]
    assert merge_signers(blank, signed) == (signed[0], blank[1], blank[2], signed[1])
