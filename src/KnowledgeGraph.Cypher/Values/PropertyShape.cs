namespace KnowledgeGraph.Cypher.Values;

/// <summary>The keys that many elements share, in order. One instance for each sequence of keys, so that a shape can be compared by reference.</summary>
internal sealed class PropertyShape(string[] keys)
{
    public string[] Keys { get; } = keys;

    /// <summary>The place of a key, or -1. Elements have a dozen keys: a scan beats hashing.</summary>
    public int IndexOf(string key)
    {
        for (var i = 0; i < Keys.Length; i++)
        {
            if (Keys[i] == key)
            {
                return i;
            }
        }

        return -1;
    }
}
