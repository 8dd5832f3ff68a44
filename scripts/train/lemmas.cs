#!/usr/bin/env dotnet
#:project ../../src/KnowledgeGraph.Language/KnowledgeGraph.Language.csproj
#:property PublishAot=false
#:property ArtifactsPath=$(MSBuildThisFileDirectory)../../artifacts

// Makes the model's table of irregular lemmas: what the treebank's training part and irregular.txt say of a form and the engine's rules do not.
//
//   dotnet run scripts/train/lemmas.cs -- vocab.txt irregular.txt ewt-train.conllu > lemmas.tsv
using KnowledgeGraph.Evaluation.Treebank;
using KnowledgeGraph.Language.Lemmas;
using KnowledgeGraph.Language.WordPieces;

var (vocabulary, irregular, treebank) = (args[0], args[1], args[2]);
var inflection = new Inflection(WordPieceVocabulary.Read(vocabulary));
var table = new SortedDictionary<(string Form, string Tag), string>();
foreach (var words in File.ReadLines(irregular).Where(line => !line.StartsWith('#')).Select(line => line.Split(' ')))
{
    foreach (var form in words[2..])
    {
        foreach (var tag in words[0] == "noun" ? ["NNS"] : form == words[2] ? ["VBD", "VBN"] : new[] { "VBN" })
        {
            table[(form, tag)] = words[1];
        }
    }
}

var sentences = ConlluReader.Read(treebank).ToList();
var particles = sentences.SelectMany(sentence => sentence.Words)
    .Where(word => word.Xpos == "NNP" && word.Form.All(char.IsLower))
    .GroupBy(word => word.Form)
    .Where(words => words.Count(word => word.Lemma == words.Key) is > 1 and var small && small > 2 * (words.Count() - small))
    .Select(words => words.Key)
    .ToHashSet();
var seen = sentences.SelectMany(sentence => sentence.Words)
    .Where(word => word.Lemma != "_" && word.Form.All(letter => char.IsLetter(letter) || letter is '\'' or '’' or '.'))
    .GroupBy(word => (word.Form.ToLowerInvariant(), word.Xpos));
foreach (var words in seen)
{
    var (form, tag) = words.Key;
    var lemma = words.CountBy(word => Lemma(word, tag)).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).First();
    var regular = inflection.BaseOf(form, tag);

    // A form that shows no ending may be a slip of the treebank: it is taken where it occurs twice. Most of the occurrences must agree.
    if (2 * lemma.Value > words.Count() && (regular is not null || words.Count() > 1))
    {
        table[words.Key] = lemma.Key;
    }
}

foreach (var ((form, tag), lemma) in table.Where(entry => entry.Value != (inflection.BaseOf(entry.Key.Form, entry.Key.Tag) ?? entry.Key.Form) || IsParticle(entry.Key, entry.Value)))
{
    Console.Write($"{form}\t{tag}\t{lemma}\n");
}

// Lemmas of names are kept in lower case, those of other words as they are ("I").
static string Lemma(TreebankWord word, string tag) => tag.StartsWith("NNP", StringComparison.Ordinal) || word.Lemma != "I" ? word.Lemma.ToLowerInvariant() : word.Lemma;

// Parts of names that are written small: al, bin, de. The table holds them so that they get no capital.
bool IsParticle((string Form, string Tag) word, string lemma) => word.Tag == "NNP" && word.Form == lemma && particles.Contains(word.Form);
