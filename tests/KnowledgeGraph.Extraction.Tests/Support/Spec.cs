using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Support;

/// <summary>One case of a file in <c>Specs</c>: a text and what must come out of it.</summary>
/// <param name="Name">File, heading and number of the case under its heading.</param>
/// <param name="Place">File and line of the text, for messages.</param>
/// <param name="Document">The text.</param>
/// <param name="Expected">What the case asks for.</param>
internal sealed record Spec(string Name, string Place, Document Document, Expectation Expected)
{
    public override string ToString() => Name;
}
