"""Who sees what: the school's defaults, a learner's own settings and wishes, and what to warn of before sharing."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.access import Answer, LearnerOpenness, Rules, SchoolOpenness, Wish, WishFields, rules_of
from ilp_desktop.model.access import school_rules as school_rules_of
from ilp_desktop.model.parts import AUDIENCES, PARTS, Audience, Openness, Part
from ilp_desktop.model.school import SharingFields
from ilp_desktop.services import records
from ilp_desktop.words import in_figures, tr


def rules(session: Session, learner_id: int) -> Rules:
    """What holds for a learner's record."""
    return rules_of(session.exec, learner_id)


def school_rules(session: Session) -> Rules:
    """What holds for a record that says nothing else."""
    return Rules(school=school_rules_of(session.exec))


def set_school(session: Session, part: Part, openness: Openness) -> None:
    """Say how open a part is at this school; a learner's record may say otherwise."""
    row = session.exec(select(SchoolOpenness).where(SchoolOpenness.part == part.value)).first()
    _keep(session, row or SchoolOpenness(part=part.value, openness=""), openness, PARTS[part].openness)


def set_own(session: Session, learner_id: int, part: Part, openness: Openness | None) -> None:
    """Say how open a part is for one learner; None: as the school says."""
    query = select(LearnerOpenness).where(LearnerOpenness.learner_id == learner_id, LearnerOpenness.part == part.value)
    row = session.exec(query).first() or LearnerOpenness(learner_id=learner_id, part=part.value, openness="")
    _keep(session, row, openness, None)


def _keep(
    session: Session, row: SchoolOpenness | LearnerOpenness, wanted: Openness | None, default: Openness | None
) -> None:
    if wanted is not None and wanted is not default:
        row.openness = wanted.value
        session.add(row)
    elif row.id is not None:
        session.delete(row)
    session.flush()


def wish(
    session: Session, learner_id: int, part: Part, audience: Audience, answer: Answer, fields: WishFields
) -> Wish | None:
    """Write down a wish. One said on the same day is corrected; earlier ones stay as they were said.

    None where there is nothing to keep: a wish of today was taken back, and there was none before it.
    """
    earlier = said(session, learner_id, part, audience)
    same_day = next((each for each in earlier if each.said_on == fields.said_on), None)
    if answer is Answer.NONE and not [each for each in earlier if each is not same_day]:
        if same_day:
            session.delete(same_day)
            session.flush()
        return None
    if same_day:
        return records.change(session, Wish, records.identity(same_day), fields, answer=answer.value)
    owner = {"learner_id": learner_id, "part": part.value, "audience": audience.value, "answer": answer.value}
    return records.add(session, Wish, fields, **owner)


def reword(session: Session, wish_id: int, fields: WishFields) -> Wish:
    """Correct the words, the day or the writer of a wish. Raises UserError where another was said on that day."""
    wish = records.get(session, Wish, wish_id)
    others = said(session, wish.learner_id, Part(wish.part), Audience(wish.audience))
    if any(other.id != wish_id and other.said_on == fields.said_on for other in others):
        raise UserError(
            tr("There is another wish of {said_on} about this.", said_on=in_figures(fields.said_on)),
            tr("Choose the day on which this was said."),
        )
    return records.change(session, Wish, wish_id, fields)


def said(session: Session, learner_id: int, part: Part, audience: Audience) -> list[Wish]:
    """All that the learner wished of one part and one audience, the newest first."""
    query = select(Wish).where(Wish.learner_id == learner_id, Wish.part == part.value, Wish.audience == audience.value)
    return list(session.exec(query.order_by(col(Wish.said_on).desc())))


@dataclass(frozen=True)
class Refusal:
    """An audience that a learner does not want to see certain parts."""

    audience: Audience
    parts: tuple[Part, ...]


def refusals(rules: Rules) -> list[Refusal]:
    """Whom the learner does not want to see what, in the order of the audiences."""
    refused = ((audience, tuple(part for part in Part if _says_no(rules, part, audience))) for audience in Audience)
    return [Refusal(audience, parts) for audience, parts in refused if parts]


def _says_no(rules: Rules, part: Part, audience: Audience) -> bool:
    return rules.answer(part, audience) is Answer.MAY_NOT


def in_words(called: str, refusal: Refusal) -> str:
    """Such as: Nia asked that off-site providers do not see: Destination, Learning log."""
    names = ", ".join(PARTS[part].title for part in refusal.parts)
    return tr(
        "{called} asked that {readers} do not see: {names}",
        called=called,
        readers=AUDIENCES[refusal.audience].many,
        names=names,
    )


def before_sharing(rules: Rules, fields: SharingFields) -> list[str]:
    """What to think of before a document is noted as given to these people: wishes that say no."""
    given_to = set()
    if fields.provider_id:
        given_to.add(Audience.PROVIDER)
    if fields.staff_id:
        given_to |= {Audience.TEACHERS, Audience.TUTOR}
    return [
        tr(
            "{wish}. Give them a copy that was printed for them: it leaves this out.",
            wish=in_words(rules.called, refusal),
        )
        for refusal in refusals(rules)
        if refusal.audience in given_to
    ]
