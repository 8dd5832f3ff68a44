using System.Globalization;
using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>Writes one document and all that it gave, row by row, into a transaction.</summary>
internal sealed class DocumentRows : IDisposable
{
    private readonly SqliteCommand _key;
    private readonly Insert _document;
    private readonly Insert _block;
    private readonly Insert _sentence;
    private readonly Insert _entity;
    private readonly Insert _mention;
    private readonly Insert _claim;

    public DocumentRows(SqliteConnection connection)
    {
        Insert Into(string table, int columns) =>
            new(connection, $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(1, columns).Select(i => $"${i}"))})", columns);
        _key = connection.CreateCommand();
        _key.CommandText = "SELECT coalesce(max(key), 0) + 1 FROM documents";
        _document = Into("documents", 16);
        _block = Into("blocks", 6);
        _sentence = Into("sentences", 6);
        _entity = Into("entities", 5);
        _mention = Into("mentions", 4);
        _claim = Into("claims", 15);
    }

    public void Write(DocumentExtraction extraction, string fingerprint, SqliteTransaction transaction)
    {
        _key.Transaction = transaction;
        var key = _key.ExecuteScalar()!;
        WriteDocument(key, extraction, fingerprint, transaction);
        var number = 0;
        foreach (var b in extraction.Document.Blocks)
        {
            _block.Run(transaction, key, number++, b.Start, b.End, Code.Of(b.Kind), b.SkipReason);
        }

        foreach (var s in extraction.Sentences)
        {
            _sentence.Run(transaction, key, s.Number, s.Start, s.End, Code.Of(s.Status), s.Reason);
        }

        WriteGraph(key, extraction, transaction);
    }

    public void Dispose()
    {
        _key.Dispose();
        Insert[] statements = [_document, _block, _sentence, _entity, _mention, _claim];
        foreach (var statement in statements)
        {
            statement.Dispose();
        }
    }

    private void WriteDocument(object key, DocumentExtraction extraction, string fingerprint, SqliteTransaction transaction)
    {
        var d = extraction.Document;
        int Sentences(SentenceStatus status) => extraction.Sentences.Count(s => s.Status == status);
        _document.Run(
            transaction, key, d.Name, d.Id, d.Hash, fingerprint, d.Title, Code.Of(d.Authors), d.Publisher,
            d.Published?.ToString("O", CultureInfo.InvariantCulture), d.Source,
            Sentences(SentenceStatus.Read), Sentences(SentenceStatus.Skipped), Sentences(SentenceStatus.Failed),
            extraction.Words, extraction.Claims.Length, d.Text);
    }

    private void WriteGraph(object key, DocumentExtraction extraction, SqliteTransaction transaction)
    {
        foreach (var e in extraction.Entities)
        {
            _entity.Run(transaction, e.Id, key, e.Name, e.Kind, Code.Of(e.Aliases));
        }

        foreach (var m in extraction.Mentions)
        {
            _mention.Run(transaction, key, m.EntityId, m.Count, Code.Of(m.Forms));
        }

        foreach (var c in extraction.Claims)
        {
            _claim.Run(
                transaction, key, c.Id, c.Sentence, c.Source, c.Relation, c.Target, Code.Of(c.Polarity), Code.Of(c.Modality), Code.Of(c.AttributedTo),
                c.When, c.Evidence.Quote, c.Evidence.Start, c.Evidence.End, c.Confidence, c.Extractor);
        }
    }
}
