using static Users.Api.Accounts.Texts.Localized;

namespace Users.Api.Accounts.Texts;

/// <summary>What the page for forgotten passwords says.</summary>
internal static class ForgottenTexts
{
    public static string Link => Text("Forgot your password?", "Passwort vergessen?");

    public static string AskAdmin => Text(
        "Forgot your password? Ask an admin for a link to set a new one.",
        "Passwort vergessen? Bitten Sie einen Admin um einen Link, mit dem Sie ein neues setzen.");

    public static string SendNew => Text("Send me a new link", "Neuen Link schicken");

    public static string Title => Text("Forgotten password", "Passwort vergessen");

    public static string What => Text(
        "We send a link for setting a new password to the address of your account.",
        "Wir schicken einen Link, mit dem Sie ein neues Passwort setzen, an die Adresse Ihres Kontos.");

    public static string Send => Text("Send link", "Link schicken");

    public static string Back => Text("Back to sign-in", "Zurück zur Anmeldung");

    public static string Done => Text(
        "If there is an account with this name or address, a link is on its way to its email address.",
        "Falls es ein Konto mit diesem Namen oder dieser Adresse gibt, ist ein Link an seine E-Mail-Adresse unterwegs.");

    public static string DoneHint => Text(
        "It works for one hour. Look into the spam folder if nothing comes within a few minutes.",
        "Er gilt eine Stunde. Sehen Sie im Spam-Ordner nach, wenn in einigen Minuten nichts kommt.");

    public static string Off => Text(
        "No mail is sent from here. Ask an admin for a link to set a new password.",
        "Von hier wird keine E-Mail verschickt. Bitten Sie einen Admin um einen Link zum Setzen eines neuen Passworts.");
}
