-- What learners answer on screen: about learning before an assessment, and before a review.

CREATE TABLE self_assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('assessment', 'review')),
    answered_on TEXT NOT NULL CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    at_question TEXT NOT NULL
) STRICT;
CREATE INDEX ix_self_assessment_learner_id ON self_assessment (learner_id);

CREATE TABLE self_assessment_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    codes TEXT NOT NULL,
    words TEXT NOT NULL,
    self_assessment_id INTEGER NOT NULL REFERENCES self_assessment(id) ON DELETE CASCADE,
    question TEXT NOT NULL CHECK (length(question) > 0),
    asked TEXT NOT NULL CHECK (length(asked) > 0),
    target_id INTEGER REFERENCES target(id) ON DELETE SET NULL,
    UNIQUE (self_assessment_id, question)
) STRICT;
CREATE INDEX ix_self_assessment_answer_self_assessment_id ON self_assessment_answer (self_assessment_id);
CREATE INDEX ix_self_assessment_answer_target_id ON self_assessment_answer (target_id);
