-- From which day on prints are in the register: what an earlier version printed is not, and nobody is asked for it.
-- A file that begins with the register has no such day.

ALTER TABLE school ADD COLUMN prints_known_since TEXT;
UPDATE school SET prints_known_since = coalesce((SELECT date(min(begun_at)) FROM print_job), date('now'));
