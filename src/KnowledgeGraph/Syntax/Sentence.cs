using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Syntax;

/// <summary>A parsed sentence: tokens that form one dependency tree.</summary>
public sealed class Sentence
{
    private readonly int[] _firstChild;
    private readonly int[] _children;

    /// <summary>Takes tokens whose heads form a tree with one root.</summary>
    /// <param name="number">Number in the document, from 1.</param>
    /// <param name="block">The block in which it stands.</param>
    /// <param name="tokens">In the order of the text, at least one.</param>
    /// <exception cref="ArgumentException">There is not exactly one root.</exception>
    public Sentence(int number, Block block, ImmutableArray<Token> tokens)
    {
        Number = number;
        Block = block;
        Tokens = tokens;
        _firstChild = new int[tokens.Length + 2];
        _children = new int[tokens.Length];
        var root = -1;
        foreach (var token in tokens)
        {
            _firstChild[token.Head + 2]++;
            root = token.Head < 0 ? token.Index : root;
        }

        if (_firstChild[1] != 1)
        {
            throw new ArgumentException($"a sentence has one root, this one {_firstChild[1]}", nameof(tokens));
        }

        Root = tokens[root];
        for (var i = 1; i < _firstChild.Length; i++)
        {
            _firstChild[i] += _firstChild[i - 1];
        }

        var next = (int[])_firstChild.Clone();
        foreach (var token in tokens)
        {
            _children[next[token.Head + 1]++] = token.Index;
        }
    }

    /// <summary>Number in the document, from 1.</summary>
    public int Number { get; }

    /// <summary>The block in which it stands.</summary>
    public Block Block { get; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The word that depends on no other.</summary>
    public Token Root { get; }

    /// <summary>Offset of the first character in the document's text.</summary>
    public int Start => Tokens[0].Start;

    /// <summary>Offset behind the last character.</summary>
    public int End => Tokens[^1].End;

    /// <summary>Indices of the words that depend on a word, in the order of the text.</summary>
    public ReadOnlySpan<int> ChildrenOf(int index) => _children.AsSpan(_firstChild[index + 1].._firstChild[index + 2]);

    /// <summary>The dependency head of a token; null for the root.</summary>
    public Token? HeadOf(Token token) => token.Head < 0 ? null : Tokens[token.Head];
}
