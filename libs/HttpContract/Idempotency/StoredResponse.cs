namespace HttpContract.Idempotency;

/// <summary>A response as it was sent, to be sent again.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">JSON in UTF-8; empty for none.</param>
/// <param name="Location">The address of a new object within the service.</param>
/// <param name="ETag">The object's version.</param>
public sealed record StoredResponse(int Status, byte[] Body, string? Location = null, string? ETag = null) : IResult
{
    /// <summary>The header that tells a response that is sent again from the first one.</summary>
    internal const string Header = "Idempotent-Replayed";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers[Header] = "true";
        response.Headers.ETag = ETag;
        response.Headers.Location = Location is null ? default : (httpContext.Request.PathBase + Location).ToString();
        return Body.Length == 0 ? Task.CompletedTask : JsonBody.WriteAsync(httpContext, Status, Body);
    }
}

/// <summary>A result that can be stored.</summary>
internal interface IStorableResult : IResult
{
    /// <summary>What it will send.</summary>
    StoredResponse Store(HttpContext context);
}
