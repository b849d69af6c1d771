"""All papers by key."""

from __future__ import annotations

from ilp_desktop.printing import (
    assessment_summary,
    blanks,
    ilp,
    learner_guide,
    log_block,
    moving_on,
    my_plan,
    plan_changes,
    provider_pack,
    review_record,
    round_summary,
    slip,
    story,
    who_can_see,
)
from ilp_desktop.printing.paper import Paper

PAPERS: dict[str, Paper] = {
    paper.key: paper
    for paper in (
        assessment_summary.PAPER,
        ilp.PAPER,
        my_plan.PAPER,
        plan_changes.PAPER,
        review_record.PAPER,
        provider_pack.PAPER,
        slip.PAPER,
        log_block.PAPER,
        moving_on.PAPER,
        story.PAPER,
        round_summary.PAPER,
        who_can_see.PAPER,
        learner_guide.PAPER,
        learner_guide.CLASS_SET,
        *blanks.PAPERS,
    )
}
