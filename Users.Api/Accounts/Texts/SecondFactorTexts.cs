using Microsoft.AspNetCore.Html;
using static Users.Api.Accounts.Texts.Localized;

namespace Users.Api.Accounts.Texts;

/// <summary>What the pages say of authenticator apps and recovery codes.</summary>
internal static class SecondFactorTexts
{
    public static string Title => Text("Confirm that it is you", "Bestätigen Sie, dass Sie es sind");

    public static IHtmlContent SigningInAs(string username) =>
        Html($"Signing in as <strong>{username}</strong>.", $"Anmeldung als <strong>{username}</strong>.");

    public static string Code => Text("Code", "Code");

    public static string CodeOrRecoveryCode => Text(
        "The six digits that your authenticator app shows, or one of your recovery codes.",
        "Die sechs Ziffern, die Ihre Authenticator-App zeigt, oder einer Ihrer Wiederherstellungscodes.");

    public static string CodeRefused => Text(
        "Wrong code, or too many attempts. Each code works once: wait for the next one and try again.",
        "Der Code ist falsch, oder es gab zu viele Versuche. Jeder Code gilt einmal: Warten Sie auf den nächsten und versuchen Sie es noch einmal.");

    public static string PasskeyNeeded => Text(
        "Your password alone is not enough here. Sign in with one of your passkeys.",
        "Ihr Passwort allein reicht hier nicht. Melden Sie sich mit einem Ihrer Passkeys an.");

    public static string Lost => Text(
        "If you have lost all of them, ask an admin to remove your second factor.",
        "Wenn Sie nichts davon mehr haben, bitten Sie einen Admin, Ihren zweiten Faktor zu entfernen.");

    public static string OtherAccount => Text("Sign in with another account", "Mit einem anderen Konto anmelden");

    public static string AuthenticatorTitle => Text("Authenticator app", "Authenticator-App");

    public static string What => Text(
        "An app on your phone that shows a new code every 30 seconds. With it, your password alone does not open your account.",
        "Eine App auf Ihrem Telefon, die alle 30 Sekunden einen neuen Code zeigt. Mit ihr öffnet Ihr Passwort allein Ihr Konto nicht.");

    public static string IsNeeded => Text(
        "Your account needs a second factor. Set up an authenticator app on your phone; then you are signed in.",
        "Ihr Konto braucht einen zweiten Faktor. Richten Sie eine Authenticator-App auf Ihrem Telefon ein; danach sind Sie angemeldet.");

    public static string Scan => Text("Scan this with your authenticator app.", "Scannen Sie das mit Ihrer Authenticator-App.");

    public static string QrCode => Text("QR code with the secret below", "QR-Code mit dem Geheimnis darunter");

    public static string OrType => Text("Or type this secret into the app:", "Oder tippen Sie dieses Geheimnis in die App:");

    public static string CodeOfApp => Text("Code that the app shows", "Code, den die App zeigt");

    public static string SetUp => Text("Set up", "Einrichten");

    public static string SetUpInstead => Text("Set up an authenticator app instead", "Stattdessen eine Authenticator-App einrichten");

    public static string WasSetUp => Text(
        "Your authenticator app is set up. From now on you are asked for a code when you sign in with your password.",
        "Ihre Authenticator-App ist eingerichtet. Von jetzt an werden Sie beim Anmelden mit dem Passwort nach einem Code gefragt.");

    public static string SetUpCodeRefused => Text(
        "This is not the code of now. Check that the phone's clock is right, and type the code that the app shows.",
        "Das ist nicht der jetzige Code. Prüfen Sie, ob die Uhr des Telefons stimmt, und tippen Sie den Code, den die App zeigt.");

    public static string SetUpTooLate => Text(
        "That took too long. Remove the entry from the app and scan the new code.",
        "Das hat zu lange gedauert. Entfernen Sie den Eintrag aus der App und scannen Sie den neuen Code.");

    public static string IsSetUp => Text(
        "You are asked for a code of your app when you sign in with your password.",
        "Beim Anmelden mit dem Passwort werden Sie nach einem Code Ihrer App gefragt.");

    public static string RecoveryCodes => Text("Recovery codes", "Wiederherstellungscodes");

    public static string KeepRecoveryCodes => Text(
        "Keep these somewhere safe, not on the phone: they are shown only now. Each takes the place of the app once.",
        "Bewahren Sie diese sicher auf, nicht auf dem Telefon: Sie werden nur jetzt gezeigt. Jeder ersetzt die App einmal.");

    public static string CodesLeft(int count) => Text(
        count == 1 ? "You have one recovery code left." : $"You have {count} recovery codes left.",
        count == 1 ? "Sie haben noch einen Wiederherstellungscode." : $"Sie haben noch {count} Wiederherstellungscodes.");

    public static string NewCodes => Text("Create new recovery codes", "Neue Wiederherstellungscodes erzeugen");

    public static string Remove => Text("Remove the authenticator app", "Authenticator-App entfernen");

    public static string WasRemoved => Text(
        "Your authenticator app and your recovery codes have been removed.",
        "Ihre Authenticator-App und Ihre Wiederherstellungscodes wurden entfernt.");

    public static string CannotRemove => Text(
        "Your account needs a second factor: add a passkey before you remove the app.",
        "Ihr Konto braucht einen zweiten Faktor: Fügen Sie einen Passkey hinzu, bevor Sie die App entfernen.");
}
