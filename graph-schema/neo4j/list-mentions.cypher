// A page of documents with all their mentions: some hundred each.
MATCH (document:Document)
WHERE document.id > $after
WITH document ORDER BY document.id LIMIT $limit / 100
OPTIONAL MATCH (document)-[r:MENTIONS]->(entity)
WHERE r.kg IS NOT NULL
RETURN document.id + '\n' + entity.id AS id, r.kg AS kg, document.id AS cursor
ORDER BY cursor
