namespace KnowledgeGraph.Graph.Layout;

/// <summary>A place in a drawing.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Upwards.</param>
internal readonly record struct Point(double X, double Y);
