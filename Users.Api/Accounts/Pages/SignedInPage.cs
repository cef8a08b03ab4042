using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Users.Api.Accounts.SignIns;

namespace Users.Api.Accounts.Pages;

/// <summary>A page that requires a sign-in.</summary>
public abstract class SignedInPage : PageModel
{
    /// <summary>The hidden field of each form that says whose page it is on.</summary>
    public const string AccountField = "account";

    public Account Account { get; private set; } = null!;

    /// <summary>How the user has signed in.</summary>
    protected IReadOnlyList<string> Methods { get; private set; } = [];

    /// <summary>How long ago the user may have signed in; null for no limit.</summary>
    protected virtual TimeSpan? MostAge => null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await FindAccountAsync() is not { } account)
        {
            var properties = new AuthenticationProperties { RedirectUri = Request.Path };
            context.Result = Challenge(properties, AccountCookie.Scheme);
            return;
        }

        Account = account;
        if (HttpMethods.IsPost(Request.Method) && !IsOwnForm())
        {
            context.Result = StaleForms.ShowAgain(Request);
            return;
        }

        await next();
    }

    /// <summary>False for a form of a tab in which somebody else was signed in: it would do to this user what was meant for the other.</summary>
    private bool IsOwnForm() => Request.HasFormContentType && Request.Form[AccountField] == Account.UserId.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whose page it is; null if nobody is signed in, or not recently enough.</summary>
    protected virtual async Task<Account?> FindAccountAsync()
    {
        var clock = HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        if (await HttpContext.SignedInAsync() is not { } signedIn || clock.GetUtcNow() - signedIn.At > MostAge)
        {
            return null;
        }

        Methods = [.. signedIn.SignIn.FindAll(SignInMethods.Claim).Select(method => method.Value)];
        return signedIn.Account;
    }
}
