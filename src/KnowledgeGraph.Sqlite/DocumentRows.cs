using System.Globalization;
using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>Writes one document and all that it gave, row by row, into a transaction.</summary>
internal sealed class DocumentRows : IDisposable
{
    private readonly Statement _document;
    private readonly Statement _block;
    private readonly Statement _sentence;
    private readonly Statement _entity;
    private readonly Statement _mention;
    private readonly Statement _claim;

    public DocumentRows(SqliteConnection connection)
    {
        Statement Into(string table, int columns) =>
            new(connection, $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Repeat('?', columns))})");
        _document = Into("documents", 16);
        _block = Into("blocks", 7);
        _sentence = Into("sentences", 6);
        _entity = Into("entities", 5);
        _mention = Into("mentions", 4);
        _claim = Into("claims", 15);
    }

    public void Write(DocumentExtraction extraction, string fingerprint)
    {
        WriteDocument(extraction, fingerprint);
        object key = _document.LastKey;
        var number = 0;
        foreach (var b in extraction.Document.Blocks)
        {
            _block.Run(key, number++, b.Start, b.End, Code.Of(b.Kind), b.SkipReason, Code.Of(b.Hidden));
        }

        foreach (var s in extraction.Sentences)
        {
            _sentence.Run(key, s.Number, s.Start, s.End, Code.Of(s.Status), s.Reason);
        }

        WriteGraph(key, extraction);
    }

    public void Dispose()
    {
        Statement[] statements = [_document, _block, _sentence, _entity, _mention, _claim];
        foreach (var statement in statements)
        {
            statement.Dispose();
        }
    }

    private void WriteDocument(DocumentExtraction extraction, string fingerprint)
    {
        var d = extraction.Document;
        int Sentences(SentenceStatus status) => extraction.Sentences.Count(s => s.Status == status);
        _document.Run(
            null, d.Name, d.Id, d.Hash, fingerprint, d.Title, Code.Of(d.Authors), d.Publisher,
            d.Published?.ToString("O", CultureInfo.InvariantCulture), d.Source,
            Sentences(SentenceStatus.Read), Sentences(SentenceStatus.Skipped), Sentences(SentenceStatus.Failed),
            extraction.Words, extraction.Claims.Length, d.Text);
    }

    private void WriteGraph(object key, DocumentExtraction extraction)
    {
        foreach (var e in extraction.Entities)
        {
            _entity.Run(key, e.Id, e.Name, e.Kind, Code.Of(e.Aliases));
        }

        foreach (var m in extraction.Mentions)
        {
            _mention.Run(key, m.EntityId, m.Count, Code.Of(m.Forms));
        }

        foreach (var c in extraction.Claims)
        {
            _claim.Run(
                key, c.Id, c.Sentence, c.Source, c.Relation, c.Target, Code.Of(c.Polarity), Code.Of(c.Modality), Code.Of(c.AttributedTo),
                c.When, c.Evidence.Quote, c.Evidence.Start, c.Evidence.End, c.Confidence, c.Extractor);
        }
    }
}
