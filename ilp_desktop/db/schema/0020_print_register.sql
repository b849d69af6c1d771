-- What was printed or saved for whom, and what of an unfinished print is still to come.

CREATE TABLE print_job (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    begun_at TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('printer', 'file', 'files')),
    printer TEXT NOT NULL,
    copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 99),
    options TEXT NOT NULL
) STRICT;

CREATE TABLE printed_paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    print_job_id INTEGER NOT NULL REFERENCES print_job(id) ON DELETE CASCADE,
    learner_id INTEGER REFERENCES learner(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    paper TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    details TEXT NOT NULL,
    audience TEXT NOT NULL,
    version TEXT NOT NULL,
    pages INTEGER NOT NULL CHECK (pages >= 0),
    sent_at TEXT
) STRICT;
CREATE INDEX ix_printed_paper_print_job_id ON printed_paper (print_job_id);
CREATE INDEX ix_printed_paper_learner_id ON printed_paper (learner_id);
