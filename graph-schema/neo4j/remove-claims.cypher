UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
WHERE claim.kg = row.kg
  AND NOT EXISTS { (claim)<--() }
  AND NOT EXISTS { (claim)-[r]->() WHERE NOT type(r) IN ['SOURCE', 'TARGET', 'STATED_IN', 'ATTRIBUTED_TO'] }
DETACH DELETE claim
RETURN count(*) AS removed
