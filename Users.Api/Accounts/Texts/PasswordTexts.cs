using HttpContract;
using Microsoft.AspNetCore.Html;
using Users.Api.Passwords;
using static Users.Api.Accounts.Texts.Localized;

namespace Users.Api.Accounts.Texts;

/// <summary>What the pages for setting and changing passwords say.</summary>
internal static class PasswordTexts
{
    public static string Password => Text("Password", "Passwort");

    public static string Show => Text("Show", "Anzeigen");

    public static string ShowPassword => Text("Show password", "Passwort anzeigen");

    public static string Hide => Text("Hide", "Verbergen");

    public static string HidePassword => Text("Hide password", "Passwort verbergen");

    public static string Current => Text("Current password", "Bisheriges Passwort");

    public static string ShowCurrent => Text("Show current password", "Bisheriges Passwort anzeigen");

    public static string HideCurrent => Text("Hide current password", "Bisheriges Passwort verbergen");

    public static string New => Text("New password", "Neues Passwort");

    public static string ShowNew => Text("Show new password", "Neues Passwort anzeigen");

    public static string HideNew => Text("Hide new password", "Neues Passwort verbergen");

    public static string Hint => Text(
        $"At least {Passwords.Password.LeastCharacters} characters. Several words are easier to remember than a few odd characters.",
        $"Mindestens {Passwords.Password.LeastCharacters} Zeichen. Mehrere Wörter merken sich leichter als wenige seltsame Zeichen.");

    public static string Good => Text("A good password.", "Ein gutes Passwort.");

    public static string Change => Text("Change password", "Passwort ändern");

    public static string Changed => Text(
        "Your password has been changed. You have been signed out everywhere else.",
        "Ihr Passwort wurde geändert. Überall sonst wurden Sie abgemeldet.");

    public static string CurrentIsWrong => Text(
        "The current password is wrong, or there were too many attempts. Check it, or wait a few minutes and try again.",
        "Das bisherige Passwort ist falsch, oder es gab zu viele Versuche. Bitte prüfen, oder in einigen Minuten noch einmal versuchen.");

    public static string ChooseTitle => Text("Choose a password", "Passwort wählen");

    public static IHtmlContent ChooseFor(string username) =>
        Html($"Choose a password for <strong>{username}</strong>.", $"Wählen Sie ein Passwort für <strong>{username}</strong>.");

    public static string Set => Text("Set password", "Passwort setzen");

    public static string IsSetTitle => Text("Password set", "Passwort gesetzt");

    public static string IsSet => Text(
        "Your password has been set. You are signed in here, and have been signed out everywhere else.",
        "Ihr Passwort wurde gesetzt. Sie sind hier angemeldet; überall sonst wurden Sie abgemeldet.");

    public static string Continue => Text("Continue", "Weiter");

    /// <param name="withMail">Whether a new link can be had by mail.</param>
    public static string LinkNotValid(bool withMail) => Text("This link has already been used, has expired, or was replaced by a newer one. ", "Dieser Link wurde schon benutzt, ist abgelaufen oder durch einen neueren ersetzt. ")
        + (withMail
            ? Text(
                "If you have a password, sign in with it; otherwise have a new link sent to you.",
                "Wenn Sie ein Passwort haben, melden Sie sich damit an; sonst lassen Sie sich einen neuen Link schicken.")
            : Text(
                "If you have a password, sign in with it; otherwise ask an admin for a new link.",
                "Wenn Sie ein Passwort haben, melden Sie sich damit an; sonst bitten Sie einen Admin um einen neuen Link."));

    /// <summary>What is wrong with a text that somebody has typed on one of the pages.</summary>
    public static string Problem(ApiError error) => error.Code switch
    {
        FieldErrorCodes.NotUnicode => Text(error.Message, "Das enthält ungültige Zeichen."),
        FieldErrorCodes.ControlCharacters => Text(error.Message, "Bitte ohne Steuerzeichen."),
        FieldErrorCodes.Length => Text(error.Message, $"Bitte {error.Params!["min"]} bis {error.Params["max"]} Zeichen."),
        UserErrorCodes.TooFewDifferentCharacters => Text(error.Message, $"Bitte mindestens {error.Params!["min"]} verschiedene Zeichen."),
        UserErrorCodes.EasyToGuess => Text(
            error.Message,
            "Leicht zu erraten: ein häufiges Passwort, ein Muster, oder aus Ihrem Namen oder Ihrer Adresse gebildet. Nehmen Sie mehrere Wörter, die nichts miteinander zu tun haben."),
        _ => throw new ArgumentException($"No page has a text for the error {error.Code}.", nameof(error)),
    };
}
