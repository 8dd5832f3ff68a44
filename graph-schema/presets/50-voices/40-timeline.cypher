// Timeline
//
// Claims that say when, in the order of time, each with its quotation. Times are ISO dates, months, years or intervals, and compare as text:
// 2014 comes before 2014-03. The first 500 are shown.
//
// @param actor string Name, alias or id of the one end or the other; empty for all.
// @param since string Earliest time, e.g. 2014 or 2014-03; empty for no limit.
// @param until string Times before this one, e.g. 2022; empty for no limit.
WITH '' AS actor,
     '' AS since,
     '' AS until
MATCH (a)<-[:SOURCE]-(c:Claim)-[:TARGET]->(b), (c)-[:STATED_IN]->(d:Document)
WHERE c.when IS NOT NULL
  AND (since = '' OR c.when >= since)
  AND (until = '' OR c.when < until)
  AND (actor = '' OR toLower(actor) IN [a.id, toLower(a.name), b.id, toLower(b.name)] + [x IN coalesce(a.aliases, []) + coalesce(b.aliases, []) | toLower(x)])
RETURN c.when AS when, a.name AS source, c.relation AS relation, b.name AS target, c.polarity AS polarity, c.modality AS modality,
       c.quote AS quote, d.title AS document
ORDER BY when, source, relation, target, c.id
LIMIT 500
