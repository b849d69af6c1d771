"""The nouns of the field. Importing this package makes every table known to SQLModel's metadata."""

from ilp_desktop.model import (
    access,
    assessment,
    bank,
    base,
    frozen,
    language_check,
    learner,
    look,
    one_page_profile,
    plan,
    print_register,
    review,
    review_round,
    school,
    self_assessment,
    suggestion,
)

__all__ = [
    "access",
    "assessment",
    "bank",
    "base",
    "frozen",
    "language_check",
    "learner",
    "look",
    "one_page_profile",
    "plan",
    "print_register",
    "review",
    "review_round",
    "school",
    "self_assessment",
    "suggestion",
]
