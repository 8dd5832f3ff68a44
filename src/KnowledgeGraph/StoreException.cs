namespace KnowledgeGraph;

/// <summary>A workspace or a database cannot be opened, read or written.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Says what is wrong, where, and what to do.</summary>
    /// <param name="message">What is wrong and what to do, in one line.</param>
    /// <param name="location">File, line or argument; null if the message says it.</param>
    /// <param name="inner">The cause, if another exception is.</param>
    public StoreException(string message, string? location = null, Exception? inner = null)
        : base(location is null ? message : $"{location}: {message}", inner) => Location = location;

    /// <summary>File, line or argument; null if the message says it.</summary>
    public string? Location { get; }

    /// <summary>True where the same request may succeed a moment later: a deadlock, a lost connection, a server that is starting.</summary>
    public bool IsRetriable { get; init; }

    /// <summary>The database's own code, e.g. <c>Neo.ClientError.Security.Unauthorized</c>; null where there is none.</summary>
    public string? Code { get; init; }
}
