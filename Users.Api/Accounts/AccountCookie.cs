using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using Users.Api.Accounts.SignIns;
using Users.Api.Data;

namespace Users.Api.Accounts;

/// <summary>Who is signed in at the pages under <c>/account</c>, so that applications need not ask for a password each.</summary>
internal static class AccountCookie
{
    /// <summary>The authentication scheme, and the policy that asks for it.</summary>
    public const string Scheme = "idp";

    /// <summary>How long somebody stays signed in.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>Adds the scheme and the policy.</summary>
    public static void AddAccountCookie(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(Scheme);
        services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<IOptions<AuthOptions>>(Configure);
        services.AddAuthorizationBuilder().AddPolicy(Scheme, policy => policy.AddAuthenticationSchemes(Scheme).RequireAuthenticatedUser());
    }

    /// <summary>Signs a user in.</summary>
    public static Task SignInAsync(this HttpContext context, Account account)
    {
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, account.UserId.ToString(CultureInfo.InvariantCulture)),
                new(SignInClaims.Stamp, account.SecurityStamp),
                new(SignInClaims.SignIn, Guid.NewGuid().ToString()),
            ],
            Scheme);
        return context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Signs whoever it is out.</summary>
    public static Task SignOutAsync(this HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>Who is signed in, by which sign-in, and when they proved who they are; null where there is nobody, or no longer.</summary>
    public static async Task<(Account Account, Guid? SignIn, DateTimeOffset At)?> SignedInAsync(this HttpContext context)
    {
        var result = await context.AuthenticateAsync(Scheme);
        return result is { Principal: { } principal, Properties.IssuedUtc: { } at } && await FindAsync(context, principal) is { } account
            ? (account, principal.SignInId(), at)
            : null;
    }

    private static void Configure(CookieAuthenticationOptions options, IOptions<AuthOptions> auth)
    {
        options.Cookie.Name = Scheme;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = auth.Value.IssuerAddress.Scheme == Uri.UriSchemeHttps
            ? CookieSecurePolicy.Always
            : CookieSecurePolicy.None;
        options.LoginPath = "/account/sign-in";
        options.ExpireTimeSpan = Lifetime;
        // The time of issue stays that of the sign-in.
        options.SlidingExpiration = false;
        options.Events.OnValidatePrincipal = RejectEndedAsync;
    }

    // On every request: a sign-in that was ended ends now.
    private static async Task RejectEndedAsync(CookieValidatePrincipalContext context)
    {
        if (await FindAsync(context.HttpContext, context.Principal) is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Scheme);
        }
    }

    private static async Task<Account?> FindAsync(HttpContext context, ClaimsPrincipal? principal) =>
        long.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await context.RequestServices.GetRequiredService<UsersDbContext>()
                .FindSignedInAsync(id, principal.FindFirstValue(SignInClaims.Stamp), principal.SignInId(), context.RequestAborted)
            : null;
}
