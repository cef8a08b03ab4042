using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Users.Api.Accounts.Pages;

/// <summary>
/// A page that is opened by a link with a token. The token is in the fragment, which browsers send to nobody and no server logs: the page's
/// script takes it out of the address and posts it. That shows what the link is for, whoever posts it; what a form then changes is checked.
/// </summary>
[IgnoreAntiforgeryToken]
internal abstract class LinkPage(IAntiforgery antiforgery) : PageModel
{
    [FromForm(Name = "token")]
    public string? Token { get; set; }

    public bool IsOpened => HttpMethods.IsPost(Request.Method);

    /// <summary>False for a form that is too old, or another site's.</summary>
    protected Task<bool> IsOwnFormAsync() => antiforgery.IsRequestValidAsync(HttpContext);
}
