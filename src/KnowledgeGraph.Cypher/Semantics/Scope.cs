using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>
/// The variables that can be named at a place of the query. A block sees the scope around it and shares its frame; a subquery has a frame
/// of its own and copies in what it names of the scope outside.
/// </summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Variable> _own = [];
    private readonly Dictionary<string, Variable> _imported = [];
    private readonly Dictionary<Expression, Variable> _substitutes = [];
    private readonly Scope? _around;

    private Scope(FrameLayout layout, Scope? around, Scope? outside)
    {
        Layout = layout;
        _around = around;
        Outside = outside;
    }

    /// <summary>The layout of the frame.</summary>
    public FrameLayout Layout { get; }

    /// <summary>The scope outside of a subquery; null for the query itself.</summary>
    public Scope? Outside { get; }

    /// <summary>Variables that the query declares here, in order; what <c>*</c> stands for.</summary>
    public IEnumerable<Variable> Visible => _own.Values.Where(v => !v.IsHidden);

    /// <summary>A scope with a frame of its own.</summary>
    public static Scope NewFrame(Scope? outside) => new(new FrameLayout(), null, outside);

    /// <summary>A scope that sees this one and may hide names of it.</summary>
    public Scope Block() => new(Layout, this, Outside);

    /// <summary>A scope in the same frame that sees nothing of this one.</summary>
    public Scope Closed() => new(Layout, null, Outside);

    /// <summary>A scope outside of which only some names are seen.</summary>
    public Scope Restricted(IEnumerable<Variable> visible)
    {
        var scope = new Scope(Layout, null, null);
        foreach (var variable in visible)
        {
            scope.Add(variable);
        }

        return scope;
    }

    /// <summary>The variable of a name, or null.</summary>
    public Variable? Find(string name)
    {
        if (_own.TryGetValue(name, out var found) || _imported.TryGetValue(name, out found))
        {
            return found;
        }

        if (_around is not null)
        {
            return _around.Find(name);
        }

        return Outside?.Find(name) is { } outer
            ? _imported[name] = outer with { Slot = Layout.Import(outer.Slot) }
            : null;
    }

    /// <summary>True if the name is declared here or in a block around.</summary>
    public bool Declares(string name) => _own.ContainsKey(name) || (_around?.Declares(name) ?? false);

    /// <summary>A new variable; hides one of the same name around.</summary>
    public Variable Declare(string name, ValueKind kind) => Add(new Variable(name, Layout.Allocate(), kind));

    /// <summary>A variable that has a slot already.</summary>
    public Variable Add(Variable variable) => _own[variable.Name] = variable;

    /// <summary>Says that an expression has been computed.</summary>
    public void Substitute(Expression expression, Variable variable) => _substitutes.TryAdd(expression, variable);

    /// <summary>Where an expression has been computed, or null.</summary>
    public Variable? SubstituteOf(Expression expression) =>
        _substitutes.TryGetValue(expression, out var found) ? found : _around?.SubstituteOf(expression);
}
