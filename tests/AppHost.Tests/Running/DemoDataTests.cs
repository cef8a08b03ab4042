using System.Net.Http.Json;
using System.Text.Json;
using AppHost.DemoData;
using Aspire.Hosting.ApplicationModel;

namespace AppHost.Tests.Running;

/// <summary>The command that fills a new system.</summary>
[Collection(DevelopmentSystemTests.Name)]
public sealed class DemoDataTests(DevelopmentSystem system)
{
    [Fact]
    public async Task Loading_it_broken_off_and_twice_makes_each_customer_and_invoice_once_and_an_invoice_in_every_state()
    {
        using var client = system.CreateClient();
        var rules = await client.GetStringAsync("/api/numbering");
        await BreakOffAsync(issued: 5);
        Assert.Equal(rules, await client.GetStringAsync("/api/numbering"));
        await LoadAsync();
        await LoadAsync();
        Assert.Equal(rules, await client.GetStringAsync("/api/numbering"));

        var invoices = new List<JsonElement>();
        foreach (var name in DemoCatalog.Customers)
        {
            var user = Assert.Single(await ListAsync(client, $"/api/users?q={name}"));
            var theirs = await ListAsync(client, $"/api/invoices?user_id={user.GetProperty("id").GetInt64()}");
            var examples = DemoExamples.Customers.Count(customer => customer == name);
            Assert.Equal(DemoCatalog.Invoices.Count(invoice => invoice.Customer == name) + examples, theirs.Length);
            invoices.AddRange(theirs);
        }

        Assert.Equal(
            ["draft", "open", "paid", "uncollectible", "void"], invoices.Select(invoice => invoice.GetProperty("status").GetString()).Distinct().Order());
        Assert.Contains(invoices, invoice => invoice.GetProperty("refunded").GetString() == "40.00");
        // In a system that has no later invoices, they keep their dates.
        Assert.Contains(DemoCatalog.Invoices, invoice => invoice is { Outcome: DemoOutcome.Open, Age: > 60 });
        Assert.Equal(DemoCatalog.Invoices.Select(invoice => invoice.Age).OrderDescending(), DemoCatalog.Invoices.Select(invoice => invoice.Age));
    }

    private async Task BreakOffAsync(int issued)
    {
        using var breaking = new BreakingOff(issued) { InnerHandler = new MachineTokenHandler(system.Address, system.Secrets.ApiClient) };
        using var client = new HttpClient(breaking) { BaseAddress = system.Address };
        var loader = new DemoDataLoader(new(client), DateOnly.FromDateTime(DateTime.UtcNow));
        await Assert.ThrowsAsync<OperationCanceledException>(() => loader.LoadAsync(TestContext.Current.CancellationToken));
    }

    private async Task LoadAsync()
    {
        var result = await system.App.ResourceCommands.ExecuteCommandAsync("gateway", DemoDataExtensions.Command);
        Assert.True(result.Success, result.Message);
    }

    private static async Task<JsonElement[]> ListAsync(HttpClient client, string path) => (await client.GetFromJsonAsync<JsonElement[]>(path))!;

    /// <summary>Lets so many invoices be issued, and cancels what comes then.</summary>
    private sealed class BreakingOff(int issued) : DelegatingHandler
    {
        private int _issued;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.AbsolutePath.EndsWith("/issue", StringComparison.Ordinal) && ++_issued > issued
                ? throw new OperationCanceledException()
                : base.SendAsync(request, cancellationToken);
    }
}
