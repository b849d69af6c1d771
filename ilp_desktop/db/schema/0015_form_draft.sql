-- What is typed into a small window is kept as typed, until it is saved or thrown away.

CREATE TABLE form_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    place TEXT NOT NULL,
    title TEXT NOT NULL,
    learner_id INTEGER REFERENCES learner(id) ON DELETE CASCADE,
    typed TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (place)
) STRICT;
CREATE INDEX ix_form_draft_learner_id ON form_draft (learner_id);
