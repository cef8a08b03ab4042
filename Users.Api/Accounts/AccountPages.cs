using HttpContract;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using ServiceDefaults;
using ServiceDefaults.Auth.Provider;
using Users.Api.Accounts.Limits;
using Users.Api.Accounts.SignIns;
using Users.Api.Accounts.Texts;
using Users.Api.Passkeys;
using Users.Api.Passwords.Forgotten;
using Users.Api.SecondFactors;

namespace Users.Api.Accounts;

/// <summary>The pages under <c>/account</c>, which are rendered on the server and work without scripts, but for those that links open.</summary>
internal static class AccountPages
{
    private const string Path = "/account";

    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public static void AddAccountPages(this IServiceCollection services)
    {
        services.AddScoped<AccountSignIn>();
        services.AddSingleton<KnownBrowsers>();
        services.AddScoped<SignInLimits>();
        services.AddOptions<SignInLimitOptions>().BindConfiguration(SignInLimitOptions.Section)
            .Validate(options => options.KeptFor > SignInLimitOptions.LeastKept, "Auth:SignIn:KeptFor must be more than 30 days, such as 365.00:00:00.")
            .ValidateOnStart();
        services.AddScoped<FirstAdmin>();
        services.AddScoped<PasswordRequests>();
        if (!ProviderExtensions.WritesOpenApiDocument)
        {
            services.AddHostedService<PasswordRequestWorker>();
        }

        services.AddAccountCookie();
        services.AddHalfSignIn();
        services.AddScoped<SignInSteps>();
        services.AddScoped<AccountSecondFactors>();
        services.AddSingleton<AuthenticatorSetup>();
        services.AddOptions<SecondFactorOptions>().BindConfiguration(AuthOptions.Section)
            .Validate(options => options.IsValid, "Auth:RequireSecondFactor must be none, admins or everybody.")
            .ValidateOnStart();
        services.AddPasskeys();
        services.AddRazorPages(options => options.RootDirectory = "/Accounts/Pages")
            .AddMvcOptions(options => options.Filters.Add<StaleForms>());
        services.AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<IOptions<AuthOptions>>((options, auth) =>
            options.Cookie = new FormCookie(CookieName.IsHttps(auth.Value))
            {
                Name = CookieName.ForHost("idp-form", auth.Value),
                Path = "/",
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                IsEssential = true,
            });
    }

    /// <summary>Serves the pages' files and sets security headers. Call it before the pages are mapped.</summary>
    public static void UseAccountPages(this WebApplication app)
    {
        // Mail that an admin's request causes is in the admin's language; what only reads causes none.
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/users") && !HttpMethods.IsGet(context.Request.Method),
            branch => branch.UsePageLanguage());
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Path) || context.Request.Path.StartsWithSegments("/connect"),
            branch =>
            {
                branch.UsePageLanguage();
                branch.Use(Guard);
                branch.Use(RefuseBrokenForms);
            });
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = Path,
            FileProvider = new EmbeddedFileProvider(typeof(AccountPages).Assembly, "Users.Api.Accounts.wwwroot"),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
    }

    /// <summary>Maps the pages. Those that require a sign-in check it themselves (<see cref="Pages.SignedInPage"/>).</summary>
    public static void MapAccountPages(this IEndpointRouteBuilder app) => app.MapRazorPages().AllowAnonymous();

    private static Task Guard(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        return next(context);
    }

    // Before anything else reads them.
    private static async Task RefuseBrokenForms(HttpContext context, RequestDelegate next)
    {
        if (context.Request.ClaimsForm() && await context.Request.TryReadFormAsync(context.RequestAborted) is null)
        {
            await Problems.Of(StatusCodes.Status400BadRequest, new(FieldErrorCodes.MalformedBody, "The body is not a valid form.")).ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    /// <summary>Secure where the public address is https. By the policies of antiforgery the request would have to be too, which it is not within the system.</summary>
    private sealed class FormCookie(bool isHttps) : CookieBuilder
    {
        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var options = base.Build(context, expiresFrom);
            options.Secure = isHttps;
            return options;
        }
    }
}
