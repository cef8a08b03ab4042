using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace ServiceDefaults.Errors;

/// <summary>The errors that every service responds with, as RFC 9457 problems whose <c>detail</c> says what to do and whose <c>code</c> is stable.</summary>
public static class Problems
{
    /// <summary>The media type of every error.</summary>
    public const string MediaType = "application/problem+json";

    internal const string Code = "code";
    private const string Params = "params";
    private const string Codes = "codes";

    /// <summary>400 with what is wrong with each field, by the field's name.</summary>
    public static Problem Invalid(params IEnumerable<(string Field, ApiError Error)> errors) =>
        WithErrors(StatusCodes.Status400BadRequest, ErrorCodes.InvalidFields, errors);

    /// <summary>409 with the fields that collide with other objects, by the field's name.</summary>
    public static Problem Conflict(params IEnumerable<(string Field, ApiError Error)> errors) =>
        WithErrors(StatusCodes.Status409Conflict, ErrorCodes.ConflictingFields, errors);

    /// <summary>404: there is no object with that id.</summary>
    /// <param name="kind">What the object would be, such as <c>User</c>.</param>
    public static Problem NotFound(string kind, long id)
    {
        var name = kind.ToLowerInvariant();
        return Of(StatusCodes.Status404NotFound, new(ErrorCodes.ObjectNotFound, $"There is no {name} with the id {id}.", ("kind", name), ("id", id)));
    }

    /// <summary>412: the object is no longer the one that the client saw.</summary>
    public static Problem PreconditionFailed() => Of(StatusCodes.Status412PreconditionFailed, new(
        ErrorCodes.Of(StatusCodes.Status412PreconditionFailed),
        "The object has changed since the version in If-Match. Read it again and repeat the change on what it is now."));

    /// <summary>503: something that the request needs cannot be reached; nothing was changed.</summary>
    /// <param name="retryAfter">When to try again; sent in whole seconds.</param>
    public static Problem Unavailable(ApiError error, TimeSpan retryAfter) => Of(StatusCodes.Status503ServiceUnavailable, error, retryAfter);

    /// <summary>A problem of which the status says enough.</summary>
    public static Problem Of(int status) => new(new ProblemDetails { Status = status });

    /// <summary>A problem with any status.</summary>
    /// <param name="retryAfter">When to try again; sent in whole seconds.</param>
    public static Problem Of(int status, ApiError error, TimeSpan? retryAfter = null)
    {
        var problem = new ProblemDetails { Status = status, Detail = error.Message, Extensions = { [Code] = error.Code } };
        if (error.Params is not null)
        {
            problem.Extensions[Params] = error.Params;
        }

        return new(problem, retryAfter);
    }

    /// <summary>Says in an endpoint's metadata, and so in the OpenAPI document, that it may respond with this problem.</summary>
    public static IProducesResponseTypeMetadata Described(int status) => new ProducesResponseTypeMetadata(
        status,
        status == StatusCodes.Status400BadRequest ? typeof(HttpValidationProblemDetails) : typeof(ProblemDetails),
        [MediaType]);

    private static Problem WithErrors(int status, string code, IEnumerable<(string Field, ApiError Error)> errors)
    {
        var fields = errors.GroupBy(error => error.Field, error => error.Error).ToList();
        return new(new HttpValidationProblemDetails(fields.ToDictionary(field => field.Key, field => field.Select(error => error.Message).ToArray()))
        {
            Status = status,
            // The title is left to the status: the one of HttpValidationProblemDetails speaks of validation only.
            Title = null,
            Detail = "Correct the fields named in errors and send the request again.",
            Extensions =
            {
                [Code] = code,
                [Codes] = fields.ToDictionary(field => field.Key, field => field.Select(error => new FieldErrorCode(error.Code, error.Params)).ToArray()),
            },
        });
    }
}
