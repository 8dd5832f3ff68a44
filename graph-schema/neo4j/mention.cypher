UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MATCH (entity:{class} {id: row.entity})
MERGE (document)-[r:MENTIONS]->(entity)
  ON CREATE SET r.kg = row.kg
  ON MATCH SET r.kg = CASE WHEN r.kg IS NULL THEN null ELSE row.kg END
SET r += row.properties
