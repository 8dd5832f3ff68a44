// Concept map
//
// Concepts with the actors and concepts that are related to them. Drawn as a graph.
// Only relations that at least one claim affirms are shown, the 150 with the most claims.
//
// @param concept string Name, alias or id of a concept; empty for all.
WITH '' AS concept
MATCH (x:Actor|Concept)-[r]->(c:Concept)
WHERE r.affirmed > 0
  AND (concept = '' OR toLower(concept) IN [x.id, toLower(x.name), c.id, toLower(c.name)] + [x IN coalesce(x.aliases, []) + coalesce(c.aliases, []) | toLower(x)])
RETURN x, r, c
ORDER BY r.claims DESC, r.id
LIMIT 150
