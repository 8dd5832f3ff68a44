namespace KnowledgeGraph.Graph.Properties;

/// <summary>Labels and relationship types of the property graph that the ontology does not define.</summary>
public static class GraphNames
{
    /// <summary>Label of a text.</summary>
    public const string Document = "Document";

    /// <summary>Label of one triple found in one sentence.</summary>
    public const string Claim = "Claim";

    /// <summary>From a claim to the entity that its relation starts from.</summary>
    public const string Source = "SOURCE";

    /// <summary>From a claim to the entity that its relation points to.</summary>
    public const string Target = "TARGET";

    /// <summary>From a claim to its document.</summary>
    public const string StatedIn = "STATED_IN";

    /// <summary>From a claim to an actor whose view it is.</summary>
    public const string AttributedTo = "ATTRIBUTED_TO";

    /// <summary>From a document to an entity that it names.</summary>
    public const string Mentions = "MENTIONS";

    /// <summary>The property that identifies entities, documents, claims and relationships.</summary>
    public const string Id = "id";
}
