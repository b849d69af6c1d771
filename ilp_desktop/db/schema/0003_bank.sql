-- The target and strategy bank: seeded from resources/bank, then the school's own.

CREATE TABLE bank_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    area TEXT NOT NULL CHECK (length(area) > 0),
    words TEXT NOT NULL CHECK (length(words) > 0),
    success_criteria TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    kind TEXT NOT NULL CHECK (kind IN ('target', 'strategy')),
    code TEXT NOT NULL,
    UNIQUE (code)
) STRICT;
