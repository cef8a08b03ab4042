using System.Linq.Expressions;
using HttpContract.Fields;

namespace HttpContract.Paging;

/// <summary>A complete order of a list, no two items equal: the last key is the id.</summary>
public sealed class Sort<T>
{
    private readonly IReadOnlyList<SortKey<T>> _keys;

    internal Sort(IReadOnlyList<SortKey<T>> keys) => _keys = keys;

    /// <summary>The name of the first key's field.</summary>
    internal string FirstField => _keys[0].Name;

    internal IQueryable<T> Apply(IQueryable<T> items)
    {
        foreach (var (index, key) in _keys.Index())
        {
            items = key.Field.Order(items, first: index == 0, key.Descending);
        }

        return items;
    }

    /// <summary>The cursor of the items after <paramref name="last"/>: its keys, and the order, as they mean nothing in another.</summary>
    internal string CursorAfter(T last) => CursorText.Write([ToString(), .. _keys.Select(key => key.Field.Write(last))]);

    /// <summary>Reads a cursor of this order as the condition on the items after it.</summary>
    internal Parsed<Expression<Func<T, bool>>> ParseCursor(string cursor)
    {
        if (CursorText.Read(cursor) is not { } parts
            || parts.Length != _keys.Count + 1
            || parts[0] != ToString()
            || !_keys.Index().All(entry => entry.Item.Field.CanRead(parts[entry.Index + 1])))
        {
            return new Invalid("Must be the after of a next link, used with the same sort.");
        }

        var item = Expression.Parameter(typeof(T), "item");
        Expression? condition = null;
        for (var index = _keys.Count - 1; index >= 0; index--)
        {
            condition = _keys[index].Field.After(item, parts[index + 1], _keys[index].Descending, condition);
        }

        return Expression.Lambda<Func<T, bool>>(condition!, item);
    }

    /// <summary>As a client writes it.</summary>
    public override string ToString() => string.Join(',', _keys);
}
