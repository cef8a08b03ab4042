using System.Linq.Expressions;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;

namespace HttpContract.Paging;

/// <summary>The page of a list that a client asks for.</summary>
public sealed class PageRequest<T>
{
    // Up to this number, sorting all matches is faster than finding the first of them in an index of the order.
    private const int MostSorted = 2500;

    private readonly int _limit;
    private readonly Sort<T> _sort;
    private readonly Expression<Func<T, bool>>? _after;
    private readonly bool _mayBeFew;
    private readonly HttpRequest _request;

    internal PageRequest(int limit, Sort<T> sort, Expression<Func<T, bool>>? after, bool mayBeFew, HttpRequest request) =>
        (_limit, _sort, _after, _mayBeFew, _request) = (limit, sort, after, mayBeFew, request);

    /// <summary>The first field of the sort order.</summary>
    public string FirstField => _sort.FirstField;

    /// <param name="items">All items that match the filters.</param>
    /// <param name="convert">Makes of an item what clients see.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <param name="whole">The list that was filtered, whose first page is read faster where nothing was left out.</param>
    public async Task<Page<TResponse>> ReadAsync<TResponse>(
        IQueryable<T> items, Func<T, TResponse> convert, CancellationToken cancellationToken, WholeList<T>? whole = null)
    {
        var rest = _after is null ? items : items.Where(_after);
        // If few items match, PostgreSQL may read most of an index of the order to find them. So they are counted first, and if they
        // are few, it finds and sorts all of them.
        int? counted = _mayBeFew ? await UpToMostExact(items).CountAsync(cancellationToken) : null;
        rest = counted <= MostSorted ? UpToMostExact(rest) : rest;
        // One more than the limit, to tell whether there is a next page.
        var page = _sort.Apply(rest).Take(_limit + 1);
        var (found, total) = counted is { } known
            ? (await page.ToListAsync(cancellationToken), known)
            : await ReadAndCountAsync(page, items, whole, cancellationToken);
        var next = found.Count > _limit ? NextLink(_sort.CursorAfter(found[_limit - 1])) : null;
        return new([.. found.Take(_limit).Select(convert)], next, total);
    }

    /// <summary>All items, in the order that was asked for.</summary>
    public IQueryable<T> Sorted(IQueryable<T> items) => _sort.Apply(items);

    // Each item with the number of all: counting takes no round trip of its own, and is left out where nothing has changed since.
    private async Task<(List<T> Found, int Total)> ReadAndCountAsync(
        IQueryable<T> page, IQueryable<T> items, WholeList<T>? whole, CancellationToken cancellationToken)
    {
        var counts = _request.HttpContext.RequestServices.GetRequiredService<KnownCounts>();
        var (snapshot, known) = counts.Of(_request);
        var all = UpToMostExact(items);
        var query = _after is null && _sort.IsShort && ReferenceEquals(items, whole?.Items)
            ? whole.FirstPage(_sort, _limit + 1, snapshot)
            : page.Select(item => new CountedItem<T>
            {
                Item = item,
                Snapshot = Snapshot.Current(),
                Total = Snapshot.Current() == snapshot ? null : all.Count(),
            }).AsAsyncEnumerable();
        var rows = await query.ToListAsync(cancellationToken);
        if (rows is not [var first, ..])
        {
            return ([], _after is null ? 0 : await all.CountAsync(cancellationToken));
        }

        if (first.Total is { } counted)
        {
            counts.Remember(_request, new(first.Snapshot, counted));
        }

        return (rows.ConvertAll(row => row.Item), first.Total ?? known);
    }

    // In any order, whichever is cheapest. Counting stops where the exact number is no longer reported.
    private static IQueryable<T> UpToMostExact(IQueryable<T> items) => items.OrderBy(_ => 1).Take(TotalCount.MostExact + 1);

    private string NextLink(string after)
    {
        var query = new QueryBuilder(_request.Query.Where(parameter => parameter.Key != "after")) { { "after", after } };
        return UriHelper.BuildRelative(_request.PathBase, _request.Path, query.ToQueryString());
    }
}
