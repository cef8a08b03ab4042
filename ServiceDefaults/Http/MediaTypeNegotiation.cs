using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ServiceDefaults.Http;

/// <summary>Refuses with 406 what could only be answered in a format that the client does not accept.</summary>
internal sealed class MediaTypeNegotiation : IEndpointFilter
{
    private static readonly MediaTypeHeaderValue Json = new(MediaTypes.Json);

    /// <inheritdoc />
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        AcceptsJson(context.HttpContext.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(Problems.Of(
                StatusCodes.Status406NotAcceptable, $"The answer is {MediaTypes.Json}: name it, or */*, in Accept."));

    private static bool AcceptsJson(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0 || !MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges))
        {
            // Absent means anything. So does what cannot be read: no answer at all would help nobody.
            return true;
        }

        // The most specific range decides: application/json;q=0, */* is a refusal.
        var decisive = ranges
            .Where(range => Json.IsSubsetOf(range))
            .MinBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0);
        return decisive is not null && decisive.Quality != 0;
    }
}
