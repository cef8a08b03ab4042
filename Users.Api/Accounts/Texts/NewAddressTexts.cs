using Microsoft.AspNetCore.Html;
using static Users.Api.Accounts.Texts.Localized;

namespace Users.Api.Accounts.Texts;

/// <summary>What the page for confirming a new address says.</summary>
internal static class NewAddressTexts
{
    public static string Title => Text("Confirm your new email address", "Neue E-Mail-Adresse bestätigen");

    public static IHtmlContent Question(string username, string address) => Html(
        $"Is <strong>{address}</strong> to be the email address of <strong>{username}</strong>?",
        $"Soll <strong>{address}</strong> die E-Mail-Adresse von <strong>{username}</strong> sein?");

    public static string Confirm => Text("Confirm", "Bestätigen");

    public static string DoneTitle => Text("Address confirmed", "Adresse bestätigt");

    public static string Done => Text("Your email address has been changed.", "Ihre E-Mail-Adresse wurde geändert.");

    public static string NotValid => Text(
        "This link has already been used, has expired, was replaced by a newer one, or the address belongs to somebody else by now. Change the address again on your account page.",
        "Dieser Link wurde schon benutzt, ist abgelaufen, durch einen neueren ersetzt, oder die Adresse gehört inzwischen jemand anderem. Ändern Sie die Adresse noch einmal auf der Seite Ihres Kontos.");
}
