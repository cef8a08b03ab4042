using Persistence.Outboxes;
using Users.Api.Data;

namespace Users.Api.Connect.BackchannelLogout;

/// <summary>Sends the logout notices until they have arrived.</summary>
internal sealed class LogoutSender(
    IServiceScopeFactory scopes, LogoutClients clients, LogoutTokens tokens, IHttpClientFactory http, TimeProvider clock, ILogger<LogoutSender> logger)
    : OutboxSender<UsersDbContext, LogoutNotice>(scopes, clock, logger)
{
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);
    private readonly TimeProvider _clock = clock;

    protected override bool IsOn => clients.Ids.Any();

    protected override int MostAtOnce => 20;

    protected override TimeSpan Lease => TimeSpan.FromSeconds(10);

    protected override async Task SendAsync(LogoutNotice row, CancellationToken cancellationToken)
    {
        var arrived = await TrySendAsync(row, cancellationToken);
        await WithContextAsync(db =>
        {
            var rows = db.Set<LogoutNotice>().Where(notice => notice.Id == row.Id);
            var due = _clock.Now() + DelayAfter(row.Attempts, FirstDelay, LongestDelay);
            return arrived
                ? rows.ExecuteDeleteAsync(cancellationToken)
                : rows.ExecuteUpdateAsync(set => set.SetProperty(notice => notice.DueAt, due), cancellationToken);
        });
    }

    /// <summary>True as well for an application that is no longer told.</summary>
    private async Task<bool> TrySendAsync(LogoutNotice notice, CancellationToken cancellationToken)
    {
        if (clients.AddressOf(notice.ClientId) is not { } address)
        {
            return true;
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(SendTimeout);
        try
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("logout_token", tokens.Create(notice))]);
            using var response = await http.CreateClient(nameof(LogoutSender)).PostAsync(address, form, timeout.Token);
            response.EnsureSuccessStatusCode();
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning(
                "{ClientId} was not told that sessions of user {UserId} have ended (attempt {Attempt}): {Reason}",
                notice.ClientId, notice.UserId, notice.Attempts, exception.Message);
            return false;
        }
    }
}
