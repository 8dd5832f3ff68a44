namespace KnowledgeGraph.Graph.Measures;

/// <summary>SplitMix64: the same numbers on every machine and in every version of .NET, which <see cref="Random"/> does not promise.</summary>
internal sealed class SeededRandom
{
    private ulong _state;

    /// <summary>Two generators with the same seed give the same numbers.</summary>
    public SeededRandom(ulong seed) => _state = seed;

    /// <summary>A number from 0 up to, not including, a limit.</summary>
    /// <param name="limit">Above 0.</param>
    public int Below(int limit) => (int)(((UInt128)Next() * (ulong)limit) >> 64);

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts numbers into random order.</summary>
    public void Shuffle(Span<int> numbers)
    {
        for (var i = numbers.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (numbers[i], numbers[j]) = (numbers[j], numbers[i]);
        }
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
