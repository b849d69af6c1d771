"""The school's look as one file: it comes in as it went out, and nothing else comes in."""

import io
import json
import zipfile
from typing import Any

import pytest
from sqlmodel import Session

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.model.look import PaperLookFields, PaperWordFields
from ilp_desktop.services import look, look_file, school, undo
from ilp_desktop.services.look import Signer

CARD = ("learner/en/my_plan", "plain/card")
SHIPPED = {CARD: "Step {number}"}


def dressed(session: Session) -> None:
    look.set_shared(session, PaperLookFields(accent="#7A1E35", soft="#F5E6EA", footer="1 Mill Lane"))
    look.set_word(session, *CARD, "Step {number}", PaperWordFields(words="Goal {number}"))
    look.set_sections(session, "ilp", [("targets", True), ("needs", False)])
    look.set_signers(session, "ilp", [Signer("head", "Principal", signs=True)])


def file_of(content: Any, **more: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("look.json", content if isinstance(content, str | bytes) else json.dumps(content))
        for name, data in more.items():
            archive.writestr(name.replace("_", "."), data)
    return out.getvalue()


def content(**changed: Any) -> dict[str, Any]:
    usual = {"kind": look_file.KIND, "version": 1, "shared": {}, "words": [], "sections": [], "signers": []}
    return usual | changed


def test_a_look_comes_in_as_it_went_out(school: Session) -> None:
    dressed(school)
    found = look_file.opened(look_file.packed(school), SHIPPED)
    assert look_file.changes(school, found) == []
    look.reset(school)
    assert len(look_file.changes(school, found)) == 5
    look_file.take(school, found, b"")
    assert look.shared(school).footer == "1 Mill Lane"
    assert look.words(school) == {CARD: "Goal {number}"}
    assert look.sections(school, "ilp") == [("targets", True), ("needs", False)]
    assert look.signers(school, "ilp", []) == [Signer("head", "Principal", signs=True)]


def test_taking_a_look_over_is_one_step_that_undo_takes_back(store: Store) -> None:
    store.write(look.set_shared, PaperLookFields(footer="Ours"))
    found = look_file.opened(file_of(content(shared={"footer": "Theirs"})), SHIPPED)
    store.write(look_file.take, found, b"")
    assert store.read(look.shared).footer == "Theirs"
    done = store.write(undo.undo_last)
    assert "taken from a file" in str(done)
    assert store.read(look.shared).footer == "Ours"


def test_words_that_this_program_lacks_are_passed_over() -> None:
    theirs = [{"source": "learner/en/gone", "key": "plain/x", "words": "Old"}]
    assert look_file.opened(file_of(content(words=theirs)), SHIPPED).words == []


def test_words_that_lose_what_is_filled_in_are_refused() -> None:
    theirs = [{"source": CARD[0], "key": CARD[1], "words": "Goal"}]
    with pytest.raises(UserError, match="filled in"):
        look_file.opened(file_of(content(words=theirs)), SHIPPED)


def test_a_newer_file_is_refused_with_what_to_do() -> None:
    with pytest.raises(UserError, match="newer version"):
        look_file.opened(file_of(content(version=look_file.VERSION + 1, fonts=["x"])), SHIPPED)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"no zip", file_of("{"), file_of("[" * 100_000), file_of([1]), file_of({"kind": "another"}),
        file_of(content(version="1")), file_of(content(words=[{"source": "x"}])), file_of(content(shared={"accent": "#FFFF00"})),
        file_of(content(), evil_exe=b"MZ"), file_of(b" " * 5_000_000), file_of(content(words=7)),
        file_of(content(sections=[{"paper": "ilp", "section": "needs", "position": 0, "shown": "yes"}])),
    ],
)  # fmt: skip
def test_a_foreign_or_hostile_file_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="not a file of a school's papers"):
        look_file.opened(data, SHIPPED)


def test_the_logo_goes_along(school: Session) -> None:
    school_logo = b"\x89PNG picture"
    school_service_logo(school, school_logo)
    assert look_file.opened(look_file.packed(school), SHIPPED).logo == school_logo


def school_service_logo(session: Session, picture: bytes) -> None:
    school.set_logo(session, "logo.png", picture, "image/png")
