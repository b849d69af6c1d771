-- Files belong to the record that they show, several to one; log entries are tied to several targets;
-- the identity of a log block that was deleted is never used again.

ALTER TABLE attachment ADD COLUMN log_entry_id INTEGER REFERENCES log_entry(id) ON DELETE CASCADE;
ALTER TABLE attachment ADD COLUMN progress_note_id INTEGER REFERENCES progress_note(id) ON DELETE CASCADE;
ALTER TABLE attachment ADD COLUMN source_id INTEGER REFERENCES source(id) ON DELETE SET NULL;
ALTER TABLE attachment ADD COLUMN method_id INTEGER REFERENCES method(id) ON DELETE SET NULL;
UPDATE attachment SET log_entry_id = (SELECT id FROM log_entry WHERE attachment_id = attachment.id);
UPDATE attachment SET source_id = (SELECT id FROM source WHERE attachment_id = attachment.id) WHERE log_entry_id IS NULL;
CREATE INDEX ix_attachment_log_entry_id ON attachment (log_entry_id);
CREATE INDEX ix_attachment_progress_note_id ON attachment (progress_note_id);
CREATE INDEX ix_attachment_source_id ON attachment (source_id);
CREATE INDEX ix_attachment_method_id ON attachment (method_id);

CREATE TABLE log_entry_target (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    log_entry_id INTEGER NOT NULL REFERENCES log_entry(id) ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
    UNIQUE (log_entry_id, target_id)
) STRICT;
CREATE INDEX ix_log_entry_target_log_entry_id ON log_entry_target (log_entry_id);
CREATE INDEX ix_log_entry_target_target_id ON log_entry_target (target_id);
INSERT INTO log_entry_target (log_entry_id, target_id)
    SELECT id, target_id FROM log_entry WHERE target_id IS NOT NULL ORDER BY id;

DROP INDEX ix_log_entry_attachment_id;
DROP INDEX ix_log_entry_target_id;
DROP INDEX ix_source_attachment_id;
ALTER TABLE log_entry DROP COLUMN attachment_id;
ALTER TABLE log_entry DROP COLUMN target_id;
ALTER TABLE source DROP COLUMN attachment_id;

ALTER TABLE learner ADD COLUMN log_blocks_begun INTEGER NOT NULL DEFAULT 0 CHECK (log_blocks_begun >= 0);
UPDATE learner SET log_blocks_begun = (
    SELECT coalesce(max(CAST(substr(identity, instr(identity, '-B') + 2) AS INTEGER)), 0)
    FROM log_block WHERE log_block.learner_id = learner.id
);
