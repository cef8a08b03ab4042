using Microsoft.AspNetCore.Mvc;
using Users.Api.Connect;

namespace Users.Api.Accounts.Pages;

/// <summary>Asks whether somebody whom an application has sent here, or anybody else's link, wants to sign out.</summary>
internal sealed class SignOutModel : SignedInPage
{
    /// <summary>Goes on with what the application asked for, once there is nothing left to ask.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync();
        return LocalRedirect(EndSessionEndpoint.Path + Request.QueryString);
    }
}
