using System.Linq.Expressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;

namespace HttpContract.Paging;

/// <summary>A page that a client asked for.</summary>
public sealed class PageRequest<T>
{
    // So many are sorted sooner than the first of them are met in an index of the order.
    private const int MostSorted = 2500;

    private readonly int _limit;
    private readonly Sort<T> _sort;
    private readonly Expression<Func<T, bool>>? _after;
    private readonly bool _mayBeFew;
    private readonly HttpRequest _request;

    internal PageRequest(int limit, Sort<T> sort, Expression<Func<T, bool>>? after, bool mayBeFew, HttpRequest request) =>
        (_limit, _sort, _after, _mayBeFew, _request) = (limit, sort, after, mayBeFew, request);

    /// <summary>The name of the field by which the items are sorted first.</summary>
    public string FirstField => _sort.FirstField;

    /// <summary>Reads the page.</summary>
    /// <param name="items">Every item that matches the query's filters.</param>
    /// <param name="convert">Makes of an item what the client gets.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<Page<TResponse>> ReadAsync<TResponse>(
        IQueryable<T> items, Func<T, TResponse> convert, CancellationToken cancellationToken)
    {
        var rest = _after is null ? items : items.Where(_after);
        // PostgreSQL may read on and on in the order to meet the next of a few: they are counted first, and where they are few
        // indeed it is to find them all.
        int? counted = _mayBeFew ? await CountAsync(items, cancellationToken) : null;
        rest = counted <= MostSorted ? UpToMostExact(rest) : rest;
        // One more than asked for tells whether there is a next page.
        var found = await _sort.Apply(rest).Take(_limit + 1).ToListAsync(cancellationToken);
        var isAll = _after is null && found.Count <= _limit;
        var total = isAll ? found.Count : counted ?? await CountAsync(items, cancellationToken);
        var next = found.Count > _limit ? NextLink(_sort.CursorAfter(found[_limit - 1])) : null;
        return new([.. found.Take(_limit).Select(convert)], next, total);
    }

    /// <summary>Every item that matches the query's filters, from the first to the last, in the order that was asked for.</summary>
    public IQueryable<T> Sorted(IQueryable<T> items) => _sort.Apply(items);

    // Counting stops where the exact number no longer matters.
    private static Task<int> CountAsync(IQueryable<T> items, CancellationToken cancellationToken) =>
        UpToMostExact(items).CountAsync(cancellationToken);

    // In whatever order comes cheapest.
    private static IQueryable<T> UpToMostExact(IQueryable<T> items) => items.OrderBy(_ => 1).Take(TotalCount.MostExact + 1);

    private string NextLink(string after)
    {
        var query = new QueryBuilder(_request.Query.Where(parameter => parameter.Key != "after")) { { "after", after } };
        return UriHelper.BuildRelative(_request.PathBase, _request.Path, query.ToQueryString());
    }
}
