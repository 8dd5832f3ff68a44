using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction;

/// <summary>What is known of one sentence while its document is read; each stage adds its part.</summary>
public sealed class SentenceAnalysis
{
    private readonly Mention?[] _byHead;
    private readonly Mention?[] _covering;

    /// <summary>Starts with the tree alone.</summary>
    public SentenceAnalysis(Sentence sentence)
    {
        Sentence = sentence;
        _byHead = new Mention?[sentence.Tokens.Length];
        _covering = new Mention?[sentence.Tokens.Length];
    }

    /// <summary>The tree.</summary>
    public Sentence Sentence { get; }

    /// <summary>In the order in which they were found.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>Offices and titles, in the order of the text.</summary>
    public List<OfficeSpan> Offices { get; } = [];

    /// <summary>In the order of their heads.</summary>
    public List<Predication> Predications { get; set; } = [];

    /// <summary>Adds a mention; where two share a head, the longer one counts for the tree.</summary>
    public void Add(Mention mention)
    {
        Mentions.Add(mention);
        if (_byHead[mention.Head] is not { } other || other.Last - other.First < mention.Last - mention.First)
        {
            _byHead[mention.Head] = mention;
        }

        for (var i = mention.First; i <= mention.Last; i++)
        {
            if (_covering[i] is not { } first || (first.First >= mention.First && first.Last <= mention.Last))
            {
                _covering[i] = mention;
            }
        }
    }

    /// <summary>The mention that hangs in the tree by this token; null if none.</summary>
    public Mention? HeadedBy(int token) => _byHead[token];

    /// <summary>The widest mention that covers this token; null if none.</summary>
    public Mention? Covering(int token) => _covering[token];
}
