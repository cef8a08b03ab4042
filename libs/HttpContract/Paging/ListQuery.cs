using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using HttpContract.Fields;

namespace HttpContract.Paging;

/// <summary>The query parameters that every list of objects has; a list's own query adds its filters.</summary>
public abstract class ListQuery : PageQuery
{
    /// <summary>The order.</summary>
    [FromQuery(Name = "sort"), Description("Fields separated by commas, a - before each one that descends.")]
    public string? Sort { get; init; }

    /// <summary>Text to search for.</summary>
    [FromQuery(Name = "q"), Description("Text to search for.")]
    public string? Q { get; init; }

    /// <summary>The order where none is asked for, in the words of <see cref="Sort"/>; empty is by id.</summary>
    protected virtual string PresetSort => "";

    /// <summary>Whether those that match may be few, and anywhere in the order: then they are counted before they are read.</summary>
    protected virtual bool MayBeFew => !string.IsNullOrEmpty(Q);

    /// <summary>Reads limit, after and sort.</summary>
    public PageRequest<T> ReadPage<T>(SortFields<T> fields, FieldErrors errors) =>
        ReadPage(
            errors.Read("sort", string.IsNullOrEmpty(Sort) ? PresetSort : Sort, fields.Parse) ?? fields.Default,
            errors,
            MayBeFew);
}
