using Mail;
using Users.Api.Accounts.Texts;
using static Users.Api.Accounts.Texts.Localized;

namespace Users.Api.Letters;

/// <summary>What is written to users about their accounts.</summary>
internal static class AccountLetters
{
    public static Letter Invitation(string username, string link) => Write(
        username,
        Text("Your new account", "Ihr neues Konto"),
        new Paragraph(Text(
            $"an account was created for you. Your username is {username}. Choose a password to sign in.",
            $"für Sie wurde ein Konto angelegt. Ihr Benutzername ist {username}. Wählen Sie ein Passwort, um sich anzumelden.")),
        new LetterLink(Text("Choose a password", "Passwort wählen"), link),
        new Note(Text("The link works once, for three days.", "Der Link gilt einmal, drei Tage lang.")));

    public static Letter ForgottenPassword(string username, string link) => Write(
        username,
        Text("Set a new password", "Neues Passwort setzen"),
        new Paragraph(Text(
            "somebody asked for a new password for your account. If it was you, choose one here.",
            "jemand hat für Ihr Konto um ein neues Passwort gebeten. Wenn Sie es waren, wählen Sie hier eines.")),
        new LetterLink(Text("Choose a new password", "Neues Passwort wählen"), link),
        new Note(Text(
            "The link works once, for one hour. If it was not you, there is nothing to do: your password stays as it is.",
            "Der Link gilt einmal, eine Stunde lang. Wenn Sie es nicht waren, ist nichts zu tun: Ihr Passwort bleibt, wie es ist.")));

    public static Letter NewPassword(string username, string link) => Write(
        username,
        Text("Set a new password", "Neues Passwort setzen"),
        new Paragraph(Text(
            "an admin sends you a link with which you can set a new password for your account.",
            "ein Admin schickt Ihnen einen Link, mit dem Sie ein neues Passwort für Ihr Konto setzen können.")),
        new LetterLink(Text("Choose a new password", "Neues Passwort wählen"), link),
        new Note(Text(
            "The link works once, for three days. Until you use it, your password stays as it is.",
            "Der Link gilt einmal, drei Tage lang. Bis Sie ihn benutzen, bleibt Ihr Passwort, wie es ist.")));

    public static Letter ConfirmAddress(string username, string address, string link) => Write(
        username,
        Text("Confirm your new email address", "Neue E-Mail-Adresse bestätigen"),
        new Paragraph(Text(
            $"{address} is to become the address of your account. It does once you confirm that it is yours.",
            $"{address} soll die Adresse Ihres Kontos werden. Sie wird es, sobald Sie bestätigen, dass sie Ihnen gehört.")),
        new LetterLink(Text("Confirm the address", "Adresse bestätigen"), link),
        new Note(Text(
            "The link works once, for one day. If you do not know what this is about, ignore this message.",
            "Der Link gilt einmal, einen Tag lang. Wenn Sie nicht wissen, worum es geht, beachten Sie diese Nachricht nicht.")));

    public static Letter AddressChanged(string username, string address) => Write(
        username,
        Text("Your email address was changed", "Ihre E-Mail-Adresse wurde geändert"),
        new Paragraph(Text(
            $"the address of your account is now {address}. Nothing more is sent to this one.",
            $"die Adresse Ihres Kontos ist jetzt {address}. An diese hier wird nichts mehr geschickt.")),
        new Note(Text(
            "If you did not want this, ask an admin for help at once.",
            "Wenn Sie das nicht wollten, bitten Sie sofort einen Admin um Hilfe.")));

    public static Letter PasswordChanged(string username, Circumstances circumstances, string help) => Write(
        username,
        Text("Your password was changed", "Ihr Passwort wurde geändert"),
        new Paragraph(Text(
            "the password of your account was changed, and every other browser was signed out.",
            "das Passwort Ihres Kontos wurde geändert, und alle anderen Browser wurden abgemeldet.")),
        circumstances.ToFacts(),
        NotYou(help));

    public static Letter PasskeyAdded(string username, string passkey, Circumstances circumstances, string help) => Write(
        username,
        Text("A passkey was added to your account", "Ihrem Konto wurde ein Passkey hinzugefügt"),
        new Paragraph(Text(
            $"the passkey “{passkey}” can be used to sign in to your account from now on.",
            $"mit dem Passkey „{passkey}“ kann man sich ab jetzt bei Ihrem Konto anmelden.")),
        circumstances.ToFacts(),
        NotYou(help));

    /// <param name="circumstances">Null where an admin did it.</param>
    public static Letter PasskeyRemoved(string username, string passkey, Circumstances? circumstances, string help) => Write(
        username,
        Text("A passkey was removed from your account", "Ein Passkey Ihres Kontos wurde entfernt"),
        [
            new Paragraph(Text(
                $"the passkey “{passkey}” can no longer be used to sign in to your account.",
                $"mit dem Passkey „{passkey}“ kann man sich bei Ihrem Konto nicht mehr anmelden.")),
            .. Who(circumstances, help),
        ]);

    public static Letter AuthenticatorAdded(string username, Circumstances circumstances, string help) => Write(
        username,
        Text("An authenticator app was set up for your account", "Für Ihr Konto wurde eine Authenticator-App eingerichtet"),
        new Paragraph(Text(
            "whoever signs in to your account with the password is asked for a code of that app from now on.",
            "wer sich mit dem Passwort bei Ihrem Konto anmeldet, wird ab jetzt nach einem Code dieser App gefragt.")),
        circumstances.ToFacts(),
        NotYou(help));

    /// <param name="circumstances">Null where an admin did it.</param>
    public static Letter AuthenticatorRemoved(string username, Circumstances? circumstances, string help) => Write(
        username,
        Text("The authenticator app of your account was removed", "Die Authenticator-App Ihres Kontos wurde entfernt"),
        [
            new Paragraph(Text(
                "signing in to your account no longer takes its codes, and the recovery codes have ended.",
                "wer sich bei Ihrem Konto anmeldet, wird nicht mehr nach ihren Codes gefragt, und die Wiederherstellungscodes gelten nicht mehr.")),
            .. Who(circumstances, help),
        ]);

    public static Letter NewBrowser(string username, Circumstances circumstances, string help) => Write(
        username,
        Text("Sign-in from a new browser", "Anmeldung in einem neuen Browser"),
        new Paragraph(Text(
            "somebody signed in to your account in a browser that you had not used before.",
            "jemand hat sich in einem Browser bei Ihrem Konto angemeldet, den Sie bisher nicht benutzt haben.")),
        circumstances.ToFacts(),
        NotYou(help));

    private static Letter Write(string username, string subject, params IReadOnlyList<LetterPart> parts) =>
        new(PageLanguage.Current, subject, [new Paragraph(Text($"Hello {username},", $"Guten Tag {username},")), .. parts]);

    private static IEnumerable<LetterPart> Who(Circumstances? circumstances, string help) => circumstances is null
        ? [new Note(Text("An admin did this. Ask them if you do not know why.", "Das hat ein Admin getan. Fragen Sie nach, wenn Sie nicht wissen, warum."))]
        : [circumstances.ToFacts(), NotYou(help)];

    private static Note NotYou(string help) => new(Text(
        $"If it was not you, set a new password at once: {help}",
        $"Wenn Sie es nicht waren, setzen Sie sofort ein neues Passwort: {help}"));
}
