using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Schema;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>Makes records of rows; the queries of <see cref="WorkspaceReader"/> give the columns in the order read here.</summary>
internal static class Row
{
    public static DocumentNode DocumentNode(SqliteDataReader r) => new(
        r.GetString(0), r.GetString(1), r.GetString(2), Code.List(r.GetString(3)), Text(r, 4), Date(r, 5), Text(r, 6), r.GetString(7));

    public static Document Document(SqliteDataReader r, IEnumerable<Block> blocks) => new(
        r.GetString(1), r.GetString(7), [.. blocks], r.GetString(2), Code.List(r.GetString(3)), Text(r, 4), Date(r, 5), Text(r, 6));

    public static Block Block(SqliteDataReader r) => new(r.GetInt32(0), r.GetInt32(1), Code.Value<BlockKind>(r.GetString(2)), Text(r, 3)) { Hidden = Code.Stretches(r.GetString(4)) };

    public static SentenceRecord Sentence(SqliteDataReader r) => new(
        r.GetInt32(0), r.GetInt32(1), r.GetInt32(2), Code.Value<SentenceStatus>(r.GetString(3)), Text(r, 4));

    public static LedgerEntry LedgerEntry(SqliteDataReader r) => new(
        r.GetString(0), Text(r, 1), Code.Value<SentenceStatus>(r.GetString(2)), Text(r, 3),
        r.GetInt32(4), r.GetInt32(5), r.GetInt32(6), r.GetInt32(7), r.GetInt32(8));

    public static Entity Entity(SqliteDataReader r) => new(r.GetString(0), r.GetString(1), r.GetString(2), Code.List(r.GetString(3)));

    public static EntityMeasures Measures(SqliteDataReader r, int first) => new(
        r.GetString(0), r.GetInt32(first), r.GetDouble(first + 1), r.GetDouble(first + 2), r.GetDouble(first + 3), r.GetInt32(first + 4),
        r.GetDouble(first + 5), r.GetDouble(first + 6), r.GetDouble(first + 7));

    public static EntityMention Mention(SqliteDataReader r) => new(r.GetString(0), r.GetString(1), r.GetInt32(2), Code.List(r.GetString(3)));

    public static Claim Claim(SqliteDataReader r) => new(
        r.GetString(0), r.GetString(1), r.GetInt32(2), r.GetString(3), r.GetString(4), r.GetString(5),
        Code.Value<Polarity>(r.GetString(6)), Code.Value<Modality>(r.GetString(7)), Code.List(r.GetString(8)), Text(r, 9),
        new Evidence(r.GetString(10), r.GetInt32(11), r.GetInt32(12)), r.GetDouble(13), r.GetString(14));

    public static Relationship Relationship(SqliteDataReader r, Ontology ontology)
    {
        var (source, relation, target) = (r.GetString(0), r.GetString(1), r.GetString(2));
        return new Relationship(
            RelationshipBuilder.IdOf(source, relation, target), source, relation, target,
            r.GetInt32(3), r.GetInt32(4), r.GetInt32(5), r.GetInt32(6), r.GetInt32(7), r.GetInt32(8), r.GetInt32(9),
            r.GetDouble(10), r.GetDouble(11), Text(r, 12), Text(r, 13), ontology.Relation(relation).Sign);
    }

    private static string? Text(SqliteDataReader r, int column) => r.IsDBNull(column) ? null : r.GetString(column);

    private static DateOnly? Date(SqliteDataReader r, int column) =>
        Text(r, column) is { } text ? DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture) : null;
}
