using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Tests.Support;

/// <summary>What the gateway's own log says of a request: the status it was answered with, and how long that took.</summary>
internal readonly partial record struct AccessLogLine(int Status, TimeSpan Duration)
{
    public static IEnumerable<AccessLogLine> In(IEnumerable<string> lines) =>
        from line in lines
        select Answered().Match(line) into match
        where match.Success
        select new AccessLogLine(
            int.Parse(match.Groups["status"].Value, CultureInfo.InvariantCulture),
            TimeSpan.FromMilliseconds(double.Parse(match.Groups["duration"].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@" answered (?<status>\d+) in (?<duration>[\d.]+) ms for ")]
    private static partial Regex Answered();
}
