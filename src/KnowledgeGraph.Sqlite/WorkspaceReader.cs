using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite;

/// <summary>Reads a workspace. Order is made by SQLite, from indices where it can, so that no sequence is held in memory.</summary>
internal sealed class WorkspaceReader(WorkspaceFile file, Ontology ontology)
{
    private const string ClaimColumns = """
        SELECT c.id, d.id, c.sentence, c.source, c.relation, c.target, c.polarity, c.modality, c.attributed_to, c.time,
               c.quote, c.start, c."end", c.confidence, c.extractor
        """;

    public IEnumerable<DocumentNode> Documents() => file.Query(
        "SELECT id, name, title, authors, publisher, published, source, hash FROM documents ORDER BY id", Row.DocumentNode);

    public IEnumerable<EntityNode> Entities()
    {
        var rows = file.Query(
            """
            SELECT e.id, e.name, e.kind, e.aliases, m.count, s.degree, s.weighted_degree, s.pagerank, s.betweenness, s.community, s.x, s.y, s.size
            FROM entities e LEFT JOIN mentions m ON m.document = e.document AND m.entity = e.id LEFT JOIN measures s ON s.entity = e.id
            ORDER BY e.id
            """,
            r => (Entity: Row.Entity(r), Mentions: r.IsDBNull(4) ? (int?)null : r.GetInt32(4), Measures: r.IsDBNull(5) ? null : Row.Measures(r, 5)));
        return Runs.Of(rows, r => r.Entity.Id).Select(run => new EntityNode(
            EntityMerge.Merge(run.Select(r => r.Entity)), run.Sum(r => r.Mentions ?? 0), run.Count(r => r.Mentions is not null)) { Measures = run[0].Measures });
    }

    public bool IsMeasured() => file.Query("SELECT 1 FROM measures LIMIT 1", _ => true).Any();

    public IEnumerable<Relationship> Relationships() => file.Query(
        "SELECT * FROM relationships", r => Row.Relationship(r, ontology));

    // CROSS JOIN keeps to the order of documents, so that only the claims of one are sorted at a time.
    public IEnumerable<Claim> Claims() => file.Query(
        $"{ClaimColumns} FROM documents d CROSS JOIN claims c ON c.document = d.key ORDER BY d.id, c.sentence, c.source, c.relation, c.target, c.id", Row.Claim);

    public IEnumerable<Claim> ClaimsOf(string source, string relation, string target) => file.Query(
        $"""
        {ClaimColumns} FROM claims c JOIN documents d ON d.key = c.document
        WHERE c.source = $source AND c.relation = $relation AND c.target = $target ORDER BY d.id, c.sentence, c.id
        """,
        Row.Claim,
        ("$source", source),
        ("$relation", relation),
        ("$target", target));

    // CROSS JOIN keeps to the order of the index, so that only the claims of one triple are sorted at a time.
    public IEnumerable<Claim> ClaimsByTriple() => file.Query(
        $"""
        {ClaimColumns} FROM claims c INDEXED BY claims_by_triple CROSS JOIN documents d ON d.key = c.document
        ORDER BY c.source, c.relation, c.target, d.id, c.sentence, c.id
        """,
        Row.Claim);

    public IEnumerable<Claim> ClaimsIn(string documentId) => file.Query(
        $"{ClaimColumns} FROM documents d JOIN claims c ON c.document = d.key WHERE d.id = $id ORDER BY c.sentence, c.source, c.relation, c.target, c.id",
        Row.Claim,
        ("$id", documentId));

    public IEnumerable<EntityMention> Mentions() => file.Query(
        "SELECT d.id, m.entity, m.count, m.forms FROM documents d JOIN mentions m ON m.document = d.key ORDER BY d.id, m.entity", Row.Mention);

    public StoredVersion? Find(string name) => file.Query(
        "SELECT hash, fingerprint FROM documents WHERE name = $name", r => new StoredVersion(r.GetString(0), r.GetString(1)), ("$name", name)).FirstOrDefault();

    public IEnumerable<string> Origins() => file.Query("SELECT path FROM origins ORDER BY path", r => r.GetString(0));

    public bool IsLeftOut(string name, SentenceStatus status, string reason) => file.Query(
        "SELECT status, reason FROM left_out WHERE name = $name", r => (r.GetString(0), r.GetString(1)), ("$name", name)).Contains((Code.Of(status), reason));

    public Document? LoadDocument(string id)
    {
        var blocks = file.Query(
            "SELECT b.start, b.\"end\", b.kind, b.skip_reason, b.hidden FROM blocks b JOIN documents d ON d.key = b.document WHERE d.id = $id ORDER BY b.number",
            Row.Block,
            ("$id", id));
        return file.Query(
            "SELECT id, name, title, authors, publisher, published, source, text FROM documents WHERE id = $id", r => Row.Document(r, blocks), ("$id", id)).FirstOrDefault();
    }

    public IEnumerable<LedgerEntry> Ledger() => file.Query(
        """
        SELECT name, id, 'read', NULL, sentences_read, sentences_skipped, sentences_failed, words, claims FROM documents
        UNION ALL SELECT name, NULL, status, reason, 0, 0, 0, 0, 0 FROM left_out
        ORDER BY name
        """,
        Row.LedgerEntry);

    public IEnumerable<SentenceRecord> Sentences(string documentId) => file.Query(
        "SELECT s.number, s.start, s.\"end\", s.status, s.reason FROM sentences s JOIN documents d ON d.key = s.document WHERE d.id = $id ORDER BY s.number",
        Row.Sentence,
        ("$id", documentId));

    public IEnumerable<string> Names() => file.Query(
        "SELECT name FROM documents UNION ALL SELECT name FROM left_out ORDER BY name", r => r.GetString(0));
}
