-- What is suggested to a group, until it is made each learner's own.

CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('target', 'strategy', 'component', 'provider')),
    suggested_on TEXT NOT NULL CHECK (suggested_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    given TEXT NOT NULL,
    entries TEXT NOT NULL
) STRICT;
CREATE INDEX ix_suggestion_learner_id ON suggestion (learner_id);
