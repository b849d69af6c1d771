-- Review day: a round of reviews for a group, kept cell by cell.

CREATE TABLE review_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    group_kind TEXT NOT NULL CHECK (group_kind IN ('tutor', 'year', 'provider', 'learners')),
    group_label TEXT NOT NULL CHECK (length(group_label) > 0),
    held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    at_target_id INTEGER REFERENCES target(id) ON DELETE SET NULL,
    at_field TEXT NOT NULL,
    CHECK ((state = 'closed') = (closed_on IS NOT NULL))
) STRICT;
CREATE INDEX ix_review_round_at_target_id ON review_round (at_target_id);

CREATE TABLE review_round_learner (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    review_round_id INTEGER NOT NULL REFERENCES review_round(id) ON DELETE CASCADE,
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    review_id INTEGER REFERENCES review(id) ON DELETE SET NULL,
    reviews_before INTEGER NOT NULL CHECK (reviews_before >= 0),
    UNIQUE (review_round_id, learner_id)
) STRICT;
CREATE INDEX ix_review_round_learner_learner_id ON review_round_learner (learner_id);
CREATE INDEX ix_review_round_learner_review_id ON review_round_learner (review_id);
CREATE INDEX ix_review_round_learner_review_round_id ON review_round_learner (review_round_id);

CREATE TABLE review_round_target (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    outcome TEXT NOT NULL
        CHECK (outcome IN ('', 'not_started', 'working_on_it', 'nearly_there', 'achieved', 'changed', 'stopped')),
    distance INTEGER CHECK (distance IS NULL OR distance BETWEEN 0 AND 4),
    note TEXT NOT NULL,
    next_step TEXT NOT NULL,
    review_round_learner_id INTEGER NOT NULL REFERENCES review_round_learner(id) ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
    UNIQUE (review_round_learner_id, target_id)
) STRICT;
CREATE INDEX ix_review_round_target_review_round_learner_id ON review_round_target (review_round_learner_id);
CREATE INDEX ix_review_round_target_target_id ON review_round_target (target_id);
