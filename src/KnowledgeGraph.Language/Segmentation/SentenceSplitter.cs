using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Finds where sentences end in a stretch of words.</summary>
internal sealed class SentenceSplitter(string text, List<TokenSpan> words, LineLayout lines)
{
    private int _first;
    private bool _quoteOpen;

    /// <summary>The sentences as ranges of words, in order, without gaps.</summary>
    public IEnumerable<Range> Sentences()
    {
        for (var i = 0; i < words.Count; i++)
        {
            var closes = Closes(i);
            _quoteOpen = words[i].Form == "\"" ? !closes : _quoteOpen;
            if (i + 1 == words.Count || EndsAfter(i))
            {
                yield return _first..(i + 1);
                _first = i + 1;
                _quoteOpen = false;
            }
        }
    }

    private bool EndsAfter(int index)
    {
        var (word, next) = (words[index], words[index + 1]);
        if (lines.Separates(word.End, next.Start))
        {
            return true;
        }

        if (Closes(index + 1) || Marks.CannotBegin(next.Form) || (next.Form == "." && word.Form != "..."))
        {
            return false;
        }

        if (Marks.IsRule(word.Form) || Marks.IsRule(next.Form))
        {
            return true;
        }

        var last = BeforeFootnote(index);
        while (last > _first && Closes(last))
        {
            last--;
        }

        last = BeforeFootnote(last);
        return Marks.EndsSentence(words[last].Form) ? MarkEnds(last, index)
            : words[last].Form.EndsWith('.') ? AbbreviationEnds(last, index)
            : Marks.IsFace(words[last].Form) && StartsUpper(index + 1);
    }

    private bool MarkEnds(int mark, int last)
    {
        var next = NextWord(last + 1);
        if (mark == _first + 1 && words[mark].Form == "." && IsListNumber(words[_first].Form))
        {
            return false;
        }

        if (words[last].End == words[last + 1].Start)
        {
            return MissingSpace(mark, last);
        }

        return !char.IsLower(words[next].Form[0]) || (mark == last && LowerCaseBegins(mark, next));
    }

    // "That is it.The next": the writer forgot a space.
    private bool MissingSpace(int mark, int last)
    {
        var (before, next) = (mark > _first ? words[mark - 1].Form : "", words[last + 1].Form);
        var isWord = before.Length > 2 && char.IsLower(before[^1]);
        return words[mark].Form is "." or "!"
            ? isWord && next.Length > 1 && char.IsUpper(next[0]) && char.IsLower(next[1])
            : isWord && mark == last && (char.IsUpper(next[0]) || (words[mark].Form == "?" && char.IsLetter(next[0])));
    }

    // A small letter begins a sentence where the writer uses no capitals, or behind a question mark; elsewhere the full stop is an unknown abbreviation's.
    private bool LowerCaseBegins(int mark, int next)
    {
        var (form, before) = (words[mark].Form, mark > _first ? words[mark - 1].Form : "");
        return char.IsLower(words[_first].Form[0])
            || form == "?" || words[mark + 1].Form == "("
            || (form is "." or "!" && before.Length > 3 && before.All(char.IsLower))
            || (form == "." && (words[next].Form == "i" || words[next].Form.StartsWith("http", StringComparison.Ordinal)));
    }

    private bool AbbreviationEnds(int last, int index)
    {
        var (form, next) = (words[last].Form, words[NextWord(index + 1)].Form);
        return form.Length > 1 && !Abbreviations.Introduces(form) && words[index].End < words[index + 1].Start && char.IsUpper(next[0])
            && (SentenceStarters.Contains(next) || last < index || (!Abbreviations.PrecedesNames(form) && !Calendar.Contains(next)));
    }

    private bool StartsUpper(int index) => char.IsUpper(words[NextWord(index)].Form[0]);

    // Footnote marks stand behind the full stop, without a space: "rivalry.[12]", "rivalry.12", "rivalry.”¹²".
    private int BeforeFootnote(int index)
    {
        var number = words[index].Form == "]" ? index - 1 : index;
        var mark = number - (index - number) - 1;
        var isFootnote = mark > _first && words[number].Form.All(char.IsNumber) && words[mark].End == words[mark + 1].Start && words[number - 1].End == words[number].Start
            && (number == index || words[number - 1].Form == "[")
            && (Closes(mark) || (Marks.EndsSentence(words[mark].Form) && char.IsLetter(words[mark - 1].Form[^1])));
        return isFootnote ? mark : index;
    }

    // The word behind opening quotes and brackets.
    private int NextWord(int index)
    {
        while (index + 1 < words.Count && (Marks.Opens(words[index].Form) || Marks.IsStraightQuote(words[index].Form)))
        {
            index++;
        }

        return index;
    }

    // A straight quote closes where it touches the word before it; between two spaces, where a quote is open.
    private bool Closes(int index)
    {
        var word = words[index];
        if (!Marks.IsStraightQuote(word.Form))
        {
            return Marks.Closes(word.Form);
        }

        var (before, after) = (index > 0 && words[index - 1].End == word.Start, index + 1 < words.Count && words[index + 1].Start == word.End);
        return before != after ? before : word.Form == "\"" && _quoteOpen;
    }

    private bool IsListNumber(string form) => form.Length < 4 && form.All(char.IsAsciiDigit) && text[words[_first].End] == '.';
}
