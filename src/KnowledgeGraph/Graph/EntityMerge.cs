using KnowledgeGraph.Model;

namespace KnowledgeGraph.Graph;

/// <summary>Makes one entity of what several documents say of it.</summary>
public static class EntityMerge
{
    /// <summary>
    /// The name and kind that most documents give (ties: ordinal order), all other forms as aliases. The result does not depend on the order.
    /// </summary>
    /// <param name="entities">At least one, all with the same id.</param>
    public static Entity Merge(IEnumerable<Entity> entities)
    {
        var all = entities.ToList();
        var name = MostFrequent(all.Select(e => e.Name));
        var aliases = all.SelectMany(e => e.Aliases.Append(e.Name)).Where(a => a != name).Distinct().Order(StringComparer.Ordinal);
        return new Entity(all[0].Id, name, MostFrequent(all.Select(e => e.Kind)), [.. aliases]);
    }

    private static string MostFrequent(IEnumerable<string> values) =>
        values.GroupBy(v => v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
}
