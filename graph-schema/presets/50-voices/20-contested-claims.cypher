// Contested claims
//
// Relations that are affirmed here and denied there, with a quotation and the speaker of each side; the most denied first, 200 at most.
//
// @param actor string Name, alias or id of the one end or the other; empty for all.
WITH '' AS actor
MATCH (a:Actor|Concept)-[r]->(b:Actor|Concept)
WHERE r.affirmed > 0 AND r.negated > 0
  AND (actor = '' OR toLower(actor) IN [a.id, toLower(a.name), b.id, toLower(b.name)] + [x IN coalesce(a.aliases, []) + coalesce(b.aliases, []) | toLower(x)])
WITH a, r, b
ORDER BY r.negated DESC, r.claims DESC, a.name, b.name, r.id
LIMIT 200
WITH a, r, b,
     head(COLLECT {
       MATCH (a)<-[:SOURCE]-(c:Claim)-[:TARGET]->(b) WHERE c.relation = type(r) AND c.polarity = 'affirmed'
       RETURN c ORDER BY c.confidence DESC, c.id LIMIT 1
     }) AS yes,
     head(COLLECT {
       MATCH (a)<-[:SOURCE]-(c:Claim)-[:TARGET]->(b) WHERE c.relation = type(r) AND c.polarity = 'negated'
       RETURN c ORDER BY c.confidence DESC, c.id LIMIT 1
     }) AS no
MATCH (yes)-[:STATED_IN]->(dy:Document), (no)-[:STATED_IN]->(dn:Document)
WITH a, r, b, yes, no, dy, dn,
     COLLECT { MATCH (yes)-[:ATTRIBUTED_TO]->(s:Actor) RETURN s.name ORDER BY s.name } AS affirmers,
     COLLECT { MATCH (no)-[:ATTRIBUTED_TO]->(s:Actor) RETURN s.name ORDER BY s.name } AS deniers
RETURN a.name AS source, type(r) AS relation, b.name AS target, r.affirmed AS affirmed, r.negated AS negated,
       yes.quote AS affirmation,
       CASE WHEN size(affirmers) > 0 THEN affirmers ELSE coalesce(dy.authors, []) END AS affirmedBy,
       no.quote AS denial,
       CASE WHEN size(deniers) > 0 THEN deniers ELSE coalesce(dn.authors, []) END AS deniedBy
ORDER BY negated DESC, r.claims DESC, source, target, r.id
