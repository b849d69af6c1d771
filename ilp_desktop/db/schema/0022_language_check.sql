-- Who of the school checked the words of a language that learners' papers are written in.

CREATE TABLE language_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    checked_by TEXT NOT NULL CHECK (length(checked_by) > 0),
    checked_on TEXT NOT NULL,
    language TEXT NOT NULL UNIQUE CHECK (length(language) > 0)
) STRICT;
