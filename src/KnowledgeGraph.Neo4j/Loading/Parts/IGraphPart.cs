namespace KnowledgeGraph.Neo4j.Loading.Parts;

/// <summary>A part of the graph that is loaded on its own, after the parts that it is tied to.</summary>
internal interface IGraphPart
{
    /// <summary>For people, in the plural.</summary>
    string Name { get; }

    /// <summary>
    /// Statements that together list what the database holds: each gives a page of <c>id, kg, cursor</c> behind the cursor <c>$after</c>.
    /// Its elements are filed under the label; where that is null, under the <c>type</c> in the fourth column.
    /// </summary>
    IEnumerable<(string? Label, string Statement)> Lists { get; }

    /// <summary>A statement that removes <c>$rows</c> of <c>id, kg</c> under a label and returns how many it removed.</summary>
    string RemoveStatement(string label);

    /// <summary>A statement that must run over the <c>$rows</c> of changed elements before they are written; null if none must.</summary>
    string? ResetStatement => null;

    /// <summary>Everything that the database is to hold of this part; read anew at each call.</summary>
    IEnumerable<LoadItem> Items(ItemMaker maker);
}
