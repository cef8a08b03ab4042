using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Users.Api.Accounts.Texts;

/// <summary>
/// The language and theme of the account pages: as chosen in the front end, which keeps both in cookies of this address; else the language
/// that the browser prefers, and the system's theme.
/// </summary>
internal static class PageLanguage
{
    public const string German = "de";

    private const string English = "en";
    private const string LanguageCookie = "language";
    private const string ThemeCookie = "theme";

    /// <summary>Numbers and dates that programs read stay as they are.</summary>
    public static void UsePageLanguage(this IApplicationBuilder app) => app.UseRequestLocalization(new RequestLocalizationOptions
    {
        DefaultRequestCulture = new(CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo(English)),
        SupportedCultures = [CultureInfo.InvariantCulture],
        SupportedUICultures = [CultureInfo.GetCultureInfo(English), CultureInfo.GetCultureInfo(German)],
        RequestCultureProviders =
        [
            new CustomRequestCultureProvider(context => Task.FromResult(
                context.Request.Cookies[LanguageCookie] is English or German ? new ProviderCultureResult("", context.Request.Cookies[LanguageCookie]) : null)),
            new AcceptLanguageHeaderRequestCultureProvider(),
        ],
    });

    /// <summary>The theme that was chosen; null for the system's.</summary>
    public static string? ThemeOf(HttpRequest request) => request.Cookies[ThemeCookie] is "light" or "dark" ? request.Cookies[ThemeCookie] : null;

    /// <summary>The language of the request, as HTML names it.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
