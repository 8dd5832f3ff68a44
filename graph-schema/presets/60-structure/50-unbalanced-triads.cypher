// Unbalanced triads
//
// Structural balance theory: the enemy of my friend is my enemy. Triads of actors that break this rule, because one or all three of their
// relations are hostile. Between two actors, each affirmed claim of cooperation counts +1 and each of conflict -1; the sum decides
// (ab, ac, bc). Drawn as a graph, a being the most mentioned of the three. The 200 triads with the most relations are shown.
//
// @param actor string Name, alias or id of one of the three; empty for all.
WITH '' AS actor
MATCH (c:State|Bloc)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(b:State|Bloc)
WHERE r.affirmed > 0 AND (c.mentions < b.mentions OR c.mentions = b.mentions AND c.id > b.id)
WITH actor, c, b, sum(r.sign * r.affirmed) AS bc, count(r) AS relations
WHERE bc <> 0
MATCH (c)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(a:State|Bloc)
WHERE r.affirmed > 0 AND (b.mentions < a.mentions OR b.mentions = a.mentions AND b.id > a.id)
WITH actor, a, b, c, bc, relations, sum(r.sign * r.affirmed) AS ac, count(r) AS more
WHERE ac <> 0
  AND (actor = '' OR toLower(actor) IN [a.id, toLower(a.name), b.id, toLower(b.name), c.id, toLower(c.name)] + [x IN coalesce(a.aliases, []) + coalesce(b.aliases, []) + coalesce(c.aliases, []) | toLower(x)])
MATCH (a)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(b)
WHERE r.affirmed > 0
WITH a, b, c, ac, bc, relations + more AS relations, sum(r.sign * r.affirmed) AS ab, count(r) AS more
WHERE sign(ab) * sign(bc) * sign(ac) < 0
WITH a, b, c, ab, ac, bc, relations + more AS relations
ORDER BY relations DESC, a.id, b.id, c.id
LIMIT 200
RETURN a, b, c, ab, ac, bc,
       COLLECT { MATCH (a)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(b) WHERE r.affirmed > 0 RETURN r ORDER BY r.id } AS relationsAB,
       COLLECT { MATCH (a)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(c) WHERE r.affirmed > 0 RETURN r ORDER BY r.id } AS relationsAC,
       COLLECT { MATCH (b)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(c) WHERE r.affirmed > 0 RETURN r ORDER BY r.id } AS relationsBC
ORDER BY relations DESC, a.id, b.id, c.id
