// Who says what
//
// Claims by speaker: the actor whose view the text reports, or the author where the text speaks for itself (else its publisher or title).
// The first 500 are shown.
//
// @param speaker string Name, alias or id of who says it; empty for all.
// @param about string Name, alias or id of what it is about; empty for all.
WITH '' AS speaker,
     '' AS about
MATCH (a)<-[:SOURCE]-(c:Claim)-[:TARGET]->(b), (c)-[:STATED_IN]->(d:Document)
WHERE about = '' OR toLower(about) IN [a.id, toLower(a.name), b.id, toLower(b.name)] + [x IN coalesce(a.aliases, []) + coalesce(b.aliases, []) | toLower(x)]
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(s:Actor)
UNWIND CASE WHEN s IS NULL THEN coalesce(d.authors, [coalesce(d.publisher, d.title)]) ELSE [s.name] END AS says
WITH a, b, c, d, s, says, speaker
WHERE speaker = '' OR toLower(speaker) IN [toLower(says), s.id] + [x IN coalesce(s.aliases, []) | toLower(x)]
RETURN says, a.name AS source, c.relation AS relation, b.name AS target, c.polarity AS polarity, c.modality AS modality,
       c.quote AS quote, d.title AS document
ORDER BY says, source, relation, target, c.id
LIMIT 500
