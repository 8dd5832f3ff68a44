namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>
/// Pairs the words of two segmentations of one text as the CoNLL 2018 shared task does: words that cover the same characters belong together;
/// where either side has a contraction, the words of the whole stretch are paired by the longest common subsequence of their forms.
/// </summary>
internal sealed class WordAlignment
{
    private readonly IReadOnlyList<AlignableWord> _gold;
    private readonly IReadOnlyList<AlignableWord> _system;
    private readonly int[] _goldOf;

    public WordAlignment(AlignableText gold, AlignableText system)
    {
        _gold = gold.Words;
        _system = system.Words;
        _goldOf = new int[system.Words.Count];
        Array.Fill(_goldOf, -1);
        Align();
    }

    /// <summary>Index of the gold word that a word of the system stands for; −1 if there is none.</summary>
    public int GoldOf(int systemWord) => _goldOf[systemWord];

    private void Align()
    {
        var (gold, system) = (0, 0);
        while (gold < _gold.Count && system < _system.Count)
        {
            var (goldSpan, systemSpan) = (_gold[gold].Span, _system[system].Span);
            if (goldSpan.End <= systemSpan.Start)
            {
                gold++;
            }
            else if (systemSpan.End <= goldSpan.Start)
            {
                system++;
            }
            else if (_gold[gold].InContraction || _system[system].InContraction)
            {
                (gold, system) = AlignContraction(gold, system);
            }
            else
            {
                if (goldSpan == systemSpan)
                {
                    _goldOf[system] = gold;
                }

                (gold, system) = (goldSpan.End <= systemSpan.End ? gold + 1 : gold, systemSpan.End <= goldSpan.End ? system + 1 : system);
            }
        }
    }

    // The stretch grows while a contraction that begins in it ends beyond it.
    private (int Gold, int System) AlignContraction(int gold, int system)
    {
        var (goldEnd, systemEnd) = (gold, system);
        var end = _gold[gold].InContraction ? _gold[gold].Span.End : _system[system].Span.End;
        for (var grown = true; grown;)
        {
            var before = end;
            (goldEnd, end) = Take(_gold, goldEnd, end);
            (systemEnd, end) = Take(_system, systemEnd, end);
            grown = end != before;
        }

        PairByForms((gold, goldEnd), (system, systemEnd));
        return (goldEnd, systemEnd);
    }

    // Words inside the stretch: those that end in it, and contractions that begin in it.
    private static (int Next, int End) Take(IReadOnlyList<AlignableWord> words, int next, int end)
    {
        while (next < words.Count && (words[next].InContraction ? words[next].Span.Start < end : words[next].Span.End <= end))
        {
            end = Math.Max(end, words[next].Span.End);
            next++;
        }

        return (next, end);
    }

    private void PairByForms((int Start, int End) gold, (int Start, int End) system)
    {
        var (rows, columns) = (gold.End - gold.Start, system.End - system.Start);
        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                longest[i, j] = SameForm(gold.Start + i, system.Start + j) ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (SameForm(gold.Start + i, system.Start + j))
            {
                _goldOf[system.Start + j++] = gold.Start + i++;
            }
            else
            {
                (i, j) = longest[i + 1, j] >= longest[i, j + 1] ? (i + 1, j) : (i, j + 1);
            }
        }
    }

    private bool SameForm(int gold, int system) => string.Equals(_gold[gold].Word.Form, _system[system].Word.Form, StringComparison.OrdinalIgnoreCase);
}
