using System.Text;

namespace KnowledgeGraph.Cli.Settings;

/// <summary>Text from standard input.</summary>
internal static class StandardInput
{
    /// <summary>All of it, as UTF-8.</summary>
    /// <exception cref="InputException">Nobody pipes anything in: waiting at a terminal would look like hanging.</exception>
    public static string ReadText()
    {
        if (!Console.IsInputRedirected)
        {
            throw new InputException("no text given; name it, or pipe it in");
        }

        using var reader = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
