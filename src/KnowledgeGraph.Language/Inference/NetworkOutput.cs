using Microsoft.ML.OnnxRuntime;

namespace KnowledgeGraph.Language.Inference;

/// <summary>What the network says about one sentence. The spans are valid until it is disposed.</summary>
internal sealed class NetworkOutput(int words, IDisposableReadOnlyCollection<OrtValue> values) : IDisposable
{
    /// <summary>Number of words.</summary>
    public int Words => words;

    /// <summary>For each word, the number of its universal part of speech.</summary>
    public ReadOnlySpan<long> Upos => values[0].GetTensorDataAsSpan<long>();

    /// <summary>For each word, the number of its Penn Treebank tag.</summary>
    public ReadOnlySpan<long> Xpos => values[1].GetTensorDataAsSpan<long>();

    /// <summary>For each word, the number of its features.</summary>
    public ReadOnlySpan<long> Features => values[2].GetTensorDataAsSpan<long>();

    /// <summary>For each word, the number of its lemma script.</summary>
    public ReadOnlySpan<long> LemmaScripts => values[3].GetTensorDataAsSpan<long>();

    /// <summary>For each word, the number of its named-entity class.</summary>
    public ReadOnlySpan<long> Entities => values[4].GetTensorDataAsSpan<long>();

    /// <summary>Words × (words + 1): the score of each possible head; column 0 is the root, column i + 1 word i.</summary>
    public ReadOnlySpan<float> Arcs => values[5].GetTensorDataAsSpan<float>();

    /// <summary>Words × (words + 1): the number of the best relation to each possible head.</summary>
    public ReadOnlySpan<long> Relations => values[6].GetTensorDataAsSpan<long>();

    /// <inheritdoc/>
    public void Dispose() => values.Dispose();
}
