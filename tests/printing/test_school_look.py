"""Papers in the school's own look: its words, its sections, its lines, its colours; one print never tinges another."""

import io
from threading import Thread

import paper_factory
from paper_reading import OPTIONS, printed, reader_of, words
from sqlmodel import Session

from ilp_desktop.model.look import PRESETS, PaperLook, PaperLookFields, PaperSection, PaperSigner, PaperWord
from ilp_desktop.printing import wording as paper_words
from ilp_desktop.printing.batch import PrintRequest, render
from ilp_desktop.printing.look import SchoolLook
from ilp_desktop.printing.registry import PAPERS


def my_plan(session: Session) -> str:
    paper_factory.school(session)
    return words(printed(session, "my_plan", paper_factory.rich_learner(session)))


def put(session: Session, *rows: PaperLook | PaperWord | PaperSection | PaperSigner) -> None:
    session.add_all(rows)
    session.flush()


def test_own_words_stand_on_the_paper(session: Session) -> None:
    put(session, PaperWord(source="learner/en/my_plan", key="plain/me", words="All about me"))
    put(session, PaperWord(source="learner/en/my_plan", key="plain/faces/0", words="Still to do"))
    text = my_plan(session)
    assert "All about me" in text
    assert "Still to do" in text


def test_own_words_end_with_the_print() -> None:
    shipped = paper_words.shipped("learner/en/my_plan")["plain"]["me"]
    look = SchoolLook(words={"learner/en/my_plan": {"plain/me": "All about me"}})
    seen: list[str] = []

    def elsewhere() -> None:
        seen.append(paper_words.learner_words("my_plan", "en", plain=True)["me"])

    with look.worn():
        other = Thread(target=elsewhere)
        other.start()
        other.join()
        assert paper_words.learner_words("my_plan", "en", plain=True)["me"] == "All about me"
    elsewhere()
    assert seen == [shipped, shipped]


def test_the_footer_stands_on_each_page_and_the_schools_name_can_go(session: Session) -> None:
    footer = (
        "Stubbinwood Lane, Shirebrook NG20 8QF · 01623 000000 · office@stubbinwood.example · Headteacher: J. Marlow"
    )
    put(session, PaperLook(footer=footer, names_school=False))
    paper_factory.school(session, "Hill End Academy")
    pdf = printed(session, "my_plan", paper_factory.rich_learner(session))
    for page in pdf.pages:
        text = " ".join(page.extract_text().split())
        assert footer in text
        assert "Page" in text
        assert "Hill End Academy" not in text


def test_colours_are_the_schools(session: Session) -> None:
    accent, soft = PRESETS["Claret"]
    put(session, PaperLook(accent=accent, soft=soft))
    paper_factory.school(session)
    pdf = printed(session, "ilp", paper_factory.rich_learner(session))
    drawn = pdf.pages[0].get_contents().get_data().decode("latin-1")  # type: ignore[union-attr]
    red = f"{int(accent[1:3], 16) / 255:.6f}".lstrip("0").rstrip("0")
    assert red in drawn


def test_sections_are_left_out_and_moved(session: Session) -> None:
    put(session, PaperSection(paper="ilp", section="targets", position=0))
    put(session, PaperSection(paper="ilp", section="needs", position=1))
    put(session, PaperSection(paper="ilp", section="destination", position=2, shown=False))
    paper_factory.school(session)
    text = words(printed(session, "ilp", paper_factory.rich_learner(session)))
    assert "Where I want to get to" not in text
    assert text.index("Targets and stepping stones") < text.index("What the learner needs") < text.index("Programme")


def test_the_opening_is_always_there_and_first() -> None:
    paper = PAPERS["ilp"]
    arranged = paper.arranged([("needs", True), ("opening", False), ("gone long ago", True)])
    assert (arranged[0][0].key, arranged[0][1]) == ("opening", True)
    assert {section.key for section, _ in arranged} == {section.key for section in paper.sections}


def test_a_section_that_the_order_does_not_know_stands_behind_its_neighbour() -> None:
    paper = PAPERS["ilp"]
    keys = [section.key for section in paper.sections[1:]]
    reversed_without_needs = [(key, True) for key in reversed(keys) if key != "needs"]
    arranged = [section.key for section, _ in paper.arranged(reversed_without_needs)]
    assert arranged[arranged.index("needs") - 1] == "destination"
    assert [section.key for section, _ in paper.arranged([])] == ["opening", *keys]


def test_those_whom_the_school_chose_sign(session: Session) -> None:
    put(session, PaperSigner(paper="ilp", role="learner", wording="Student", position=0))
    put(session, PaperSigner(paper="ilp", role="senco", wording="SENCO", position=1))
    put(session, PaperSigner(paper="ilp", role="tutor", wording="Tutor", position=2, signs=False))
    put(session, PaperSigner(paper="ilp", role="", wording="Chair of governors", position=3))
    paper_factory.school(session)
    learner_id = paper_factory.plain_learner(session)
    text = words(printed(session, "ilp", learner_id))
    assert "Student, Jo Marsh" in text
    assert "SENCO, Ruth Adeyemi" in text
    assert "Chair of governors" in text
    assert "Parent or carer" not in text


def test_another_look_is_seen_without_being_kept(session: Session) -> None:
    paper_factory.school(session)
    learner_id = paper_factory.plain_learner(session)
    look = SchoolLook().with_shared(PaperLookFields(footer="Only to look at"))
    out = io.BytesIO()
    render([PrintRequest("ilp", learner_id)], reader_of(session), OPTIONS, out, look=look)
    with_look = len(out.getvalue())
    assert with_look
    assert "Only to look at" not in words(printed(session, "ilp", learner_id))
