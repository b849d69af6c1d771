-- The school's own look of its papers: what all share, its own words, sections, and lines to sign on.

CREATE TABLE paper_look (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    accent TEXT NOT NULL CHECK (accent GLOB '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'),
    soft TEXT NOT NULL CHECK (soft GLOB '#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'),
    footer TEXT NOT NULL,
    names_school INTEGER NOT NULL CHECK (names_school IN (0, 1))
) STRICT;

CREATE TABLE paper_word (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    words TEXT NOT NULL CHECK (length(words) > 0),
    source TEXT NOT NULL CHECK (length(source) > 0),
    key TEXT NOT NULL CHECK (length(key) > 0),
    UNIQUE (source, key)
) STRICT;

CREATE TABLE paper_section (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    paper TEXT NOT NULL CHECK (length(paper) > 0),
    section TEXT NOT NULL CHECK (length(section) > 0),
    position INTEGER NOT NULL,
    shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
    UNIQUE (paper, section)
) STRICT;

CREATE TABLE paper_signer (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    wording TEXT NOT NULL CHECK (length(wording) > 0),
    paper TEXT NOT NULL CHECK (length(paper) > 0),
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    signs INTEGER NOT NULL CHECK (signs IN (0, 1))
) STRICT;
