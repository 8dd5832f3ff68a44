namespace KnowledgeGraph.Lexicon;

/// <summary>All surface forms of the lexicon as a trie over pieces. Immutable once built.</summary>
public sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, int> _keys = [];
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<(Casing[] Casing, T Value)>?> _values = [null];

    /// <summary>Adds a form.</summary>
    public void Add(string surface, T value)
    {
        var pieces = new List<NamePiece>();
        NamePieces.Split(surface, pieces);
        if (pieces.Count == 0)
        {
            return;
        }

        var node = 0;
        foreach (var piece in pieces)
        {
            if (!_keys.TryGetValue(piece.Key, out var key))
            {
                key = _keys.Count;
                _keys.Add(piece.Key, key);
            }

            var edge = ((long)node << 32) | (uint)key;
            if (!_edges.TryGetValue(edge, out var next))
            {
                next = _values.Count;
                _values.Add(null);
                _edges.Add(edge, next);
            }

            node = next;
        }

        (_values[node] ??= []).Add(([.. pieces.Select(p => p.Casing)], value));
    }

    /// <summary>The number that the index gives a piece; −1 for a piece that no form has.</summary>
    public int KeyOf(string piece) => _keys.GetValueOrDefault(piece, -1);

    /// <summary>The node behind a piece; −1 if no form goes on so.</summary>
    public int Next(int node, int key) => key < 0 ? -1 : _edges.GetValueOrDefault(((long)node << 32) | (uint)key, -1);

    /// <summary>The forms that end at a node and whose letter case the text satisfies, in the order in which they were added.</summary>
    /// <param name="node">Where the pieces have led.</param>
    /// <param name="casings">Letter case of the text's pieces from the first to this.</param>
    public IEnumerable<T> FormsAt(int node, ReadOnlyMemory<Casing> casings)
    {
        foreach (var (wanted, value) in _values[node] ?? [])
        {
            if (Satisfies(casings.Span, wanted))
            {
                yield return value;
            }
        }
    }

    /// <summary>True if some form ends here.</summary>
    public bool Ends(int node) => _values[node] is not null;

    // A capital in the lexicon demands one in the text, an abbreviation all capitals ("WHO" is not "who").
    // A long name ("belt and road initiative") is unmistakable in any case.
    private static bool Satisfies(ReadOnlySpan<Casing> text, Casing[] form)
    {
        var wrong = 0;
        for (var i = 0; i < form.Length; i++)
        {
            wrong += form[i] switch
            {
                Casing.Lower => 0,
                Casing.Capitalized => text[i] == Casing.Lower ? 1 : 0,
                _ => text[i] == Casing.Upper ? 0 : 1,
            };
        }

        return wrong == 0 || (form.Length >= 3 && form.All(c => c != Casing.Upper) && text.IndexOfAnyExcept(Casing.Lower) < 0);
    }
}
