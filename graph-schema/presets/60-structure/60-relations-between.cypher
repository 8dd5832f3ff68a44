// Relations between
//
// All relations between two entities, in either direction, with the claims for and against each and a quotation.
//
// @param one string Name, alias or id of the one entity.
// @param other string Name, alias or id of the other.
WITH 'Russia' AS one,
     'China' AS other
MATCH (x:Actor|Concept)
WHERE toLower(one) IN [x.id, toLower(x.name)] + [x IN coalesce(x.aliases, []) | toLower(x)]
MATCH (x)-[r]-(y:Actor|Concept)
WHERE r.claims > 0 AND toLower(other) IN [y.id, toLower(y.name)] + [x IN coalesce(y.aliases, []) | toLower(x)]
WITH startNode(r) AS a, r, endNode(r) AS b
WITH a, r, b, head(COLLECT {
  MATCH (a)<-[:SOURCE]-(c:Claim)-[:TARGET]->(b)
  WHERE c.relation = type(r)
  RETURN c ORDER BY c.polarity, c.confidence DESC, c.id LIMIT 1
}) AS example
MATCH (example)-[:STATED_IN]->(d:Document)
WITH a, r, b, example, d, COLLECT { MATCH (example)-[:ATTRIBUTED_TO]->(s:Actor) RETURN s.name ORDER BY s.name } AS speakers
RETURN a.name AS source, type(r) AS relation, b.name AS target, r.family AS family,
       r.claims AS claims, r.affirmed AS affirmed, r.negated AS negated,
       example.quote AS quote,
       CASE WHEN size(speakers) > 0 THEN speakers ELSE coalesce(d.authors, []) END AS says,
       d.title AS document
ORDER BY claims DESC, source, relation, target, r.id
