using System.Net;
using Polly;

namespace Billing.Api.Users;

/// <summary>Asks users-api about users.</summary>
public sealed class UsersClient(HttpClient http, ILogger<UsersClient> logger)
{
    /// <summary>Whether the user exists; <see cref="UserAnswer.Unknown"/> where users-api does not say so in time.</summary>
    public async Task<UserAnswer> FindAsync(long id, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync($"/users/{id}", HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound)
            {
                return response.StatusCode == HttpStatusCode.OK ? UserAnswer.Exists : UserAnswer.Missing;
            }

            logger.LogWarning("users-api answered {Status} when asked for a user", (int)response.StatusCode);
        }
        catch (Exception e) when (e is HttpRequestException or ExecutionRejectedException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            logger.LogWarning("users-api cannot be reached: {Reason}", e.Message);
        }

        return UserAnswer.Unknown;
    }
}
