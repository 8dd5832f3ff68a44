namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>Reads a sequence that is sorted by a key side by side with the keys, in the same order.</summary>
internal sealed class SortedGroups<T> : IDisposable
{
    private readonly IEnumerator<T> _items;
    private readonly Func<T, string> _key;
    private bool _hasCurrent;

    public SortedGroups(IEnumerable<T> items, Func<T, string> key)
    {
        _items = items.GetEnumerator();
        _key = key;
        _hasCurrent = _items.MoveNext();
    }

    /// <summary>The items of a key; those of smaller keys are passed over.</summary>
    public List<T> Take(string key)
    {
        var group = new List<T>();
        while (_hasCurrent && string.CompareOrdinal(_key(_items.Current), key) is var order && order <= 0)
        {
            if (order == 0)
            {
                group.Add(_items.Current);
            }

            _hasCurrent = _items.MoveNext();
        }

        return group;
    }

    public void Dispose() => _items.Dispose();
}
