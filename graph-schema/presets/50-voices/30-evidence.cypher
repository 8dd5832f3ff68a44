// Evidence
//
// Every claim of a relation between two entities, with its quotation, where it stands (offsets of the text, sentence) and who says it.
//
// @param source string Name, alias or id of the entity that the relation starts from; empty for all.
// @param relation string Type of the relation, in any case; empty for all.
// @param target string Name, alias or id of the entity that it points to; empty for all.
WITH 'Russia' AS source,
     'BALANCES' AS relation,
     'China' AS target
MATCH (a:Actor|Concept)
WHERE source = '' OR toLower(source) IN [a.id, toLower(a.name)] + [x IN coalesce(a.aliases, []) | toLower(x)]
MATCH (a)<-[:SOURCE]-(c:Claim)
WHERE relation = '' OR c.relation = toUpper(relation)
MATCH (c)-[:TARGET]->(b), (c)-[:STATED_IN]->(d:Document)
WHERE target = '' OR toLower(target) IN [b.id, toLower(b.name)] + [x IN coalesce(b.aliases, []) | toLower(x)]
WITH a, b, c, d, COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(s:Actor) RETURN s.name ORDER BY s.name } AS speakers
RETURN a.name AS source, c.relation AS relation, b.name AS target, c.polarity AS polarity, c.modality AS modality, c.when AS when,
       c.quote AS quote,
       CASE WHEN size(speakers) > 0 THEN speakers ELSE coalesce(d.authors, []) END AS says,
       d.title AS document, d.name AS file, c.sentence AS sentence, c.start AS start, c.end AS end, c.confidence AS confidence
ORDER BY source, relation, target, file, start, c.id
