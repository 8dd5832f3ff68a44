using KnowledgeGraph.Model;

namespace KnowledgeGraph.Export;

/// <summary>When a claim holds.</summary>
internal static class ClaimTime
{
    /// <summary>The time that the claim names; where it names none, the day on which its document was published; null where neither is known.</summary>
    public static Period? Of(Claim claim, DateOnly? published) =>
        Period.Parse(claim.When) ?? (published is { } day ? new Period(day, day) : null);
}
