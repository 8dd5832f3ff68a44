using KnowledgeGraph.Extraction.Qualifiers;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>One predicate of a sentence with its arguments in normalised roles, before any relation type is chosen.</summary>
public sealed class Predication
{
    /// <summary>The word that says it: verb, predicative adjective or noun.</summary>
    public required Token Head { get; init; }

    /// <summary>verb, noun or adj.</summary>
    public required string PartOfSpeech { get; init; }

    /// <summary>Names under which frames may know it, the most specific first: <c>take part</c>, <c>take</c>.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>In the order in which they were found.</summary>
    public List<Argument> Arguments { get; } = [];

    /// <summary>Polarity, modality, attribution and time; set by a later stage.</summary>
    public Qualification Qualifiers { get; set; } = Qualification.Plain;

    /// <summary>Adds an argument unless it is there.</summary>
    public void Add(string role, Token? token, bool alone = false)
    {
        if (token is not null && !Arguments.Exists(a => a.Role == role && a.Token == token.Index))
        {
            Arguments.Add(new Argument(role, token.Index, alone));
        }
    }

    /// <summary>True if some argument has the role.</summary>
    public bool Has(string role) => Arguments.Exists(a => a.Role == role);

    /// <inheritdoc/>
    public override string ToString() => $"{Names[0]}/{PartOfSpeech}({string.Join(", ", Arguments.Select(a => $"{a.Role}:{a.Token}"))})";
}
