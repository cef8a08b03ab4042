using System.Linq.Expressions;

namespace HttpContract.Paging;

/// <summary>The fields by which a list can be sorted, by the names that clients use.</summary>
public sealed class SortFields<T>
{
    internal const string Id = "id";
    private readonly Dictionary<string, SortField<T>> _fields = new(StringComparer.Ordinal);

    /// <summary>Starts with the id: the default order, and the last key of every other.</summary>
    public SortFields(Expression<Func<T, long>> id) => Add(Id, id);

    /// <summary>The order where none is asked for: by id.</summary>
    public Sort<T> Default => ByKeys([]);

    /// <summary>By id, descending.</summary>
    public Sort<T> Newest => ByKeys([(Id, true)]);

    /// <summary>Adds a field that is never null: a number, a date, an instant, or a text, which sorts by the database's collation.</summary>
    public SortFields<T> Add<TKey>(string name, Expression<Func<T, TKey>> key)
        where TKey : notnull, IComparable<TKey>
    {
        _fields.Add(name, new SortField<T, TKey>(key));
        return this;
    }

    /// <summary>Parses <c>sort</c>: names separated by commas, <c>-</c> before one that descends.</summary>
    public Parsed<Sort<T>> Parse(string text)
    {
        var keys = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.StartsWith('-') ? (Name: name[1..], Descending: true) : (Name: name, Descending: false))
            .ToList();
        if (!keys.TrueForAll(key => _fields.ContainsKey(key.Name)))
        {
            return new ApiError(
                FieldErrorCodes.UnknownSortField,
                $"Must be some of {string.Join(", ", _fields.Keys)}, separated by commas, each with a - before it to descend.",
                ("fields", _fields.Keys.ToArray()));
        }

        return keys.DistinctBy(key => key.Name).Count() == keys.Count ? ByKeys(keys) : new ApiError(FieldErrorCodes.RepeatedSortField, "Must name each field once.");
    }

    private Sort<T> ByKeys(List<(string Name, bool Descending)> keys)
    {
        // The id makes the order complete, and nothing after it matters. Where it is not named it has the direction of the field
        // before it: an index of both, read forwards or backwards, has that order.
        var named = keys.FindIndex(key => key.Name == Id);
        var id = (Name: Id, keys.ElementAtOrDefault(named < 0 ? keys.Count - 1 : named).Descending);
        var complete = keys.TakeWhile(key => key.Name != Id).Append(id);
        return new([.. complete.Select(key => new SortKey<T>(key.Name, _fields[key.Name], key.Descending))]);
    }
}
