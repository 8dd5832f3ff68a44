// A claim and what ties it to its ends come in one transaction. Most claims are attributed to nobody: the empty map then finds nothing.
UNWIND $rows AS row
MATCH (source:{sourceClass} {id: row.source})
MATCH (target:{targetClass} {id: row.target})
MATCH (document:Document {id: row.document})
MERGE (claim:Claim {id: row.id})
  ON CREATE SET claim.kg = row.kg
  ON MATCH SET claim.kg = CASE WHEN claim.kg IS NULL THEN null ELSE row.kg END
SET claim.when = null, claim += row.properties
MERGE (claim)-[:SOURCE]->(source)
MERGE (claim)-[:TARGET]->(target)
MERGE (claim)-[:STATED_IN]->(document)
WITH claim, CASE WHEN row.by IS NULL THEN [{}] ELSE row.by END AS voices
UNWIND voices AS voice
OPTIONAL MATCH (actor:Actor {id: voice.actor})
OPTIONAL MATCH (concept:Concept {id: voice.concept})
WITH claim, coalesce(actor, concept) AS speaker
WHERE speaker IS NOT NULL
MERGE (claim)-[:ATTRIBUTED_TO]->(speaker)
