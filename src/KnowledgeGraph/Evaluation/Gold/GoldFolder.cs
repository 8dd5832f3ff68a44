using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>A folder of documents in the gold format.</summary>
public sealed class GoldFolder
{
    private readonly string _path;

    /// <summary>Lists the documents.</summary>
    /// <exception cref="InputException">There is no such folder.</exception>
    public GoldFolder(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new InputException("there is no such folder; name one that holds *.claims.tsv and *.entities.tsv", path);
        }

        _path = path;
        Names = [.. Directory.EnumerateFiles(path, $"*{GoldFormat.ClaimsSuffix}")
            .Select(f => Path.GetFileName(f)[..^GoldFormat.ClaimsSuffix.Length]).Order(StringComparer.Ordinal)];
    }

    /// <summary>Names of the documents that have a claims file, in ordinal order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Reads a document.</summary>
    /// <returns>Null if it has no claims file.</returns>
    /// <exception cref="InputException">A file cannot be read, or lacks a column.</exception>
    public AnnotatedDocument? Load(string name)
    {
        var claims = Path.Combine(_path, name + GoldFormat.ClaimsSuffix);
        return !File.Exists(claims) ? null : new AnnotatedDocument(
            name,
            GoldFormat.Read(Path.Combine(_path, name + GoldFormat.EntitiesSuffix), GoldFormat.EntityColumns[..2], Entity),
            GoldFormat.Read(claims, GoldFormat.ClaimColumns[1..4], Claim));
    }

    private static AnnotatedEntity Entity(Func<string, string> field) => new(field("name"), field("kind"), List(field("aliases")));

    private static AnnotatedClaim Claim(Func<string, string> field) => new(
        field("sentence"), field("subject"), field("relation"), field("object"), field("polarity"), field("modality"), List(field("attributed_to")), field("quote"),
        double.TryParse(field("confidence"), NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence) ? confidence : null);

    private static ImmutableArray<string> List(string text) => text.Length == 0 ? [] : [.. text.Split(GoldFormat.ListSeparator)];
}
