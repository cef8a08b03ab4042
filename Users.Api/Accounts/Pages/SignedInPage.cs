using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Users.Api.Accounts.Pages;

/// <summary>A page for users who are signed in; everybody else is sent to sign in first.</summary>
public abstract class SignedInPage : PageModel
{
    /// <summary>The user's account.</summary>
    public Account Account { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await HttpContext.SignedInAsync() is not { } signedIn)
        {
            var properties = new AuthenticationProperties { RedirectUri = Request.Path };
            context.Result = Challenge(properties, AccountCookie.Scheme);
            return;
        }

        Account = signedIn.Account;
        await next();
    }
}
