using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HttpContract;

/// <summary>Picks the format of a response by the request's Accept header. Responses are JSON; endpoints may offer other formats beside it.</summary>
public static class ContentNegotiation
{
    /// <summary>Whether the client prefers CSV to JSON, the default.</summary>
    public static bool PrefersCsv(this HttpRequest request) => request.PreferredFormat(MediaTypes.Csv) == MediaTypes.Csv;

    /// <summary>The format that the client prefers among JSON, the default, and others.</summary>
    public static string PreferredFormat(this HttpRequest request, params string[] others) => ((string[])[MediaTypes.Json, .. others])
        .Where(type => type != MediaTypes.Xml || !NamesHtml(request))
        .MaxBy(type => QualityOf(request, type))!;

    /// <summary>Has an endpoint respond with 406 if the client accepts none of the formats that it offers.</summary>
    internal static void RefuseUnacceptable(EndpointBuilder endpoint)
    {
        var next = endpoint.RequestDelegate!;
        string[] offered = [MediaTypes.Json, .. endpoint.Metadata.OfType<OffersAttribute>().LastOrDefault()?.Types ?? []];
        endpoint.RequestDelegate = context =>
            Array.Exists(offered, type => QualityOf(context.Request, type) > 0) ? next(context) : Unacceptable(offered).ExecuteAsync(context);
    }

    private static Problem Unacceptable(string[] offered) => Problems.Of(
        StatusCodes.Status406NotAcceptable,
        new(ErrorCodes.Of(StatusCodes.Status406NotAcceptable), $"The response is {string.Join(" or ", offered)}: name it, or */*, in Accept."));

    // A browser that opens an address takes XML before what it does not name, and does not mean it.
    private static bool NamesHtml(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList([.. request.Headers.Accept.OfType<string>()], out var ranges)
        && ranges.Any(range => AreSame(range.MediaType, "text/html"));

    // From 0, not accepted, to 1.
    private static double QualityOf(HttpRequest request, string type)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || !MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges))
        {
            // No header accepts anything. A header that cannot be parsed does too: no response at all would help nobody.
            return 1;
        }

        // The most specific range decides: application/json;q=0, */* refuses JSON.
        var offered = new MediaTypeHeaderValue(type);
        var decisive = ranges
            .Where(range => IsWithin(offered, range))
            .MinBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0);
        return decisive is null ? 0 : decisive.Quality ?? 1;
    }

    // Parameters are ignored: text is UTF-8 even if the client asks for another charset.
    private static bool IsWithin(MediaTypeHeaderValue offered, MediaTypeHeaderValue range) =>
        range.MatchesAllTypes || (AreSame(offered.Type, range.Type) && (range.MatchesAllSubTypes || AreSame(offered.SubType, range.SubType)));

    private static bool AreSame(StringSegment one, StringSegment other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
