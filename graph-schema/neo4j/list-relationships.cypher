// A page of entities with all their outgoing relationships: some dozens each.
MATCH (source:{class})
WHERE source.id > $after
WITH source ORDER BY source.id LIMIT $limit / 100
OPTIONAL MATCH (source)-[r]->()
WHERE r.kg IS NOT NULL
RETURN r.id AS id, r.kg AS kg, source.id AS cursor, type(r) AS type
ORDER BY cursor
