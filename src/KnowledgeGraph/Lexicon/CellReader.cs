using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Lexicon;

/// <summary>Reads cells that only some words or numbers may stand in; what is wrong is noted as <c>file:line: fault</c> and reading goes on.</summary>
/// <param name="faults">Where faults go.</param>
internal sealed class CellReader(ICollection<string> faults)
{
    /// <summary>One of some words.</summary>
    public string OneOf(LexiconRow row, string column, params string[] allowed)
    {
        if (!allowed.Contains(row[column]))
        {
            faults.Add($"{row.Place}: {column} is '{row[column]}', not one of {string.Join(", ", allowed.Select(a => a.Length == 0 ? "empty" : a))}");
        }

        return row[column];
    }

    /// <summary>The value that a word names; the fallback where the cell is empty.</summary>
    public T Choice<T>(LexiconRow row, string column, T fallback)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>();
        var index = Array.FindIndex(names, n => n.Equals(row[column], StringComparison.OrdinalIgnoreCase));
        if (index < 0 && row[column].Length > 0)
        {
            faults.Add($"{row.Place}: {column} is '{row[column]}', not one of {string.Join(", ", names).ToLowerInvariant()}");
        }

        return index < 0 ? fallback : Enum.Parse<T>(names[index]);
    }

    /// <summary>A number above 0, at most 1.</summary>
    public double Share(LexiconRow row, string column)
    {
        var isNumber = double.TryParse(row[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share);
        if (!isNumber || share is not (> 0 and <= 1))
        {
            faults.Add($"{row.Place}: {column} is '{row[column]}', not a number above 0 and at most 1");
        }

        return share;
    }

    /// <summary>A kind.</summary>
    public string Kind(LexiconRow row, string column)
    {
        if (!Kinds.All.Contains(row[column]))
        {
            faults.Add($"{row.Place}: unknown kind '{row[column]}'; known: {string.Join(", ", Kinds.All)}");
        }

        return row[column];
    }

    /// <summary>Kinds, or classes that stand for all of theirs.</summary>
    public ImmutableHashSet<string> KindSet(LexiconRow row, string column)
    {
        var set = ImmutableHashSet.CreateBuilder<string>();
        foreach (var name in row.List(column))
        {
            var kinds = Kinds.All.Where(k => k == name || (name == "Actor" && Kinds.IsActor(k)) || (name == "Concept" && !Kinds.IsActor(k))).ToList();
            if (kinds.Count == 0)
            {
                faults.Add($"{row.Place}: {column}: unknown kind '{name}'");
            }

            set.UnionWith(kinds);
        }

        return set.ToImmutable();
    }
}
