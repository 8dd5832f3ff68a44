// Actor profile
//
// An actor with everything that it is related to. Drawn as a graph.
// Only relations that at least one claim affirms are shown, the 200 of the greatest weight.
//
// @param actor string Name, alias or id of the actor.
WITH 'Russia' AS actor
MATCH (a:Actor)
WHERE toLower(actor) IN [a.id, toLower(a.name)] + [x IN coalesce(a.aliases, []) | toLower(x)]
MATCH (a)-[r]-(other:Actor|Concept)
WHERE r.affirmed > 0
RETURN a, r, other
ORDER BY r.weight DESC, r.id, a.id, other.id
LIMIT 200
