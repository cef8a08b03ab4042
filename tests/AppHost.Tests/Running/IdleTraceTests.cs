using Npgsql;

namespace AppHost.Tests.Running;

/// <summary>Behind the scenes a system is never idle: health is checked, the feed of users is read. None of that is among the traces.</summary>
[Collection(DevelopmentSystemTests.Name)]
public sealed class IdleTraceTests(DevelopmentSystem system)
{
    // Users.Api looks for events four times a second while Billing.Api waits for them; both are asked for their health every five seconds.
    private const int Events = 20;
    private const int HealthChecks = 1;

    [Fact]
    public async Task A_system_that_nobody_uses_traces_nothing()
    {
        await using var database = NpgsqlDataSource.Create(await system.ConnectionStringAsync("gatewaydb"));
        // What others have done before may still be on its way.
        await WorkAsync(database, Events / 4, 0);
        var known = system.Collector.Spans.Select(span => span.Trace).ToHashSet();

        await WorkAsync(database, Events, HealthChecks);

        Assert.Empty(system.Collector.Spans.Where(span => !known.Contains(span.Trace)).Select(span => $"{span.Service}: {span.Name}"));
    }

    private static async Task WorkAsync(NpgsqlDataSource database, long users, long billing)
    {
        var (usersBefore, billingBefore) = await CommitsAsync(database);
        var (usersNow, billingNow) = (usersBefore, billingBefore);
        await Poll.UntilAsync(
            async () =>
            {
                (usersNow, billingNow) = await CommitsAsync(database);
                return usersNow >= usersBefore + users && billingNow >= billingBefore + billing;
            },
            seconds: 60);
    }

    private static async Task<(long Users, long Billing)> CommitsAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("SELECT sum(xact_commit) FILTER (WHERE datname = 'usersdb')::bigint, sum(xact_commit) FILTER (WHERE datname = 'billingdb')::bigint FROM pg_stat_database");
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt64(0), reader.GetInt64(1));
    }
}
