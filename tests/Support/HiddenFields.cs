using System.Text.RegularExpressions;
using System.Web;

namespace Tests;

/// <summary>What a browser sends along with a form, unseen: whose page it is on, and that it is one of ours.</summary>
public static partial class HiddenFields
{
    /// <summary>Those on a page, each name once.</summary>
    public static (string Name, string Value)[] Of(string html) => [.. HiddenField().Matches(html)
        .Select(match => (Name: match.Groups["name"].Value, Value: HttpUtility.HtmlDecode(match.Groups["value"].Value)))
        .DistinctBy(field => field.Name)];

    [GeneratedRegex("""<input (?:name="(?<name>[^"]+)" type="hidden"|type="hidden" name="(?<name>[^"]+)") value="(?<value>[^"]*)""")]
    private static partial Regex HiddenField();
}
