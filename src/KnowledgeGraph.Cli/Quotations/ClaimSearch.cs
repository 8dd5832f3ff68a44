using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Quotations;

/// <summary>Finds the claims of a triple that somebody typed.</summary>
internal sealed class ClaimSearch(IClaimStore store, Ontology ontology, EntityNames names)
{
    private const string AnyRelation = "any";

    /// <summary>The claims; of a symmetric relation those in either direction.</summary>
    /// <exception cref="InputException">There is no such relation type, or a name fits several entities.</exception>
    public SearchResult Find(string source, string relation, string target)
    {
        var relations = Relations(relation);
        if (names.Find(source) is not { } from)
        {
            return new SearchResult([], Unknown(source));
        }

        if (names.Find(target) is not { } to)
        {
            return new SearchResult([], Unknown(target));
        }

        var claims = relations.SelectMany(r => ClaimsOf(from, r, to)).ToList();
        return new SearchResult(claims, claims.Count > 0 ? null : Instead(from, to));
    }

    private IReadOnlyList<RelationType> Relations(string typed)
    {
        if (typed.Equals(AnyRelation, StringComparison.OrdinalIgnoreCase))
        {
            return ontology.Relations;
        }

        var name = typed.Replace('-', '_').Replace(' ', '_').ToUpperInvariant();
        if (ontology.HasRelation(name))
        {
            return [ontology.Relation(name)];
        }

        var known = ontology.Relations.Select(r => r.Name);
        var hint = NearNames.Of(name, known) is [var near, ..] ? $"did you mean {near}?" : $"known: {string.Join(", ", known)}";
        throw new InputException($"unknown relation '{typed}'; {hint}");
    }

    private IEnumerable<Claim> ClaimsOf(Entity source, RelationType relation, Entity target)
    {
        var claims = store.ClaimsOf(source.Id, relation.Name, target.Id);
        return relation.Symmetric && source.Id != target.Id
            ? claims.Concat(store.ClaimsOf(target.Id, relation.Name, source.Id)).OrderBy(c => c, ClaimOrder.Instance)
            : claims;
    }

    private string Unknown(string typed)
    {
        var like = names.Like(typed);
        var hint = like.Count > 0 ? $"did you mean {string.Join(" or ", like.Select(n => $"'{n}'"))}?" : "`kg query \"MATCH (a:Actor) RETURN a.name\"` lists the actors";
        return $"nothing in the graph is called '{typed}'; {hint}";
    }

    private string Instead(Entity source, Entity target)
    {
        var between = store.Relationships()
            .Where(r => (r.Source == source.Id && r.Target == target.Id) || (r.Source == target.Id && r.Target == source.Id))
            .Select(r => $"{names.NameOf(r.Source)} {r.Relation} {names.NameOf(r.Target)} ({Count.Of(r.Claims, "claim")})")
            .ToList();
        var known = between.Count > 0 ? $"there is {string.Join(", ", between)}" : "there is none between the two";
        return $"no such claim from {source.Name} to {target.Name}; {known}";
    }
}
