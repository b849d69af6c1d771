-- Who sees what: how open each part is, for the school and for one learner, and the learner's wishes with their history.

CREATE TABLE school_openness (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    part TEXT NOT NULL CHECK (length(part) > 0),
    openness TEXT NOT NULL CHECK (openness IN ('open', 'staff', 'restricted')),
    UNIQUE (part)
) STRICT;

CREATE TABLE learner_openness (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (length(part) > 0),
    openness TEXT NOT NULL CHECK (openness IN ('open', 'staff', 'restricted')),
    UNIQUE (learner_id, part)
) STRICT;
CREATE INDEX ix_learner_openness_learner_id ON learner_openness (learner_id);

CREATE TABLE wish (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    said_on TEXT NOT NULL CHECK (said_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    words TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (length(part) > 0),
    audience TEXT NOT NULL CHECK (length(audience) > 0),
    answer TEXT NOT NULL CHECK (answer IN ('may', 'may_not', 'none')),
    UNIQUE (learner_id, part, audience, said_on)
) STRICT;
CREATE INDEX ix_wish_learner_id ON wish (learner_id);
