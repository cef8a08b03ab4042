using System.Linq.Expressions;
using Now = Persistence.Snapshot;

namespace HttpContract.Paging;

/// <summary>What is read of an item of a page, with the number of items on all pages.</summary>
public sealed class CountedRow<TRow>
{
    public required TRow Row { get; init; }

    /// <summary>The values of the order's keys.</summary>
    public required object[] Keys { get; init; }

    /// <summary>The snapshot that the page was read in.</summary>
    public required string Snapshot { get; init; }

    /// <summary>Null where the number is known, since it was counted in the same snapshot.</summary>
    public required int? Total { get; init; }

    /// <param name="select">What is read of an item.</param>
    /// <param name="sort">The page's order.</param>
    /// <param name="total">The number of items on all pages.</param>
    internal static Expression<Func<T, CountedRow<TRow>>> Of<T>(Expression<Func<T, TRow>> select, Sort<T> sort, Expression total)
    {
        var item = select.Parameters[0];
        Expression<Func<TRow, object[], int?, CountedRow<TRow>>> row = (row, keys, total) =>
            new CountedRow<TRow> { Row = row, Keys = keys, Snapshot = Now.Current(), Total = total };
        return Expression.Lambda<Func<T, CountedRow<TRow>>>(Expressions.BodyOf(row, select.Body, sort.KeysOf(item), total), item);
    }
}
