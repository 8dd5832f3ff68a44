namespace KnowledgeGraph.Syntax;

/// <summary>Universal part-of-speech tags, named as Universal Dependencies names them.</summary>
public enum PartOfSpeech
{
#pragma warning disable CS1591 // the tags are defined by Universal Dependencies
    X, ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB,
#pragma warning restore CS1591
}
