using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests.Support;

/// <summary>Reads the lines of a block <c>claims</c>. A line that it does not understand stops the test run: a spec that says nothing would always pass.</summary>
internal sealed class ExpectationReader(Ontology ontology)
{
    public Expectation Read(IReadOnlyList<string> lines, string place)
    {
        var claims = new List<ClaimLine>();
        var kinds = new List<(string, string)>();
        var absent = new List<string>();
        var open = lines.Count > 0 && lines[0] == "…";
        foreach (var line in lines.Skip(open ? 1 : 0).Where(l => l is not "(nothing)"))
        {
            var colon = line.IndexOf(" : ", StringComparison.Ordinal);
            if (line.StartsWith("no ", StringComparison.Ordinal))
            {
                absent.Add(line[3..]);
            }
            else if (colon > 0 && Kinds.All.Contains(line[(colon + 3)..]))
            {
                kinds.Add((line[..colon], line[(colon + 3)..]));
            }
            else
            {
                claims.Add(Claim(line) ?? throw new FormatException($"{place}: no claim: {line}"));
            }
        }

        return lines.Count > 0 ? new Expectation([.. claims], [.. kinds], [.. absent], open) : throw new FormatException($"{place}: expects nothing; write (nothing)");
    }

    private ClaimLine? Claim(string line)
    {
        var bracket = line.EndsWith(']') ? line.LastIndexOf('[') : line.Length;
        var words = line[..bracket].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, ontology.HasRelation);
        return at <= 0 || at == words.Length - 1
            ? null
            : ClaimLine.Of(string.Join(' ', words[..at]), ontology.Relation(words[at]), string.Join(' ', words[(at + 1)..]), Qualifiers(line[bracket..].Trim('[', ']')));
    }

    private static string Qualifiers(string list)
    {
        var (polarity, modality, when) = (Polarity.Affirmed, Modality.Asserted, default(string));
        string[] speakers = [];
        foreach (var part in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            switch (part.Split(' ')[0])
            {
                case "negated":
                    polarity = Polarity.Negated;
                    break;
                case "possible":
                    modality = Modality.Possible;
                    break;
                case "proposed":
                    modality = Modality.Proposed;
                    break;
                case "by":
                    speakers = part[3..].Split('|');
                    break;
                case "when":
                    when = part[5..];
                    break;
                default:
                    throw new FormatException($"unknown qualifier: {part}");
            }
        }

        return ClaimLine.Join(polarity, modality, speakers, when);
    }
}
