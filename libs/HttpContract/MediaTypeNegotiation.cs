using Microsoft.AspNetCore.Http;

namespace HttpContract;

/// <summary>Refuses with 406 what could only be answered in a format that the client does not accept.</summary>
internal sealed class MediaTypeNegotiation : IEndpointFilter
{
    /// <inheritdoc />
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var offered = Offered(context.HttpContext);
        return offered.Any(type => context.HttpContext.Request.QualityOf(type) > 0)
            ? next(context)
            : ValueTask.FromResult<object?>(Problems.Of(
                StatusCodes.Status406NotAcceptable, $"The answer is {string.Join(" or ", offered)}: name it, or */*, in Accept."));
    }

    private static string[] Offered(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<OfferedAsCsv>() is null ? [MediaTypes.Json] : [MediaTypes.Json, MediaTypes.Csv];
}
