namespace KnowledgeGraph.Export.Svg;

/// <summary>An actor in the picture.</summary>
/// <param name="Id">Entity id.</param>
/// <param name="Name">What its label says.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Color">That of its kind, hexadecimal.</param>
/// <param name="Radius">In pixels.</param>
/// <param name="FontSize">Of its label, in pixels.</param>
internal sealed record PictureNode(string Id, string Name, string Kind, string Color, double Radius, double FontSize);
