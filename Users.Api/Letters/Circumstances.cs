using System.Globalization;
using Mail;
using static Users.Api.Accounts.Texts.Localized;

namespace Users.Api.Letters;

/// <summary>When and from where something was done.</summary>
internal sealed record Circumstances(DateTime At, string? Network, string? Browser)
{
    private const int MostBrowserCharacters = 150;

    public Facts ToFacts() => new([.. Values()]);

    private IEnumerable<(string, string)> Values()
    {
        yield return (Text("When", "Wann"), Date(At) + At.ToString(", HH:mm 'UTC'", CultureInfo.InvariantCulture));
        if (!string.IsNullOrEmpty(Network))
        {
            yield return (Text("Network", "Netz"), Network);
        }

        if (!string.IsNullOrEmpty(Browser))
        {
            yield return (Text("Browser", "Browser"), Browser.Length <= MostBrowserCharacters ? Browser : Browser[..MostBrowserCharacters]);
        }
    }
}
