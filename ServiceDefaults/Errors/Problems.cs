using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace ServiceDefaults.Errors;

/// <summary>The errors that every service responds with, as RFC 9457 problems whose <c>detail</c> says what to do.</summary>
public static class Problems
{
    /// <summary>The media type of every error.</summary>
    public const string MediaType = "application/problem+json";

    private const string CorrectFields = "Correct the fields named in errors and send the request again.";

    /// <summary>400 for a request that is wrong as a whole, not in one field.</summary>
    public static Problem BadRequest(string detail) => Of(StatusCodes.Status400BadRequest, detail);

    /// <summary>400 with what is wrong with each field, by the field's name.</summary>
    public static Problem Invalid(IDictionary<string, string[]> errors) => WithErrors(StatusCodes.Status400BadRequest, errors);

    /// <summary>404: there is no object with that id.</summary>
    /// <param name="kind">What the object would be, such as <c>User</c>.</param>
    /// <param name="id">The id asked for.</param>
    public static Problem NotFound(string kind, long id) =>
        Of(StatusCodes.Status404NotFound, $"There is no {kind.ToLowerInvariant()} with the id {id}.");

    /// <summary>409: other objects stand in the way; with what each field collides, by the field's name.</summary>
    public static Problem Conflict(IDictionary<string, string[]> errors) => WithErrors(StatusCodes.Status409Conflict, errors);

    /// <summary>412: the object is no longer the one that the client saw.</summary>
    public static Problem PreconditionFailed() => Of(
        StatusCodes.Status412PreconditionFailed,
        "The object has changed since the version in If-Match. Read it again and repeat the change on what it is now.");

    /// <summary>409: the same request is being done at this moment.</summary>
    public static Problem InFlight(TimeSpan retryAfter) => new(
        new ProblemDetails
        {
            Status = StatusCodes.Status409Conflict,
            Detail = "A request with this Idempotency-Key is being done. Send it again to get its answer.",
        },
        retryAfter);

    /// <summary>422: a key that was given for another request.</summary>
    public static Problem KeyReused() => Of(
        StatusCodes.Status422UnprocessableEntity,
        "This Idempotency-Key was given with another body before. Take a new key for a new request.");

    /// <summary>503: something that the request needs cannot be reached; nothing was changed.</summary>
    /// <param name="detail">What cannot be reached.</param>
    /// <param name="retryAfter">When to try again; sent in whole seconds.</param>
    public static Problem Unavailable(string detail, TimeSpan retryAfter) => Of(StatusCodes.Status503ServiceUnavailable, detail, retryAfter);

    /// <summary>A problem with any status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="detail">What to do; null where the status says enough.</param>
    /// <param name="retryAfter">When to try again; sent in whole seconds.</param>
    public static Problem Of(int status, string? detail = null, TimeSpan? retryAfter = null) =>
        new(new ProblemDetails { Status = status, Detail = detail }, retryAfter);

    /// <summary>Says in an endpoint's metadata, and so in the OpenAPI document, that it may respond with this problem.</summary>
    public static IProducesResponseTypeMetadata Described(int status) => new ProducesResponseTypeMetadata(
        status,
        status == StatusCodes.Status400BadRequest ? typeof(HttpValidationProblemDetails) : typeof(ProblemDetails),
        [MediaType]);

    // The title is left to the status: the one of HttpValidationProblemDetails speaks of validation only.
    private static Problem WithErrors(int status, IDictionary<string, string[]> errors) =>
        new(new HttpValidationProblemDetails(errors) { Status = status, Title = null, Detail = CorrectFields });
}
