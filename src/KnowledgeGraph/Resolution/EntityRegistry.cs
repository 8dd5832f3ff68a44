using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// The entities of one document. Names are one entity when the lexicon says so, when the text introduces an abbreviation, or when a surname
/// follows the full name; never because they are spelt alike.
/// </summary>
public sealed class EntityRegistry
{
    private readonly Dictionary<string, DocumentEntity> _byKey = [];
    private readonly Dictionary<string, DocumentEntity> _surnames = [];
    private readonly List<DocumentEntity> _all = [];

    /// <summary>In the order in which the text names them.</summary>
    public IReadOnlyList<DocumentEntity> All => _all;

    /// <summary>The entity of a lexicon entry.</summary>
    public DocumentEntity Of(LexiconEntity entry) => Find(entry.Name) ?? Register(new DocumentEntity(entry.Name, entry.Kind, entry));

    /// <summary>The entity that a name stands for in this text; null if the name is new.</summary>
    public DocumentEntity? Find(string name) => _byKey.GetValueOrDefault(Key(name));

    /// <summary>The entity of a name that the lexicon lacks; a bare surname is the person whose full name came before.</summary>
    public DocumentEntity Of(string name, string kind)
    {
        if (Find(name) is { } known)
        {
            return known;
        }

        if (kind == Kinds.Person && FullNameOf(name) is { } person)
        {
            AddAlias(name, person);
            return person;
        }

        return Register(new DocumentEntity(name, kind));
    }

    /// <summary>Lets another name stand for an entity, unless it already stands for one.</summary>
    public void AddAlias(string name, DocumentEntity entity) => _byKey.TryAdd(Key(name), entity);

    /// <summary>The person of whom this is a part of the name; null if no full name came before.</summary>
    public DocumentEntity? FullNameOf(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return _surnames.GetValueOrDefault(Key(name)) ?? (last.Length < name.Length ? null : _surnames.GetValueOrDefault(Key(last)));
    }

    private DocumentEntity Register(DocumentEntity entity)
    {
        _all.Add(entity);
        _byKey[Key(entity.Name)] = entity;
        if (entity.Kind == Kinds.Person)
        {
            var parts = entity.Name.Split(' ');
            foreach (var part in parts.Where(p => p.Length > 1 && parts.Length > 1))
            {
                // The last bearer of a name is the nearest one; given names count too, since East Asian names begin with the surname.
                _surnames[Key(part)] = entity;
            }
        }

        return entity;
    }

    private static string Key(string name)
    {
        var pieces = new List<NamePiece>();
        NamePieces.Split(name, pieces);
        if (pieces.Count > 1 && pieces[0].Key is "the" or "a" or "an")
        {
            pieces.RemoveAt(0);
        }

        return pieces.Count == 0 ? name : string.Join(' ', pieces.Select(p => p.Key));
    }
}
