using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>
/// Gives every document a name that a file can have: the shortest of its file's name without ending, its path without ending, its path,
/// and its path with its id, that no other document could have. Names that differ in case only count as equal: some file systems say so.
/// </summary>
internal static class FileNames
{
    private static readonly HashSet<char> Forbidden = [.. "<>:\"/\\|?*", .. Enumerable.Range(0, 32).Select(c => (char)c)];

    private static readonly Func<DocumentNode, string>[] Choices =
    [
        d => WithoutEnding(d.Name[(d.Name.LastIndexOf('/') + 1)..]),
        d => WithoutEnding(d.Name),
        d => d.Name,
        d => $"{d.Name}-{d.Id}",
    ];

    /// <summary>Names by document id.</summary>
    public static Dictionary<string, string> Of(IEnumerable<DocumentNode> documents)
    {
        var names = new Dictionary<string, string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rest = documents.ToList();
        foreach (var choice in Choices)
        {
            var groups = rest.ToLookup(d => Clean(choice(d)), StringComparer.OrdinalIgnoreCase);
            foreach (var group in groups.Where(g => g.Key.Length > 0 && g.Count() == 1 && !taken.Contains(g.Key)))
            {
                names.Add(group.Single().Id, group.Key);
            }

            taken.UnionWith(names.Values);
            rest = [.. rest.Where(d => !names.ContainsKey(d.Id))];
        }

        return names;
    }

    // A row of a table keeps its number: "votes.csv#12" gives "votes#12".
    private static string WithoutEnding(string name)
    {
        var row = name.LastIndexOf('#') is var at && at > 0 ? at : name.Length;
        return Path.ChangeExtension(name[..row], null) + name[row..];
    }

    private static string Clean(string name) => string.Concat(name.Select(c => Forbidden.Contains(c) ? '_' : c));
}
