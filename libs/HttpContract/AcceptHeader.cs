using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HttpContract;

/// <summary>Which formats a client accepts.</summary>
public static class AcceptHeader
{
    /// <summary>Whether the client would rather have a table than JSON, which is what it gets where it does not mind.</summary>
    public static bool PrefersCsv(this HttpRequest request) => request.QualityOf(MediaTypes.Csv) > request.QualityOf(MediaTypes.Json);

    /// <summary>How much the client wants a type, from 0 for not at all to 1.</summary>
    internal static double QualityOf(this HttpRequest request, string type)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || !MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges))
        {
            // Absent means anything. So does what cannot be read: no answer at all would help nobody.
            return 1;
        }

        // The most specific range decides: application/json;q=0, */* is a refusal.
        var offered = new MediaTypeHeaderValue(type);
        var decisive = ranges
            .Where(range => IsWithin(offered, range))
            .MinBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0);
        return decisive is null ? 0 : decisive.Quality ?? 1;
    }

    // Text is UTF-8; a client that asks for another charset by name gets it all the same.
    private static bool IsWithin(MediaTypeHeaderValue offered, MediaTypeHeaderValue range) =>
        range.MatchesAllTypes || (AreSame(offered.Type, range.Type) && (range.MatchesAllSubTypes || AreSame(offered.SubType, range.SubType)));

    private static bool AreSame(StringSegment one, StringSegment other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
