namespace KnowledgeGraph;

/// <summary>A file that the product is configured by (ontology, lexicon, preset, language model) is missing, damaged or contradicts itself.</summary>
public sealed class ConfigurationException : Exception
{
    /// <summary>Says what is wrong, where, and what to do.</summary>
    /// <param name="message">What is wrong and what to do, in one line.</param>
    /// <param name="location">File, line or argument; null if the message says it.</param>
    /// <param name="inner">The cause, if another exception is.</param>
    public ConfigurationException(string message, string? location = null, Exception? inner = null)
        : base(location is null ? message : $"{location}: {message}", inner) => Location = location;

    /// <summary>File, line or argument; null if the message says it.</summary>
    public string? Location { get; }
}
