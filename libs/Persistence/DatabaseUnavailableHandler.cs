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
        var error = isUnknown
            ? new ApiError(ErrorCodes.OutcomeUnknown, "The connection to the database was lost, and whether the request was carried out is unknown. Check before you send it again.")
            : new ApiError(ErrorCodes.DatabaseUnavailable, "The database cannot be reached. Try again later.");
        await Problems.Unavailable(error, RetryAfter).ExecuteAsync(httpContext);
        return true;
    }
}
