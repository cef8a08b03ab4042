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
    public async Task<Page<TResponse>> ReadAsync<TResponse>(
        IQueryable<T> items, Func<T, TResponse> convert, CancellationToken cancellationToken)
    {
        var rest = _after is null ? items : items.Where(_after);
        // If few items match, PostgreSQL may read most of an index of the order to find them. So they are counted first, and if they
        // are few, it finds and sorts all of them.
        int? counted = _mayBeFew ? await CountAsync(items, cancellationToken) : null;
        rest = counted <= MostSorted ? UpToMostExact(rest) : rest;
        // One more than the limit, to tell whether there is a next page.
        var found = await _sort.Apply(rest).Take(_limit + 1).ToListAsync(cancellationToken);
        var isAll = _after is null && found.Count <= _limit;
        var total = isAll ? found.Count : counted ?? await CountAsync(items, cancellationToken);
        var next = found.Count > _limit ? NextLink(_sort.CursorAfter(found[_limit - 1])) : null;
        return new([.. found.Take(_limit).Select(convert)], next, total);
    }

    /// <summary>All items, in the order that was asked for.</summary>
    public IQueryable<T> Sorted(IQueryable<T> items) => _sort.Apply(items);

    // Counting stops where the exact number is no longer reported.
    private static Task<int> CountAsync(IQueryable<T> items, CancellationToken cancellationToken) =>
        UpToMostExact(items).CountAsync(cancellationToken);

    // In any order, whichever is cheapest.
    private static IQueryable<T> UpToMostExact(IQueryable<T> items) => items.OrderBy(_ => 1).Take(TotalCount.MostExact + 1);

    private string NextLink(string after)
    {
        var query = new QueryBuilder(_request.Query.Where(parameter => parameter.Key != "after")) { { "after", after } };
        return UriHelper.BuildRelative(_request.PathBase, _request.Path, query.ToQueryString());
    }
}
