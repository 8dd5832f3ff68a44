// Most connected
//
// Actors and concepts by the number of others that they are related to. Only relations that at least one claim affirms count.
// PageRank is high for those whom the well connected are related to, betweenness for those who stand between the others; both are as last measured
// (kg build, kg analyze).
//
// @param kind string State, Bloc, Organization, Person, Theory, Strategy, Order, Initiative, Event, Issue or Region; empty for all.
// @param top integer Rows at most.
WITH '' AS kind,
     25 AS top
MATCH (e:Actor|Concept)-[r]-(other:Actor|Concept)
WHERE r.affirmed > 0 AND (kind = '' OR toLower(e.kind) = toLower(kind))
WITH top, e, count(DISTINCT other) AS neighbours, count(r) AS relations, sum(r.affirmed) AS claims,
     sum(CASE WHEN r.sign > 0 THEN 1 ELSE 0 END) AS cooperation,
     sum(CASE WHEN r.sign < 0 THEN 1 ELSE 0 END) AS conflict
ORDER BY neighbours DESC, relations DESC, e.name, e.id
WITH top, collect({e: e, neighbours: neighbours, relations: relations, claims: claims, cooperation: cooperation, conflict: conflict}) AS found
UNWIND found[..top] AS row
WITH row, row.e AS e
RETURN e.name AS name, e.kind AS kind, row.neighbours AS neighbours, row.relations AS relations, row.cooperation AS cooperation,
       row.conflict AS conflict, row.claims AS claims, e.mentions AS mentions, e.documents AS documents,
       round(e.pagerank, 3) AS pagerank, round(e.betweenness, 3) AS betweenness
ORDER BY neighbours DESC, relations DESC, name, e.id
