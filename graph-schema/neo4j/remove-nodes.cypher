// What hangs on a node by now is not kg's: such a node stays.
UNWIND $rows AS row
MATCH (n:{label} {id: row.id})
WHERE n.kg = row.kg AND NOT EXISTS { (n)--() }
DELETE n
RETURN count(*) AS removed
