-- What people like about a learner, what matters to the learner, how best to support the learner.

CREATE TABLE one_page_profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    people_like TEXT NOT NULL,
    matters_to_me TEXT NOT NULL,
    support_me TEXT NOT NULL,
    learner_id INTEGER NOT NULL UNIQUE REFERENCES learner(id) ON DELETE CASCADE
) STRICT;
