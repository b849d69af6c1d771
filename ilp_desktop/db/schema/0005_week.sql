-- The week: every time at which a component takes place is a session of its own, the first no other than the rest.

INSERT INTO programme_session (programme_component_id, weekday, starts_at, ends_at, place)
SELECT id, weekday, starts_at, ends_at, '' FROM programme_component
WHERE weekday <> '' OR starts_at <> '' OR ends_at <> '';

-- A plan that is still being written holds its times too, now and as it began (_begun). A time that is in the records
-- gets the id that it has there, so that the draft goes on as it was.
UPDATE draft SET entries = json_set(
    entries,
    '$.week', json((
        SELECT json_group_array(json_object(
            'key', CASE WHEN moved.id IS NULL THEN 'week-' || (part.value ->> 'key') ELSE 'r' || moved.id END,
            'id', moved.id,
            'component_key', part.value ->> 'key',
            'weekday', coalesce(part.value ->> 'weekday', ''),
            'starts_at', coalesce(part.value ->> 'starts_at', ''),
            'ends_at', coalesce(part.value ->> 'ends_at', ''),
            'place', ''
        ))
        FROM json_each(draft.entries, '$.programme') AS part
        LEFT JOIN (
            SELECT programme_component_id, max(id) AS id FROM programme_session GROUP BY programme_component_id
        ) AS moved ON moved.programme_component_id = (part.value ->> 'id')
        WHERE concat(part.value ->> 'weekday', part.value ->> 'starts_at', part.value ->> 'ends_at') <> ''
    )),
    '$._begun.week', json((
        SELECT json_group_array(json_object(
            'key', 'r' || moved.id,
            'id', moved.id,
            'component_key', part.value ->> 'key',
            'weekday', part.value ->> 'weekday',
            'starts_at', part.value ->> 'starts_at',
            'ends_at', part.value ->> 'ends_at',
            'place', ''
        ))
        FROM json_each(draft.entries, '$._begun.programme') AS part
        JOIN (
            SELECT programme_component_id, max(id) AS id FROM programme_session GROUP BY programme_component_id
        ) AS moved ON moved.programme_component_id = (part.value ->> 'id')
    ))
)
WHERE kind = 'plan' AND json_valid(entries);

ALTER TABLE programme_component DROP COLUMN weekday;
ALTER TABLE programme_component DROP COLUMN starts_at;
ALTER TABLE programme_component DROP COLUMN ends_at;
