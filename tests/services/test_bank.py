"""The bank: what is shipped keeps the rules of the field; what the school changes stays; it grows from use."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
from sqlmodel import Session, select

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.model.bank import BankItem, BankKind, BankStrategyFields, BankTargetFields, alike, blanks
from ilp_desktop.model.base import today
from ilp_desktop.model.school import ChangeHistory, SchoolFields
from ilp_desktop.services import bank, pick_lists, records
from ilp_desktop.services import school as school_service

SHIPPED = list(bank.shipped())
TARGETS = [each for each in SHIPPED if each["kind"] == "target"]
STRATEGIES = [each for each in SHIPPED if each["kind"] == "strategy"]
MEASURES = re.compile(r"\d|\{(?:how many|how much|how long|how often|by when|when)\}")
JARGON = re.compile(
    r"differentiat|scaffold|cognit|\bsmart\b|phon(?:em|ic)|kinaesth|intervention|attainment|utilis|facilitat|pedagog"
    r"|formative|summative|provision|curricul|holistic|engag|strateg|outcome|criteria|objective|multi-?sensory|self-"
    r"|appropriate|demonstrate|independent|identify|effective|participat|enhanc|implement",
    re.IGNORECASE,
)
each_target = pytest.mark.parametrize("item", TARGETS, ids=[each["code"] for each in TARGETS])


def test_there_are_enough_in_every_area(school: Session) -> None:
    areas = {choice.code for choice in pick_lists.all_lists(school)["skill_area"]}
    for items in (TARGETS, STRATEGIES):
        counts = Counter(each["area"] for each in items)
        assert len(items) >= 150
        assert set(counts) == areas
        assert min(counts.values()) >= 15


def test_no_two_say_the_same_or_have_one_code() -> None:
    assert len({each["code"] for each in SHIPPED}) == len(SHIPPED)
    for items in (TARGETS, STRATEGIES):
        assert len({alike(re.sub(r"\{.*?\}", "…", each["words"])) for each in items}) == len(items)


def test_every_wording_is_valid_and_has_a_blank_to_make_it_somebodys() -> None:
    for each in SHIPPED:
        assert BankTargetFields.model_validate(each).words == each["words"]
        assert blanks(each["words"]), each["words"]
        assert each["words"][-1] in ".?", each["words"]


@each_target
def test_a_target_is_in_the_first_person_measured_and_plain(item: dict[str, Any]) -> None:
    words, success = item["words"], item["success_criteria"]
    assert words.startswith("I will ")
    assert MEASURES.search(words), "nothing in it can be counted"
    assert success
    assert len(words.split()) <= 26
    assert max(len(word) for word in words.split()) <= 14
    assert not JARGON.search(f"{words} {success}")


def test_strategies_say_in_plain_words_what_teachers_do() -> None:
    for each in STRATEGIES:
        words = each["words"]
        assert not words.startswith("I "), words
        assert not JARGON.search(words), words
        assert len(words.split()) <= 26, words


def test_a_new_file_has_the_bank_and_a_second_seed_adds_nothing(school: Session) -> None:
    assert len(bank.items(school, BankKind.TARGET)) == len(TARGETS)
    assert len(bank.items(school, BankKind.STRATEGY)) == len(STRATEGIES)
    school_service.seed(school)
    assert len(school.exec(select(BankItem)).all()) == len(SHIPPED)


def test_a_file_made_before_the_bank_is_given_it_and_keeps_what_the_school_changed(store: Store) -> None:
    store.write(school_service.set_up, SchoolFields(school_name="Old"), today())

    def as_before(session: Session) -> None:
        for item in session.exec(select(BankItem)).all()[1:]:
            session.delete(item)
        session.flush()

    store.write(as_before)
    first = store.read(bank.items, BankKind.TARGET)[0]
    words = BankTargetFields(area="leisure", words="I will sing {what}.", active=False)
    store.write(bank.change, first.id or 0, words)
    before = len(store.read(lambda session: session.exec(select(ChangeHistory)).all()))
    store.write(school_service.seed)
    found = store.read(bank.items, BankKind.TARGET, all_of_them=True)
    assert len(found) == len(TARGETS)
    assert [each.words for each in found if not each.active] == ["I will sing {what}."]
    after = len(store.read(lambda session: session.exec(select(ChangeHistory)).all()))
    assert after == before, "the history is for what people do"


def test_an_own_wording_is_added_found_and_taken_out_of_use(school: Session) -> None:
    fields = BankTargetFields(area="leisure", words="I will juggle {how many} balls.", success_criteria="On 3 days.")
    added = bank.add(school, BankKind.TARGET, fields)
    another = bank.add(school, BankKind.STRATEGY, BankStrategyFields(area="leisure", words="Juggle with {who}."))
    assert (added.code[:4], another.success_criteria) == ("own_", "")
    assert added.code != another.code
    targets = bank.items(school, BankKind.TARGET)
    assert bank.matching(targets, "BALLS juggle", "") == [added]
    assert bank.matching(targets, "3 days juggle", "leisure") == [added]
    assert bank.matching(targets, "juggle", "english") == []
    bank.set_in_use(school, records.identity(added), active=False)
    assert bank.matching(bank.items(school, BankKind.TARGET), "juggle", "") == []


def test_the_same_wording_twice_is_refused_with_advice(school: Session) -> None:
    first = bank.items(school, BankKind.TARGET)[0]
    again = BankTargetFields(area="leisure", words=first.words.upper())
    with pytest.raises(UserError, match="has this target already"):
        bank.add(school, BankKind.TARGET, again)
    bank.set_in_use(school, records.identity(first), active=False)
    with pytest.raises(UserError) as told:
        bank.add(school, BankKind.TARGET, again)
    assert "take it back into use" in told.value.what_to_do
    reworded = bank.change(school, records.identity(first), BankTargetFields(area="leisure", words=first.words))
    assert reworded.area == "leisure"


def test_a_text_is_the_banks_until_its_blanks_are_filled_and_its_words_changed(school: Session) -> None:
    of_bank = bank.wordings(school, BankKind.TARGET)
    words = bank.items(school, BankKind.TARGET)[0].words
    assert bank.still_the_banks(words, of_bank)
    assert bank.still_the_banks("I will read {what}", frozenset())
    assert not bank.still_the_banks(re.sub(r"\{.*?\}", "five", words), of_bank)
    plain = BankTargetFields(area="leisure", words="I will swim ten lengths.")
    bank.add(school, BankKind.TARGET, plain)
    assert bank.still_the_banks("i will swim ten lengths", bank.wordings(school, BankKind.TARGET))


def test_a_learners_name_is_told_before_a_wording_is_shared() -> None:
    fields = BankTargetFields(area="english", words="Łukasz will read", success_criteria="Mr Nowak's list")
    found = bank.hints(fields, ("Łukasz", "Nowak", ""))
    assert [hint.split(".")[0] for hint in found] == ["It names Łukasz", "It names Nowak", "It has no blank"]
    assert bank.hints(BankTargetFields(area="english", words="I will read {what}"), ("Ann",)) == []
