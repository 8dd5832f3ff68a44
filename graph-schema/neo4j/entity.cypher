// An entity has one class (Actor or Concept) and one kind; when a new text changes its kind, the old label goes.
UNWIND $rows AS row
MERGE (n:{class} {id: row.id})
  ON CREATE SET n.kg = row.kg
  ON MATCH SET n.kg = CASE WHEN n.kg IS NULL THEN null ELSE row.kg END
REMOVE n:{otherKinds}
SET n:{kind}, n.aliases = null, n.degree = null, n.weighted_degree = null, n.pagerank = null, n.betweenness = null, n.community = null, n += row.properties
