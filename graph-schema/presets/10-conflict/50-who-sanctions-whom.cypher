// Who sanctions whom
//
// Sanctions, tariffs, embargoes, bans and restrictions of actors on others.
// With the defaults, only relations that at least one claim affirms are shown; affirmed = 0 shows also those that every claim denies.
// The quotation bears the relation out: an affirming one where there is one, the most certain first.
//
// @param actor string Name, alias or id of the one end or the other; empty for all.
// @param affirmed integer Fewest claims that must affirm it; 0 shows also what is only denied.
// @param top integer Rows at most, the most affirmed first.
WITH '' AS actor,
     1 AS affirmed,
     100 AS top
MATCH (a:Actor)-[r:SANCTIONS]->(b:Actor)
WHERE r.affirmed >= affirmed
  AND (actor = '' OR toLower(actor) IN [a.id, toLower(a.name), b.id, toLower(b.name)] + [x IN coalesce(a.aliases, []) + coalesce(b.aliases, []) | toLower(x)])
WITH a, r, b, top
ORDER BY r.affirmed DESC, r.claims DESC, a.name, b.name, r.id
WITH top, collect({a: a, r: r, b: b}) AS found
UNWIND found[..top] AS row
WITH row.a AS a, row.r AS r, row.b AS b
WITH a, r, b, head(COLLECT {
  MATCH (a)<-[:SOURCE]-(c:Claim)-[:TARGET]->(b)
  WHERE c.relation = type(r)
  RETURN c ORDER BY c.polarity, c.confidence DESC, c.id LIMIT 1
}) AS example
MATCH (example)-[:STATED_IN]->(d:Document)
WITH a, r, b, example, d, COLLECT { MATCH (example)-[:ATTRIBUTED_TO]->(s:Actor) RETURN s.name ORDER BY s.name } AS speakers
RETURN a.name AS source, type(r) AS relation, b.name AS target,
       r.claims AS claims, r.affirmed AS affirmed, r.negated AS negated,
       example.quote AS quote,
       CASE WHEN size(speakers) > 0 THEN speakers ELSE coalesce(d.authors, []) END AS says,
       d.title AS document
ORDER BY affirmed DESC, claims DESC, source, target, r.id
