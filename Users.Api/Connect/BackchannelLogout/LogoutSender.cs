using Npgsql;
using ServiceDefaults;
using Users.Api.Data;

namespace Users.Api.Connect.BackchannelLogout;

/// <summary>
/// Sends the logout notices until they have arrived. PostgreSQL says when there are new ones (a trigger notifies at the commit), so that
/// they are sent at once and nothing is asked while there are none.
/// </summary>
internal sealed class LogoutSender(
    IServiceScopeFactory scopes, LogoutClients clients, LogoutTokens tokens, IHttpClientFactory http, TimeProvider clock, ILogger<LogoutSender> logger)
    : BackgroundService
{
    private const int MostAtOnce = 20;

    // Who has taken a notice sends it within this time; where that process has ended, another takes it.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ReconnectDelay = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!clients.Ids.Any())
        {
            return;
        }

        using var untraced = Untraced.Begin();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning("Logout notices cannot be read: {Reason}", exception.Message);
                await Task.Delay(ReconnectDelay, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<UsersDbContext>();
        // Of its own: what listens must not go back to a pool.
        await using var listener = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false }.ConnectionString);
        await listener.OpenAsync(cancellationToken);
        await using var listen = new NpgsqlCommand("LISTEN logout_notices", listener);
        await listen.ExecuteNonQueryAsync(cancellationToken);
        while (true)
        {
            var taken = await TakeAsync(db, cancellationToken);
            await Task.WhenAll(taken.Select(notice => SendAsync(notice, cancellationToken)));
            if (taken.Count < MostAtOnce)
            {
                await listener.WaitAsync(await UntilNextAsync(db, cancellationToken), cancellationToken);
            }
        }
    }

    private Task<List<LogoutNotice>> TakeAsync(UsersDbContext db, CancellationToken cancellationToken) => db.Set<LogoutNotice>()
        .FromSql(
            $"""
            UPDATE logout_notices SET attempts = attempts + 1, due_at = {clock.Now() + Lease}
            WHERE id IN (SELECT id FROM logout_notices WHERE due_at <= {clock.Now()} ORDER BY due_at LIMIT {MostAtOnce} FOR UPDATE SKIP LOCKED)
            RETURNING id, client_id, user_id, sign_in, at, attempts, due_at
            """)
        .AsNoTracking()
        .ToListAsync(cancellationToken);

    private async Task<TimeSpan> UntilNextAsync(UsersDbContext db, CancellationToken cancellationToken)
    {
        var next = await db.Set<LogoutNotice>().MinAsync(notice => (DateTime?)notice.DueAt, cancellationToken);
        // At least a moment: to wait for no time would mean for ever.
        return next is null ? LongestWait : TimeSpan.FromMilliseconds(Math.Clamp((next.Value - clock.Now()).TotalMilliseconds, 10, LongestWait.TotalMilliseconds));
    }

    private async Task SendAsync(LogoutNotice notice, CancellationToken cancellationToken)
    {
        var arrived = await TrySendAsync(notice, cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<UsersDbContext>().Set<LogoutNotice>().Where(row => row.Id == notice.Id);
        if (arrived)
        {
            await rows.ExecuteDeleteAsync(cancellationToken);
            return;
        }

        var due = clock.Now() + Min(FirstDelay * Math.Pow(2, Math.Min(notice.Attempts - 1, 10)), LongestDelay);
        await rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, due), cancellationToken);
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

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
