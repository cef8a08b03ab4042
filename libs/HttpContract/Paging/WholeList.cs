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
/// <param name="select">What is read of an item.</param>
/// <param name="byId">Reads the first rows by their id, with the number of all unless it was counted in the snapshot; by EF Core if null.</param>
public sealed class WholeList<TContext, T, TRow>(
    Expression<Func<TContext, DbSet<T>>> items,
    Expression<Func<T, TRow>> select,
    Func<TContext, int, string, CancellationToken, Task<List<CountedRow<TRow>>>>? byId = null)
    where TContext : DbContext
    where T : class
{
    private static readonly Expression<Func<IQueryable<T>, string, int?>> Total = (all, snapshot) =>
        Snapshot.Current() == snapshot ? null : all.OrderBy(_ => 1).Take(TotalCount.MostExact + 1).Count();

    private readonly Func<TContext, DbSet<T>> _items = items.Compile();
    private readonly ConcurrentDictionary<string, Func<TContext, int, string, IAsyncEnumerable<CountedRow<TRow>>>> _firstPages = new(StringComparer.Ordinal);

    public WholeList<T, TRow> In(TContext db) => new(_items(db), select, (sort, take, snapshot, cancellationToken) =>
        byId is not null && sort.IsById ? byId(db, take, snapshot, cancellationToken)
        // What is repeated as a whole need not be taken in by EF Core before it is read.
        : db.Database.CreateExecutionStrategy().ExecuteAsync(
            (Page: FirstPage(sort), Db: db, Take: take, Snapshot: snapshot), ReadAsync, cancellationToken));

    private static async Task<List<CountedRow<TRow>>> ReadAsync(
        (Func<TContext, int, string, IAsyncEnumerable<CountedRow<TRow>>> Page, TContext Db, int Take, string Snapshot) of, CancellationToken cancellationToken)
    {
        var rows = new List<CountedRow<TRow>>(of.Take);
        await foreach (var row in of.Page(of.Db, of.Take, of.Snapshot).WithCancellation(cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    private Func<TContext, int, string, IAsyncEnumerable<CountedRow<TRow>>> FirstPage(Sort<T> sort) => _firstPages.GetOrAdd(sort.ToString(), _ =>
    {
        var (take, snapshot) = (Expression.Parameter(typeof(int), "take"), Expression.Parameter(typeof(string), "snapshot"));
        // The order's calls are read off a query that has them, and put on the items.
        var stub = Array.Empty<T>().AsQueryable();
        var untracked = Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.AsNoTracking), [typeof(T)], items.Body);
        var sorted = Expressions.Replace(sort.Apply(stub).Expression, stub.Expression, untracked);
        var page = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(T)], sorted, take);
        var row = CountedRow<TRow>.Of(select, sort, Expressions.BodyOf(Total, items.Body, snapshot));
        var body = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(T), typeof(CountedRow<TRow>)], page, row);
        return EF.CompileAsyncQuery(
            Expression.Lambda<Func<TContext, int, string, IQueryable<CountedRow<TRow>>>>(body, items.Parameters[0], take, snapshot));
    });
}

/// <summary>A list without a filter, of one context.</summary>
public sealed class WholeList<T, TRow>
    where T : class
{
    internal WholeList(
        DbSet<T> items, Expression<Func<T, TRow>> select, Func<Sort<T>, int, string, CancellationToken, Task<List<CountedRow<TRow>>>> firstPage) =>
        (Items, Select, FirstPage) = (items, select, firstPage);

    /// <summary>All items. Whoever filters them gets another query.</summary>
    public IQueryable<T> Items { get; }

    internal Expression<Func<T, TRow>> Select { get; }

    internal Func<Sort<T>, int, string, CancellationToken, Task<List<CountedRow<TRow>>>> FirstPage { get; }
}
