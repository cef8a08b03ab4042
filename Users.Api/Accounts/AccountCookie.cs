using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using Users.Api.Accounts.Limits;
using Users.Api.Accounts.SignIns;
using Users.Api.Data;
using Users.Api.History;
using Users.Api.Letters;

namespace Users.Api.Accounts;

/// <summary>The cookie of a user who is signed in at this service, so that not every application asks for the password.</summary>
internal static class AccountCookie
{
    /// <summary>The authentication scheme, and the policy that requires it.</summary>
    public const string Scheme = "idp";

    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    public static void AddAccountCookie(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(Scheme);
        services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<IOptions<AuthOptions>>((options, auth) =>
        {
            Configure(options, Scheme, auth.Value);
            options.ExpireTimeSpan = Lifetime;
            options.Events.OnValidatePrincipal = RejectEndedAsync;
        });
        services.AddAuthorizationBuilder().AddPolicy(Scheme, policy => policy.AddAuthenticationSchemes(Scheme).RequireAuthenticatedUser());
    }

    /// <summary>Begins a sign-in, and ends the one that the browser had before. The user hears of a browser that is new to them.</summary>
    /// <param name="methods">See <see cref="SignInMethods"/>.</param>
    /// <param name="isExpected">Whether the user need not hear of it.</param>
    public static async Task SignInAsync(this HttpContext context, Account account, IEnumerable<string> methods, bool isExpected = false)
    {
        isExpected = isExpected || await context.IsExpectedAsync(account);
        await context.EndSignInAsync();
        await context.EndHalfSignInAsync();
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, account.UserId.ToString(CultureInfo.InvariantCulture)),
                new(SignInClaims.Stamp, account.SecurityStamp),
                new(SignInClaims.SignIn, Guid.NewGuid().ToString()),
                SignInClaims.TimeOf(context.RequestServices.GetRequiredService<TimeProvider>().Now()),
                .. methods.Select(method => new Claim(SignInMethods.Claim, method)),
            ],
            Scheme);
        await context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
        await RecordSignInAsync(context, account, isExpected);
    }

    /// <summary>Ends the browser's sign-in for good, and removes its cookie.</summary>
    public static async Task SignOutAsync(this HttpContext context)
    {
        await context.EndSignInAsync();
        await context.SignOutAsync(Scheme);
    }

    /// <summary>The current sign-in, and when it began; null if nobody is signed in, or no longer.</summary>
    public static async Task<(Account Account, ClaimsPrincipal SignIn, DateTimeOffset At)?> SignedInAsync(this HttpContext context)
    {
        var result = await context.AuthenticateAsync(Scheme);
        return result is { Principal: { } principal, Properties.IssuedUtc: { } at } && await FindAsync(context, principal) is { } account
            ? (account, principal, at)
            : null;
    }

    private static async Task RecordSignInAsync(HttpContext context, Account account, bool isExpected)
    {
        var (services, userId) = (context.RequestServices, account.UserId);
        var (db, clock, browsers) = (services.GetRequiredService<UsersDbContext>(), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<KnownBrowsers>());
        var isKnown = browsers.Find(context, userId) is not null;
        db.Add(HistoryEntry.OfSignIn(SignInActions.SignedIn, userId, AuditInfo.ByUser(userId, clock), isKnown));
        if (!isKnown && !isExpected)
        {
            services.GetRequiredService<AccountMail>().TellOfNewBrowser(account.User);
        }

        await db.SaveChangesAsync(context.RequestAborted);
        browsers.Remember(context, userId);
    }

    private static async Task EndSignInAsync(this HttpContext context)
    {
        if (await context.SignedInAsync() is var (account, principal, _) && principal.SignInId() is { } signIn)
        {
            await context.RequestServices.GetRequiredService<SignInEnd>().RunAsync(account.UserId, signIn, context.RequestAborted);
        }
    }

    /// <summary>What all cookies of sign-ins have in common.</summary>
    public static void Configure(CookieAuthenticationOptions options, string name, AuthOptions auth)
    {
        options.Cookie.Name = CookieName.ForHost(name, auth);
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieName.IsHttps(auth) ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        options.LoginPath = "/account/sign-in";
        // The pages say where to go on; the handler would take the address of the query as it is, which a header may not hold.
        options.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask;
        // So that the time of issue stays that of the sign-in.
        options.SlidingExpiration = false;
    }

    // On every request, so that a sign-in that was ended elsewhere ends at once.
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
