namespace KnowledgeGraph.Model;

/// <summary>Makes the id of a claim from what it says and where it stands.</summary>
public static class ClaimId
{
    /// <summary>16 hexadecimal digits of a SHA-256 over document, sentence, triple, qualifiers and attribution.</summary>
    public static string Of(string documentId, int sentence, string source, string relation, string target, Polarity polarity, Modality modality, IEnumerable<string> attributedTo)
    {
        var content = string.Join('\n', documentId, sentence, source, relation, target, polarity, modality, string.Join('|', attributedTo));
        return ContentHash.Brief(content);
    }
}
