"""Who signs, and the areas of targets, as a learner's own language says them."""

from __future__ import annotations

import json

import paper_factory as make
import pytest
from paper_reading import printed, words
from sqlmodel import Session, select

from ilp_desktop.model.look import PaperSigner
from ilp_desktop.model.school import PickListItem
from ilp_desktop.paths import resource
from ilp_desktop.printing.wording import learner_words, shipped


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def signs(session: Session, paper: str, **roles: str) -> None:
    """The school chooses who signs a paper: role=wording."""
    for position, (role, wording) in enumerate(roles.items()):
        make.put(session, PaperSigner(paper=paper, role=role, wording=wording, position=position))


def test_the_areas_are_those_of_the_schools_list_as_the_app_has_it() -> None:
    lists = json.loads(resource("lists/pick_lists.json").read_text(encoding="utf-8"))
    listed = {item["code"]: item["label"] for item in lists["skill_area"]["items"]}
    assert shipped("learner/en/areas")["plain"] == listed


def test_every_role_that_can_sign_has_words() -> None:
    lists = json.loads(resource("lists/pick_lists.json").read_text(encoding="utf-8"))
    roles = {item["code"] for item in lists["agreement_role"]["items"]} | {"head"}
    assert shipped("learner/en/roles")["plain"].keys() == roles


def test_roles_on_the_contract_are_in_the_learners_language(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, prompt_language="pl")
    text = words(printed(session, "learning_contract", learner_id))
    assert "Ja, Ola Kowalczyk" in text
    assert "Mój rodzic lub opiekun" in text
    assert "Learner" not in text
    assert "Parent" not in text


def test_areas_on_the_plan_are_in_the_learners_language_unless_renamed(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, prompt_language="ro")
    assert "Limba engleză" in words(printed(session, "my_plan", learner_id))
    query = select(PickListItem).where(PickListItem.list_name == "skill_area", PickListItem.code == "english")
    session.exec(query).one().label = "Reading and writing"
    session.flush()
    assert "Reading and writing" in words(printed(session, "my_plan", learner_id))


@pytest.mark.parametrize("paper", ["my_plan", "who_can_see"])
def test_the_school_chooses_who_signs_a_learners_paper(session: Session, learner_id: int, paper: str) -> None:
    signs(session, paper, learner="Learner", senco="Inclusion lead")
    text = words(printed(session, paper, learner_id))
    own = learner_words(paper, "en", plain=True)["my_name"]
    assert "Me, Ola Kowalczyk" in text
    assert "Inclusion lead, Ruth Adeyemi" in text
    assert own not in text


def test_in_another_language_a_role_is_translated_and_a_line_of_the_schools_own_stays(
    session: Session, learner_id: int
) -> None:
    make.profile(session, learner_id, prompt_language="cy")
    signs(session, "my_plan", senco="Inclusion lead")
    make.put(session, PaperSigner(paper="my_plan", role="", wording="Chair of governors", position=9))
    text = words(printed(session, "my_plan", learner_id))
    assert "Cydlynydd cymorth (SENCO), Ruth Adeyemi" in text
    assert "Chair of governors" in text


@pytest.mark.parametrize("paper", ["my_plan", "who_can_see", "provider_pack"])
def test_where_nobody_is_to_sign_no_line_is_there(session: Session, learner_id: int, paper: str) -> None:
    make.put(session, PaperSigner(paper=paper, role="learner", wording="Learner", position=0, signs=False))
    text = words(printed(session, paper, learner_id))
    for heading in ("I agree with my plan", "This is what I want", "Signed"):
        assert heading not in text


def test_each_provider_signs_its_own_pack_beside_whom_the_school_chose(session: Session, learner_id: int) -> None:
    signs(session, "provider_pack", provider="Work-based trainer", senco="SENCO")
    text = words(printed(session, "provider_pack", learner_id))
    assert "Work-based trainer, North Nottinghamshire College" in text
    assert "SENCO, Ruth Adeyemi" in text
