UNWIND $rows AS row
MATCH ()-[r:{type} {id: row.id}]->()
WHERE r.kg = row.kg
DELETE r
RETURN count(*) AS removed
