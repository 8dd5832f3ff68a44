using System.Buffers;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Boilerplate;

/// <summary>All cues, arranged so that a block of prose is dismissed quickly.</summary>
/// <remarks>
/// A cue of few words may occur in prose by chance, so it counts only in a short block; one of five words or more counts in a block of any length,
/// and so does one at a block's start.
/// </remarks>
internal sealed class BoilerplateCues
{
    private const int ShortBlock = 320;
    private const int LongBlock = 4000;
    private const int WordsOfALongCue = 5;

    private readonly Dictionary<string, BoilerplateCue> _equal;
    private readonly BoilerplateCue[] _starts;
    private readonly BoilerplateCue[] _contained;
    private readonly SearchValues<string> _anyContained;
    private readonly (Regex Regex, BoilerplateCue Cue)[] _patterns;

    /// <summary>Arranges the rows; earlier rows win.</summary>
    public BoilerplateCues(IReadOnlyList<BoilerplateCue> cues)
    {
        _equal = cues.Where(c => c.Match == CueMatch.Equals).DistinctBy(c => Bare(c.Cue), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(c => Bare(c.Cue), StringComparer.OrdinalIgnoreCase);
        _starts = [.. cues.Where(c => c.Match == CueMatch.Starts)];
        _contained = [.. cues.Where(c => c.Match == CueMatch.Contains)];
        _anyContained = SearchValues.Create([.. _contained.Select(c => c.Cue)], StringComparison.OrdinalIgnoreCase);
        _patterns = [.. cues.Where(c => c.Match == CueMatch.Regex).Select(c => (Compile(c.Cue), c))];
    }

    /// <summary>A cue's regular expression: linear in the text, whatever the pattern.</summary>
    /// <exception cref="ArgumentException">It is none, or needs backtracking.</exception>
    public static Regex Compile(string cue) =>
        new(cue, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The first cue that a block shows, with the place where it stands; null if it shows none.</summary>
    /// <param name="visible">What a reader sees of the block, with single spaces and straight quotes.</param>
    public (BoilerplateCue Cue, int Index)? Find(string visible)
    {
        if (visible.Length is 0 or > LongBlock)
        {
            return null;
        }

        if (visible.Length <= ShortBlock && _equal.TryGetValue(Bare(visible), out var equal))
        {
            return (equal, 0);
        }

        return FindStart(visible) ?? FindContained(visible) ?? FindPattern(visible);
    }

    private (BoilerplateCue, int)? FindStart(string visible)
    {
        foreach (var cue in _starts)
        {
            if (visible.StartsWith(cue.Cue, StringComparison.OrdinalIgnoreCase) && EndsAtWord(visible, cue.Cue.Length))
            {
                return (cue, 0);
            }
        }

        return null;
    }

    private (BoilerplateCue, int)? FindContained(string visible)
    {
        if (!visible.AsSpan().ContainsAny(_anyContained))
        {
            return null;
        }

        foreach (var cue in _contained)
        {
            var index = visible.IndexOf(cue.Cue, StringComparison.OrdinalIgnoreCase);
            if (index >= 0 && (visible.Length <= ShortBlock || cue.Cue.Count(c => c == ' ') + 1 >= WordsOfALongCue))
            {
                return (cue, index);
            }
        }

        return null;
    }

    private (BoilerplateCue, int)? FindPattern(string visible)
    {
        foreach (var (regex, cue) in visible.Length <= ShortBlock ? _patterns : [])
        {
            var match = regex.Match(visible);
            if (match.Success)
            {
                return (cue, match.Index);
            }
        }

        return null;
    }

    private static bool EndsAtWord(string text, int length) =>
        length == text.Length || !char.IsLetterOrDigit(text[length - 1]) || !char.IsLetterOrDigit(text[length]);

    private static string Bare(string text) => text.Trim(' ', '.', ':', '!', '?', '»', '›', '>', '…', '→', '*', '-', '|', '[', ']', '(', ')');
}
