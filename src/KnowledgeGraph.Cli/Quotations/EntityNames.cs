using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Quotations;

/// <summary>The entities of a graph by what people type: name, alias or id, in any case.</summary>
internal sealed class EntityNames
{
    private readonly Dictionary<string, Entity> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, Entity> _byName;
    private readonly ILookup<string, Entity> _byAlias;

    /// <summary>Reads all entities of a graph.</summary>
    public EntityNames(IGraphSource graph)
    {
        foreach (var node in graph.Entities())
        {
            _byId.Add(node.Entity.Id, node.Entity);
        }

        _byName = _byId.Values.ToLookup(e => e.Name, StringComparer.OrdinalIgnoreCase);
        _byAlias = _byId.Values.SelectMany(e => e.Aliases.Select(a => (Alias: a, Entity: e))).ToLookup(p => p.Alias, p => p.Entity, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The usual name of an entity; its id if the graph does not have it.</summary>
    public string NameOf(string id) => _byId.TryGetValue(id, out var entity) ? entity.Name : id;

    /// <summary>The entity that is called so: by name, else by id, else by alias. Null if there is none.</summary>
    /// <exception cref="InputException">Several entities go by that name.</exception>
    public Entity? Find(string typed)
    {
        var named = _byName[typed].ToList();
        if (named.Count == 0)
        {
            named = _byId.TryGetValue(typed.ToLowerInvariant(), out var entity) ? [entity] : [.. _byAlias[typed].Distinct()];
        }

        if (named.Count > 1)
        {
            var choices = string.Join(", ", named.Select(e => $"'{e.Id}' ({e.Name}, {e.Kind})"));
            throw new InputException($"'{typed}' may be {choices}; give the id");
        }

        return named.SingleOrDefault();
    }

    /// <summary>Names that resemble what was typed, the nearest first; at most five.</summary>
    public IReadOnlyList<string> Like(string typed) => NearNames.Of(typed, _byId.Values.Select(e => e.Name).Distinct());
}
