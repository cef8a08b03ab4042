using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Users.Api.Accounts.Pages;

/// <summary>A page that requires a sign-in.</summary>
public abstract class SignedInPage : PageModel
{
    public Account Account { get; private set; } = null!;

    /// <summary>How long ago the user may have signed in; null for no limit.</summary>
    protected virtual TimeSpan? MostAge => null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var clock = HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        if (await HttpContext.SignedInAsync() is not { } signedIn || clock.GetUtcNow() - signedIn.At > MostAge)
        {
            var properties = new AuthenticationProperties { RedirectUri = Request.Path };
            context.Result = Challenge(properties, AccountCookie.Scheme);
            return;
        }

        Account = signedIn.Account;
        await next();
    }
}
