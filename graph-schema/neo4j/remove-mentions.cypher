UNWIND $rows AS row
MATCH (:Document {id: split(row.id, '\n')[0]})-[r:MENTIONS]->(entity {id: split(row.id, '\n')[1]})
WHERE r.kg = row.kg
DELETE r
RETURN count(*) AS removed
