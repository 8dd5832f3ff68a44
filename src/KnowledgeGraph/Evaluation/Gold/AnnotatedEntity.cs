using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>A line of an entities file.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Kind">One of the ontology's kinds.</param>
/// <param name="Forms">Surface forms in this document; pronouns are no forms.</param>
public sealed record AnnotatedEntity(string Name, string Kind, ImmutableArray<string> Forms);
