using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Billing.Api.Data;
using Npgsql;

namespace Billing.Api.Tests;

public sealed class OutageTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    // A refusal waits and tries again: a busy machine holds it up as often.
    private const int Steps = 3;

    private sealed class OnOwnServer(RestartablePostgres server) : BillingApp
    {
        protected override async Task<string> CreateDatabaseAsync()
        {
            await Postgres.MigrateAsync<BillingDbContext>(server.ConnectionString);
            return server.ConnectionString;
        }

        protected override string ConnectionStringForService(string connectionString) => connectionString;
    }

    private sealed class WithTwoConnections : BillingApp
    {
        protected override string ConnectionStringForService(string connectionString) =>
            new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = 2 }.ConnectionString;
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_crash_of_the_database_and_the_service_goes_on_by_itself()
    {
        await using var server = await RestartablePostgres.CreateAsync();
        await using var app = new OnOwnServer(server);
        await app.InitializeAsync();
        await app.CreateInvoiceAsync();

        var (acknowledged, down) = (new ConcurrentDictionary<string, long>(), new ConcurrentQueue<Answer>());
        using var stop = new CancellationTokenSource();
        var clients = Enumerable.Range(0, 8).Select(client => Task.Run(() => WriteAsync(app, acknowledged, down, stop.Token))).ToArray();
        await Poll.UntilAsync(() => Task.FromResult(acknowledged.Count > 20), "writes before the crash");
        await server.StopImmediatelyAsync();
        await Poll.UntilAsync(() => Task.FromResult(down.Count(answer => answer.Status == 503) >= 24), "refusals while it is down");
        var before = acknowledged.Count;
        await server.StartAsync();
        await Poll.UntilAsync(() => Task.FromResult(acknowledged.Count > before + 20), "writes after the crash");
        await stop.CancelAsync();
        await Task.WhenAll(clients);

        // The test's own connections from before the crash are dead; the service's are its own affair.
        app.Database.Clear();
        Assert.All(down, answer => Assert.Equal((503, true), (answer.Status, answer.HasRetryAfter)));
        Assert.All(down, answer => Assert.True(answer.Took < Soon, $"{answer.Took} until 503"));
        foreach (var (key, id) in acknowledged)
        {
            Assert.Equal(1L, await app.ExecuteAsync($"SELECT count(*) FROM invoices WHERE memo = '{key}'"));
            Assert.Equal(id, await app.ExecuteAsync($"SELECT id FROM invoices WHERE memo = '{key}'"));
        }

        Assert.Empty(await app.DriftAsync());
    }

    [Fact]
    public async Task While_every_connection_is_taken_requests_are_told_to_come_back()
    {
        await using var app = new WithTwoConnections();
        await app.InitializeAsync();
        var path = $"/invoices/{(await app.IssueInvoiceAsync())["id"]}";
        await using (var connection = await app.Database.OpenConnectionAsync())
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await using var command = new NpgsqlCommand("LOCK TABLE invoices IN ACCESS EXCLUSIVE MODE", connection, transaction);
            await command.ExecuteNonQueryAsync();
            var blocked = Enumerable.Range(0, 2).Select(_ => app.Client.GetAsync(path)).ToArray();
            await Poll.UntilAsync(
                async () => await app.ExecuteAsync(
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'") is >= 2L,
                "both connections taken");

            var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => AskAsync(app, () => app.Client.GetAsync(path))));
            Assert.All(answers, answer => Assert.Equal((503, true), (answer.Status, answer.HasRetryAfter)));
            Assert.All(answers, answer => Assert.True(answer.Took < Soon, $"{answer.Took} until 503"));
            await transaction.RollbackAsync();
            Assert.All(await Task.WhenAll(blocked), response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        }

        await app.AddAsync(path + "/payments", """{"amount":1}""");
    }

    private static async Task WriteAsync(
        BillingApp app, ConcurrentDictionary<string, long> acknowledged, ConcurrentQueue<Answer> down, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var key = Guid.NewGuid().ToString();
            var body = $$"""{"user_id":1,"amount":1,"memo":"{{key}}"}""";
            // The same again until it is done, as a client does that was told to come back.
            while (!stop.IsCancellationRequested)
            {
                var answer = await AskAsync(app, () => app.Client.SendAsync("POST", "/invoices", body, ("Idempotency-Key", key)));
                if (answer.Body is { } invoice)
                {
                    acknowledged[key] = (long)invoice["id"]!;
                    break;
                }

                down.Enqueue(answer);
            }
        }
    }

    private static async Task<Answer> AskAsync(BillingApp app, Func<Task<HttpResponseMessage>> send)
    {
        var busy = TimeOfNothingAsync(app);
        var took = Stopwatch.StartNew();
        using var response = await send();
        var text = await response.Content.ReadAsStringAsync();
        return new(
            (int)response.StatusCode,
            response.Headers.RetryAfter?.Delta is not null,
            took.Elapsed - (Steps * await busy),
            response.IsSuccessStatusCode ? JsonNode.Parse(text) : null);
    }

    /// <summary>What the machine takes at this moment for a request that needs no database.</summary>
    private static async Task<TimeSpan> TimeOfNothingAsync(BillingApp app)
    {
        var took = Stopwatch.StartNew();
        await app.Client.GetAsync("/alive").HasStatusAsync(HttpStatusCode.OK);
        return took.Elapsed;
    }

    private sealed record Answer(int Status, bool HasRetryAfter, TimeSpan Took, JsonNode? Body);
}
