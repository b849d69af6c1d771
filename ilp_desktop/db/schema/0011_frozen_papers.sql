-- The pages of an agreed plan as they were signed. Fonts, most of such a file, are kept once for all plans.

CREATE TABLE frozen_font (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    UNIQUE (sha256)
) STRICT;

CREATE TABLE frozen_paper (
    plan_version_id INTEGER PRIMARY KEY NOT NULL REFERENCES plan_version(id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    fonts TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
