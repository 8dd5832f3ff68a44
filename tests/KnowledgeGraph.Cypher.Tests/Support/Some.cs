using KnowledgeGraph.Cypher.Tests.Tck;

namespace KnowledgeGraph.Cypher.Tests.Support;

/// <summary>Small graphs and the rows of queries over them.</summary>
public static class Some
{
    /// <summary>A graph without anything.</summary>
    public static PropertyGraph EmptyGraph { get; } = new PropertyGraphBuilder().Build();

    /// <summary>The graph that a CREATE query describes.</summary>
    public static PropertyGraph Graph(string create)
    {
        var graph = new TckGraph();
        graph.Execute(create);
        return graph.Build();
    }

    /// <summary>Rows as text, columns joined by bars.</summary>
    public static IEnumerable<string> Rows(PropertyGraph graph, string query, IReadOnlyDictionary<string, object?>? parameters = null) =>
        new CypherEngine(graph).Run(query, parameters).Rows.Select(r => string.Join('|', r.Select(v => TckNotation.Canonical(v, sortLists: false))));

    /// <summary>Rows of a query that asks no graph.</summary>
    public static IEnumerable<string> Rows(string query, IReadOnlyDictionary<string, object?>? parameters = null) => Rows(EmptyGraph, query, parameters);
}
