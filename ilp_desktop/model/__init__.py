"""The nouns of the field. Importing this package makes every table known to SQLModel's metadata."""

from ilp_desktop.model import assessment, base, learner, plan, review, review_round, school

__all__ = ["assessment", "base", "learner", "plan", "review", "review_round", "school"]
