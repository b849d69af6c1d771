-- What a school sees to before a work placement: who looks after the learner, the employer's insurance, the parents.

ALTER TABLE placement ADD COLUMN supervisor TEXT NOT NULL DEFAULT '';
ALTER TABLE placement ADD COLUMN insurance_seen_on TEXT
    CHECK (insurance_seen_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
ALTER TABLE placement ADD COLUMN parent_agreed_on TEXT
    CHECK (parent_agreed_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
