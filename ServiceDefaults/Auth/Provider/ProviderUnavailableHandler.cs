using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace ServiceDefaults.Auth.Provider;

/// <summary>Responds with 503 and Retry-After where a request failed because of a <see cref="ProviderUnavailableException"/>.</summary>
internal sealed class ProviderUnavailableHandler : IExceptionHandler
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!exception.WithCauses().OfType<ProviderUnavailableException>().Any())
        {
            return false;
        }

        await Problems.Unavailable(new(ErrorCodes.ProviderUnavailable, "Who you are cannot be checked at the moment. Try again later."), RetryAfter).ExecuteAsync(httpContext);
        return true;
    }
}
