// Balancing triangles
//
// A balances B with or through C: C has good ties with A and is itself at odds with B. Drawn as a graph.
// Only relations that at least one claim affirms count. The 200 triangles with the most affirmed balancing are shown.
//
// @param actor string Name, alias or id of A, B or C; empty for all.
WITH '' AS actor
MATCH (a:Actor)-[balances:BALANCES]->(b:Actor)
WHERE balances.affirmed > 0
MATCH (a)-[tie:ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|ARMS|SUPPORTS]-(c:Actor)
WHERE tie.affirmed > 0 AND c <> b AND c <> a
MATCH (c)-[conflict:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS]-(b)
WHERE conflict.affirmed > 0
  AND (actor = '' OR toLower(actor) IN [a.id, toLower(a.name), b.id, toLower(b.name), c.id, toLower(c.name)] + [x IN coalesce(a.aliases, []) + coalesce(b.aliases, []) + coalesce(c.aliases, []) | toLower(x)])
WITH DISTINCT a, balances, b, c
ORDER BY balances.affirmed DESC, a.id, b.id, c.id
LIMIT 200
RETURN a AS balancer, balances, b AS balanced, c AS partner,
       COLLECT { MATCH (a)-[tie:ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|ARMS|SUPPORTS]-(c) WHERE tie.affirmed > 0 RETURN tie ORDER BY tie.id } AS ties,
       COLLECT { MATCH (c)-[conflict:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS]-(b) WHERE conflict.affirmed > 0 RETURN conflict ORDER BY conflict.id } AS conflicts
ORDER BY balances.affirmed DESC, a.id, b.id, c.id
