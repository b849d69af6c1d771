-- Whether the checklist of the first plan is put away; a school that has learners is past it.

ALTER TABLE school ADD COLUMN first_plan_put_away INTEGER NOT NULL DEFAULT 0 CHECK (first_plan_put_away IN (0, 1));
UPDATE school SET first_plan_put_away = 1 WHERE EXISTS (SELECT 1 FROM learner);
