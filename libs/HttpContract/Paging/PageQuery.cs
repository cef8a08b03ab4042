using System.ComponentModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using HttpContract.Fields;
using HttpContract.OpenApi;

namespace HttpContract.Paging;

/// <summary>
/// The query parameters of everything that is sent in pages, bound as text, so that everything that is wrong with them is told at
/// once.
/// </summary>
public class PageQuery
{
    /// <summary>The page size where none is asked for.</summary>
    public const int DefaultLimit = 100;

    /// <summary>The largest page size.</summary>
    public const int MostLimit = 500;

    /// <summary>Items per page.</summary>
    [FromQuery(Name = "limit"), QueryNumber(1, MostLimit, DefaultLimit), Description("Objects per page.")]
    public string? Limit { get; init; }

    /// <summary>Where the page starts.</summary>
    [FromQuery(Name = "after"), Description("The position of the page, from the next link of the page before it.")]
    public string? After { get; init; }

    /// <summary>The request, for the address of the next page.</summary>
    public required HttpRequest Request { get; init; }

    /// <summary>Reads limit and after.</summary>
    public PageRequest<T> ReadPage<T>(Sort<T> sort, FieldErrors errors) => ReadPage(sort, errors, mayBeFew: false);

    private protected PageRequest<T> ReadPage<T>(Sort<T> sort, FieldErrors errors, bool mayBeFew)
    {
        var limit = errors.ReadValue("limit", Limit, WholeNumber.Between(1, MostLimit));
        var after = errors.Read("after", After, sort.ParseCursor);
        return new(limit ?? DefaultLimit, sort, after, mayBeFew, Request);
    }
}
