// Unbalanced triads
//
// Structural balance theory: the enemy of my friend is my enemy. Triads of actors that break this rule, because one or all three of their
// relations are hostile. Between two actors, each affirmed claim of cooperation counts +1 and each of conflict -1; the sum decides.
// Drawn as a graph. The 200 triads with the most claims are shown.
//
// @param actor string Name, alias or id of one of the three; empty for all.
WITH '' AS actor
MATCH (a:State|Bloc)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(b:State|Bloc)
WHERE r.affirmed > 0 AND a.id < b.id
WITH actor, a, b, sum(r.sign * r.affirmed) AS ab, count(r) AS relations
WHERE ab <> 0
MATCH (b)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(c:State|Bloc)
WHERE r.affirmed > 0 AND b.id < c.id
WITH actor, a, b, c, ab, relations, sum(r.sign * r.affirmed) AS bc, count(r) AS more
WHERE bc <> 0
  AND (actor = '' OR toLower(actor) IN [a.id, toLower(a.name), b.id, toLower(b.name), c.id, toLower(c.name)] + [x IN coalesce(a.aliases, []) + coalesce(b.aliases, []) + coalesce(c.aliases, []) | toLower(x)])
MATCH (a)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(c)
WHERE r.affirmed > 0
WITH a, b, c, ab, bc, relations + more AS relations, sum(r.sign * r.affirmed) AS ac, count(r) AS more
WHERE sign(ab) * sign(bc) * sign(ac) < 0
WITH a, b, c, relations + more AS relations
ORDER BY relations DESC, a.id, b.id, c.id
LIMIT 200
RETURN a, b, c,
       COLLECT { MATCH (a)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(b) WHERE r.affirmed > 0 RETURN r ORDER BY r.id } AS relationsAB,
       COLLECT { MATCH (b)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(c) WHERE r.affirmed > 0 RETURN r ORDER BY r.id } AS relationsBC,
       COLLECT { MATCH (a)-[r:BALANCES|CONTAINS|RIVALS|FIGHTS|CRITICIZES|SANCTIONS|PRESSURES|ABANDONS|ALIGNS_WITH|PARTNERS_WITH|COOPERATES_WITH|TRADES_WITH|ARMS|SUPPORTS|MEETS]-(c) WHERE r.affirmed > 0 RETURN r ORDER BY r.id } AS relationsAC
ORDER BY relations DESC, a.id, b.id, c.id
