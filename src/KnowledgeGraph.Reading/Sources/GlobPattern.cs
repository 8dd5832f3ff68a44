using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Sources;

/// <summary>
/// A path with wildcards: <c>*</c> and <c>?</c> stay within a folder, <c>**</c> stands for any number of folders,
/// <c>[ab]</c> for one of the characters.
/// </summary>
internal sealed class GlobPattern
{
    private static readonly char[] Wildcards = ['*', '?', '['];
    private readonly Regex _regex;

    private GlobPattern(string root, string pattern)
    {
        Root = root;
        IsDeep = pattern.Contains('/') || pattern.Contains("**");
        _regex = new Regex(ToRegex(pattern), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>The folder in front of the first wildcard; names are relative to it.</summary>
    public string Root { get; }

    /// <summary>Files below the root's own subfolders can match.</summary>
    public bool IsDeep { get; }

    /// <summary>Whether the path has a wildcard at all.</summary>
    public static bool HasWildcard(string path) => path.IndexOfAny(Wildcards) >= 0;

    /// <summary>Cuts the path into its root and its pattern.</summary>
    public static GlobPattern Of(string path)
    {
        var text = path.Replace(Path.DirectorySeparatorChar, '/');
        var slash = text.LastIndexOf('/', text.IndexOfAny(Wildcards));
        var root = slash < 0 ? "." : slash == 0 ? "/" : text[..slash];
        return new GlobPattern(Path.GetFullPath(root), text[(slash + 1)..]);
    }

    /// <summary>Whether a file matches.</summary>
    /// <param name="relative">Its path relative to the root, with <c>/</c>.</param>
    public bool Matches(string relative) => _regex.IsMatch(relative);

    private static string ToRegex(string pattern)
    {
        var result = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            var rest = pattern.AsSpan(i);
            if (rest.StartsWith("**/"))
            {
                result.Append("(?:[^/]+/)*");
                i += 2;
            }
            else if (rest.StartsWith("**"))
            {
                result.Append(".*");
                i++;
            }
            else if (rest[0] == '[' && rest.IndexOf(']') is > 1 and var close)
            {
                result.Append('[').Append(Regex.Escape(rest[1..close].ToString()).Replace(@"\-", "-").Replace("]", @"\]")).Append(']');
                i += close;
            }
            else
            {
                result.Append(rest[0] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
            }
        }

        return result.Append('$').ToString();
    }
}
