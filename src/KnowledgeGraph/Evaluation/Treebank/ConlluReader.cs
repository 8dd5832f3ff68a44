using System.Globalization;

namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>Reads treebanks in CoNLL-U format. Empty nodes and enhanced dependencies are left out.</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The sentences of a file, one after the other.</summary>
    /// <exception cref="InputException">The file is missing, or a line is not CoNLL-U.</exception>
    public static IEnumerable<TreebankSentence> Read(string path) => File.Exists(path)
        ? Read(File.ReadLines(path), path)
        : throw new InputException("no such treebank; give a file in CoNLL-U format", path);

    /// <summary>The sentences in some lines.</summary>
    /// <param name="lines">Without line ends.</param>
    /// <param name="name">How messages name their source.</param>
    /// <exception cref="InputException">A line is not CoNLL-U.</exception>
    public static IEnumerable<TreebankSentence> Read(IEnumerable<string> lines, string name)
    {
        var sentence = new SentenceInProgress();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.StartsWith('#'))
            {
                sentence.AddComment(line);
            }
            else if (line.Length > 0)
            {
                Add(sentence, line.Split('\t'), $"{name}:{number}");
            }
            else if (!sentence.IsEmpty)
            {
                yield return sentence.Take($"{name}:{number}");
            }
        }

        if (!sentence.IsEmpty)
        {
            yield return sentence.Take($"{name}:{number}");
        }
    }

    private static void Add(SentenceInProgress sentence, string[] columns, string place)
    {
        if (columns.Length != Columns)
        {
            throw new InputException($"a word in CoNLL-U has {Columns} columns separated by tabs, this line has {columns.Length}", place);
        }

        var spaceAfter = !columns[9].Split('|').Contains("SpaceAfter=No");
        if (columns[0].Split('-') is [var first, var last] && TryNumber(first, out var from) && TryNumber(last, out var to) && to >= from)
        {
            sentence.AddContraction(columns[1], to - from + 1, spaceAfter);
        }
        else if (TryNumber(columns[0], out _) && TryNumber(columns[6], out var head))
        {
            sentence.AddWord(new TreebankWord(columns[1], columns[2], columns[3], columns[4], columns[5], head, columns[7]), spaceAfter);
        }
        else if (!columns[0].Contains('.'))
        {
            throw new InputException("neither a word (number and head are numbers) nor a range of words", place);
        }
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
