namespace KnowledgeGraph.Model;

/// <summary>Names of the entity kinds that code has to know by name. The ontology file defines them and is checked against this list.</summary>
public static class Kinds
{
    /// <summary>A sovereign state.</summary>
    public const string State = "State";

    /// <summary>An alliance, intergovernmental body or informal grouping of states.</summary>
    public const string Bloc = "Bloc";

    /// <summary>A think tank, medium, ministry, company, party or armed group.</summary>
    public const string Organization = "Organization";

    /// <summary>A named person.</summary>
    public const string Person = "Person";

    /// <summary>A school of thought, ideology or doctrine of analysis.</summary>
    public const string Theory = "Theory";

    /// <summary>A policy, posture or goal that an actor can pursue.</summary>
    public const string Strategy = "Strategy";

    /// <summary>A state of the international system.</summary>
    public const string Order = "Order";

    /// <summary>A project, treaty, corridor, dialogue format or agreement.</summary>
    public const string Initiative = "Initiative";

    /// <summary>A war, crisis, visit, summit, election or pandemic.</summary>
    public const string Event = "Event";

    /// <summary>A problem, dispute, resource or dependency talked about.</summary>
    public const string Issue = "Issue";

    /// <summary>A place that is no state.</summary>
    public const string Region = "Region";

    /// <summary>All kinds, actors first.</summary>
    public static IReadOnlyList<string> All { get; } =
        [State, Bloc, Organization, Person, Theory, Strategy, Order, Initiative, Event, Issue, Region];

    /// <summary>True for the four kinds of the class Actor.</summary>
    public static bool IsActor(string kind) => kind is State or Bloc or Organization or Person;
}
