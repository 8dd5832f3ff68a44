namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Says in the user's words what Neo4j reports by code, and whether trying again may help. The same for every transport.</summary>
public static class Neo4jFault
{
    private const string Transient = "Neo.TransientError.";

    // Filed under transient by the server, but the statement was ended on purpose.
    private static readonly string[] EndedOnPurpose = ["Neo.TransientError.Transaction.Terminated", "Neo.TransientError.Transaction.LockClientStopped"];

    private static readonly string[] RetriableClientErrors = ["Neo.ClientError.Security.AuthorizationExpired", "Neo.ClientError.Cluster.NotALeader"];

    /// <summary>True where the same statement may succeed a moment later.</summary>
    public static bool IsRetriable(string code) =>
        (code.StartsWith(Transient, StringComparison.Ordinal) && !EndedOnPurpose.Contains(code)) || RetriableClientErrors.Contains(code);

    /// <summary>True where the statement needed more memory than the server grants: half of it may pass.</summary>
    public static bool IsTooLarge(string? code) => code is not null && code.Contains("OutOfMemory", StringComparison.Ordinal);

    /// <summary>The exception for a code and message that a server sent.</summary>
    public static StoreException Of(string code, string message, Neo4jTarget target, Exception? inner = null) =>
        new(Describe(code, OneLine(message), target), target.ToString(), inner) { Code = code, IsRetriable = IsRetriable(code) };

    /// <summary>The exception for a server that does not answer (any more).</summary>
    public static StoreException Unreachable(string reason, Neo4jTarget target, Exception? inner) =>
        new($"no answer from Neo4j: {OneLine(reason)}; check that the server runs there, and host and port", target.ToString(), inner) { IsRetriable = true };

    private static string Describe(string code, string message, Neo4jTarget target) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" when target.User is null =>
            "the server asks for a user and password; give --user, and the password in NEO4J_PASSWORD or when asked",
        "Neo.ClientError.Security.Unauthorized" => "the server does not accept this user and password; check --user and NEO4J_PASSWORD",
        "Neo.ClientError.Security.AuthenticationRateLimit" => "too many wrong passwords; wait some seconds, check the password, and try again",
        "Neo.ClientError.Security.CredentialsExpired" => "the password has to be changed first: log in to the Neo4j Browser once, then try again",
        "Neo.ClientError.Security.Forbidden" => $"the user may not do this: {message}; ask the administrator for the right, or use another --user",
        "Neo.ClientError.Database.DatabaseNotFound" => $"there is no database '{target.Database}'; name another with --database (SHOW DATABASES lists them)",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" or
            "Neo.ClientError.Database.DatabaseIsReadOnly" =>
            $"the database '{target.Database}' is read-only; make it writable (server.databases.default_to_read_only, server.databases.read_only) or name another with --database",
        "Neo.TransientError.General.DatabaseUnavailable" => $"the database '{target.Database}' is not available; start it, or wait until it has started",
        _ => $"{message} ({code})",
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
