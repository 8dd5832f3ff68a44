namespace KnowledgeGraph.Export;

/// <summary>What a column holds.</summary>
internal enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a decimal point.</summary>
    Real,
}
