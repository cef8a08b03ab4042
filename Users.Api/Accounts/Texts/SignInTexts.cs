using Microsoft.AspNetCore.Html;
using static Users.Api.Accounts.Texts.Localized;

namespace Users.Api.Accounts.Texts;

/// <summary>What the pages for signing in and out say, and what several pages do.</summary>
internal static class SignInTexts
{
    public static string SignIn => Text("Sign in", "Anmelden");

    public static string Name => Text("Username or email", "Benutzername oder E-Mail-Adresse");

    public static string Refused => Text(
        "Wrong username or password, or too many attempts. Check both, or wait a few minutes and try again.",
        "Benutzername oder Passwort ist falsch, oder es gab zu viele Versuche. Bitte beides prüfen, oder in einigen Minuten noch einmal versuchen.");

    public static string SignOutTitle => Text("Sign out?", "Abmelden?");

    public static IHtmlContent SignOutQuestion(string username) => Html(
        $"You are signed in as <strong>{username}</strong>. Do you want to sign out in this browser?",
        $"Sie sind als <strong>{username}</strong> angemeldet. Möchten Sie sich in diesem Browser abmelden?");

    public static string SignOut => Text("Sign out", "Abmelden");

    public static string StaySignedIn => Text("Stay signed in", "Angemeldet bleiben");

    public static string SignedOutTitle => Text("Signed out", "Abgemeldet");

    public static string SignedOut => Text("You have been signed out.", "Sie wurden abgemeldet.");

    public static string SignInAgain => Text("Sign in again", "Wieder anmelden");

    public static IHtmlContent SignedInAs(string username) =>
        Html($"Signed in as <strong>{username}</strong>.", $"Angemeldet als <strong>{username}</strong>.");

    public static string BackToAccount => Text("Back to your account", "Zurück zum Konto");

    public static string Stale => Text(
        "This page had been open for too long, or somebody else has signed in meanwhile. Nothing was done: try again.",
        "Diese Seite war zu lange offen, oder jemand anderes hat sich inzwischen angemeldet. Es ist nichts geschehen: Versuchen Sie es noch einmal.");
}
