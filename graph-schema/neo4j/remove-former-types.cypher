// Relationships of types that the ontology no longer has.
MATCH ()-[r]->()
WHERE r.kg IS NOT NULL AND NOT type(r) IN $types
DELETE r
RETURN count(*) AS removed
