using CsvHelper;
using KnowledgeGraph.Reading.Boilerplate;
using KnowledgeGraph.Reading.Metadata;

namespace KnowledgeGraph.Reading;

/// <summary>The words by which a reader tells an article from what surrounds it. All faults are named at once, each with file and line.</summary>
internal sealed class ReadingVocabulary
{
    private readonly List<string> _faults = [];

    private ReadingVocabulary(string folder)
    {
        var rows = Rows(Path.Combine(folder, "boilerplate.csv"), columns: 4);
        Cues = new BoilerplateCues([.. rows.Select(r => Cue(r.Fields, r.Where)).OfType<BoilerplateCue>()]);
        Words = ReadWords(Path.Combine(folder, "first-lines.csv"));
        if (_faults.Count > 0)
        {
            throw new ConfigurationException(string.Join(Environment.NewLine, _faults));
        }
    }

    /// <summary>Rows of <c>boilerplate.csv</c>.</summary>
    public BoilerplateCues Cues { get; }

    /// <summary>Rows of <c>first-lines.csv</c>.</summary>
    public FirstLineWords Words { get; }

    /// <summary>Reads the files of a schema folder's <c>reading</c> folder.</summary>
    /// <exception cref="ConfigurationException">A file is missing or a row is wrong.</exception>
    public static ReadingVocabulary Load(string schemaFolder) => new(Path.Combine(schemaFolder, "reading"));

    private BoilerplateCue? Cue(string[] fields, string where)
    {
        if (!Enum.TryParse<CueMatch>(fields[1], ignoreCase: true, out var match) || int.TryParse(fields[1], out _))
        {
            _faults.Add($"{where}: match is '{fields[1]}', not starts, contains, equals or regex");
        }
        else if (!Enum.TryParse<CueExtent>(fields[3], ignoreCase: true, out var extent) || int.TryParse(fields[3], out _))
        {
            _faults.Add($"{where}: extent is '{fields[3]}', not line, list, tail or rest");
        }
        else if (fields[0].Length < 3 || fields[2].Length == 0)
        {
            _faults.Add($"{where}: cue and reason must be given, the cue with three characters or more");
        }
        else if (match == CueMatch.Regex && PatternFault(fields[0]) is { } fault)
        {
            _faults.Add($"{where}: '{fields[0]}' cannot be used as a regular expression: {fault}");
        }
        else
        {
            return new BoilerplateCue(fields[0], match, fields[2], extent);
        }

        return null;
    }

    private static string? PatternFault(string pattern)
    {
        try
        {
            return BoilerplateCues.Compile(pattern).IsMatch("") ? "it matches everything" : null;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return e.Message;
        }
    }

    private FirstLineWords ReadWords(string file)
    {
        var words = new Dictionary<string, HashSet<string>>
        {
            ["kicker"] = new(StringComparer.OrdinalIgnoreCase),
            ["publisher"] = new(StringComparer.OrdinalIgnoreCase),
            ["unnamed"] = new(StringComparer.OrdinalIgnoreCase),
        };
        foreach (var (fields, where) in Rows(file, 2))
        {
            if (!words.TryGetValue(fields[1], out var set))
            {
                _faults.Add($"{where}: role is '{fields[1]}', not kicker, publisher or unnamed");
            }
            else if (fields[0].Length == 0 || !set.Add(fields[0]))
            {
                _faults.Add($"{where}: '{fields[0]}' is empty or was given before");
            }
        }

        return new FirstLineWords(words["kicker"], words["publisher"], words["unnamed"]);
    }

    private List<(string[] Fields, string Where)> Rows(string file, int columns)
    {
        var rows = new List<(string[], string)>();
        try
        {
            using var csv = CsvReader.FromFile(file, new CsvReaderOptions { Separator = ',', TrackLineNumbers = true, TrimWhitespace = true });
            while (csv.Read())
            {
                var where = $"{file}:{csv.LineNumber}";
                if (csv.FieldCount == columns)
                {
                    rows.Add(([.. Enumerable.Range(0, columns).Select(csv.GetString)], where));
                }
                else
                {
                    _faults.Add($"{where}: {csv.FieldCount} columns, not {columns}");
                }
            }
        }
        catch (IOException e)
        {
            throw new ConfigurationException("cannot read the vocabulary; --schema DIR says where graph-schema lies", file, e);
        }

        return rows;
    }
}
