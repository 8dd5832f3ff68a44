using System.Collections.Frozen;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Days, months and time zones: behind a time of day they go on with the sentence.</summary>
internal static class Calendar
{
    private static readonly FrozenSet<string> Words =
        ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March April May June July August September October " +
         "November December EST EDT CST CDT PST PDT GMT UTC BST CET ET PT CT Eastern Pacific Central Moscow Beijing London")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}
