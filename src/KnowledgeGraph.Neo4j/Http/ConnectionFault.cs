using System.Net.Sockets;
using System.Security.Authentication;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>Says in the user's words why no answer came over HTTP.</summary>
internal static class ConnectionFault
{
    /// <summary>The exception to throw instead; null where the caller cancelled or the fault is none of the connection.</summary>
    public static StoreException? Explain(Exception fault, Neo4jTarget target, CancellationToken cancellation) => fault switch
    {
        OperationCanceledException when cancellation.IsCancellationRequested => null,
        OperationCanceledException { InnerException: TimeoutException { InnerException: not null } } =>
            Neo4jFault.Unreachable("the answer took too long", target, fault),
        OperationCanceledException => Neo4jFault.Unreachable("the connection took too long", target, fault),
        HttpRequestException { InnerException: AuthenticationException tls } => Tls(tls, target),
        HttpRequestException { InnerException: SocketException socket } => Neo4jFault.Unreachable(Of(socket), target, fault),
        HttpRequestException or IOException => Neo4jFault.Unreachable("the connection broke", target, fault),
        _ => null,
    };

    private static string Of(SocketException socket) => socket.SocketErrorCode switch
    {
        SocketError.ConnectionRefused => "the connection was refused",
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => "the host is unknown",
        _ => socket.Message,
    };

    // A certificate that cannot be verified will not become better; a port without TLS neither.
    private static StoreException Tls(AuthenticationException fault, Neo4jTarget target)
    {
        var isCertificate = fault.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase);
        var what = isCertificate
            ? $"the certificate of {target.Address.Host} cannot be verified; let this machine trust its issuer, or use the name that the certificate carries"
            : "the server does not speak TLS on this port; use http://, or the server's https port (7473 by default)";
        return new StoreException(what, target.ToString(), fault);
    }
}
