using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Persistence;

namespace HttpContract.Paging;

/// <summary>
/// A list without a filter, which is what most clients ask for. The query of its first page is compiled once for each order; all others are
/// put together and looked up by EF Core for each request, which takes as long as the database does.
/// </summary>
/// <param name="items">All items, by the context.</param>
public sealed class WholeList<TContext, T>(Expression<Func<TContext, IQueryable<T>>> items)
    where TContext : DbContext
{
    private static readonly Expression<Func<IQueryable<T>, IQueryable<T>, string, IQueryable<CountedItem<T>>>> Counted = (page, all, snapshot) =>
        page.Select(item => new CountedItem<T>
        {
            Item = item,
            Snapshot = Snapshot.Current(),
            Total = Snapshot.Current() == snapshot ? null : all.OrderBy(_ => 1).Take(TotalCount.MostExact + 1).Count(),
        });

    private readonly Func<TContext, IQueryable<T>> _items = items.Compile();
    private readonly ConcurrentDictionary<string, Func<TContext, int, string, IAsyncEnumerable<CountedItem<T>>>> _firstPages = new(StringComparer.Ordinal);

    public WholeList<T> In(TContext db) => new(_items(db), (sort, take, snapshot) => FirstPage(sort)(db, take, snapshot));

    private Func<TContext, int, string, IAsyncEnumerable<CountedItem<T>>> FirstPage(Sort<T> sort) => _firstPages.GetOrAdd(sort.ToString(), _ =>
    {
        var (take, snapshot) = (Expression.Parameter(typeof(int), "take"), Expression.Parameter(typeof(string), "snapshot"));
        // The order's calls are read off a query that has them, and put on the items.
        var stub = Array.Empty<T>().AsQueryable();
        var sorted = Expressions.Replace(sort.Apply(stub).Expression, stub.Expression, items.Body);
        var page = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(T)], sorted, take);
        var body = Expressions.BodyOf(Counted, page, items.Body, snapshot);
        return EF.CompileAsyncQuery(Expression.Lambda<Func<TContext, int, string, IQueryable<CountedItem<T>>>>(body, items.Parameters[0], take, snapshot));
    });
}

/// <summary>A list without a filter, of one context.</summary>
public sealed class WholeList<T>
{
    internal WholeList(IQueryable<T> items, Func<Sort<T>, int, string, IAsyncEnumerable<CountedItem<T>>> firstPage) =>
        (Items, FirstPage) = (items, firstPage);

    /// <summary>All items. Whoever filters them gets another query.</summary>
    public IQueryable<T> Items { get; }

    internal Func<Sort<T>, int, string, IAsyncEnumerable<CountedItem<T>>> FirstPage { get; }
}

/// <summary>An item of a page, with the number of items on all pages.</summary>
internal sealed class CountedItem<T>
{
    public required T Item { get; init; }

    /// <summary>The snapshot that the page was read in.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Null where the number is known, since it was counted in the same snapshot.</summary>
    public required int? Total { get; init; }
}
