// Swing actors
//
// Actors with good ties to both sides of a rivalry. Drawn as a graph: the actor, the two sides, and what is between the three.
// Only relations that at least one claim affirms count. The 200 cases with the most affirmed conflict are shown.
//
// @param actor string Name, alias or id of the actor in the middle or of a side; empty for all.
WITH '' AS actor
MATCH (x:State|Bloc)-[conflict:BALANCES|CONTAINS|RIVALS|FIGHTS|SANCTIONS|PRESSURES]->(y:State|Bloc)
WHERE conflict.affirmed > 0 AND x <> y
WITH actor, CASE WHEN x.id < y.id THEN x ELSE y END AS one, CASE WHEN x.id < y.id THEN y ELSE x END AS other, sum(conflict.affirmed) AS strength
MATCH (one)-[left:ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|ARMS|SUPPORTS]-(swing:State|Bloc)-[right:ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|ARMS|SUPPORTS]-(other)
WHERE left.affirmed > 0 AND right.affirmed > 0
  AND (actor = '' OR toLower(actor) IN [swing.id, toLower(swing.name), one.id, toLower(one.name), other.id, toLower(other.name)] + [x IN coalesce(swing.aliases, []) + coalesce(one.aliases, []) + coalesce(other.aliases, []) | toLower(x)])
WITH DISTINCT swing, one, other, strength
ORDER BY strength DESC, swing.id, one.id, other.id
LIMIT 200
RETURN swing, one, other,
       COLLECT { MATCH (one)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|SANCTIONS|PRESSURES]-(other) WHERE r.affirmed > 0 RETURN r ORDER BY r.id } AS conflicts,
       COLLECT { MATCH (swing)-[r:ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|ARMS|SUPPORTS]-(one) WHERE r.affirmed > 0 RETURN r ORDER BY r.id } AS ties,
       COLLECT { MATCH (swing)-[r:ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|ARMS|SUPPORTS]-(other) WHERE r.affirmed > 0 RETURN r ORDER BY r.id } AS otherTies
ORDER BY strength DESC, swing.id, one.id, other.id
