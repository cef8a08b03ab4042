namespace Mail.Tests;

internal static class Samples
{
    private static int _count;

    public static string NewAddress() => $"reader{Interlocked.Increment(ref _count)}@example.com";

    public static Letter Letter(string subject = "Your password was changed") => new(
        "en",
        subject,
        new Paragraph("Hello Ada <ada>,"),
        new Paragraph("the password of your account was changed."),
        new Facts(("When", "28 November 2026, 13:37 UTC"), ("Network", "198.51.100.7")),
        new LetterLink("Set a new password", "https://app.example.com/account/forgot-password?a=1&b=2"),
        new Note("You get this message because you have an account."));

    public static Letter GermanLetter() => new(
        "de",
        "Ihr Passwort wurde geändert",
        new Paragraph("Guten Tag Jörg,"),
        new Paragraph("das Passwort Ihres Kontos wurde geändert. Grüße!"),
        new LetterLink("Neues Passwort setzen", "https://app.example.com/account/forgot-password"));
}
