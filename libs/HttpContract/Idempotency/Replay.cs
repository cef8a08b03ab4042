using Microsoft.AspNetCore.Http;

namespace HttpContract.Idempotency;

/// <summary>Gives an answer again.</summary>
internal sealed class Replay(StoredAnswer answer) : IResult
{
    /// <summary>The header that says so.</summary>
    public const string Header = "Idempotent-Replayed";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = answer.Status;
        response.Headers[Header] = "true";
        response.Headers.ETag = answer.ETag;
        response.Headers.Location = answer.Location is null ? default : (httpContext.Request.PathBase + answer.Location).ToString();
        return answer.Body.Length == 0 ? Task.CompletedTask : JsonBody.WriteAsync(httpContext, answer.Status, answer.Body);
    }
}
