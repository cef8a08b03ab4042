using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Gateway.Sessions;

/// <summary>Has users-api end every sign-in of a user: without that, a browser that still has its cookie signs in again without asking.</summary>
internal sealed partial class ProviderSignOut(IHttpClientFactory clients, IOptions<AuthOptions> auth, ILogger<ProviderSignOut> logger)
{
    /// <summary>Ends them, with the user's own token. Another provider than users-api has no such thing.</summary>
    public async Task EndEverywhereAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (auth.Value.PublicAddress is null)
        {
            return;
        }

        var (session, token) = context.Features.GetRequiredFeature<CurrentSession>();
        var address = string.Create(CultureInfo.InvariantCulture, $"{auth.Value.Backchannel.TrimEnd('/')}/users/{session.UserId}/sign-out");
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await clients.CreateClient(nameof(ProviderSignOut)).SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            LogNotEnded(logger, session.UserId, (int)response.StatusCode);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "users-api has not ended the sign-ins of user {UserId}: it answered {Status}")]
    private static partial void LogNotEnded(ILogger logger, long userId, int status);
}
