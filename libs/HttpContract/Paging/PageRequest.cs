using System.Linq.Expressions;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;

namespace HttpContract.Paging;

/// <summary>The page of a list that a client asks for.</summary>
public sealed class PageRequest<T>
    where T : class
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
    public Task<Page<TResponse>> ReadAsync<TResponse>(IQueryable<T> items, Func<T, TResponse> convert, CancellationToken cancellationToken) =>
        ReadAsync(items, item => item, convert, cancellationToken);

    /// <param name="items">All items that match the filters.</param>
    /// <param name="select">What is read of an item: only of those on the page, and not to count them.</param>
    /// <param name="convert">Makes of what is read of an item what clients see.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public Task<Page<TResponse>> ReadAsync<TRow, TResponse>(
        IQueryable<T> items, Expression<Func<T, TRow>> select, Func<TRow, TResponse> convert, CancellationToken cancellationToken) =>
        ReadAsync(items, select, convert, whole: null, cancellationToken);

    /// <param name="items">All items that match the filters.</param>
    /// <param name="whole">The list that was filtered, whose first page is read faster where nothing was left out.</param>
    /// <param name="convert">Makes of what is read of an item what clients see.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public Task<Page<TResponse>> ReadAsync<TRow, TResponse>(
        IQueryable<T> items, WholeList<T, TRow> whole, Func<TRow, TResponse> convert, CancellationToken cancellationToken) =>
        ReadAsync(items, whole.Select, convert, whole, cancellationToken);

    /// <summary>All items, in the order that was asked for, for a file.</summary>
    public IQueryable<T> Sorted(IQueryable<T> items) => Sorted(items, sorted => sorted);

    /// <inheritdoc cref="Sorted(IQueryable{T})"/>
    /// <param name="items">The items.</param>
    /// <param name="read">Puts what is read of an item in its place.</param>
    public IQueryable<TRow> Sorted<TRow>(IQueryable<T> items, Func<IQueryable<T>, IQueryable<TRow>> read)
    {
        // PostgreSQL would sort and join a whole table before its first row, since the last one then comes soonest. Where it does not
        // know a limit when it plans, it takes the first tenth of the rows to be what is asked for, and reads an index of the order.
        return Take(read(_sort.Apply(items)), () => Snapshot.Current() == "" ? 0 : int.MaxValue);
    }

    private async Task<Page<TResponse>> ReadAsync<TRow, TResponse>(
        IQueryable<T> items, Expression<Func<T, TRow>> select, Func<TRow, TResponse> convert, WholeList<T, TRow>? whole, CancellationToken cancellationToken)
    {
        var (rows, total) = _after is null && _sort.IsShort && !_mayBeFew && ReferenceEquals(items, whole?.Items)
            ? await ReadAndCountAsync(whole.FirstPage, items, cancellationToken)
            : await ReadAndCountAsync(items.AsNoTracking(), select, cancellationToken);
        var next = rows.Count > _limit ? NextLink(_sort.CursorAfter(rows[_limit - 1].Keys)) : null;
        return new([.. rows.Take(_limit).Select(row => convert(row.Row))], next, total);
    }

    private async Task<(List<CountedRow<TRow>> Rows, int Total)> ReadAndCountAsync<TRow>(
        IQueryable<T> items, Expression<Func<T, TRow>> select, CancellationToken cancellationToken)
    {
        var rest = _after is null ? items : items.Where(_after);
        // If few items match, PostgreSQL may read most of an index of the order to find them. So they are counted first, and if they
        // are few, it finds and sorts all of them.
        int? counted = _mayBeFew ? await UpToMostExact(items).CountAsync(cancellationToken) : null;
        rest = counted <= MostSorted ? UpToMostExact(rest) : rest;
        var page = _sort.Apply(rest).Take(_limit + 1);
        if (counted is { } known)
        {
            return (await page.Select(CountedRow<TRow>.Of(select, _sort, Expression.Constant(null, typeof(int?)))).ToListAsync(cancellationToken), known);
        }

        var all = UpToMostExact(items);
        return await ReadAndCountAsync((_, _, snapshot, _) => page.Select(Counted(snapshot)).ToListAsync(cancellationToken), items, cancellationToken);

        Expression<Func<T, CountedRow<TRow>>> Counted(string snapshot)
        {
            Expression<Func<int?>> total = () => Snapshot.Current() == snapshot ? null : all.Count();
            return CountedRow<TRow>.Of(select, _sort, total.Body);
        }
    }

    // Each item with the number of all: counting takes no round trip of its own, and is left out where nothing has changed since.
    private async Task<(List<CountedRow<TRow>> Rows, int Total)> ReadAndCountAsync<TRow>(
        Func<Sort<T>, int, string, CancellationToken, Task<List<CountedRow<TRow>>>> read, IQueryable<T> items, CancellationToken cancellationToken)
    {
        var counts = _request.HttpContext.RequestServices.GetRequiredService<KnownCounts>();
        var (snapshot, known) = counts.Of(_request);
        // One more than the limit, to tell whether there is a next page.
        var rows = await read(_sort, _limit + 1, snapshot, cancellationToken);
        if (rows is not [var first, ..])
        {
            return ([], _after is null ? 0 : await UpToMostExact(items).CountAsync(cancellationToken));
        }

        if (first.Total is { } counted)
        {
            counts.Remember(_request, new(first.Snapshot, counted));
        }

        return (rows, first.Total ?? known);
    }

    // In any order, whichever is cheapest. Counting stops where the exact number is no longer reported.
    private static IQueryable<T> UpToMostExact(IQueryable<T> items) =>
        // Not as a parameter: to prepare a statement for any limit, PostgreSQL takes a tenth of all to be meant, and plans for too few.
        Take(items.OrderBy(_ => 1), () => EF.Constant(TotalCount.MostExact + 1));

    private static IQueryable<TRow> Take<TRow>(IQueryable<TRow> rows, Expression<Func<int>> most) => rows.Provider.CreateQuery<TRow>(
        Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(TRow)], rows.Expression, most.Body));

    private string NextLink(string after)
    {
        var query = new QueryBuilder(_request.Query.Where(parameter => parameter.Key != "after")) { { "after", after } };
        return UriHelper.BuildRelative(_request.PathBase, _request.Path, query.ToQueryString());
    }
}
