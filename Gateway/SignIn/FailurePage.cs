namespace Gateway.SignIn;

/// <summary>
/// What somebody reads who could not be signed in: in the language and theme that were chosen in the front end, which keeps both in cookies; else
/// as the browser prefers. It needs no other file, since the provider's pages may have failed.
/// </summary>
internal static class FailurePage
{
    private const string Style = """
        :root { color-scheme: light dark; --body: light-dark(#fff, #242424); --text: light-dark(#000, #c9c9c9); --link: light-dark(#3b5bdb, #91a7ff) }
        [data-theme=light] { color-scheme: light }
        [data-theme=dark] { color-scheme: dark }
        body { margin: 0; background: var(--body); color: var(--text); font: .875rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
        header, main { max-width: 24rem; margin: 0 auto; padding: 0 1rem }
        header { margin-top: 10vh; font-size: 1rem; font-weight: 650 }
        h1 { margin: 1.5rem 0; font-size: 1.625rem; line-height: 1.3 }
        a { color: var(--link) }
        a.button { display: block; margin: 1.5rem 0; padding: .5rem 1rem; border-radius: .25rem; background: #3b5bdb; color: #fff; font-weight: 600; text-align: center; text-decoration: none }
        """;

    public static string For(HttpRequest request)
    {
        var isGerman = LanguageOf(request) == "de";
        var theme = request.Cookies["theme"] is "light" or "dark" ? request.Cookies["theme"] : null;
        string Text(string english, string german) => isGerman ? german : english;
        var title = Text("You could not be signed in", "Die Anmeldung hat nicht geklappt");
        return $"""
            <!doctype html>
            <html lang="{Text("en", "de")}" data-theme="{theme ?? "system"}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="{theme ?? "light dark"}">
            <title>{title}</title>
            <link rel="icon" href="data:,">
            <style>{Style}</style>
            </head>
            <body>
            <header>Users &amp; Billing</header>
            <main>
            <h1>{title}</h1>
            <p>{Text(
                "The sign-in was cancelled, took too long, or your account has no access here.",
                "Sie wurde abgebrochen, hat zu lange gedauert, oder Ihr Konto hat hier keinen Zugang.")}</p>
            <p><a class="button" href="/auth/login">{Text("Try again", "Noch einmal versuchen")}</a></p>
            <p><a href="/">{Text("Go to the start page", "Zur Startseite")}</a></p>
            </main>
            </body>
            </html>
            """;
    }

    private static string? LanguageOf(HttpRequest request) => request.Cookies["language"] is "en" or "de"
        ? request.Cookies["language"]
        : request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(language => language is "en" or "de");
}
