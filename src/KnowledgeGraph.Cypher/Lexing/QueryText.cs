namespace KnowledgeGraph.Cypher.Lexing;

/// <summary>The text of a query; makes the messages that point into it.</summary>
internal sealed class QueryText(string text)
{
    public string Text { get; } = text;

    /// <summary>A message with line and column, the line itself and a caret under the place.</summary>
    public InputException Error(int offset, string message)
    {
        offset = Math.Min(offset, Text.Length);
        var lineStart = offset == 0 ? 0 : Text.LastIndexOf('\n', offset - 1) + 1;
        var lineEnd = Text.IndexOf('\n', lineStart);
        var line = Text[lineStart..(lineEnd < 0 ? Text.Length : lineEnd)].TrimEnd('\r').Replace('\t', ' ');
        var number = Text.AsSpan(0, lineStart).Count('\n') + 1;
        var column = offset - lineStart + 1;
        return new InputException($"{message} (line {number}, column {column})\n{Excerpt(line, column - 1)}", "query");
    }

    private static string Excerpt(string line, int at)
    {
        const int Width = 100;
        var from = Math.Max(0, Math.Min(at - (Width / 2), line.Length - Width));
        var shown = line[from..Math.Min(line.Length, from + Width)];
        return $"    {shown}\n    {new string(' ', at - from)}^";
    }
}
