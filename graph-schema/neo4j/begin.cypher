// Says whose graph this is, before anything of it is written.
MERGE (n:KnowledgeGraph)
SET n.workspace = $workspace, n.name = $name, n.complete = false
