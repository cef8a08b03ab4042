using Microsoft.Extensions.Caching.Memory;

namespace HttpContract.Paging;

/// <summary>
/// The last count of each list, with the snapshot that it was counted in: as long as nothing is written it need not be counted again.
/// It is never wrong for that, since whoever uses one asks the database whether the snapshot is still the same.
/// </summary>
internal sealed class KnownCounts : IDisposable
{
    private const int MostLists = 1000;

    // What a filter derives from the time, such as what is overdue, is as old as this at most. So is the count after another server has
    // taken the database over, which may use the name of a snapshot again.
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(5);

    private readonly MemoryCache _counts = new(new MemoryCacheOptions { SizeLimit = MostLists });

    /// <summary>The last count; one that no snapshot has, if there is none.</summary>
    public Count Of(HttpRequest request) => _counts.Get<Count>(KeyOf(request)) ?? Count.None;

    public void Remember(HttpRequest request, Count count) =>
        _counts.Set(KeyOf(request), count, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = Age, Size = 1 });

    public void Dispose() => _counts.Dispose();

    // Whatever decides which items a list has, and more: the path, the query, and who asks.
    private static object KeyOf(HttpRequest request) =>
        (request.Path.Value, request.QueryString.Value, request.Headers.Authorization.ToString());

    /// <param name="Snapshot">The snapshot in which it is true.</param>
    /// <param name="Total">The number of items.</param>
    internal sealed record Count(string Snapshot, int Total)
    {
        public static readonly Count None = new("", 0);
    }
}
