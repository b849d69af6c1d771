"""Reads a plan into its PlanContent: from the live records, or from a version as it was agreed."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Sequence

from sqlmodel import Session, SQLModel, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Assessment, AssessmentFields, Need, SkillProfile
from ilp_desktop.model.base import pick_list_of
from ilp_desktop.model.learner import Learner, LearnerFields, called, full_name
from ilp_desktop.model.plan import (
    OPEN_STATUSES,
    AccessArrangement,
    Agreement,
    Placement,
    Plan,
    PlanStatus,
    PlanVersion,
    ProgressNote,
    StatutoryExpectation,
    Support,
    Target,
    TargetNeed,
    TargetStatus,
)
from ilp_desktop.model.school import Contact
from ilp_desktop.printing import lookups
from ilp_desktop.printing import plan_content as part
from ilp_desktop.printing.look import signer_label, signers
from ilp_desktop.printing.lookups import Labels, rows
from ilp_desktop.printing.own_notes import own_notes
from ilp_desktop.printing.plan_content import PlanContent
from ilp_desktop.printing.programme_loading import programme, qualifications
from ilp_desktop.printing.read_once import LEARNERS_KEPT, once_a_print
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

PRIORITY_ORDER = {"high": 0, "medium": 1, "low": 2}


@once_a_print(LEARNERS_KEPT)
def load_plan_content(session: Session, learner_id: int) -> PlanContent:
    """The learner's newest plan from the live records; UserError where the learner has none."""
    learner = lookups.the_learner(session, learner_id)
    plan = session.exec(select(Plan).where(Plan.learner_id == learner_id).order_by(col(Plan.id).desc())).first()
    if plan is None:
        raise UserError(
            tr("{mark} has no plan yet.", mark=lookups.mark(learner)), tr("Make one in the plan wizard, then print.")
        )
    content = _content(session, learner, plan)
    version = _agreed_version(session, plan)
    return _signed(session, content, version) if version else content


def the_version(session: Session, plan_version_id: int) -> PlanVersion:
    """The version; UserError where there is none of that id."""
    version = session.get(PlanVersion, plan_version_id)
    if version is None:
        raise UserError(
            tr("This version of the plan is no longer in the file."), tr("Choose another version, then print.")
        )
    return version


def open_steps(session: Session, learner_id: int) -> tuple[part.TargetPart, ...]:
    """The open short-term targets, numbered as on the learner's newest plan; none where there is no plan yet."""
    if session.exec(select(Plan.id).where(Plan.learner_id == learner_id)).first() is None:
        return ()
    return tuple(step for step in load_plan_content(session, learner_id).steps if step.is_open)


def agreed_last(session: Session, learner_id: int) -> int:
    """Id of the version that was agreed last; UserError where no plan of the learner was agreed."""
    query = select(PlanVersion.id).join(Plan).where(Plan.learner_id == learner_id)
    newest = session.exec(query.order_by(col(PlanVersion.id).desc())).first()
    if newest is None:
        who = lookups.mark(lookups.the_learner(session, learner_id))
        raise UserError(
            tr("No plan of {who} was agreed yet.", who=who), tr("Print the plan as it is now, or agree it first.")
        )
    return newest


@once_a_print(LEARNERS_KEPT)
def frozen_plan_content(session: Session, plan_version_id: int) -> PlanContent:
    """A plan version as it was agreed; the signatures are those recorded since."""
    version = the_version(session, plan_version_id)
    try:
        content = part.from_json(version.content)
    except ValueError:
        raise UserError(
            tr("Version {number} of this plan can't be read.", number=version.number),
            tr("Print the current plan, or restore a backup."),
        ) from None
    return _signed(session, content, version)


def _agreed_version(session: Session, plan: Plan) -> PlanVersion | None:
    if plan.status == PlanStatus.DRAFT.value:
        return None
    return session.exec(
        select(PlanVersion).where(PlanVersion.plan_id == plan.id, PlanVersion.number == plan.version)
    ).first()


def _signed(session: Session, content: PlanContent, version: PlanVersion) -> PlanContent:
    labels = Labels(session)
    signed = [
        part.SignerPart(
            signer_label(session, labels, "ilp", row.role),
            row.name,
            row.agreed_on,
            labels("agreement_how", row.how),
            row.role,
        )
        for row in rows(session, Agreement, col(Agreement.plan_version_id) == version.id)
    ]
    return dataclasses.replace(
        content,
        version=version.number,
        status=PlanStatus.AGREED.value,
        agreed_on=version.agreed_on,
        signers=merge_signers(content.signers, signed),
    )


def merge_signers(
    expected: Sequence[part.SignerPart], signed: Sequence[part.SignerPart]
) -> tuple[part.SignerPart, ...]:
    """Those who signed, each in place of the expected one of the same role and name, or of the only one of that role.

    So a learner who signed with the whole forename is not asked again by the short one.
    """
    left = list(signed)
    merged: list[part.SignerPart] = []
    for blank in expected:
        if blank.agreed_on:
            merged.append(blank)
            left = [each for each in left if each != blank]
            continue
        found = next((each for each in left if _same_signer(blank, each)), None) or _only_one(blank, expected, left)
        if found:
            left.remove(found)
        merged.append(found or blank)
    return (*merged, *left)


def _same_signer(blank: part.SignerPart, signed: part.SignerPart) -> bool:
    return _same_role(blank, signed) and (not blank.name or blank.name.casefold() == signed.name.casefold())


def _same_role(one: part.SignerPart, other: part.SignerPart) -> bool:
    return one.code == other.code if one.code and other.code else one.role == other.role


def _only_one(
    blank: part.SignerPart, expected: Sequence[part.SignerPart], left: Sequence[part.SignerPart]
) -> part.SignerPart | None:
    """The one who signed in a role in which one was expected and nobody else is left."""
    signed = [each for each in left if _same_role(blank, each)]
    alone = sum(_same_role(blank, each) for each in expected) == 1
    return signed[0] if alone and len(signed) == 1 else None


def _content(session: Session, learner: Learner, plan: Plan) -> PlanContent:
    labels = Labels(session)
    plan_id, learner_id = plan.id or 0, learner.id or 0
    targets = _targets(session, labels, plan_id, learner_id)
    assessment = session.exec(
        select(Assessment).where(Assessment.learner_id == learner_id).order_by(col(Assessment.id).desc())
    ).first()
    components = programme(session, labels, plan_id)
    return PlanContent(
        school_name=lookups.school_name(session),
        learner=identity(session, labels, learner),
        plan_id=plan_id,
        version=plan.version,
        status=plan.status,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        key_worker=lookups.staff_name(session, plan.key_worker_id),
        progression=labels("progression", plan.anticipated_progression),
        career_aspiration=plan.career_aspiration,
        options_explored=plan.options_explored,
        advised_by=plan.advised_by,
        destination_learner_says=plan.destination_learner_says,
        develop=_notes(labels, plan, "develop"),
        assessment=_notes(labels, assessment, "assessment"),
        sensitive=_notes(labels, learner, "learner"),
        strengths=_strengths(session, labels, assessment),
        own=own_notes(session, "plan", plan_id),
        own_found=own_notes(session, "assessment", assessment.id if assessment else None),
        needs=targets.needs,
        long_term=targets.long_term,
        other_steps=targets.other,
        programme=components,
        qualifications=qualifications(session, labels, plan_id),
        placements=_placements(session, labels, plan_id),
        support=_support(session, labels, plan_id),
        access=_access(session, labels, plan_id),
        statutory=_statutory(session, labels, plan_id),
        signers=_signers(session, labels, learner, plan, components),
    )


def identity(session: Session, labels: Labels, learner: Learner) -> part.Identity:
    """Who the learner is, in words."""
    return part.Identity(
        learner_id=learner.id or 0,
        name=full_name(learner),
        forename=called(learner),
        initials=lookups.initials(learner),
        date_of_birth=learner.date_of_birth,
        year_group=learner.year_group,
        form_group=learner.form_group,
        upn=learner.upn,
        uln=learner.uln,
        tutor=lookups.staff_name(session, learner.tutor_id),
        home_language=learner.home_language,
        english_additional_language=learner.english_additional_language,
        sen_provision=labels("sen_provision", learner.sen_provision),
        primary_need=labels("need_type", learner.primary_need),
        further_needs=", ".join(
            labels("need_type", code.strip()) for code in learner.further_needs.split(",") if code.strip()
        ),
    )


def _notes(labels: Labels, record: Plan | Assessment | Learner | None, group: str) -> tuple[part.Note, ...]:
    """The filled texts of a record that a paper shows, with their labels."""
    if record is None:
        return ()
    kinds: dict[str, type[SQLModel]] = {"assessment": AssessmentFields, "learner": LearnerFields}
    fields = kinds.get(group)
    notes = []
    for name, label in paper_words(group).items():
        typed = getattr(record, name)
        pick_list = pick_list_of(fields, name) if fields else None
        if typed:
            shown = labels(pick_list, typed) if pick_list else str(typed)
            notes.append(part.Note(name, label, shown))
    return tuple(notes)


def _strengths(session: Session, labels: Labels, assessment: Assessment | None) -> tuple[part.Note, ...]:
    if assessment is None:
        return ()
    found = rows(session, SkillProfile, col(SkillProfile.assessment_id) == assessment.id)
    return tuple(part.Note(row.area, labels("skill_area", row.area), row.strengths) for row in found if row.strengths)


@dataclasses.dataclass(frozen=True)
class _Targets:
    needs: tuple[part.NeedPart, ...]
    long_term: tuple[part.TargetPart, ...]
    other: tuple[part.TargetPart, ...]


def _targets(session: Session, labels: Labels, plan_id: int, learner_id: int) -> _Targets:
    targets = rows(session, Target, col(Target.plan_id) == plan_id)
    needs = sorted(
        rows(session, Need, col(Need.learner_id) == learner_id),
        key=lambda need: (need.met_on is not None, PRIORITY_ORDER.get(need.priority, 3), need.id or 0),
    )
    numbers = {need.id: number for number, need in enumerate(needs, start=1)}
    makes = _TargetMaker(session, labels, plan_id, learner_id, numbers)
    long_term, other = _tree(targets, makes)
    answered = _answered(long_term, other)
    parts = tuple(
        part.NeedPart(
            numbers[need.id],
            labels("skill_area", need.area),
            need.description,
            labels("priority", need.priority),
            need.met_on,
            answered.get(numbers[need.id], ()),
        )
        for need in needs
    )
    return _Targets(parts, long_term, other)


class _TargetMaker:
    """Makes target parts, with the needs they answer and the notes on them read once for the plan."""

    def __init__(
        self, session: Session, labels: Labels, plan_id: int, learner_id: int, numbers: dict[int | None, int]
    ) -> None:
        self.labels = labels
        self.needs: dict[int | None, list[int]] = defaultdict(list)
        links = select(TargetNeed.target_id, TargetNeed.need_id).join(Target).where(Target.plan_id == plan_id)
        for target_id, need_id in session.exec(links):
            if need_id in numbers:
                self.needs[target_id].append(numbers[need_id])
        self.notes: dict[int | None, list[part.ProgressPart]] = defaultdict(list)
        on_targets = (col(ProgressNote.learner_id) == learner_id, col(ProgressNote.target_id).is_not(None))
        for note in sorted(rows(session, ProgressNote, *on_targets), key=lambda note: (note.noted_on, note.id or 0)):
            shown = part.ProgressPart(note.noted_on, note.author, note.note, note.staff_only)
            self.notes[note.target_id].append(shown)

    def __call__(self, target: Target, number: str, steps: tuple[part.TargetPart, ...] = ()) -> part.TargetPart:
        return part.TargetPart(
            target_id=target.id or 0,
            number=number,
            area=self.labels("skill_area", target.area),
            area_code=target.area,
            what_i_will_do=target.what_i_will_do,
            success_criteria=target.success_criteria,
            baseline=target.baseline,
            skills_required=target.skills_required,
            support_strategy=target.support_strategy,
            help_outside_classroom=target.help_outside_classroom,
            who=target.who,
            by_when=target.by_when,
            status=self.labels("target_status", target.status),
            is_open=target.status in OPEN_STATUSES,
            is_achieved=target.status == TargetStatus.ACHIEVED.value,
            needs=tuple(sorted(self.needs[target.id])),
            notes=tuple(self.notes[target.id]),
            steps=steps,
        )


def _tree(
    targets: Sequence[Target], makes: _TargetMaker
) -> tuple[tuple[part.TargetPart, ...], tuple[part.TargetPart, ...]]:
    steps: dict[int | None, list[Target]] = defaultdict(list)
    for target in targets:
        if not target.is_long_term:
            steps[target.long_term_target_id].append(target)
    long_term = []
    for number, goal in enumerate((target for target in targets if target.is_long_term), start=1):
        stones = steps.pop(goal.id, [])
        parts = tuple(makes(step, f"{number}.{i}") for i, step in enumerate(stones, start=1))
        long_term.append(makes(goal, str(number), parts))
    loose = [step for group in steps.values() for step in group]
    return tuple(long_term), tuple(makes(step, f"S{i}") for i, step in enumerate(loose, start=1))


def _answered(long_term: tuple[part.TargetPart, ...], other: tuple[part.TargetPart, ...]) -> dict[int, tuple[str, ...]]:
    answered: dict[int, tuple[str, ...]] = defaultdict(tuple)
    for target in (*(each for goal in long_term for each in (goal, *goal.steps)), *other):
        for need in target.needs:
            answered[need] += (target.number,)
    return answered


def _placements(session: Session, labels: Labels, plan_id: int) -> tuple[part.PlacementPart, ...]:
    return tuple(
        part.PlacementPart(
            row.employer,
            labels("placement_kind", row.kind),
            row.starts_on,
            row.ends_on,
            row.days,
            row.purpose,
            row.contact,
            row.health_safety_checked_on,
            row.reflection,
            row.supervisor,
            row.insurance_seen_on,
            row.parent_agreed_on,
        )
        for row in rows(session, Placement, col(Placement.plan_id) == plan_id)
    )


def _support(session: Session, labels: Labels, plan_id: int) -> tuple[part.SupportPart, ...]:
    return tuple(
        part.SupportPart(labels("support_kind", row.kind), row.description, row.who, row.how_often, row.where)
        for row in rows(session, Support, col(Support.plan_id) == plan_id)
    )


def _access(session: Session, labels: Labels, plan_id: int) -> tuple[part.AccessPart, ...]:
    return tuple(
        part.AccessPart(labels("access_arrangement", row.kind), row.evidence, row.evidence_on)
        for row in rows(session, AccessArrangement, col(AccessArrangement.plan_id) == plan_id)
    )


def _statutory(session: Session, labels: Labels, plan_id: int) -> tuple[part.StatutoryPart, ...]:
    return tuple(
        part.StatutoryPart(labels("statutory_subject", row.subject), row.how_it_is_met, row.reason_why_not)
        for row in rows(session, StatutoryExpectation, col(StatutoryExpectation.plan_id) == plan_id)
    )


def _signers(
    session: Session, labels: Labels, learner: Learner, plan: Plan, components: tuple[part.ComponentPart, ...]
) -> tuple[part.SignerPart, ...]:
    """Who is to agree: the learner, the tutor or key worker, parents or carers, each off-site provider."""
    adult = lookups.staff_name(session, plan.key_worker_id or learner.tutor_id)
    carers = [
        contact.name
        for contact in rows(session, Contact, col(Contact.learner_id) == learner.id)
        if contact.parental_responsibility
    ]
    providers = dict.fromkeys(component.provider for component in components if component.provider)
    roles = [("learner", full_name(learner)), ("tutor", adult)]
    roles += [("parent_carer", name) for name in carers[:2] or [""]]
    roles += [("provider", name) for name in providers]
    return signers(session, labels, "ilp", roles)
