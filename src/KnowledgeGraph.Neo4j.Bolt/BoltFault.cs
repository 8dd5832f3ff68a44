using global::Neo4j.Driver;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Bolt;

/// <summary>Says in the user's words what the driver throws.</summary>
internal static class BoltFault
{
    /// <summary>The exception to throw instead; null where the fault is none of the driver's.</summary>
    public static StoreException? Explain(Exception fault, Neo4jTarget target) => fault switch
    {
        SecurityException { InnerException: System.Security.Authentication.AuthenticationException } => new StoreException(
            $"the certificate of {target.Address.Host} cannot be verified, or the server does not speak TLS; let this machine trust its issuer, or use +ssc or no + in the address",
            target.ToString(),
            fault),
        Neo4jException { Code: { } code } known when code.StartsWith("Neo.", StringComparison.Ordinal) => Neo4jFault.Of(code, known.Message, target, fault),
        ServiceUnavailableException or SessionExpiredException or IOException => Neo4jFault.Unreachable(Innermost(fault), target, fault),
        Neo4jException or NotSupportedException or System.Net.Sockets.SocketException => new StoreException(
            $"what answers there does not speak Bolt: {Innermost(fault)}; check host and port (7687 by default; http:// wants 7474)", target.ToString(), fault),
        _ => null,
    };

    private static string Innermost(Exception fault) => fault.GetBaseException().Message;
}
