using System.Net;
using System.Text.Json;
using Billing.Api.Customers;
using Polly;

namespace Billing.Api.Users;

/// <summary>Asks users-api about users.</summary>
public sealed class UsersClient(HttpClient http, ILogger<UsersClient> logger)
{
    /// <summary>The user as it is now; <see cref="UserAnswerStatus.Unknown"/> where users-api does not say so in time.</summary>
    public async Task<UserAnswer> FindAsync(long id, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.GetAsync($"/users/{id}", cancellationToken);
            switch (response.StatusCode)
            {
                case HttpStatusCode.OK:
                    var user = await response.Content.ReadFromJsonAsync<KnownUser>(UsersJson.Options, cancellationToken)
                        ?? throw new JsonException("The user is null.");
                    return new(UserAnswerStatus.Exists, user);
                case HttpStatusCode.NotFound:
                    return new(UserAnswerStatus.Missing);
                default:
                    logger.LogWarning("users-api answered {Status} when asked for a user", (int)response.StatusCode);
                    return default;
            }
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or ExecutionRejectedException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            logger.LogWarning("users-api cannot be reached: {Reason}", e.Message);
            return default;
        }
    }
}
