MATCH (n:KnowledgeGraph)
SET n.complete = true, n.loaded = $now
