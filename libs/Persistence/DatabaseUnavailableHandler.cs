using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Persistence;

/// <summary>Turns a request that failed because the database is unavailable into 503 with Retry-After.</summary>
public sealed class DatabaseUnavailableHandler(ILogger<DatabaseUnavailableHandler> logger) : IExceptionHandler
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var isUnknown = exception.WithCauses().Any(cause => cause is OutcomeUnknownException);
        if (!isUnknown && !exception.IsTransientFailure())
        {
            return false;
        }

        logger.LogError(exception, "The database cannot be used");
        var detail = isUnknown
            ? "The database was lost meanwhile, and whether the request was done cannot be told. Look before you send it again."
            : "The database cannot be reached. Try again later.";
        await Problems.Unavailable(detail, RetryAfter).ExecuteAsync(httpContext);
        return true;
    }
}
