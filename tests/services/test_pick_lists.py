"""The school words its pick-lists as it likes; the codes that records hold stay."""

from __future__ import annotations

import pytest
from pydantic import ValidationError
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model import assessment, learner, plan, review, school
from ilp_desktop.model.base import Fields, pick_list_of
from ilp_desktop.model.plan import OPEN_STATUSES, TargetStatus
from ilp_desktop.model.school import PickListItem, PickListItemFields, ScaleFields, ScaleNameFields
from ilp_desktop.services import pick_lists, records
from ilp_desktop.services.plans import CLOSED_STATUSES

FIELDS = [
    each
    for module in (assessment, learner, plan, review, school)
    for each in vars(module).values()
    if isinstance(each, type) and issubclass(each, Fields) and each is not Fields
]


@pytest.fixture
def lists(session: Session) -> Session:
    pick_lists.seed(session)
    return session


def codes(session: Session, name: str) -> list[str]:
    return [choice.code for choice in pick_lists.all_lists(session)[name]]


def an_item(session: Session, name: str, code: str) -> PickListItem:
    return next(item for item in pick_lists.items(session, name) if item.code == code)


def reword(session: Session, item: PickListItem, label: str, *, active: bool = True) -> PickListItem:
    return pick_lists.change_item(session, records.identity(item), PickListItemFields(label=label, active=active))


def test_every_list_that_a_field_names_is_shipped(lists: Session) -> None:
    named = {name for fields in FIELDS for field in fields.model_fields if (name := pick_list_of(fields, field))}
    assert named - set(pick_lists.all_lists(lists)) == set()


def test_the_statuses_that_the_program_knows_are_the_ones_on_the_list(lists: Session) -> None:
    assert codes(lists, "target_status") == [status.value for status in TargetStatus]
    assert {status.value for status in OPEN_STATUSES} | CLOSED_STATUSES == set(codes(lists, "target_status"))


def test_defaults_of_fields_are_on_their_lists(lists: Session) -> None:
    for fields in FIELDS:
        for name, info in fields.model_fields.items():
            list_name, default = pick_list_of(fields, name), info.get_default()
            if list_name and isinstance(default, str) and default:
                assert default in codes(lists, list_name)


def test_seeding_again_keeps_what_the_school_worded(lists: Session) -> None:
    reword(lists, an_item(lists, "skill_area", "english"), "Literacy")
    before = pick_lists.all_lists(lists)
    pick_lists.seed(lists)
    assert pick_lists.all_lists(lists) == before
    assert before["skill_area"][0].label == "Literacy"


def test_seeding_again_brings_a_value_that_a_newer_program_ships(lists: Session) -> None:
    table = records.table_of(PickListItem)  # an older program never wrote it, so no history tells of a deletion
    lists.connection().execute(table.delete().where(table.c.list_name == "level", table.c.code == "entry_2"))
    lists.expire_all()
    pick_lists.seed(lists)
    assert "entry_2" in codes(lists, "level")


def test_the_schools_own_values_come_last_with_codes_of_their_own(lists: Session) -> None:
    for label in ("Swimming", "Horse care"):
        pick_lists.add_item(lists, "skill_area", PickListItemFields(label=label))
    *_, first, second = pick_lists.all_lists(lists)["skill_area"]
    assert [first.label, second.label] == ["Swimming", "Horse care"]
    assert first.code != second.code
    assert len(set(codes(lists, "skill_area"))) == len(codes(lists, "skill_area"))


@pytest.mark.parametrize("label", ["English", "ENGLISH", "  english "])
def test_a_label_stands_on_a_list_once(lists: Session, label: str) -> None:
    english, maths, *_ = pick_lists.items(lists, "skill_area")
    with pytest.raises(UserError, match="on this list already"):
        pick_lists.add_item(lists, "skill_area", PickListItemFields(label=label))
    with pytest.raises(UserError, match="on this list already"):
        reword(lists, maths, label)
    assert reword(lists, english, label.upper()).label == label.strip().upper()


def test_nothing_is_added_to_a_list_that_the_program_gives_a_meaning(lists: Session) -> None:
    with pytest.raises(UserError, match="meaning"):
        pick_lists.add_item(lists, "target_status", PickListItemFields(label="Parked"))


def test_a_value_that_the_program_needs_is_reworded_but_stays_in_use(lists: Session) -> None:
    achieved = an_item(lists, "target_status", "achieved")
    assert reword(lists, achieved, "Done it!").code == "achieved"
    with pytest.raises(UserError, match="needs this value"):
        reword(lists, achieved, "Done it!", active=False)


def test_a_value_out_of_use_still_has_its_label(lists: Session) -> None:
    reword(lists, an_item(lists, "skill_area", "ict"), "ICT", active=False)
    assert pick_lists.Choice("ict", "ICT", active=False) in pick_lists.all_lists(lists)["skill_area"]


@pytest.mark.parametrize(
    ("code", "by", "first"),
    [
        ("medium", -1, ["medium", "high", "low"]),
        ("high", 1, ["medium", "high", "low"]),
        ("low", -9, ["low", "high", "medium"]),
        ("high", 9, ["medium", "low", "high"]),
        ("high", -1, ["high", "medium", "low"]),
    ],
)
def test_values_move_up_and_down_and_stop_at_the_ends(lists: Session, code: str, by: int, first: list[str]) -> None:
    pick_lists.move_item(lists, records.identity(an_item(lists, "priority", code)), by)
    assert codes(lists, "priority") == first


# Scales of levels


@pytest.fixture
def with_scale(lists: Session) -> Session:
    """Lists with the school's own reading ages."""
    pick_lists.add_scale(lists, ScaleFields(name="Reading age", levels="6\n7\n\n 8 \n"))
    return lists


def labels(session: Session, scale: str) -> list[str]:
    return [item.label for item in pick_lists.items(session, "level", scale)]


def test_a_scale_has_its_levels_in_their_order_and_leaves_the_shipped_ones_alone(with_scale: Session) -> None:
    assert pick_lists.scales(with_scale) == ["Reading age"]
    assert labels(with_scale, "Reading age") == ["6", "7", "8"]
    assert labels(with_scale, "")[:2] == ["Pre-entry", "Entry 1"]
    shown = [choice.label for choice in pick_lists.all_lists(with_scale)["level"]]
    assert shown[-3:] == ["Reading age: 6", "Reading age: 7", "Reading age: 8"]


def test_two_scales_may_have_levels_of_one_name_with_codes_of_their_own(with_scale: Session) -> None:
    pick_lists.add_scale(with_scale, ScaleFields(name="Spelling age", levels="6\n7"))
    pick_lists.add_item(with_scale, "level", PickListItemFields(label="8"), "Spelling age")
    assert labels(with_scale, "Spelling age") == ["6", "7", "8"]
    assert len(set(codes(with_scale, "level"))) == len(codes(with_scale, "level"))
    with pytest.raises(UserError, match="on this list already"):
        pick_lists.add_item(with_scale, "level", PickListItemFields(label="7"), "Spelling age")


def test_levels_move_within_their_scale(with_scale: Session) -> None:
    before = labels(with_scale, "")
    pick_lists.move_item(with_scale, records.identity(pick_lists.items(with_scale, "level", "Reading age")[0]), 1)
    assert labels(with_scale, "Reading age") == ["7", "6", "8"]
    assert labels(with_scale, "") == before


def test_a_scale_is_renamed_with_all_its_levels(with_scale: Session) -> None:
    pick_lists.rename_scale(with_scale, "Reading age", ScaleNameFields(name="reading AGE"))
    assert pick_lists.scales(with_scale) == ["reading AGE"]
    pick_lists.add_scale(with_scale, ScaleFields(name="Other", levels="a\nb"))
    with pytest.raises(UserError, match="already"):
        pick_lists.rename_scale(with_scale, "Other", ScaleNameFields(name="Reading Age"))
    with pytest.raises(UserError, match="already"):
        pick_lists.add_scale(with_scale, ScaleFields(name="OTHER", levels="a\nb"))


@pytest.mark.parametrize(
    ("levels", "sentence"),
    [("6", "at least two"), ("6\n \n", "at least two"), ("P1\np1", "twice"), ("a\n" + "b" * 201, "long")],
)
def test_a_scale_that_is_none_is_refused(levels: str, sentence: str) -> None:
    with pytest.raises(ValidationError, match=sentence):
        ScaleFields(name="Steps", levels=levels)
