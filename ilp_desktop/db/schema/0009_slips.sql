-- Slips of providers and teachers; what they saw stands in the comments.

CREATE TABLE slip (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name TEXT NOT NULL,
    subject TEXT NOT NULL,
    seen_on TEXT NOT NULL CHECK (seen_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    attendance_percent REAL CHECK (attendance_percent IS NULL OR attendance_percent BETWEEN 0 AND 100),
    learner_id INTEGER NOT NULL REFERENCES learner(id) ON DELETE CASCADE,
    provider_id INTEGER REFERENCES provider(id) ON DELETE SET NULL,
    staff_id INTEGER REFERENCES staff(id) ON DELETE SET NULL,
    review_id INTEGER REFERENCES review(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX ix_slip_learner_id ON slip (learner_id);
CREATE INDEX ix_slip_provider_id ON slip (provider_id);
CREATE INDEX ix_slip_staff_id ON slip (staff_id);
CREATE INDEX ix_slip_review_id ON slip (review_id);

ALTER TABLE progress_note ADD COLUMN slip_id INTEGER REFERENCES slip(id) ON DELETE CASCADE;
CREATE INDEX ix_progress_note_slip_id ON progress_note (slip_id);
