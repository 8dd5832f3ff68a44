// Most connected
//
// Actors and concepts by the number of others that they are related to. Only relations that at least one claim affirms count.
//
// @param kind string State, Bloc, Organization, Person, Theory, Strategy, Order, Initiative, Event, Issue or Region; empty for all.
// @param top integer Rows at most.
WITH '' AS kind,
     25 AS top
MATCH (x:Actor|Concept)-[r]->(y:Actor|Concept)
WHERE r.affirmed > 0
UNWIND [[x, y], [y, x]] AS ends
WITH kind, top, r, ends[0] AS e, ends[1] AS other
WHERE kind = '' OR toLower(e.kind) = toLower(kind)
WITH top, e, count(DISTINCT other) AS neighbours, count(DISTINCT r) AS relations, sum(r.affirmed) AS claims,
     sum(CASE WHEN r.sign > 0 THEN 1 ELSE 0 END) AS cooperation,
     sum(CASE WHEN r.sign < 0 THEN 1 ELSE 0 END) AS conflict
ORDER BY neighbours DESC, relations DESC, e.name, e.id
WITH top, collect({e: e, neighbours: neighbours, relations: relations, claims: claims, cooperation: cooperation, conflict: conflict}) AS found
UNWIND found[..top] AS row
WITH row, row.e AS e
RETURN e.name AS name, e.kind AS kind, row.neighbours AS neighbours, row.relations AS relations, row.cooperation AS cooperation,
       row.conflict AS conflict, row.claims AS claims, e.mentions AS mentions, e.documents AS documents
ORDER BY neighbours DESC, relations DESC, name, e.id
