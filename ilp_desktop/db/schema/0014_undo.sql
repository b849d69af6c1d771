-- Undo for the session: each change tells the step that it belongs to, and the bytes of deleted files stay until it ends.

CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    at TEXT NOT NULL,
    words TEXT NOT NULL,
    undone_at TEXT
) STRICT;

ALTER TABLE change_history ADD COLUMN step_id INTEGER REFERENCES undo_step(id) ON DELETE SET NULL;
CREATE INDEX ix_change_history_step_id ON change_history (step_id);

CREATE TABLE kept_content (
    attachment_id INTEGER PRIMARY KEY NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TRIGGER keep_content BEFORE DELETE ON attachment_content BEGIN
    INSERT OR REPLACE INTO kept_content (attachment_id, content) VALUES (old.attachment_id, old.content);
END;

-- Ids are never used again, so that an attachment with an id of kept bytes is the one that they belonged to.
CREATE TRIGGER bring_back_content AFTER INSERT ON attachment BEGIN
    INSERT INTO attachment_content (attachment_id, content)
        SELECT attachment_id, content FROM kept_content WHERE attachment_id = new.id;
    DELETE FROM kept_content WHERE attachment_id = new.id;
END;

CREATE TABLE kept_paper (
    plan_version_id INTEGER PRIMARY KEY NOT NULL,
    sha256 TEXT NOT NULL,
    fonts TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TRIGGER keep_paper BEFORE DELETE ON frozen_paper BEGIN
    INSERT OR REPLACE INTO kept_paper (plan_version_id, sha256, fonts, content)
        VALUES (old.plan_version_id, old.sha256, old.fonts, old.content);
END;

CREATE TRIGGER bring_back_paper AFTER INSERT ON plan_version BEGIN
    INSERT INTO frozen_paper (plan_version_id, sha256, fonts, content)
        SELECT plan_version_id, sha256, fonts, content FROM kept_paper WHERE plan_version_id = new.id;
    DELETE FROM kept_paper WHERE plan_version_id = new.id;
END;
