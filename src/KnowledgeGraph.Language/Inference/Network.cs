using KnowledgeGraph.Language.WordPieces;
using Microsoft.ML.OnnxRuntime;

namespace KnowledgeGraph.Language.Inference;

/// <summary>
/// The trained network. It takes one sentence a call: its 8-bit activations are scaled over the whole input, so in a batch a sentence's result would depend on its neighbours.
/// Safe to call from several threads at once.
/// </summary>
internal sealed class Network : IDisposable
{
    private static readonly string[] InputNames = ["ids", "first", "case"];
    private static readonly string[] OutputNames = ["upos", "xpos", "feats", "lemma", "ner", "arcs", "deprel"];

    private readonly InferenceSession _session;
    private readonly RunOptions _options = new();

    private Network(InferenceSession session) => _session = session;

    /// <summary>Loads a network.</summary>
    /// <exception cref="ConfigurationException">The file is damaged or is no network of this kind.</exception>
    public static Network Load(string path)
    {
        // Without arena and memory pattern the memory of a sentence is given back: what is kept does not grow with the number of different lengths.
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            EnableCpuMemArena = false,
            EnableMemoryPattern = false,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        try
        {
            var session = new InferenceSession(path, options);
            return InputNames.All(session.InputMetadata.ContainsKey) && OutputNames.All(session.OutputMetadata.ContainsKey)
                ? new Network(session)
                : throw new ConfigurationException("not a network of the language model; restore the model's folder from the distribution", path);
        }
        catch (OnnxRuntimeException e)
        {
            throw new ConfigurationException("damaged network of the language model; restore the model's folder from the distribution", path, e);
        }
    }

    /// <summary>Runs the network on one sentence.</summary>
    public NetworkOutput Run(EncodedSentence sentence)
    {
        using var pieces = Tensor(sentence.Pieces);
        using var first = Tensor(sentence.First);
        using var letterCase = Tensor(sentence.LetterCase);
        return new NetworkOutput(sentence.Words, _session.Run(_options, InputNames, [pieces, first, letterCase], OutputNames));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }

    private static OrtValue Tensor(long[] values) => OrtValue.CreateTensorValueFromMemory(values, [1, values.Length]);
}
