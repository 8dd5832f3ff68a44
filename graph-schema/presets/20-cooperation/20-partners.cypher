// Partners
//
// Pairs of actors with a partnership, good ties or concrete joint work; in no direction.
// With the defaults, only relations that at least one claim affirms are shown; affirmed = 0 shows also those that every claim denies.
// The quotation bears the relation out: an affirming one where there is one, the most certain first.
//
// @param actor string Name, alias or id of the one end or the other; empty for all.
// @param affirmed integer Fewest claims that must affirm it; 0 shows also what is only denied.
// @param top integer Rows at most, the most affirmed first.
WITH '' AS actor,
     1 AS affirmed,
     100 AS top
MATCH (x:Actor)-[r:PARTNERS_WITH|COOPERATES_WITH]->(y:Actor)
WHERE actor = '' OR toLower(actor) IN [x.id, toLower(x.name), y.id, toLower(y.name)] + [x IN coalesce(x.aliases, []) + coalesce(y.aliases, []) | toLower(x)]
WITH affirmed, top, type(r) AS relation,
     CASE WHEN x.id < y.id THEN x ELSE y END AS a,
     CASE WHEN x.id < y.id THEN y ELSE x END AS b,
     sum(r.claims) AS claims, sum(r.affirmed) AS yes, sum(r.negated) AS no
WHERE yes >= affirmed
WITH relation, a, b, claims, yes, no, top
ORDER BY yes DESC, claims DESC, a.name, b.name, relation
WITH top, collect({relation: relation, a: a, b: b, claims: claims, yes: yes, no: no}) AS found
UNWIND found[..top] AS row
WITH row, row.a AS a, row.b AS b
WITH row, a, b, head(COLLECT {
  MATCH (a)<-[:SOURCE|TARGET]-(c:Claim)-[:SOURCE|TARGET]->(b)
  WHERE c.relation = row.relation
  RETURN c ORDER BY c.polarity, c.confidence DESC, c.id LIMIT 1
}) AS example
MATCH (example)-[:STATED_IN]->(d:Document)
WITH row, a, b, example, d, COLLECT { MATCH (example)-[:ATTRIBUTED_TO]->(s:Actor) RETURN s.name ORDER BY s.name } AS speakers
RETURN a.name AS source, row.relation AS relation, b.name AS target,
       row.claims AS claims, row.yes AS affirmed, row.no AS negated,
       example.quote AS quote,
       CASE WHEN size(speakers) > 0 THEN speakers ELSE coalesce(d.authors, []) END AS says,
       d.title AS document
ORDER BY affirmed DESC, claims DESC, source, target, relation
