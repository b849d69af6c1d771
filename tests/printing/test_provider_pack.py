"""The provider's pack and the slip: what they say, and that what comes back is typed in the same order."""

from __future__ import annotations

import dataclasses

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, printed_all, reader_of, words
from sqlmodel import Session, select

from ilp_desktop.flows import slip_sheet
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import ProgrammeComponent, Target
from ilp_desktop.model.school import Provider
from ilp_desktop.printing.batch import PrintRequest, render_bytes


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def test_a_slip_stands_in_the_order_in_which_it_is_typed_up(session: Session, learner_id: int) -> None:
    pdf = printed(session, "slip", learner_id)
    shown = words(pdf)
    boxes = slip_sheet.open_sheet(session, learner_id).boxes
    labels = [box.hint or box.label.replace("they", "you").split(",")[0] for box in boxes]
    places = [shown.index(label, shown.index("A few words are enough.")) for label in labels]
    assert places == sorted(places)
    targets = [box for box in boxes if box.hint]
    assert targets
    assert all(f"{box.label}: {box.hint}" in shown for box in targets)
    assert f"L{learner_id}" in shown, "found again by its number"


def test_a_slip_without_a_plan_has_lines_instead_of_targets(session: Session) -> None:
    make.school(session)
    pdf = printed(session, "slip", make.empty_learner(session))
    assert len(pdf.pages) == 1
    shown = words(pdf)
    assert "What the learner worked on" in shown
    assert "give it back to Ruth Adeyemi" in shown


def test_each_provider_gets_a_pack_of_its_own_part_of_the_week(session: Session, learner_id: int) -> None:
    farm = int(make.put(session, Provider(name="Meadow Farm")).id)
    component = session.exec(select(ProgrammeComponent)).first()
    assert component
    row = ProgrammeComponent(
        plan_id=component.plan_id, strand="vocational", title="FARMWORD", teacher="Mr Hay", provider_id=farm
    )
    make.put(session, row)
    pdf = printed(session, "provider_pack", learner_id)
    pages = [" ".join(page.extract_text().split()) for page in pdf.pages]
    begins = [number for number, page in enumerate(pages) if "For Meadow Farm" in page or "For North" in page]
    assert len(begins) == 2
    farms, colleges = pages[begins[0] : begins[1]], pages[begins[1] :]
    assert "FARMWORD" in " ".join(farms)
    assert "FARMWORD" not in " ".join(colleges)
    for pack in (farms, colleges):
        said = " ".join(pack)
        for each in ("Four-weekly review", "How far is it?", "Nearly there", "What did you see?", "People at school"):
            assert each in said
    assert "From (provider or teacher) Meadow Farm" in " ".join(farms), "the slip knows whom it is from"


def test_a_target_and_who_helps_are_on_the_pack_but_a_closed_one_is_not(session: Session, learner_id: int) -> None:
    steps = session.exec(select(Target).where(Target.is_long_term == False)).all()  # noqa: E712
    shown = words(printed(session, "provider_pack", learner_id))
    open_now = {
        step.what_i_will_do for step in steps if step.status in {"not_started", "working_on_it", "nearly_there"}
    }
    assert open_now
    assert all(shown.count(each) >= 3 for each in open_now), "on extract, form and slip"
    assert all(step.what_i_will_do not in shown for step in steps if step.status == "achieved")
    assert "What helps" in shown
    assert "Travel to college by bus on my own." not in shown, "a long-term target is not worked on there"


def test_health_and_home_are_not_for_a_provider_unless_ticked(session: Session, learner_id: int) -> None:
    request = PrintRequest("provider_pack", learner_id)
    pdf, result = printed_all(session, [request])
    shown = words(pdf)
    assert "MEDICALSECRET" not in shown
    assert "HOMESECRET" not in shown
    assert {each.part for _, each in result.left_out} >= {Part.MEDICAL, Part.CIRCUMSTANCES}
    ticked = dataclasses.replace(OPTIONS, ticked=frozenset({Part.MEDICAL}))
    assert "MEDICALSECRET" in words(printed(session, "provider_pack", learner_id, ticked))


def test_without_a_provider_the_pack_is_a_blank_and_without_a_plan_there_is_none(session: Session) -> None:
    make.school(session)
    learner_id = make.plain_learner(session)
    assert "For an off-site provider" in words(printed(session, "provider_pack", learner_id))
    other = int(make.put(session, Learner(forename="Kit", surname="Moss")).id)
    _, result = render_bytes([PrintRequest("provider_pack", other)], reader_of(session), OPTIONS)
    assert "has no plan yet" in result.missing[0].reason
