// Communities
//
// Groups of actors and concepts that are tied more closely to each other than to the rest, the largest first: those of most influence (PageRank) in
// each, and how many relations are inside, lead outside, and are hostile. Groups and influence are as last measured (kg build, kg analyze).
// Only relations that at least one claim affirms count; groups of one are left out.
//
// @param leading integer Members at most that are named.
WITH 10 AS leading
MATCH (e:Actor|Concept)
WHERE e.community IS NOT NULL
WITH leading, e
ORDER BY e.pagerank DESC, e.id
WITH leading, e.community AS community, collect(e) AS members
WHERE size(members) > 1
UNWIND members AS e
OPTIONAL MATCH (e)-[r]-(other:Actor|Concept)
WHERE r.affirmed > 0
WITH leading, community, members,
     count(DISTINCT CASE WHEN other.community = community THEN r END) AS inside,
     count(DISTINCT CASE WHEN other.community <> community THEN r END) AS outside,
     count(DISTINCT CASE WHEN other.community = community AND r.sign < 0 THEN r END) AS hostileInside,
     count(DISTINCT CASE WHEN other.community <> community AND r.sign < 0 THEN r END) AS hostileOutside
RETURN community, size(members) AS size, [m IN members[..leading] | m.name] AS members, inside, outside, hostileInside, hostileOutside
ORDER BY size DESC, community
