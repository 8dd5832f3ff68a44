// Swing actors
//
// Actors with good ties to both sides of a rivalry. Drawn as a graph: the actor, the two sides, and what is between the three.
// Only relations that at least one claim affirms count. The 200 cases with the most affirmed conflict are shown.
//
// @param actor string Name, alias or id of the actor in the middle or of a side; empty for all.
WITH '' AS actor
MATCH (x:State|Bloc)-[conflict:BALANCES|CONTAINS|RIVALS|FIGHTS|SANCTIONS|PRESSURES]->(y:State|Bloc)
WHERE conflict.affirmed > 0 AND x <> y
WITH actor, CASE WHEN x.id < y.id THEN x ELSE y END AS one, CASE WHEN x.id < y.id THEN y ELSE x END AS other, conflict
ORDER BY conflict.id
WITH actor, one, other, collect(conflict) AS conflicts, sum(conflict.affirmed) AS strength
MATCH (one)-[left:ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|ARMS|SUPPORTS]-(swing:State|Bloc)
WHERE left.affirmed > 0
MATCH (swing)-[right:ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|ARMS|SUPPORTS]-(other)
WHERE right.affirmed > 0
  AND (actor = '' OR toLower(actor) IN [swing.id, toLower(swing.name), one.id, toLower(one.name), other.id, toLower(other.name)] + [x IN coalesce(swing.aliases, []) + coalesce(one.aliases, []) + coalesce(other.aliases, []) | toLower(x)])
WITH swing, one, other, conflicts, strength, left, right
ORDER BY left.id, right.id
WITH swing, one, other, conflicts, strength, collect(DISTINCT left) AS ties, collect(DISTINCT right) AS otherTies
RETURN swing, one, other, conflicts, ties, otherTies
ORDER BY strength DESC, swing.id, one.id, other.id
LIMIT 200
