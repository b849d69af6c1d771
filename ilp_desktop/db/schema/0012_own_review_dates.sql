-- Review dates of learners who are reviewed on dates of their own.

CREATE TABLE own_review_date (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    review_on TEXT NOT NULL CHECK (review_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_own_review_date_learner_id ON own_review_date (learner_id);
