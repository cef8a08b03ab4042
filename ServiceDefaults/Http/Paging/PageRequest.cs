using System.Linq.Expressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;

namespace ServiceDefaults.Http.Paging;

/// <summary>A page that a client asked for.</summary>
public sealed class PageRequest<T>
{
    private readonly int _limit;
    private readonly Sort<T> _sort;
    private readonly Expression<Func<T, bool>>? _after;
    private readonly HttpRequest _request;

    internal PageRequest(int limit, Sort<T> sort, Expression<Func<T, bool>>? after, HttpRequest request) =>
        (_limit, _sort, _after, _request) = (limit, sort, after, request);

    /// <summary>Whether the order is by nothing but the id.</summary>
    public bool IsById => _sort.IsById;

    /// <summary>Reads the page.</summary>
    /// <param name="items">Every item that matches the query's filters.</param>
    /// <param name="convert">Makes of an item what the client gets.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<Page<TResponse>> ReadAsync<TResponse>(
        IQueryable<T> items, Func<T, TResponse> convert, CancellationToken cancellationToken)
    {
        var rest = _after is null ? items : items.Where(_after);
        // One more than asked for tells whether there is a next page.
        var found = await _sort.Apply(rest).Take(_limit + 1).ToListAsync(cancellationToken);
        var isAll = _after is null && found.Count <= _limit;
        var total = isAll ? found.Count : await CountAsync(items, cancellationToken);
        var next = found.Count > _limit ? NextLink(_sort.CursorAfter(found[_limit - 1])) : null;
        return new([.. found.Take(_limit).Select(convert)], next, total);
    }

    /// <summary>Every item that matches the query's filters, from the first to the last, in the order that was asked for.</summary>
    public IQueryable<T> Sorted(IQueryable<T> items) => _sort.Apply(items);

    // Counting stops where the exact number no longer matters, in whatever order comes cheapest.
    private static Task<int> CountAsync(IQueryable<T> items, CancellationToken cancellationToken) =>
        items.OrderBy(_ => 1).Take(TotalCount.MostExact + 1).CountAsync(cancellationToken);

    private string NextLink(string after)
    {
        var query = new QueryBuilder(_request.Query.Where(parameter => parameter.Key != "after")) { { "after", after } };
        return UriHelper.BuildRelative(_request.PathBase, _request.Path, query.ToQueryString());
    }
}
