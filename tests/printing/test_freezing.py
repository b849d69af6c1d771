"""The pages that were signed print again byte for byte, alone and among others."""

from __future__ import annotations

import dataclasses
import io

import paper_factory as make
import pytest
from paper_reading import OPTIONS, reader_of, words
from pypdf import PdfReader
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.access import LearnerOpenness
from ilp_desktop.model.base import today
from ilp_desktop.model.frozen import FrozenFont, FrozenPaper
from ilp_desktop.model.learner import PrintProfile
from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import Agreement, AgreementFields, Plan, PlanStatus, Target
from ilp_desktop.model.school import PickListItem, School, Staff
from ilp_desktop.printing import freezing
from ilp_desktop.printing.batch import BatchResult, PrintRequest, render_bytes
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.services import plans
from ilp_desktop.services.frozen import Freeze

LEARNER = AgreementFields(name="Ola Kowalczyk", role="learner", agreed_on=make.TODAY)
AS_AGREED = dataclasses.replace(OPTIONS, as_agreed=True)


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def agree(session: Session, learner_id: int) -> int:
    """Agree the learner's plan as the wizard does; returns the version's id."""
    plan = session.exec(select(Plan).where(Plan.learner_id == learner_id)).one()
    version = plans.agree(session, plan.id or 0, Freeze(freezing.content, freezing.paper), [LEARNER], LEARNER.agreed_on)
    return version.id or 0


def pdf(session: Session, *requests: PrintRequest, options: PrintOptions = OPTIONS) -> tuple[bytes, BatchResult]:
    return render_bytes(requests, reader_of(session), options)


def page_codes(data: bytes) -> list[bytes]:
    """The drawing orders of each page; a blank one has none."""
    found = [page.get_contents() for page in PdfReader(io.BytesIO(data)).pages]
    return [b"" if code is None else code.get_data() for code in found]


def rename_everything(session: Session, learner_id: int) -> None:
    for kind, name in ((School, "school_name"), (Staff, "name"), (PickListItem, "label"), (Target, "what_i_will_do")):
        for row in session.exec(select(kind)).all():
            setattr(row, name, "RENAMED")
    make.set_logo(session, make.picture())
    make.put(session, PrintProfile(learner_id=learner_id, font="opendyslexic", size=24, tint="cream"))
    session.flush()


def test_a_version_prints_byte_for_byte_after_everything_was_renamed(session: Session, learner_id: int) -> None:
    request = PrintRequest("ilp", learner_id, agree(session, learner_id))
    before, result = pdf(session, request)
    rename_everything(session, learner_id)
    after, _ = pdf(session, request, options=PrintOptions(today=today(), duplex=True))
    assert after == before
    assert result.pages == len(PdfReader(io.BytesIO(before)).pages) > 1
    assert "RENAMED" in words(PdfReader(io.BytesIO(pdf(session, PrintRequest("ilp", learner_id))[0])))


def test_the_pages_hold_the_signatures_of_the_day_and_no_restricted_part(session: Session, learner_id: int) -> None:
    request = PrintRequest("ilp", learner_id, agree(session, learner_id))
    said = words(PdfReader(io.BytesIO(pdf(session, request)[0])))
    assert "Learner: signed on paper" in said
    assert "Version 1, agreed 24 Nov 2026 ·" in said
    assert "SECRET" not in said
    assert "made later" not in said


def test_pages_that_hold_what_was_restricted_since_stay_in_the_file(session: Session, learner_id: int) -> None:
    """What the panel says is left out is left out."""
    request = PrintRequest("ilp", learner_id, agree(session, learner_id))
    signed, _ = pdf(session, request)
    make.put(session, LearnerOpenness(learner_id=learner_id, part="log", openness="restricted"))
    assert pdf(session, request)[0] == signed, "the log stands in no plan"
    make.put(session, LearnerOpenness(learner_id=learner_id, part="destination", openness="restricted"))
    later, result = pdf(session, request)
    assert Part.DESTINATION in {each.part for _, each in result.left_out}
    said = words(PdfReader(io.BytesIO(later)))
    assert "made later" in said
    aspiration = session.exec(select(Plan.career_aspiration)).one()
    assert aspiration in words(PdfReader(io.BytesIO(signed)))
    assert aspiration not in said


def test_what_is_not_the_signed_paper_says_so(session: Session, learner_id: int) -> None:
    version_id = agree(session, learner_id)
    request = PrintRequest("ilp", learner_id, version_id)
    ticked = words(
        PdfReader(io.BytesIO(pdf(session, request, options=dataclasses.replace(OPTIONS, ticked=frozenset(Part)))[0]))
    )
    assert "HOMESECRET" in ticked
    assert "Version 1, agreed 24 Nov 2026, made later, with restricted parts" in ticked
    session.delete(session.get_one(FrozenPaper, version_id))
    session.flush()
    of_an_older_release = words(PdfReader(io.BytesIO(pdf(session, request)[0])))
    assert "Version 1, agreed 24 Nov 2026, made later ·" in of_an_older_release
    assert "SECRET" not in of_an_older_release


@pytest.mark.parametrize("duplex", [False, True])
def test_among_other_papers_the_pages_come_in_unchanged(session: Session, learner_id: int, *, duplex: bool) -> None:
    other = make.plain_learner(session)
    version = PrintRequest("ilp", learner_id, agree(session, learner_id))
    signed = page_codes(pdf(session, version)[0])
    wanted = [PrintRequest("ilp", other), version, PrintRequest("my_plan", other), version]
    data, result = pdf(session, *wanted, options=dataclasses.replace(OPTIONS, duplex=duplex))
    codes = page_codes(data)
    assert len(codes) == result.pages
    starts = [number for number in range(len(codes)) if codes[number : number + len(signed)] == signed]
    assert len(starts) == 2
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
    firsts = [number for number, page in enumerate(pages) if "Page 1 of" in page]
    assert len(firsts) == 4
    assert all(number % 2 == 0 for number in firsts) or not duplex


def test_many_learners_print_as_they_agreed_last_and_others_are_named(session: Session, learner_id: int) -> None:
    agree(session, learner_id)
    plan = session.exec(select(Plan)).one()
    plans.reopen(session, plan)
    second = pdf(session, PrintRequest("ilp", learner_id, agree(session, learner_id)))[0]
    never = make.plain_learner(session)
    wanted = [PrintRequest("ilp", never), PrintRequest("ilp", learner_id)]
    data, result = pdf(session, *wanted, options=AS_AGREED)
    assert data == second
    assert [each.subject_id for each in result.missing] == [never]
    assert "was agreed yet" in result.missing[0].reason
    my_plan, _ = pdf(session, PrintRequest("my_plan", learner_id), options=AS_AGREED)
    assert "Version 2" in words(PdfReader(io.BytesIO(my_plan)))


def test_fonts_are_kept_once_for_all_plans(session: Session, learner_id: int) -> None:
    agree(session, learner_id)
    kept = session.exec(select(FrozenPaper)).one()
    fonts = len(session.exec(select(FrozenFont)).all())
    assert len(kept.content) < 25_000
    second = make.rich_learner(session, 2)
    agree(session, second)
    assert len(session.exec(select(FrozenFont)).all()) == fonts
    assert len(session.exec(select(FrozenPaper)).all()) == 2


def test_damaged_pages_are_told_in_a_sentence(session: Session, learner_id: int) -> None:
    version_id = agree(session, learner_id)
    session.get_one(FrozenPaper, version_id).sha256 = "0" * 64
    session.flush()
    data, result = pdf(session, PrintRequest("ilp", learner_id, version_id))
    assert (data, result.pages) == (b"", 0)
    assert "signed pages of version 1 can't be read" in result.missing[0].reason


def test_a_broken_logo_keeps_nobody_from_agreeing(session: Session, learner_id: int) -> None:
    make.set_logo(session, b"no picture")
    assert agree(session, learner_id)
    assert session.exec(select(Plan.status)).one() == PlanStatus.AGREED.value


def test_a_signature_added_later_leaves_the_signed_pages_alone(session: Session, learner_id: int) -> None:
    request = PrintRequest("ilp", learner_id, agree(session, learner_id))
    before, _ = pdf(session, request)
    make.put(
        session, Agreement(plan_version_id=request.version_id, name="Anna", role="parent_carer", agreed_on=today())
    )
    assert pdf(session, request)[0] == before


def test_a_version_that_is_gone_is_told(session: Session) -> None:
    with pytest.raises(UserError, match="no longer in the file"):
        freezing.paper(session, 99)
