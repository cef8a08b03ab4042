using System.Linq.Expressions;
using System.Reflection;
using HttpContract.Fields;

namespace HttpContract.Paging;

/// <summary>One field by which a list can be sorted. It can never be null.</summary>
internal abstract class SortField<T>
{
    /// <summary>Sorts by this field; if it is not the <paramref name="first"/>, among those that the earlier fields leave equal.</summary>
    public abstract IQueryable<T> Order(IQueryable<T> items, bool first, bool descending);

    /// <summary>The field of one item, as the text that a cursor keeps.</summary>
    public abstract string Write(T item);

    /// <summary>Whether the text is one that <see cref="Write"/> may have written.</summary>
    public abstract bool CanRead(string text);

    /// <summary>
    /// The condition to come after a position: this field beyond its value there, or equal to it and <paramref name="rest"/>,
    /// the condition on the fields after this one (null: there are none).
    /// </summary>
    public abstract Expression After(ParameterExpression item, string position, bool descending, Expression? rest);
}

/// <inheritdoc />
internal sealed class SortField<T, TKey>(Expression<Func<T, TKey>> key, Func<TKey, string> write, Func<string, Parsed<TKey>> read)
    : SortField<T>
    where TKey : IComparable<TKey>
{
    private static readonly MethodInfo CompareTo = typeof(TKey).GetMethod(nameof(IComparable<TKey>.CompareTo), [typeof(TKey)])!;
    private readonly Func<T, TKey> _read = key.Compile();

    public override IQueryable<T> Order(IQueryable<T> items, bool first, bool descending) => (first, descending) switch
    {
        (true, false) => items.OrderBy(key),
        (true, true) => items.OrderByDescending(key),
        (false, false) => ((IOrderedQueryable<T>)items).ThenBy(key),
        (false, true) => ((IOrderedQueryable<T>)items).ThenByDescending(key),
    };

    public override string Write(T item) => write(_read(item));

    public override bool CanRead(string text) => read(text).Succeeded;

    public override Expression After(ParameterExpression item, string position, bool descending, Expression? rest)
    {
        var field = Expressions.BodyOn(key, item);
        // A captured variable, not a constant: EF Core sends it as a parameter, and one query plan serves every page.
        var value = Expression.Property(Expression.Constant(new Captured(read(position).Value!)), nameof(Captured.Value));
        var order = Expression.Call(field, CompareTo, value);
        var zero = Expression.Constant(0);
        var beyond = descending ? Expression.LessThan(order, zero) : Expression.GreaterThan(order, zero);
        if (rest is null)
        {
            return beyond;
        }

        // "from here on, and (beyond here or later among equals)" lets PostgreSQL start in an index where the page starts,
        // which "beyond here, or equal and later among equals" does not.
        var from = descending ? Expression.LessThanOrEqual(order, zero) : Expression.GreaterThanOrEqual(order, zero);
        return Expression.AndAlso(from, Expression.OrElse(beyond, rest));
    }

    private sealed record Captured(TKey Value);
}
