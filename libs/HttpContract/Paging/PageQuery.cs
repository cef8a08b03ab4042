using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace HttpContract.Paging;

/// <summary>The query parameters of all paged lists. They are bound as text, so that one response has all of their errors.</summary>
public class PageQuery
{
    public const int DefaultLimit = 100;

    public const int MostLimit = 500;

    [FromQuery(Name = "limit"), QueryNumber(1, MostLimit, DefaultLimit), Description("Objects per page.")]
    public string? Limit { get; init; }

    [FromQuery(Name = "after"), Description("Where the page starts, from the next link of the previous page.")]
    public string? After { get; init; }

    /// <summary>For the address of the next page.</summary>
    public required HttpRequest Request { get; init; }

    public PageRequest<T> ReadPage<T>(Sort<T> sort, FieldErrors errors)
        where T : class =>
        ReadPage(sort, errors, mayBeFew: false);

    private protected PageRequest<T> ReadPage<T>(Sort<T> sort, FieldErrors errors, bool mayBeFew)
        where T : class
    {
        var limit = errors.ReadValue("limit", Limit, WholeNumber.Between(1, MostLimit));
        var after = errors.Read("after", After, sort.ParseCursor);
        return new(limit ?? DefaultLimit, sort, after, mayBeFew, Request);
    }
}
