using System.Buffers.Text;
using System.Linq.Expressions;
using System.Text.Json;

namespace HttpContract.Paging;

/// <summary>A complete order of a list, in which no two items are equal: the last key is the id.</summary>
public sealed class Sort<T>
{
    private readonly IReadOnlyList<SortKey<T>> _keys;

    internal Sort(IReadOnlyList<SortKey<T>> keys) => _keys = keys;

    internal bool IsById => _keys is [{ Name: SortFields<T>.Id, Descending: false }];

    internal string FirstField => _keys[0].Name;

    /// <summary>Whether it is by one field, beside the id: of those there are few.</summary>
    internal bool IsShort => _keys.Count <= 2;

    internal IQueryable<T> Apply(IQueryable<T> items)
    {
        foreach (var (index, key) in _keys.Index())
        {
            items = key.Field.Order(items, first: index == 0, key.Descending);
        }

        return items;
    }

    /// <summary>The values of the keys of an item, as an <c>object[]</c>.</summary>
    internal Expression KeysOf(ParameterExpression item) =>
        Expression.NewArrayInit(typeof(object), _keys.Select(key => Expression.Convert(key.Field.Of(item), typeof(object))));

    /// <summary>The cursor of the items after one with these keys: the order, as its keys mean nothing in another, and the keys (JSON in base64url).</summary>
    internal string CursorAfter(object[] keys) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<object[]>([ToString(), .. keys]));

    /// <summary>Reads a cursor of this order as the condition on the items after it.</summary>
    internal Parsed<Expression<Func<T, bool>>> ParseCursor(string cursor)
    {
        var item = Expression.Parameter(typeof(T), "item");
        return ConditionAfter(cursor, item) is { } condition
            ? Expression.Lambda<Func<T, bool>>(condition, item)
            : new ApiError(FieldErrorCodes.UnknownCursor, "Must be the after of a next link, used with the same sort.");
    }

    /// <summary>As a client writes it.</summary>
    public override string ToString() => string.Join(',', _keys);

    private Expression? ConditionAfter(string cursor, ParameterExpression item)
    {
        if (Decode(cursor) is not [var order, .. var position] || order.GetRawText() != $"\"{this}\"" || position.Length != _keys.Count)
        {
            return null;
        }

        Expression? condition = null;
        for (var index = _keys.Count - 1; index >= 0; index--)
        {
            condition = _keys[index].Field.After(item, position[index], _keys[index].Descending, condition);
            if (condition is null)
            {
                return null;
            }
        }

        return condition;
    }

    private static JsonElement[]? Decode(string cursor)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor));
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }
}

/// <summary>A field and the direction in which a list is sorted by it.</summary>
internal sealed record SortKey<T>(string Name, SortField<T> Field, bool Descending)
{
    /// <summary>As a client writes it.</summary>
    public override string ToString() => Descending ? "-" + Name : Name;
}
