using static Users.Api.Accounts.Texts.Localized;

namespace Users.Api.Accounts.Texts;

/// <summary>What the pages that links open say.</summary>
internal static class LinkTexts
{
    public static string Opening => Text("Opening your link", "Ihr Link wird geöffnet");

    public static string NeedsScript => Text(
        "This page needs JavaScript, which keeps the secret in your link out of logs. Turn it on for this site, and open the link again.",
        "Diese Seite braucht JavaScript, das das Geheimnis in Ihrem Link aus Protokollen heraushält. Schalten Sie es für diese Seite ein, und öffnen Sie den Link noch einmal.");

    public static string NotValidTitle => Text("Link not valid", "Link ungültig");
}
