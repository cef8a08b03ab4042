using System.Text.Json;
using Billing.Api.Users;
using Microsoft.AspNetCore.WebUtilities;

namespace Billing.Api.Customers.Feed;

/// <summary>Reads the feed of changes that users-api keeps.</summary>
public sealed class FeedClient(HttpClient http)
{
    /// <summary>How long users-api keeps a request that there is no answer to yet.</summary>
    public static readonly TimeSpan LongPoll = TimeSpan.FromSeconds(30);

    /// <summary>What comes after a position; null stands for the beginning. Waits a while for something to come.</summary>
    /// <exception cref="HttpRequestException">users-api cannot be reached, is too slow, or does not answer with a feed.</exception>
    public async Task<FeedPage> ReadAsync(string? position, CancellationToken cancellationToken)
    {
        var address = QueryHelpers.AddQueryString("/events", new Dictionary<string, string?>
        {
            ["after"] = position,
            ["wait"] = $"{LongPoll.TotalSeconds}",
            ["limit"] = $"{FeedPage.Limit}",
        });
        try
        {
            return await http.GetFromJsonAsync<FeedPage>(address, UsersJson.Options, cancellationToken)
                ?? throw new JsonException("The feed is null.");
        }
        catch (JsonException e)
        {
            throw new HttpRequestException($"The answer is no feed: {e.Message}", e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException("There was no answer in time.", e);
        }
    }
}
