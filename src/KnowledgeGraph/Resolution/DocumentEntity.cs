using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>An entity of one document while it is read.</summary>
public sealed class DocumentEntity
{
    private readonly SortedSet<string> _forms = new(StringComparer.Ordinal);

    /// <summary>Starts without mentions.</summary>
    /// <param name="name">Canonical name.</param>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="lexicon">Its entry; null for one that the lexicon lacks.</param>
    public DocumentEntity(string name, string kind, LexiconEntity? lexicon = null)
    {
        Name = name;
        Kind = kind;
        Lexicon = lexicon;
        Id = EntityId.FromName(name);
    }

    /// <summary>Id of the node that it will be.</summary>
    public string Id { get; }

    /// <summary>Canonical name.</summary>
    public string Name { get; }

    /// <summary>One of <see cref="Kinds"/>.</summary>
    public string Kind { get; }

    /// <summary>Its entry; null for one that the lexicon lacks.</summary>
    public LexiconEntity? Lexicon { get; }

    /// <summary>The state for which a person or organisation stands, as the text says or else the lexicon; null if neither does.</summary>
    public DocumentEntity? Home { get; set; }

    /// <summary>True where the text itself gives <see cref="Home"/>: by an office, a ministry.</summary>
    public bool IsHomeStated { get; set; }

    /// <summary>Mentions, pronouns included.</summary>
    public int Mentions { get; set; }

    /// <summary>Surface forms, pronouns left out.</summary>
    public IReadOnlyCollection<string> Forms => _forms;

    /// <summary>True for State, Bloc, Organization and Person.</summary>
    public bool IsActor => Kinds.IsActor(Kind);

    /// <summary>Notes a surface form; white space is folded.</summary>
    public void AddForm(string form) => _forms.Add(string.Join(' ', form.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Kind})";
}
