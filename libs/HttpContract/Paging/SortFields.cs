using System.Globalization;
using System.Linq.Expressions;
using HttpContract.Fields;

namespace HttpContract.Paging;

/// <summary>The fields by which a list can be sorted, by the names that clients use.</summary>
public sealed class SortFields<T>
{
    private const string Id = "id";
    private readonly Dictionary<string, SortField<T>> _fields = new(StringComparer.Ordinal);

    /// <summary>Starts with the id, which is the default order and, last, settles what other fields leave equal.</summary>
    public SortFields(Expression<Func<T, long>> id) => Add(Id, id);

    /// <summary>The names, for messages.</summary>
    public string Names => string.Join(", ", _fields.Keys);

    /// <summary>Adds a whole number.</summary>
    public SortFields<T> Add(string name, Expression<Func<T, long>> key) => Add(name, new SortField<T, long>(
        key, number => number.ToString(CultureInfo.InvariantCulture), CursorText.ReadNumber));

    /// <summary>Adds a decimal number.</summary>
    public SortFields<T> Add(string name, Expression<Func<T, decimal>> key) => Add(name, new SortField<T, decimal>(
        key, number => number.ToString(CultureInfo.InvariantCulture), CursorText.ReadDecimal));

    /// <summary>Adds a text, which sorts by the database's collation.</summary>
    public SortFields<T> Add(string name, Expression<Func<T, string>> key) => Add(name, new SortField<T, string>(
        key, text => text, CursorText.ReadText));

    /// <summary>Adds a date.</summary>
    public SortFields<T> Add(string name, Expression<Func<T, DateOnly>> key) => Add(name, new SortField<T, DateOnly>(
        key, date => date.ToString("O", CultureInfo.InvariantCulture), CursorText.ReadDate));

    /// <summary>Adds an instant.</summary>
    public SortFields<T> Add(string name, Expression<Func<T, DateTime>> key) => Add(name, new SortField<T, DateTime>(
        key, instant => instant.Ticks.ToString(CultureInfo.InvariantCulture), CursorText.ReadInstant));

    private SortFields<T> Add(string name, SortField<T> field)
    {
        _fields.Add(name, field);
        return this;
    }

    /// <summary>Reads <c>sort</c>: names separated by commas, <c>-</c> before one that descends.</summary>
    public Parsed<Sort<T>> Parse(string text)
    {
        var keys = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.StartsWith('-') ? (Name: name[1..], Descending: true) : (Name: name, Descending: false))
            .ToList();
        if (!keys.TrueForAll(key => _fields.ContainsKey(key.Name)))
        {
            return new Invalid($"Must be some of {Names}, separated by commas, each with a - before it to descend.");
        }

        if (keys.DistinctBy(key => key.Name).Count() < keys.Count)
        {
            return new Invalid("Must name each field once.");
        }

        return ByKeys(keys);
    }

    /// <summary>The order where none is asked for: by id.</summary>
    public Sort<T> Default => ByKeys([]);

    /// <summary>The last first, by id.</summary>
    public Sort<T> Newest => ByKeys([(Id, true)]);

    private Sort<T> ByKeys(List<(string Name, bool Descending)> keys)
    {
        // Ids differ, so nothing after the id matters, and nothing but the id makes the order complete. Where it is not named it
        // goes the way of the field before it: an index of both, read forwards or backwards, has that order.
        var named = keys.FindIndex(key => key.Name == Id);
        var id = (Name: Id, keys.ElementAtOrDefault(named < 0 ? keys.Count - 1 : named).Descending);
        var complete = keys.TakeWhile(key => key.Name != Id).Append(id);
        return new([.. complete.Select(key => new SortKey<T>(key.Name, _fields[key.Name], key.Descending))]);
    }
}
