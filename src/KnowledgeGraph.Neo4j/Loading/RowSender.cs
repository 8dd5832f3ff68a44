using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Runs a statement over rows; where the server lacks the memory for all of them, over each half.</summary>
internal sealed class RowSender(INeo4jTransport transport)
{
    /// <summary>Sends rows.</summary>
    /// <returns>The number that the statement returns, added up; 0 if it returns nothing.</returns>
    public async Task<long> SendAsync(string statement, IReadOnlyList<IReadOnlyDictionary<string, object?>> rows, CancellationToken cancellation)
    {
        try
        {
            var result = await transport.RunAsync(statement, new Dictionary<string, object?> { ["rows"] = rows }, cancellation);
            return result.Rows is [[long count]] ? count : 0;
        }
        catch (StoreException e) when (Neo4jFault.IsTooLarge(e.Code) && rows.Count > 1)
        {
            var half = rows.Count / 2;
            return await SendAsync(statement, [.. rows.Take(half)], cancellation) + await SendAsync(statement, [.. rows.Skip(half)], cancellation);
        }
    }
}
