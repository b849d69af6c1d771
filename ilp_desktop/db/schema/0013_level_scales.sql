-- A level belongs to a scale: blank for the levels as shipped, else a scale of the school's own.

ALTER TABLE pick_list_item ADD COLUMN scale TEXT NOT NULL DEFAULT '';
