MATCH (n:{label})
WHERE n.id > $after AND n.kg IS NOT NULL
RETURN n.id AS id, n.kg AS kg, n.id AS cursor
ORDER BY cursor LIMIT $limit
