MATCH (n:KnowledgeGraph)
RETURN n.workspace AS workspace, n.name AS name, n.complete AS complete
LIMIT 1
