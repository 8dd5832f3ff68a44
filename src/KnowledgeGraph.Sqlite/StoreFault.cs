using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>Says in the user's words what SQLite reports by number.</summary>
internal static class StoreFault
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    public const string NoWorkspace = "this file is no workspace; name another with -w, or move it away";

    public static StoreException Of(SqliteException fault, string path) => new(Describe(fault), path, fault);

    private static string Describe(SqliteException fault) => fault.SqliteErrorCode switch
    {
        Busy or Locked => "another process is writing to this workspace; wait until it is done, or name another with -w",
        ReadOnly => "the workspace cannot be written; check the permissions of the file and its folder, or name another with -w",
        InputOutput => $"the disk reports an error ({fault.SqliteExtendedErrorCode}) on the workspace; check the disk and its free space, then run again",
        Corrupt => "the workspace is damaged; delete it and build again, nothing but time is lost",
        Full => "the disk is full; make room and run again: what is stored so far is kept",
        CannotOpen => "the workspace cannot be opened; check that the folder exists and may be written",
        NoDatabase => NoWorkspace,
        _ => $"the workspace cannot be used: {fault.Message.ReplaceLineEndings(" ")}",
    };
}
