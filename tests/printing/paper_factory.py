"""Learners with rich, plain and empty records, made straight from the models."""

from __future__ import annotations

import datetime as dt
import io
import json
from typing import Any

from PIL import Image
from sqlmodel import Session, select

from ilp_desktop.model.assessment import Assessment, Need, SkillProfile
from ilp_desktop.model.learner import Achievement, Learner, PrintProfile
from ilp_desktop.model.plan import (
    AccessArrangement,
    Placement,
    Plan,
    ProgrammeComponent,
    ProgrammeSession,
    ProgressNote,
    Qualification,
    QualificationUnit,
    StatutoryExpectation,
    Support,
    Target,
    TargetNeed,
)
from ilp_desktop.model.review import LogBlock, Participant, Review, ReviewView, TargetOutcome
from ilp_desktop.model.school import Attachment, AttachmentContent, Contact, PickListItem, Provider, School, Staff
from ilp_desktop.paths import resource

TODAY = dt.date(2026, 11, 24)


def put(session: Session, row: Any) -> Any:
    """Add a row and give it its id."""
    session.add(row)
    session.flush()
    return row


def school(session: Session, name: str = "Stubbinwood School") -> None:
    """The school's row, its pick-lists, a tutor and a college."""
    lists = json.loads(resource("lists/pick_lists.json").read_text(encoding="utf-8"))
    put(session, School(school_name=name, senco_name="Ruth Adeyemi"))
    for list_name, contents in lists.items():
        for position, item in enumerate(contents["items"]):
            row = PickListItem(list_name=list_name, code=item["code"], label=item["label"], position=position)
            session.add(row)
    put(session, Staff(name="Helen Okafor", role="tutor", initials="HO"))
    put(session, Staff(name="Mark Linton", role="teacher", initials="ML"))
    put(session, Provider(name="North Nottinghamshire College", kind="college"))


def set_logo(session: Session, content: bytes) -> None:
    row = Attachment(file_name="logo.png", media_type="image/png", size=len(content), sha256="0" * 64)
    attachment = put(session, row)
    put(session, AttachmentContent(attachment_id=attachment.id, content=content))
    school = session.exec(select(School)).one()
    school.logo_id = attachment.id
    session.add(school)


def picture(kind: str = "PNG", mode: str = "RGBA", size: tuple[int, int] = (300, 100)) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, kind)
    return out.getvalue()


def empty_learner(session: Session, **values: Any) -> int:
    """A learner and nothing else."""
    values = {"forename": "Sam", "surname": "Reed", **values}
    return int(put(session, Learner(**values)).id)


def bare_plan(session: Session, learner_id: int) -> int:
    """A plan with a start date and nothing else."""
    return int(put(session, Plan(learner_id=learner_id, starts_on=dt.date(2026, 9, 7))).id)


def plain_learner(session: Session) -> int:
    """A learner with one target and little more."""
    learner_id = empty_learner(session, forename="Jo", surname="Marsh", year_group=10)
    plan_id = bare_plan(session, learner_id)
    put(
        session,
        Need(learner_id=learner_id, area="english", description="Reads at Entry 2; needs help with longer words."),
    )
    put(session, Target(plan_id=plan_id, area="english", what_i_will_do="Read one page aloud to my tutor each week."))
    return learner_id


def rich_learner(session: Session, number: int = 0) -> int:
    """A learner with everything that a plan can hold."""
    learner = put(
        session,
        Learner(
            forename="Aleksandra",
            surname=f"Kowalczyk{number or ''}",
            preferred_forename="Ola",
            date_of_birth=dt.date(2011, 3, 14),
            sex="F",
            year_group=10,
            form_group="10B",
            tutor_id=1,
            entry_date=dt.date(2026, 9, 3),
            upn="B801200005001",
            uln="1234567897",
            home_language="Polish",
            english_additional_language=True,
            sen_provision="E",
            primary_need="MLD",
            further_needs="SLCN",
            staff_notes="STAFFNOTE: mother prefers calls after four.",
        ),
    )
    _assessment(session, learner.id)
    put(
        session,
        Contact(learner_id=learner.id, name="Anna Kowalczyk", relationship="mother", parental_responsibility=True),
    )
    plan = put(
        session,
        Plan(
            learner_id=learner.id,
            key_worker_id=1,
            starts_on=dt.date(2026, 9, 7),
            ends_on=dt.date(2027, 7, 21),
            anticipated_progression="college",
            career_aspiration="Work in a kitchen, and one day run a small café with her aunt.",
            options_explored="Catering taster at North Nottinghamshire College; open day at the hotel school.",
            advised_by="Priya Nair, careers adviser",
            destination_learner_says="I want to cook for people. I would like to go to college two days and work the other days.",
            develop_vocational="Food preparation, hygiene, working to an order.",
            develop_personal_social="Speaking up when something is not clear; travelling alone.",
            develop_english="Reading recipes and labels at Entry 3.",
            develop_mathematics="Weighing, timing, money up to £50.",
            develop_ict="Searching safely; typing a menu.",
        ),
    )
    needs = _needs(session, learner.id)
    _targets(session, plan.id, learner.id, needs)
    _programme(session, plan.id)
    _rest(session, plan.id)
    return int(learner.id)


def _assessment(session: Session, learner_id: int) -> None:
    assessment = put(
        session,
        Assessment(
            learner_id=learner_id,
            assessed_on=dt.date(2026, 9, 24),
            preferred_ways_to_learn="Seeing it done, then doing it herself; short steps with pictures.",
            what_gets_in_the_way="Noise, and being asked to read aloud without warning.",
            what_helps="A quiet place, key words in Polish, and time to answer.",
            learn_best_learner_says="I remember it when I have done it with my hands.",
            prior_achievements="Bronze swimming award. Helped at the school fair.",
            hobbies="Baking, swimming, looking after her little brother.",
            vocational_interests="Catering, working with animals.",
            ambitions="To travel to work on her own.",
            interests_learner_says="I like to bake with my aunt.",
            medical_information="MEDICALSECRET: nut allergy, carries an auto-injector.",
            medical_learner_says="MEDICALWORDS: I know how to use my pen.",
            personal_circumstances="HOMESECRET: lives with her aunt since June.",
            aids="Coloured overlay (yellow).",
            communication_needs="Needs instructions one at a time.",
        ),
    )
    for area, strengths in (
        ("english", "Talks well about things she has done."),
        ("vocational", "Careful and clean in the kitchen."),
    ):
        put(session, SkillProfile(assessment_id=assessment.id, area=area, strengths=strengths, priority="high"))


def _needs(session: Session, learner_id: int) -> list[int]:
    texts = (
        ("english", "Reading: decodes short words; loses the meaning in longer sentences.", "high"),
        ("mathematics", "Measures and money: needs practice with scales and change.", "high"),
        ("personal_social", "Independence: does not yet travel alone; asks an adult before trying.", "medium"),
        ("vocational", "Knows little yet about what a kitchen job asks for.", "low"),
    )
    return [
        put(session, Need(learner_id=learner_id, area=area, description=text, priority=p)).id for area, text, p in texts
    ]


def _targets(session: Session, plan_id: int, learner_id: int, needs: list[int]) -> None:
    goals = (
        ("english", "Read recipes and work instructions at Entry 3 by myself.", (needs[0],)),
        ("personal_social", "Travel to college by bus on my own.", (needs[2], needs[3])),
    )
    steps = (
        (
            "Read a recipe of six steps aloud and do it.",
            "Three recipes done without help.",
            "Pre-teach key words; picture prompts.",
            "Mark Linton",
        ),
        (
            "Weigh five things with the digital scales.",
            "Within 5 g each time, three weeks running.",
            "Number line on the bench; check with a partner.",
            "Kitchen tutor",
        ),
        (
            "Take the bus to college with my tutor behind me.",
            "Four journeys, on time, ticket bought by myself.",
            "Travel training on Tuesdays.",
            "Helen Okafor",
        ),
    )
    parents = [
        put(
            session,
            Target(
                plan_id=plan_id,
                area=area,
                is_long_term=True,
                what_i_will_do=text,
                success_criteria="Assessed at Entry 3 in the summer term.",
                baseline="Entry 2, with help.",
                by_when=dt.date(2027, 7, 16),
                position=i,
                status="working_on_it",
            ),
        )
        for i, (area, text, _) in enumerate(goals)
    ]
    for parent, (_, _, answers) in zip(parents, goals, strict=True):
        for need in answers:
            put(session, TargetNeed(target_id=parent.id, need_id=need))
    for i, (text, criteria, strategy, who) in enumerate(steps):
        step = put(
            session,
            Target(
                plan_id=plan_id,
                area=("english", "mathematics", "personal_social")[i],
                what_i_will_do=text,
                success_criteria=criteria,
                baseline="Does it with an adult beside her.",
                support_strategy=strategy,
                help_outside_classroom="Aunt practises at home on Sundays." if i == 0 else "",
                who=who,
                by_when=dt.date(2026, 12, 18),
                long_term_target_id=parents[0 if i < 2 else 1].id,
                position=10 + i,
                status="working_on_it",
            ),
        )
        put(session, TargetNeed(target_id=step.id, need_id=needs[i]))
    put(
        session,
        ProgressNote(
            learner_id=learner_id,
            target_id=step.id,
            noted_on=dt.date(2026, 11, 3),
            author="HO",
            note="Two journeys done.",
        ),
    )
    put(
        session,
        ProgressNote(
            learner_id=learner_id,
            target_id=step.id,
            noted_on=dt.date(2026, 11, 4),
            author="HO",
            note="ADULTSECRET about the journey.",
            staff_only=True,
        ),
    )
    put(
        session,
        Target(
            plan_id=plan_id,
            area="ict",
            what_i_will_do="Type my name and class and save the file.",
            status="achieved",
            closed_on=dt.date(2026, 10, 22),
            position=20,
        ),
    )


def _programme(session: Session, plan_id: int) -> None:
    parts = (
        ("vocational", "Hospitality and catering", 1, "Kitchen 2", "J. Barlow", "level_1", "tuesday", "09:30", "15:00"),
        ("functional_skills", "English", None, "Room 4", "Mark Linton", "entry_3", "monday", "09:15", "10:15"),
        ("functional_skills", "Mathematics", None, "Room 6", "S. Iqbal", "entry_3", "monday", "10:30", "11:30"),
        ("personal_social", "Travel training", None, "Town", "Helen Okafor", "", "thursday", "13:00", "15:00"),
        ("healthy_living", "Swimming", None, "Leisure centre", "P. Hughes", "", "friday", "11:00", "12:00"),
    )
    for i, (strand, title, provider, place, teacher, level, day, start, end) in enumerate(parts):
        row = put(
            session,
            ProgrammeComponent(
                plan_id=plan_id,
                strand=strand,
                title=title,
                provider_id=provider,
                place=place,
                teacher=teacher,
                level=level,
                position=i,
            ),
        )
        for weekday in (day, "wednesday") if title == "English" else (day,):
            put(
                session,
                ProgrammeSession(programme_component_id=row.id, weekday=weekday, starts_at=start, ends_at=end),
            )


def _rest(session: Session, plan_id: int) -> None:
    q = put(
        session,
        Qualification(
            plan_id=plan_id,
            title="Introduction to Hospitality",
            awarding_body="City & Guilds",
            number="500/5952/X",
            level="level_1",
            credits=13,
            status="registered",
        ),
    )
    put(
        session,
        QualificationUnit(qualification_id=q.id, title="Basic food preparation", reference="F/502/4625", credits=3),
    )
    put(
        session,
        Qualification(
            plan_id=plan_id,
            title="Functional Skills English",
            awarding_body="Gateway",
            level="entry_3",
            status="planned",
        ),
    )
    put(
        session,
        Placement(
            plan_id=plan_id,
            employer="The Old Mill Café",
            kind="placement",
            starts_on=dt.date(2027, 1, 11),
            ends_on=dt.date(2027, 3, 26),
            days="Thursdays",
            purpose="Serve customers and prepare cold food.",
            contact="Mrs Grant, 01777 700000",
            supervisor="Rob Fenn",
            health_safety_checked_on=dt.date(2026, 11, 2),
            insurance_seen_on=dt.date(2026, 11, 3),
            parent_agreed_on=dt.date(2026, 11, 4),
            reflection="",
        ),
    )
    put(
        session,
        Support(
            plan_id=plan_id,
            kind="learning",
            description="In-class support in English",
            who="Dee Rahman",
            how_often="Three lessons a week",
            where="Room 4",
        ),
    )
    put(
        session,
        Support(
            plan_id=plan_id,
            kind="communication",
            description="Speech and language therapy",
            who="NHS therapist",
            how_often="Monthly",
            where="Room 1",
        ),
    )
    put(
        session,
        AccessArrangement(
            plan_id=plan_id,
            kind="extra_time_25",
            evidence="Reading speed test; normal way of working in class.",
            evidence_on=dt.date(2026, 10, 6),
        ),
    )
    put(
        session,
        AccessArrangement(
            plan_id=plan_id,
            kind="reader",
            evidence="Used in all assessments this term.",
            evidence_on=dt.date(2026, 10, 6),
        ),
    )
    for subject, met, why in (
        ("english", "Functional Skills, three lessons", ""),
        ("mathematics", "Functional Skills, three lessons", ""),
        ("science", "Entry Level Certificate", ""),
        ("pe", "Swimming and gym", ""),
        ("rshe", "Weekly lesson with tutor group", ""),
        ("re", "", "Parent withdrew the learner, letter of 10 September"),
        ("careers", "Adviser each term; Gatsby record", ""),
        ("work_related", "Placement at the café", ""),
    ):
        put(session, StatutoryExpectation(plan_id=plan_id, subject=subject, how_it_is_met=met, reason_why_not=why))


def review(session: Session, learner_id: int, plan_id: int, *, rich: bool = True) -> int:
    """A review of the learner's plan."""
    if not rich:
        row = Review(learner_id=learner_id, plan_id=plan_id, number=1, reviewed_on=dt.date(2026, 11, 20))
        return int(put(session, row).id)
    row = put(
        session,
        Review(
            learner_id=learner_id,
            plan_id=plan_id,
            number=2,
            reviewed_on=dt.date(2026, 11, 20),
            led_by_id=1,
            attendance_percent=94.5,
            what_i_learned="How to weigh flour and read the recipe.",
            how_i_learned_it="By doing it each Tuesday.",
            what_i_enjoyed="Making soup for the staff.",
            what_went_well="I got the bus on time because I had set an alarm.",
            what_went_less_well="I forgot my ticket once.",
            where_i_could_use_it="At home, and at the café.",
            progress_as_a_whole="Steady progress; more confident with strangers.",
            changes_in_needs="None.",
            changes_in_circumstances="HOMECHANGE: back with her mother.",
            team_support="All staff use the picture prompts.",
            next_review_on=dt.date(2027, 2, 5),
        ),
    )
    put(session, Participant(review_id=row.id, name="Ola Kowalczyk", role="learner", how="present"))
    put(session, Participant(review_id=row.id, name="Anna Kowalczyk", role="parent_carer", how="phone"))
    targets = session.exec(select(Target).where(Target.plan_id == plan_id)).all()
    for i, target in enumerate(targets[:5]):
        outcome = ("working_on_it", "achieved", "nearly_there", "not_started", "working_on_it")[i]
        put(
            session,
            TargetOutcome(
                review_id=row.id,
                target_id=target.id or 0,
                outcome=outcome,
                distance=(2, 4, 3, 0, None)[i],
                evidence="Recipe sheets 3 to 6; witness statement of the kitchen tutor.",
                comment="Ready for longer recipes.",
            ),
        )
    put(
        session,
        ReviewView(review_id=row.id, role="tutor", name="Helen Okafor", view="She asks for help in good time now."),
    )
    put(
        session,
        ReviewView(
            review_id=row.id, role="teacher", name="Mark Linton", subject="English", view="Reads labels on her own."
        ),
    )
    put(
        session,
        Achievement(
            learner_id=learner_id,
            title="Food hygiene certificate, level 1",
            achieved_on=dt.date(2026, 11, 12),
            accredited=True,
        ),
    )
    put(
        session,
        Target(
            plan_id=plan_id,
            area="english",
            what_i_will_do="Read a recipe of ten steps and do it.",
            success_criteria="Two recipes.",
            support_strategy="Key words first.",
            who="Mark Linton",
            by_when=dt.date(2027, 2, 5),
            set_in_review_id=row.id,
            long_term_target_id=next((each.id for each in targets if each.is_long_term), None),
            position=30,
        ),
    )
    return int(row.id)


def log_block(session: Session, learner_id: int, kind: str = "weekly_diary") -> int:
    """A block of six weeks."""
    number = len(session.exec(select(LogBlock)).all()) + 1
    row = LogBlock(
        learner_id=learner_id, kind=kind, starts_on=dt.date(2026, 11, 2), identity=f"L{learner_id}-B{number}"
    )
    return int(put(session, row).id)


def profile(session: Session, learner_id: int, **values: Any) -> None:
    """The learner's print profile."""
    put(session, PrintProfile(learner_id=learner_id, **values))
