"""The school's own look: kept, refused where it can't be printed, put back, undone."""

import pytest
from sqlmodel import Session

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.model.look import PaperLookFields, PaperWordFields
from ilp_desktop.services import look, undo
from ilp_desktop.services.look import Signer


def word(session: Session, app: str, own: str) -> None:
    look.set_word(session, "learner/en/my_plan", "plain/card", app, PaperWordFields(words=own))


def test_colours_and_footer_are_kept_in_one_row(school: Session) -> None:
    assert look.shared(school) == PaperLookFields()
    for accent in ("#1E5631", "#5B2A6E"):
        look.set_shared(school, PaperLookFields(accent=accent, footer="1 Mill Lane", names_school=False))
    assert look.shared(school) == PaperLookFields(accent="#5B2A6E", footer="1 Mill Lane", names_school=False)


def test_own_words_come_and_go(school: Session) -> None:
    word(school, "Step {number}", "Stage {number}")
    word(school, "Step {number}", "Goal {number}")
    assert look.words(school) == {("learner/en/my_plan", "plain/card"): "Goal {number}"}
    word(school, "Step {number}", "Step {number}")
    assert look.words(school) == {}


@pytest.mark.parametrize("own", ["Step", "Step {no}", "Step {number} {name}", "Step {number", "Step {}", "{number!r}"])
def test_words_that_lose_what_is_filled_in_are_refused(school: Session, own: str) -> None:
    with pytest.raises(UserError, match=r"filled in at \{number\}"):
        word(school, "Step {number}", own)
    assert look.words(school) == {}


def test_braces_where_nothing_is_filled_in_are_refused(school: Session) -> None:
    with pytest.raises(UserError, match="Braces"):
        word(school, "My plan", "My {plan}")


def test_sections_keep_their_order_and_what_is_left_out(school: Session) -> None:
    look.set_sections(school, "ilp", [("needs", True), ("targets", False)])
    look.set_sections(school, "ilp", [("targets", True), ("needs", False)])
    assert look.sections(school, "ilp") == [("targets", True), ("needs", False)]
    assert look.sections(school, "my_plan") == []


def test_without_a_choice_the_usual_roles_sign(school: Session) -> None:
    lines = look.signers(school, "review_record", ["learner", "tutor"])
    assert [line.role for line in lines if line.signs] == ["learner", "tutor"]
    assert {"head", "careers_adviser"} <= {line.role for line in lines}


def test_lines_to_sign_on_are_kept_with_own_ones(school: Session) -> None:
    chosen = [
        Signer("head", "Principal", signs=True),
        Signer("", "Governor", signs=True),
        Signer("tutor", "Tutor", signs=False),
    ]
    look.set_signers(school, "ilp", chosen)
    look.set_signers(school, "ilp", chosen[:2])
    assert look.signers(school, "ilp", ["learner"]) == chosen[:2]


def test_one_paper_goes_back_and_the_others_stay(school: Session) -> None:
    word(school, "Step {number}", "Stage {number}")
    look.set_sections(school, "my_plan", [("me", False)])
    look.set_sections(school, "ilp", [("needs", False)])
    look.reset_paper(school, "my_plan", ["learner/en/my_plan"])
    assert look.words(school) == {}
    assert look.sections(school, "my_plan") == []
    assert look.sections(school, "ilp") == [("needs", False)]


def test_putting_a_staff_paper_back_leaves_the_headings_of_the_others(school: Session) -> None:
    for paper in ("ilp", "ilp_of_another_kind"):
        look.set_word(school, "papers", f"{paper}/needs", "Needs", PaperWordFields(words="What helps to know"))
    look.reset_paper(school, "ilp", [])
    assert look.words(school) == {("papers", "ilp_of_another_kind/needs"): "What helps to know"}


def test_putting_all_back_can_be_undone(store: Store) -> None:
    store.write(look.set_shared, PaperLookFields(footer="1 Mill Lane"))
    store.write(look.set_sections, "ilp", [("needs", False)])
    store.write(look.reset)
    assert store.read(look.shared) == PaperLookFields()
    store.write(undo.undo_last)
    assert store.read(look.shared).footer == "1 Mill Lane"
    assert store.read(look.sections, "ilp") == [("needs", False)]
