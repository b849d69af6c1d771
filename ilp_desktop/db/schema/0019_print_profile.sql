-- Space between letters, in percent of a letter's average width; and whether the tint is the paper's own.

ALTER TABLE print_profile ADD COLUMN letter_spacing INTEGER NOT NULL DEFAULT 0 CHECK (letter_spacing BETWEEN 0 AND 35);
ALTER TABLE print_profile ADD COLUMN tinted_paper INTEGER NOT NULL DEFAULT 0 CHECK (tinted_paper IN (0, 1));
