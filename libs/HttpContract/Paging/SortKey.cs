namespace HttpContract.Paging;

/// <summary>A field and the direction in which a list is sorted by it.</summary>
internal sealed record SortKey<T>(string Name, SortField<T> Field, bool Descending)
{
    /// <summary>As a client writes it.</summary>
    public override string ToString() => Descending ? "-" + Name : Name;
}
