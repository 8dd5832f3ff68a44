namespace KnowledgeGraph.Cypher.Execution;

/// <summary>A bound expression: its value for a row.</summary>
internal delegate object? Evaluator(Frame frame);
