using System.Text.Json.Nodes;
using Billing.Api.Data;
using Billing.Api.Reconciliation;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Billing.Api.Tests;

/// <summary>The service with a database of its own, beside a users-api whose users are 1, 2 and 3.</summary>
public class BillingApp() : ServiceApp<BillingDbContext>("billingdb")
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public FakeUsersApi Users { get; } = new();

    /// <summary>Whether issue dates are only taken in order, as the service does by itself.</summary>
    public bool TakesDatesInOrder { get; init; }

    public Task<JsonNode> CreateInvoiceAsync(long userId = 1, string amount = "120.00") =>
        Client.SendAsync("POST", "/invoices", $$"""{"user_id":{{userId}},"amount":"{{amount}}"}""").JsonAsync(HttpStatusCode.Created);

    public async Task<JsonNode> IssueInvoiceAsync(long userId = 1, string amount = "120.00", string? json = null) =>
        await PostAsync($"/invoices/{(await CreateInvoiceAsync(userId, amount))["id"]}/issue", json);

    public Task<JsonNode> PostAsync(string path, string? json = null, HttpStatusCode status = HttpStatusCode.OK) =>
        Client.SendAsync("POST", path, json).JsonAsync(status);

    public Task<JsonNode> AddAsync(string path, string json) => PostAsync(path, json, HttpStatusCode.Created);

    /// <summary>Posts with a key, and again for as long as it is told to come back: more at once than can be served at once.</summary>
    public async Task<HttpResponseMessage> PersistAsync(string path, string json)
    {
        var key = Guid.NewGuid().ToString();
        HttpResponseMessage answer;
        while ((answer = await Client.SendAsync("POST", path, json, ("Idempotency-Key", key))).Headers.RetryAfter is not null)
        {
            answer.Dispose();
            await Task.Delay(Pause);
        }

        return answer;
    }

    public async Task<IReadOnlyList<string>> DriftAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var drifts = await scope.ServiceProvider.GetRequiredService<BillingDbContext>().FindDriftAsync(CancellationToken.None);
        return [.. drifts.Select(drift => drift.ToString())];
    }

    public static async Task<BillingApp> StartAsync()
    {
        var app = new BillingApp();
        await app.InitializeAsync();
        return app;
    }

    public async Task<long> CountAsync() => (long)(await ExecuteAsync("SELECT count(*) FROM invoices"))!;

    public override async ValueTask InitializeAsync()
    {
        Users.Add(1);
        Users.Add(2);
        Users.Add(3);
        await Users.StartAsync();
        await base.InitializeAsync();
        if (!TakesDatesInOrder)
        {
            await ExecuteAsync(
                """
                INSERT INTO revisions (kind, owner, content, changes, at, actor_id, actor_name)
                VALUES ('numbering', 0, '{"issue_dates":"any"}', '{}', now(), 'test', 'test')
                """);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Users.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("services:users-api:http:0", Users.Address);
    }
}
