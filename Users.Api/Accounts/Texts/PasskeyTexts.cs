using Users.Api.Passkeys;
using static Users.Api.Accounts.Texts.Localized;

namespace Users.Api.Accounts.Texts;

/// <summary>What the pages say of passkeys.</summary>
internal static class PasskeyTexts
{
    public static string Title => Text("Passkeys", "Passkeys");

    public static string SignIn => Text("Sign in with a passkey", "Mit einem Passkey anmelden");

    public static string Refused => Text(
        "This passkey was not accepted, or took too long. Try again, or sign in with your password.",
        "Dieser Passkey wurde nicht angenommen, oder es hat zu lange gedauert. Bitte noch einmal versuchen, oder mit dem Passwort anmelden.");

    public static string NotUsed => Text(
        "No passkey was used. Try again, or sign in with your password.",
        "Es wurde kein Passkey benutzt. Bitte noch einmal versuchen, oder mit dem Passwort anmelden.");

    public static string What => Text(
        "A passkey lets you sign in with your fingerprint, face or PIN instead of your password.",
        "Mit einem Passkey melden Sie sich mit Fingerabdruck, Gesicht oder PIN an statt mit Ihrem Passwort.");

    public static string IsNeeded => Text(
        "Your account needs a second factor. Add a passkey; then you are signed in.",
        "Ihr Konto braucht einen zweiten Faktor. Fügen Sie einen Passkey hinzu; danach sind Sie angemeldet.");

    public static string AddInstead => Text("Add a passkey instead", "Stattdessen einen Passkey hinzufügen");

    public static string None => Text("You have no passkeys yet.", "Sie haben noch keine Passkeys.");

    public static string List => Text("Your passkeys", "Ihre Passkeys");

    public static string Added => Text("Added", "Hinzugefügt am");

    public static string LastUsed => Text("last used", "zuletzt benutzt am");

    public static string Remove => Text("Remove", "Entfernen");

    public static string RemoveOne(string name) => Text($"Remove {name}", $"{name} entfernen");

    public static string NotSupported => Text(
        "This browser does not support passkeys, or its settings do not allow them.",
        "Dieser Browser kennt keine Passkeys, oder seine Einstellungen erlauben sie nicht.");

    public static string Name => Text("Name of the new passkey", "Name des neuen Passkeys");

    public static string NameHint => Text(
        "For telling your passkeys apart, such as the name of the device.",
        "Um Ihre Passkeys zu unterscheiden, etwa der Name des Geräts.");

    public static string Add => Text("Add a passkey", "Passkey hinzufügen");

    public static string NameNotValid(ApiError error) =>
        Text($"The name is not valid. {error.Message}", $"Der Name ist nicht gültig. {PasswordTexts.Problem(error)}");

    public static string WasAdded => Text("Passkey added. You can now sign in with it.", "Passkey hinzugefügt. Sie können sich jetzt damit anmelden.");

    public static string WasRemoved => Text(
        "Passkey removed. It can no longer be used to sign in.",
        "Passkey entfernt. Damit kann sich niemand mehr anmelden.");

    public static string CannotRemove => Text(
        "Your account needs a second factor: add another passkey or an authenticator app before you remove this one.",
        "Ihr Konto braucht einen zweiten Faktor: Fügen Sie einen weiteren Passkey oder eine Authenticator-App hinzu, bevor Sie diesen entfernen.");

    public static string NotAdded => Text(
        $"The passkey was not added. You can have up to {Passkey.MostOfUser}, one per device. Try again.",
        $"Der Passkey wurde nicht hinzugefügt. Sie können bis zu {Passkey.MostOfUser} haben, je Gerät einen. Bitte noch einmal versuchen.");

    public static string NotCreated => Text(
        "No passkey was created. Try again when you are ready.",
        "Es wurde kein Passkey angelegt. Versuchen Sie es noch einmal, wenn Sie so weit sind.");

    public static string HasOne => Text(
        "This device already has a passkey for your account.",
        "Dieses Gerät hat schon einen Passkey für Ihr Konto.");

    public static string Failed => Text(
        "That did not work. Reload the page and try again.",
        "Das hat nicht geklappt. Bitte die Seite neu laden und noch einmal versuchen.");
}
