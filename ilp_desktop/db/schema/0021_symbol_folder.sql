-- Where the school's own symbols lie, and whose they are.

CREATE TABLE symbol_folder (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    credit TEXT NOT NULL,
    folder TEXT NOT NULL CHECK (length(folder) > 0)
) STRICT;
