UNWIND $rows AS row
MERGE (n:Document {id: row.id})
  ON CREATE SET n.kg = row.kg
  ON MATCH SET n.kg = CASE WHEN n.kg IS NULL THEN null ELSE row.kg END
SET n.authors = null, n.publisher = null, n.published = null, n.source = null, n += row.properties
