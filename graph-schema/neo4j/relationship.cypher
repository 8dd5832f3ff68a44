UNWIND $rows AS row
MATCH (source:{sourceClass} {id: row.source})
MATCH (target:{targetClass} {id: row.target})
MERGE (source)-[r:{type} {id: row.id}]->(target)
  ON CREATE SET r.kg = row.kg
  ON MATCH SET r.kg = CASE WHEN r.kg IS NULL THEN null ELSE row.kg END
SET r.first = null, r.last = null, r += row.properties
