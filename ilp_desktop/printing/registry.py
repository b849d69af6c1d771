"""All papers by key."""

from __future__ import annotations

from ilp_desktop.printing import (
    assessment_summary,
    blank_log_sheets,
    blanks,
    caseload_report,
    certificate,
    classroom_sheet,
    ilp,
    learner_guide,
    learning_contract,
    log_block,
    moving_on,
    my_plan,
    my_week,
    one_page_profile,
    plan_changes,
    provider_pack,
    review_preparation,
    review_record,
    round_summary,
    slip,
    staff_guidance,
    story,
    target_card,
    who_can_see,
)
from ilp_desktop.printing.paper import Paper

PAPERS: dict[str, Paper] = {
    paper.key: paper
    for paper in (
        assessment_summary.PAPER,
        ilp.PAPER,
        my_plan.PAPER,
        my_week.PAPER,
        target_card.PAPER,
        learning_contract.PAPER,
        plan_changes.PAPER,
        review_preparation.PAPER,
        review_record.PAPER,
        one_page_profile.PAPER,
        provider_pack.PAPER,
        slip.PAPER,
        certificate.PAPER,
        certificate.OF_HALF_TERM,
        certificate.OF_YEAR,
        log_block.PAPER,
        moving_on.PAPER,
        story.PAPER,
        round_summary.PAPER,
        classroom_sheet.PAPER,
        caseload_report.PAPER,
        who_can_see.PAPER,
        learner_guide.PAPER,
        learner_guide.CLASS_SET,
        staff_guidance.PAPER,
        *blanks.PAPERS,
        blank_log_sheets.PAPER,
    )
}
