using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace HttpContract.Paging;

/// <summary>A field by which a list can be sorted.</summary>
internal abstract class SortField<T>
{
    /// <summary>Sorts by this field; if it is not the <paramref name="first"/>, among items that the earlier fields leave equal.</summary>
    public abstract IQueryable<T> Order(IQueryable<T> items, bool first, bool descending);

    /// <summary>The field's value of one item, which a cursor keeps as JSON.</summary>
    public abstract Expression Of(ParameterExpression item);

    /// <summary>
    /// The condition to come after a position: this field beyond its value there, or equal to it and <paramref name="rest"/>,
    /// the condition on the fields after this one, if any. Null if the position is not a value of this field.
    /// </summary>
    public abstract Expression? After(ParameterExpression item, JsonElement position, bool descending, Expression? rest);
}

internal sealed class SortField<T, TKey>(Expression<Func<T, TKey>> key) : SortField<T>
    where TKey : notnull, IComparable<TKey>
{
    private static readonly MethodInfo CompareTo = typeof(TKey).GetMethod(nameof(IComparable<TKey>.CompareTo), [typeof(TKey)])!;

    public override IQueryable<T> Order(IQueryable<T> items, bool first, bool descending) => (first, descending) switch
    {
        (true, false) => items.OrderBy(key),
        (true, true) => items.OrderByDescending(key),
        (false, false) => ((IOrderedQueryable<T>)items).ThenBy(key),
        (false, true) => ((IOrderedQueryable<T>)items).ThenByDescending(key),
    };

    public override Expression Of(ParameterExpression item) => Expressions.BodyOf(key, item);

    public override Expression? After(ParameterExpression item, JsonElement position, bool descending, Expression? rest)
    {
        if (!TryParse(position, out var parsed))
        {
            return null;
        }

        var field = Of(item);
        // A captured variable, not a constant: EF Core sends it as a parameter, and one query plan serves every page.
        var value = Expression.Property(Expression.Constant(new Captured(parsed)), nameof(Captured.Value));
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

    private static bool TryParse(JsonElement position, [NotNullWhen(true)] out TKey? value)
    {
        try
        {
            value = position.Deserialize<TKey>();
            // PostgreSQL has no NUL in its texts, and Npgsql takes instants in UTC only.
            return value is not (null or DateTime { Kind: not DateTimeKind.Utc }) && (value as string)?.Contains('\0') != true;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }

    private sealed record Captured(TKey Value);
}
