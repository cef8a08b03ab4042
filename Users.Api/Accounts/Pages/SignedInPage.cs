using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Users.Api.Accounts.Pages;

/// <summary>A page for users who are signed in; everybody else is sent to sign in first.</summary>
public abstract class SignedInPage : PageModel
{
    /// <summary>The user's account.</summary>
    public Account Account { get; private set; } = null!;

    /// <summary>How long ago they may have proved who they are; null where that does not matter.</summary>
    protected virtual TimeSpan? MostAge => null;

    /// <inheritdoc />
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
