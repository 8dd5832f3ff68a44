using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>What somebody, a person or a program, has found in one document: the content of a pair of files in the gold format.</summary>
/// <param name="Name">The files' name without <c>.entities.tsv</c> and <c>.claims.tsv</c>.</param>
/// <param name="Entities">In the order of the file.</param>
/// <param name="Claims">In the order of the file.</param>
public sealed record AnnotatedDocument(string Name, ImmutableArray<AnnotatedEntity> Entities, ImmutableArray<AnnotatedClaim> Claims);
