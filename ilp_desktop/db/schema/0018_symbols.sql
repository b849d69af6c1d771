-- Symbols on a learner's papers are off, beside headings, or beside each key word.

ALTER TABLE print_profile ADD COLUMN symbol_mode TEXT NOT NULL DEFAULT 'headings';
UPDATE print_profile SET symbol_mode = CASE symbols WHEN 1 THEN 'headings' ELSE 'off' END;
ALTER TABLE print_profile DROP COLUMN symbols;
ALTER TABLE print_profile RENAME COLUMN symbol_mode TO symbols;
