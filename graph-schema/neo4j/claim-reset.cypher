// The mark goes first: were the loader killed behind this, it would write the claim again.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.kg = CASE WHEN claim.kg IS NULL THEN null ELSE 0 END
WITH claim
MATCH (claim)-[old:SOURCE|TARGET|STATED_IN|ATTRIBUTED_TO]->()
DELETE old
