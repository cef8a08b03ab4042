using Microsoft.Extensions.FileProviders;
using Users.Api.Accounts.Limits;
using Users.Api.Passkeys;

namespace Users.Api.Accounts;

/// <summary>The pages under <c>/account</c>: rendered on the server, and of use without scripts.</summary>
internal static class AccountPages
{
    private const string Path = "/account";

    // No script, style, image or frame but this site's own files; forms go nowhere else either.
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>Adds what the pages need.</summary>
    public static void AddAccountPages(this IServiceCollection services)
    {
        services.AddScoped<AccountSignIn>();
        services.AddScoped<SignInLimits>();
        services.AddOptions<SignInLimitOptions>().BindConfiguration(SignInLimitOptions.Section);
        services.AddScoped<FirstAdmin>();
        services.AddAccountCookie();
        services.AddPasskeys();
        services.AddRazorPages(options => options.RootDirectory = "/Accounts/Pages")
            .AddMvcOptions(options => options.Filters.Add<StaleForms>());
        services.AddAntiforgery(options => options.Cookie.Name = "idp-form");
    }

    /// <summary>Serves the pages' own files, and says to browsers what the pages may do. Call it before the pages are mapped.</summary>
    public static void UseAccountPages(this WebApplication app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Path) || context.Request.Path.StartsWithSegments("/connect"),
            branch => branch.Use(Guard));
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = Path,
            FileProvider = new EmbeddedFileProvider(typeof(AccountPages).Assembly, "Users.Api.Accounts.Files"),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
    }

    /// <summary>Maps the pages. Those for users who are signed in see to that themselves.</summary>
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
}
