using KnowledgeGraph.Cypher.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>How often a condition was true, false and unknown over a list; says what all, any, none and single make of it.</summary>
internal readonly record struct TruthCount(int True, int False, int Unknown)
{
    public TruthCount With(bool? truth) => truth switch
    {
        true => this with { True = True + 1 },
        false => this with { False = False + 1 },
        null => this with { Unknown = Unknown + 1 },
    };

    public bool? Of(QuantifierKind kind) => kind switch
    {
        QuantifierKind.All => False > 0 ? false : Unknown > 0 ? null : true,
        QuantifierKind.Any => True > 0 ? true : Unknown > 0 ? null : false,
        QuantifierKind.None => True > 0 ? false : Unknown > 0 ? null : true,
        _ => True > 1 ? false : Unknown > 0 ? null : True == 1,
    };
}
