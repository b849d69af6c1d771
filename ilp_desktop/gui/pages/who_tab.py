"""Who the learner is: details, contacts, achievements, who sees what, print profile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from ilp_desktop.gui.access_dialog import AccessDialog
from ilp_desktop.gui.access_grid import OPENNESS_WORDS
from ilp_desktop.gui.layout import button, card, fit, label, row
from ilp_desktop.gui.pages.learner_tab import Tab, facts
from ilp_desktop.gui.print_profile import PrintProfileDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import Column, british
from ilp_desktop.model.learner import (
    Achievement,
    AchievementFields,
    Cadence,
    Learner,
    LearnerFields,
    OwnReviewDate,
    OwnReviewDateFields,
)
from ilp_desktop.model.one_page_profile import OnePageProfileFields
from ilp_desktop.model.parts import PARTS
from ilp_desktop.model.school import Contact, ContactFields
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.services import access, days_in_order, one_page_profiles, overview, records
from ilp_desktop.services.overview import Overview
from ilp_desktop.words import tr

NEW_LEARNER = tr("New learner")


class WhoTab(Tab):
    """Who they are."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Details, contacts, achievements, one-page profile, who sees what, print profile."""
        own = [self._review_dates()] if shown.learner.review_cadence == Cadence.OWN_DATES.value else []
        return [
            self._details(shown),
            *own,
            self._contacts(shown),
            self._achievements(shown),
            self._one_page_profile(),
            self._access(),
            self._profile(shown),
        ]

    def _details(self, shown: Overview) -> QFrame:
        learner, words = shown.learner, self.app.label
        year = tr("Year {year_group}", year_group=learner.year_group) if learner.year_group else ""
        pairs = [
            (tr("Full name"), f"{learner.forename} {learner.middle_names} {learner.surname}".replace("  ", " ")),
            (tr("Date of birth"), british(learner.date_of_birth)),
            (tr("Sex"), words("sex", learner.sex)),
            (tr("Year and form"), ", ".join(filter(None, (year, learner.form_group)))),
            (tr("Tutor / key worker"), shown.tutor),
            (tr("Date of entry"), british(learner.entry_date)),
            (tr("Date of leaving"), british(learner.leaving_date)),
            (tr("Reviewed"), words("review_cadence", learner.review_cadence)),
            (tr("SEN provision"), words("sen_provision", learner.sen_provision)),
            (tr("Primary need"), words("need_type", learner.primary_need)),
            (tr("Further needs"), learner.further_needs),
            (tr("Home language"), learner.home_language),
            ("", tr("English is an additional language") if learner.english_additional_language else ""),
            ("UPN", learner.upn),
            ("ULN", learner.uln),
            (tr("Staff only"), learner.staff_notes),
        ]
        return facts(tr("Details"), pairs, button(tr("Edit &details"), self.edit_details, icon="pencil"))

    def edit_details(self) -> None:
        """Change the learner's details."""
        shown = self.page.overview
        if shown:
            open_learner_dialog(self, shown.learner)

    def _review_dates(self) -> QFrame:
        """The days of those who are reviewed on dates of their own."""
        found = self.app.read(records.of, OwnReviewDate, learner_id=self.page.learner_id)
        rows = sorted(found, key=lambda each: each.review_on)
        columns: list[Column[OwnReviewDate]] = [Column(tr("Day"), lambda each: british(each.review_on), bold=True)]
        nothing = tr("No date is set yet, so the review is due by the end of the next term. Add the days here.")
        return self.record_list(
            tr("Review dates"), OwnReviewDate, OwnReviewDateFields, tr("review date"), columns, rows, nothing
        )

    def _contacts(self, shown: Overview) -> QFrame:
        columns: list[Column[Contact]] = [
            Column(tr("Name"), lambda each: each.name, bold=True),
            Column(tr("Relationship"), lambda each: self.app.label("relationship", each.relationship), width=200),
            Column(tr("Phone"), lambda each: each.phone, width=170),
            Column(tr("Email"), lambda each: each.email, width=220),
        ]
        nothing = tr("Parents, carers and agencies to reach stand here.")
        return self.record_list(tr("Contacts"), Contact, ContactFields, tr("contact"), columns, shown.contacts, nothing)

    def _achievements(self, shown: Overview) -> QFrame:
        columns: list[Column[Achievement]] = [
            Column(tr("What was achieved"), lambda each: each.title, bold=True),
            Column(tr("Date"), lambda each: each.achieved_on, width=140),
            Column(tr("Accredited"), lambda each: tr("yes") if each.accredited else "", width=120),
        ]
        nothing = tr("What the learner achieves, accredited or not, stands here.")
        return self.record_list(
            tr("Achievements"), Achievement, AchievementFields, tr("achievement"), columns, shown.achievements, nothing,
            {tr("Certificate…"): ("printer", self._print_certificate)},
        )  # fmt: skip

    def _print_certificate(self, achievement: Achievement) -> None:
        self.page.print_asked.emit([PrintRequest("certificate", achievement.id or 0)])

    def _one_page_profile(self) -> QFrame:
        """What everyone who meets the learner should read."""
        written = self.app.read(one_page_profiles.current, self.page.learner_id)
        sheet = PrintRequest("one_page_profile", self.page.learner_id)
        printing = button(tr("Print…"), lambda: self.page.print_asked.emit([sheet]), icon="printer")
        title = tr("One-page profile")
        if written is None:
            nothing = tr(
                "Nobody has written it yet, so the paper tells what the assessment says. "
                "Write it with the learner: it begins with the assessment's answers."
            )
            write = button(tr("Write it…"), self.write_profile, icon="pencil")
            return card(row(label(title, "heading", wrap=False), None, printing, write), label(nothing, "quiet"))
        pairs = [
            (tr("What people like"), written.people_like),
            (tr("What matters to me"), written.matters_to_me),
            (tr("How to support me"), written.support_me),
        ]
        return facts(title, pairs, printing, button(tr("Change profile…"), self.write_profile, icon="pencil"))

    def write_profile(self) -> None:
        """Write or change the one-page profile; the first time it begins with what the assessment says."""
        learner_id = self.page.learner_id
        written = self.app.read(one_page_profiles.current, learner_id)
        self.form(
            tr("One-page profile"),
            OnePageProfileFields,
            lambda session, new: one_page_profiles.keep(session, learner_id, new),
            record=written or self.app.read(one_page_profiles.proposed, learner_id),
        )

    def _access(self) -> QFrame:
        """What the learner wishes, in sentences, and what this record makes more or less open than the school."""
        rules = self.app.read(access.rules, self.page.learner_id)
        lines = [f"{access.in_words(rules.called, refusal)}." for refusal in access.refusals(rules)]
        lines += [
            tr(
                "{title}: {openness_words} for this learner.",
                title=PARTS[part].title,
                openness_words=OPENNESS_WORDS[openness].lower(),
            )
            for part, openness in rules.own.items()
        ]
        nothing = tr("No wish is written down yet. Ask the learner who may see which part of the plan.")
        words = label("\n".join(lines), "") if lines else label(nothing, "quiet")
        change = button(tr("Who sees what…"), self.open_access, icon="users")
        return card(row(label(tr("Who sees what"), "heading", wrap=False), None, change), words)

    def open_access(self) -> None:
        """Open the grid of wishes."""
        dialog = AccessDialog(self.app, self.page.learner_id, self)
        sheet = PrintRequest("who_can_see", self.page.learner_id)
        dialog.sheet_asked.connect(lambda: self.page.print_asked.emit([sheet]))
        dialog.open()

    def _profile(self, shown: Overview) -> QFrame:
        profile, words = shown.profile, self.app.label
        pairs = [
            (tr("Font"), words("print_font", profile.font)),
            (
                tr("Size"),
                tr(
                    "{size} pt, line spacing {line_spacing}",
                    size=profile.size,
                    line_spacing=f"{profile.line_spacing:g}",
                ),
            ),
            (tr("Paper tint"), words("paper_tint", profile.tint) or "none"),
        ]
        return facts(
            tr("How this learner's papers look"),
            pairs,
            button(tr("Change print profile"), self._edit_profile, icon="pencil"),
        )

    def _edit_profile(self) -> None:
        shown = self.page.overview
        if shown:
            PrintProfileDialog(
                self.app, lambda new: self.app.write(overview.set_profile, self.page.learner_id, new),
                shown.profile, self.page.learner_id, self,
            ).open()  # fmt: skip


def open_learner_dialog(parent: Any, learner: Learner | None = None) -> RecordDialog:
    """Open the form of a learner, new or there already."""

    def save(fields: Any) -> object:
        if learner and learner.id:
            return parent.app.write(days_in_order.change_learner, learner.id, fields)
        return parent.app.write(records.add, Learner, fields)

    def hints(fields: Any) -> list[str]:
        found: list[str] = parent.app.read(days_in_order.about_learner, learner.id if learner else None, fields)
        return found

    title = tr("Learner's details") if learner else NEW_LEARNER
    dialog = RecordDialog(parent.app, title, LearnerFields, save, record=learner, hints=hints, parent=parent)
    fit(dialog, 820, 780)
    dialog.open()
    return dialog
