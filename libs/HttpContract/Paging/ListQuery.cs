using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace HttpContract.Paging;

/// <summary>The query parameters of all lists that can be sorted and searched; derived classes add filters.</summary>
public abstract class ListQuery : PageQuery
{
    [FromQuery(Name = "sort"), Description("Fields separated by commas, with a - before each that descends.")]
    public string? Sort { get; init; }

    [FromQuery(Name = "q"), Description("Text to search for.")]
    public string? Q { get; init; }

    /// <summary>Whether few items may match, anywhere in the order: then they are counted before they are read.</summary>
    protected virtual bool MayBeFew => !string.IsNullOrEmpty(Q);

    /// <summary>Whether the order is by id, in which the index of a filter has what it leaves.</summary>
    protected bool IsById => Sort is null or "" or "id" or "-id";

    /// <summary>The page that is asked for.</summary>
    /// <param name="fields">By which the list can be sorted.</param>
    /// <param name="errors">Takes up what is wrong with the parameters.</param>
    /// <param name="presetSort">The default of <see cref="Sort"/>; empty is by id.</param>
    /// <param name="mayBeFew">Whether few may match by filters that are not of this class.</param>
    public PageRequest<T> ReadPage<T>(SortFields<T> fields, FieldErrors errors, string presetSort = "", bool mayBeFew = false)
        where T : class =>
        ReadPage(
            errors.Read("sort", string.IsNullOrEmpty(Sort) ? presetSort : Sort, fields.Parse) ?? fields.Default,
            errors,
            mayBeFew || MayBeFew);
}
