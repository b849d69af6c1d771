-- Fields of the school's own on assessment, plan and review, and what stands in them.

CREATE TABLE own_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    label TEXT NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
    step TEXT NOT NULL CHECK (length(step) > 0),
    kind TEXT NOT NULL CHECK (kind IN ('line', 'text', 'day', 'choice', 'tick')),
    options TEXT NOT NULL,
    help TEXT NOT NULL,
    part TEXT NOT NULL CHECK (length(part) > 0),
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    on_plan INTEGER NOT NULL CHECK (on_plan IN (0, 1)),
    on_my_plan INTEGER NOT NULL CHECK (on_my_plan IN (0, 1)),
    record TEXT NOT NULL CHECK (record IN ('assessment', 'plan', 'review')),
    position INTEGER NOT NULL,
    asked INTEGER NOT NULL CHECK (asked IN (0, 1)),
    CHECK ((kind = 'choice') = (options <> '')),
    UNIQUE (record, label)
) STRICT;

CREATE TABLE own_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    own_field_id INTEGER NOT NULL REFERENCES own_field(id) ON DELETE CASCADE,
    assessment_id INTEGER REFERENCES assessment(id) ON DELETE CASCADE,
    plan_id INTEGER REFERENCES plan(id) ON DELETE CASCADE,
    review_id INTEGER REFERENCES review(id) ON DELETE CASCADE,
    value TEXT NOT NULL CHECK (length(value) > 0),
    CHECK ((assessment_id IS NOT NULL) + (plan_id IS NOT NULL) + (review_id IS NOT NULL) = 1),
    UNIQUE (own_field_id, assessment_id),
    UNIQUE (own_field_id, plan_id),
    UNIQUE (own_field_id, review_id)
) STRICT;
CREATE INDEX ix_own_value_own_field_id ON own_value (own_field_id);
CREATE INDEX ix_own_value_assessment_id ON own_value (assessment_id);
CREATE INDEX ix_own_value_plan_id ON own_value (plan_id);
CREATE INDEX ix_own_value_review_id ON own_value (review_id);
