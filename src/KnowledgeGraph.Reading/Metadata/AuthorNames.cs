using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Metadata;

/// <summary>Cuts a list of authors into names.</summary>
internal static partial class AuthorNames
{
    /// <summary>Names between commas, semicolons, ampersands and <c>and</c>; a leading <c>By</c> is no part of them.</summary>
    public static ImmutableArray<string> Split(string names) =>
        [.. Separator().Split(By().Replace(names.Trim(), ""))
            .Select(n => n.Trim(' ', ',')).Where(n => n.Length > 1).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether every word is one of a name: capitalised, an initial, or a particle such as <c>de</c> or <c>bin</c>.</summary>
    public static bool IsName(string name) => Name().IsMatch(name);

    [GeneratedRegex(@"\s*[,;&]\s*(?:and\s+)?|\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:written\s+)?by:?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(
        @"^(?:(?:Dr|Prof|Gen|Lt|Col|Amb|Sir|Mr|Mrs|Ms)\.?\s+)?(?:(?:\p{Lu}\.\s?)+|\p{Lu}[\p{L}'’\-]+)" +
        @"(?:\s+(?:\p{Lu}\.?|(?:\p{Lu}\.)+|\p{Lu}[\p{L}'’\-]*\.?" +
        @"|de|da|del|della|di|du|la|le|van|von|der|den|bin|ibn|al|el|al-\p{L}+|el-\p{L}+|dos|zu|y)){1,5}$")]
    private static partial Regex Name();
}
