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
    public async Task Loading_it_twice_makes_each_customer_and_invoice_once_and_an_invoice_in_every_state()
    {
        await LoadAsync();
        await LoadAsync();

        using var client = system.CreateClient();
        var invoices = new List<JsonElement>();
        foreach (var name in DemoCatalog.Customers)
        {
            var user = Assert.Single(await ListAsync(client, $"/api/users?q={name}"));
            var theirs = await ListAsync(client, $"/api/invoices?user_id={user.GetProperty("id").GetInt64()}");
            Assert.Equal(DemoCatalog.Invoices.Count(invoice => invoice.Customer == name), theirs.Length);
            invoices.AddRange(theirs);
        }

        Assert.Equal(
            ["draft", "open", "paid", "uncollectible", "void"], invoices.Select(invoice => invoice.GetProperty("status").GetString()).Distinct().Order());
        Assert.Contains(invoices, invoice => invoice.GetProperty("overdue").GetBoolean());
    }

    private async Task LoadAsync()
    {
        var result = await system.App.ResourceCommands.ExecuteCommandAsync("gateway", DemoDataExtensions.Command);
        Assert.True(result.Success, result.Message);
    }

    private static async Task<JsonElement[]> ListAsync(HttpClient client, string path) => (await client.GetFromJsonAsync<JsonElement[]>(path))!;
}
