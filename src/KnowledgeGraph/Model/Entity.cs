using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>An actor or a concept: a node of the graph.</summary>
/// <param name="Id">Derived from the name (see <see cref="EntityId"/>), so that the same entity has the same id in every run.</param>
/// <param name="Name">Usual English short name, written as usual: NATO, multi-alignment, Sergey Lavrov.</param>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Aliases">Other surface forms that texts use for it, in ordinal order, without the name itself.</param>
public sealed record Entity(string Id, string Name, string Kind, ImmutableArray<string> Aliases)
{
    /// <summary>True for State, Bloc, Organization and Person.</summary>
    public bool IsActor => Kinds.IsActor(Kind);
}
