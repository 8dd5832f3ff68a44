// Path between
//
// The shortest ways from one entity to another over at most four relations that at least one claim affirms, in any direction.
// Drawn as a graph; 100 ways at most.
//
// @param start string Name, alias or id of the one entity.
// @param goal string Name, alias or id of the other.
WITH 'Pakistan' AS start,
     'India' AS goal
MATCH (a:Actor|Concept)
WHERE toLower(start) IN [a.id, toLower(a.name)] + [x IN coalesce(a.aliases, []) | toLower(x)]
MATCH (b:Actor|Concept)
WHERE toLower(goal) IN [b.id, toLower(b.name)] + [x IN coalesce(b.aliases, []) | toLower(x)] AND a <> b
MATCH path = allShortestPaths((a)-[*..4]-(b))
WHERE all(r IN relationships(path) WHERE r.affirmed > 0)
RETURN path
ORDER BY length(path), [n IN nodes(path) | n.id], [r IN relationships(path) | r.id]
LIMIT 100
