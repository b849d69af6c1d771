"""Stage 3 of the demonstration: reviews, what became of the targets, logs, achievements, and moving on."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field

from ilp_desktop.model.assessment import Need, Sharing
from ilp_desktop.model.learner import Achievement, Learner, MovingOnPlan, MovingOnVisit, OutcomeTag
from ilp_desktop.model.plan import Agreement, ProgressNote, Qualification, QualificationUnit, Target
from ilp_desktop.model.review import (
    LogBlock,
    LogEntry,
    LogEntryTarget,
    Participant,
    Review,
    ReviewView,
    TargetOutcome,
)
from ilp_desktop.services.demo.people import Adults, Person
from ilp_desktop.services.demo.planning import LongTerm, Made, set_target
from ilp_desktop.services.demo.plots import Part, Plot, after
from ilp_desktop.services.demo.rows import Rows
from ilp_desktop.services.demo.words import texts

_TAGS = (
    "enjoy_achieve",
    "positive_contribution",
    "be_healthy",
    "economic_wellbeing",
    "pfa_employment",
    "pfa_community",
)
_UNSHARED = 8
"""The reviews of each learner of so many were not given to the tutor yet."""
_FAREST = 4
_STEPS = 3
"""Stepping stones after which a long-term target is achieved."""


@dataclass
class Teller:
    """Adds what happens to one learner after the plan is agreed."""

    rows: Rows
    person: Person
    plot: Plot
    adults: Adults
    brief: bool
    reviews: int = 0
    blocks: int = 0
    distance: dict[int, int] = field(default_factory=dict)
    steps: Counter[int] = field(default_factory=Counter)
    """Long-term target -> stepping stones reached."""

    def live(self, part: Part, made: Made) -> None:
        """Add the reviews of one plan, with the logs that prepare them and the achievements between them."""
        since = part.agreed or part.starts
        current = part is self.plot.parts[-1]
        # In a large school the older years keep every third review, as after a clear-out.
        reviews = list(zip(part.reviews, part.planned, strict=True))
        if self.brief:
            reviews = reviews[-3:] if current else reviews[2::3]
        for on, planned in reviews:
            review_id = self._review(made, on, planned)
            if not self.brief or on is part.reviews[-1]:
                self._log(made, since, on, review_id)
            self._achievement(made, on, review_id)
            since = on
        if current and not self.plot.leaving:
            self._log(made, since, self.plot.today, None)
            self._note(made, since)

    def move_on(self) -> None:
        """Add the moving-on plan with its visits."""
        person, voice, plot = self.person, self.person.voice, self.plot
        left = plot.leaving is not None
        first_day = dt.date(plot.school_year + 1, 9, 7)
        plan_id = self.rows.add(
            MovingOnPlan,
            learner_id=person.id,
            destination=voice.say("moving_on_destination"),
            destination_confirmed=left,
            starts_on=first_day,
            follow_up_on=first_day + dt.timedelta(days=42),
            follow_up_result="Settled; phoned and spoke with the learner." if left else "",
            learner_says=voice.say("moving_on_learner_says"),
            **voice.say_all("what_i_take_with_me", "support_through_the_change", "what_they_must_know"),
        )
        for days in (90, 40):
            self.rows.add(
                MovingOnVisit, moving_on_plan_id=plan_id, place=person.provider.name, contact="Ms Jemima Lolloplantern",
                visit_on=after(first_day, -days, -days + 5, voice.rng), note=voice.say("visit_note") if left else "",
            )  # fmt: skip

    def _review(self, made: Made, on: dt.date, planned: dt.date) -> int:
        person, voice, rng = self.person, self.person.voice, self.person.voice.rng
        self.reviews += 1
        review_id = self.rows.add(
            Review,
            learner_id=person.id,
            plan_id=made.plan_id,
            number=self.reviews,
            led_by_id=person.tutor.id,
            reviewed_on=on,
            next_review_on=planned,
            attendance_percent=round(rng.triangular(70, 100, 96), 1),
            **voice.say_all(
                "what_i_learned", "how_i_learned_it", "what_i_enjoyed", "what_went_well", "what_went_less_well",
                "where_i_could_use_it", "progress_as_a_whole", "changes_in_needs", "changes_in_circumstances",
                "changes_in_destination", "team_support",
            ),
        )  # fmt: skip
        self._who(review_id, on)
        self._outcomes(made, review_id, on, planned)
        return review_id

    def _who(self, review_id: int, on: dt.date) -> None:
        rows, person, rng = self.rows, self.person, self.person.voice.rng
        here = [(person.name, "learner", "present"), (person.tutor.name, "tutor", "present")]
        if rng.random() < 0.6:  # noqa: PLR2004
            here.append((person.parent, "parent_carer", rng.choice(("present", "present", "phone", "invited"))))
        for name, role, how in here:
            rows.add(Participant, review_id=review_id, name=name, role=role, how=how)
            if how == "present" and not self.brief:
                rows.add(Agreement, review_id=review_id, name=name, role=role, agreed_on=on)
        if person.id % _UNSHARED:
            rows.add(
                Sharing, review_id=review_id, staff_id=person.tutor.id, shared_with=person.tutor.name,
                shared_on=on, how="In the pigeonhole",
            )  # fmt: skip
        self._view(review_id, "tutor", person.tutor.name)
        others = ["teacher", "provider", "parent_carer"]
        for role in others if not self.brief else rng.sample(others, 1):
            if self.brief or rng.random() < 0.75:  # noqa: PLR2004
                self._view(review_id, role, "")

    def _view(self, review_id: int, role: str, name: str) -> None:
        person, rng = self.person, self.person.voice.rng
        words = {"teacher": "subject_view", "provider": "provider_view", "parent_carer": "parent_view"}
        names = {
            "teacher": rng.choice(self.adults.of("teacher")).name,
            "provider": person.provider.name,
            "parent_carer": person.parent,
        }
        self.rows.add(
            ReviewView,
            review_id=review_id,
            role=role,
            name=name or names[role],
            subject=rng.choice(texts("words")["subjects"]) if role == "teacher" else "",
            view=person.voice.say(words.get(role, "tutor_view")),
            provider_id=person.provider.id if role == "provider" else None,
        )

    def _outcomes(self, made: Made, review_id: int, on: dt.date, planned: dt.date) -> None:
        """Give each open target its outcome; follow a closed one with the next stepping stone."""
        for target_id in list(made.open_targets):
            outcome = self._outcome(review_id, target_id)
            target = self.rows.row(Target, target_id)
            target["status"] = outcome
            if outcome in {"achieved", "changed", "stopped"}:
                target["closed_on"] = on
                made.open_targets.remove(target_id)
                parent = next(each for each in made.long_term if each.id == target["long_term_target_id"])
                self.steps[parent.id] += outcome == "achieved"
                if self.steps[parent.id] >= _STEPS and len(made.open_targets) > 1:
                    self._arrive(parent, on)
                else:
                    set_target(self.rows, self.person, made, parent, on, planned, set_in_review_id=review_id)
            else:
                target["by_when"] = planned

    def _outcome(self, review_id: int, target_id: int) -> str:
        voice, rng = self.person.voice, self.person.voice.rng
        gone = min(_FAREST, self.distance.get(target_id, 0) + rng.choice((0, 1, 1, 2, 2)))
        self.distance[target_id] = gone
        outcome = ("working_on_it", "working_on_it", "working_on_it", "nearly_there", "achieved")[gone]
        if rng.random() < 0.04:  # noqa: PLR2004
            outcome = rng.choice(("changed", "stopped"))
        comments = texts("words")["outcome_comment"][outcome]
        self.rows.add(
            TargetOutcome, review_id=review_id, target_id=target_id, outcome=outcome, distance=gone,
            evidence=voice.say("evidence"), comment=voice.fill(rng.choice(comments), voice.slots()),
        )  # fmt: skip
        return outcome

    def _arrive(self, parent: LongTerm, on: dt.date) -> None:
        """The long-term target is achieved, and the need that it answers is met."""
        self.rows.row(Target, parent.id).update(status="achieved", closed_on=on)
        self.rows.row(Need, parent.known.id)["met_on"] = on

    def _log(self, made: Made, since: dt.date, until: dt.date, review_id: int | None) -> None:
        """A block of six weekly sheets, filed at the review; the newest is still with the learner."""
        rows, voice, rng = self.rows, self.person.voice, self.person.voice.rng
        starts = since + dt.timedelta(days=7 - since.weekday())
        if starts > until:
            return
        self.blocks += 1
        rows.row(Learner, self.person.id)["log_blocks_begun"] = self.blocks
        block_id = rows.add(
            LogBlock,
            learner_id=self.person.id,
            identity=f"L{self.person.id}-B{self.blocks}",
            kind=rng.choice(("weekly_diary", "weekly_diary", "weekly_diary", "placement_diary", "picture_log")),
            starts_on=starts,
            printed_on=since,
            times_printed=rng.choice((1, 1, 1, 2)),
            filed_on=until if review_id else None,
        )
        weeks = min(6, (until - starts).days // 7 + 1)
        for week in sorted(rng.sample(range(weeks), min(weeks, 2 if self.brief else rng.randint(2, 6)))):
            entry_on = min(starts + dt.timedelta(days=7 * week + rng.randrange(5)), until)
            target_id = rng.choice(made.open_targets) if made.open_targets else None
            entry_id = rows.add(
                LogEntry,
                learner_id=self.person.id,
                log_block_id=block_id,
                review_id=review_id,
                entry_on=entry_on,
                rating=rng.choice((2, 3, 4, 4, 5, 5)),
                seen_by=rng.choice(("ET", "GW", "HJ", "")),
                **voice.say_all(
                    "what_i_learned", "how_i_learned_it", "what_i_enjoyed", "what_was_hard", "something_unexpected"
                ),
            )
            if target_id:
                rows.add(LogEntryTarget, log_entry_id=entry_id, target_id=target_id)

    def _achievement(self, made: Made, on: dt.date, review_id: int) -> None:
        voice, rng = self.person.voice, self.person.voice.rng
        if rng.random() < 0.45:  # noqa: PLR2004
            return
        accredited = bool(made.units) and rng.random() < 0.2  # noqa: PLR2004
        qualification_id = rng.choice(list(made.units)) if accredited else None
        achievement_id = self.rows.add(
            Achievement,
            learner_id=self.person.id,
            review_id=review_id,
            title=voice.say("achievements"),
            achieved_on=on,
            accredited=accredited,
            qualification_id=qualification_id,
        )
        if qualification_id:
            self.rows.row(Qualification, qualification_id).update(status="result", result="Pass", result_on=on)
            for unit in (self.rows.row(QualificationUnit, unit_id) for unit_id in made.units[qualification_id]):
                unit["achieved_on"] = min(filter(None, (unit["achieved_on"], on)))
        if rng.random() < 0.6:  # noqa: PLR2004
            self.rows.add(OutcomeTag, code=rng.choice(_TAGS), achievement_id=achievement_id)

    def _note(self, made: Made, since: dt.date) -> None:
        voice, rng = self.person.voice, self.person.voice.rng
        for target_id in made.open_targets[: 1 if self.brief else 2]:
            self.rows.add(
                ProgressNote, learner_id=self.person.id, target_id=target_id, author=self.person.tutor.name,
                noted_on=min(after(since, 3, 30, rng), self.plot.today), note=voice.say("progress_note"),
            )  # fmt: skip
