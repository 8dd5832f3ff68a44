// Possible futures
//
// What may come and what is wanted: claims that state a possibility or a proposal, each with its quotation and who says it.
// The first 500 are shown, possibilities before proposals.
//
// @param actor string Name, alias or id of the one end or the other; empty for all.
WITH '' AS actor
MATCH (a)<-[:SOURCE]-(c:Claim)-[:TARGET]->(b), (c)-[:STATED_IN]->(d:Document)
WHERE c.modality <> 'asserted'
  AND (actor = '' OR toLower(actor) IN [a.id, toLower(a.name), b.id, toLower(b.name)] + [x IN coalesce(a.aliases, []) + coalesce(b.aliases, []) | toLower(x)])
WITH a, b, c, d
ORDER BY c.modality, a.name, c.relation, b.name, c.id
LIMIT 500
WITH a, b, c, d, COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(s:Actor) RETURN s.name ORDER BY s.name } AS speakers
RETURN c.modality AS modality, a.name AS source, c.relation AS relation, b.name AS target, c.polarity AS polarity, c.when AS when,
       c.quote AS quote,
       CASE WHEN size(speakers) > 0 THEN speakers ELSE coalesce(d.authors, []) END AS says,
       d.title AS document
ORDER BY modality, source, relation, target, c.id
