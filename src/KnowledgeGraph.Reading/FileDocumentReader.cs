using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading.Cutting;
using KnowledgeGraph.Reading.Formats;
using KnowledgeGraph.Reading.Formats.Html;
using KnowledgeGraph.Reading.Formats.Pdf;
using KnowledgeGraph.Reading.Formats.Tables;
using KnowledgeGraph.Reading.Formats.Word;
using KnowledgeGraph.Reading.Metadata;
using KnowledgeGraph.Reading.Sources;

namespace KnowledgeGraph.Reading;

/// <summary>Reads files: finds them, opens one after the other, and hands each to the format of its extension.</summary>
public sealed class FileDocumentReader : IDocumentReader
{
    private const long LargestFile = 512L << 20;
    private readonly Dictionary<string, IFormat> _formats;
    private readonly Stream? _input;

    /// <summary>Loads the vocabulary by which boilerplate and first lines are recognised.</summary>
    /// <param name="schemaFolder">The folder <c>graph-schema</c>.</param>
    /// <param name="input">What <c>-</c> stands for; the process's standard input if null.</param>
    /// <exception cref="ConfigurationException">A vocabulary file is missing or damaged.</exception>
    public FileDocumentReader(string schemaFolder, Stream? input = null)
    {
        var vocabulary = ReadingVocabulary.Load(schemaFolder);
        var assembler = new DocumentAssembler(vocabulary);
        var firstLines = new FirstLines(vocabulary.Words);
        var text = new TextFormat(assembler, new PlainTextCutter(line => firstLines.IsByline(line) || vocabulary.Cues.Find(line) is not null));
        var rows = new RowAssembler(assembler, text);
        IFormat[] formats =
        [
            text, new CsvFormat(rows), new JsonLinesFormat(rows), new HtmlFormat(assembler), new WordFormat(assembler), new PdfFormat(assembler),
        ];
        _formats = formats.SelectMany(f => f.Extensions.Select(e => (e, f))).ToDictionary(p => p.e, p => p.f);
        _input = input;
    }

    /// <inheritdoc/>
    public IEnumerable<ReadResult> Read(IReadOnlyList<string> paths)
    {
        // The files are found before the first is read, so that a wrong path is reported at once.
        var files = SourceFinder.Find(paths);
        return files.SelectMany(ReadFile);
    }

    /// <summary>How many files these paths name: what a progress bar counts. A table or a JSONL file is one, however many documents it holds.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static int CountFiles(IReadOnlyList<string> paths) => SourceFinder.Find(paths).Count;

    private IEnumerable<ReadResult> ReadFile(SourceFile file)
    {
        if (file.Fault is { } fault)
        {
            return [ReadResult.Failed(file.Name, fault)];
        }

        if (!file.IsNamed && Path.GetFileNameWithoutExtension(file.Name).Equals("readme", StringComparison.OrdinalIgnoreCase))
        {
            return [ReadResult.LeftOut(file.Name, "describes the folder; name the file itself to read it")];
        }

        var known = _formats.TryGetValue(file.Extension, out var format);
        if (!known && !file.IsNamed)
        {
            var reason = file.Extension.Length == 0 ? "no extension tells its format" : $"unknown format .{file.Extension}";
            return [ReadResult.LeftOut(file.Name, reason)];
        }

        try
        {
            var content = Load(file);
            return (format ?? _formats[ContentSniffer.ExtensionOf(content)]).Read(file.Name, content);
        }
        catch (Exception e) when (e is InputException or IOException or UnauthorizedAccessException)
        {
            return [ReadResult.Failed(file.Name, e.Message.ReplaceLineEndings(" "))];
        }
    }

    private byte[] Load(SourceFile file)
    {
        if (file.Path is null)
        {
            using var copy = new MemoryStream();
            (_input ?? Console.OpenStandardInput()).CopyTo(copy);
            return NotEmpty(copy.ToArray());
        }

        // A pipe or device has no length either, and opening it could wait for ever.
        var info = new FileInfo(file.Path);
        var target = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
        return target.Length switch
        {
            0 => throw new InputException("empty: the file has no content"),
            > LargestFile => throw new InputException($"larger than {LargestFile >> 20} MB; split the file"),
            _ => File.ReadAllBytes(file.Path),
        };
    }

    private static byte[] NotEmpty(byte[] content) =>
        content.Length > 0 ? content : throw new InputException("empty: nothing came from standard input");
}
