using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Users.Api.Accounts.Texts;

/// <summary>A text of the account pages in the language of the request. Each is written in every language at one place: none can be left out.</summary>
internal static class Localized
{
    public static string Text(string english, string german) => IsGerman ? german : english;

    /// <summary>A text with markup; the values in it are encoded.</summary>
    public static IHtmlContent Html(FormattableString english, FormattableString german)
    {
        var text = IsGerman ? german : english;
        return new HtmlFormattableString(text.Format, text.GetArguments()!);
    }

    /// <summary>A date as people write it.</summary>
    public static string Date(DateTime date) => date.ToString(Text("d MMMM yyyy", "d. MMMM yyyy"), CultureInfo.GetCultureInfo(PageLanguage.Current));

    private static bool IsGerman => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == PageLanguage.German;
}
