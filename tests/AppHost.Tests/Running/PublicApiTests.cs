using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace AppHost.Tests.Running;

/// <summary>The API as clients outside meet it: through the gateway, on real services and a real database.</summary>
[Collection(DevelopmentSystemTests.Name)]
public sealed class PublicApiTests(DevelopmentSystem system) : IDisposable
{
    private readonly HttpClient _client = system.CreateClient();

    [Theory]
    [InlineData("/api/users", "/api/invoices")]
    [InlineData("/user_service/users/", "/billing_service/invoices/")]
    public async Task Users_and_their_invoices_are_made_read_changed_and_deleted(string users, string invoices)
    {
        var user = await CreateAsync(users, NewUser());
        var invoice = await CreateAsync(invoices, new { user_id = user.Body.GetProperty("id").GetInt64(), amount = 120 });
        Assert.Equal("120.00", invoice.Body.GetProperty("amount").GetString());
        Assert.StartsWith(users.TrimEnd('/'), user.Location, StringComparison.Ordinal);
        Assert.StartsWith(invoices.TrimEnd('/'), invoice.Location, StringComparison.Ordinal);

        await _client.PatchAsJsonAsync(invoice.Location, new { amount = "0.30" }).HasStatusAsync(HttpStatusCode.OK);
        Assert.Equal("0.30", (await _client.GetFromJsonAsync<JsonElement>(invoice.Location)).GetProperty("amount").GetString());

        foreach (var location in new[] { invoice.Location, user.Location })
        {
            await _client.DeleteAsync(location).HasStatusAsync(HttpStatusCode.NoContent);
            await _client.GetAsync(location).HasStatusAsync(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_tutorials_paths_lead_to_all_that_becomes_of_an_invoice()
    {
        var user = await CreateAsync("/user_service/users/", NewUser());
        var userId = user.Body.GetProperty("id").GetInt64();
        var invoice = await CreateAsync("/billing_service/invoices/", new { user_id = $"{userId}.0", amount = "+1e2", memo = "Thank you." });
        Assert.Equal("100.00", invoice.Body.GetProperty("amount").GetString());
        using var form = new FormUrlEncodedContent([new("memo", "")]);
        using var cleared = await _client.PatchAsync(invoice.Location, form);
        Assert.Equal(JsonValueKind.Null, (await cleared.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("memo").ValueKind);

        await _client.PostAsync($"{invoice.Location}/issue/", null).HasStatusAsync(HttpStatusCode.OK);
        await _client.PostAsync($"{invoice.Location}/void/", null).HasStatusAsync(HttpStatusCode.OK);
        Assert.Equal("0.00", (await _client.GetFromJsonAsync<JsonElement>(invoice.Location)).GetProperty("balance").GetString());
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/billing_service/invoices/?user_id={userId}") { Headers = { { "Accept", "text/csv" } } };
        using var table = await _client.SendAsync(request);
        var rows = (await table.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("0.00", rows[1].Split(',')[Array.IndexOf(rows[0].Split(','), "balance")]);

        var draft = await CreateAsync("/billing_service/invoices/", new { user_id = userId, amount = 1 });
        await _client.PostAsync($"{user.Location.TrimEnd('/')}/deactivate/", null).HasStatusAsync(HttpStatusCode.OK);
        await Poll.UntilAsync(async () => !(await _client.GetFromJsonAsync<JsonElement>($"/api/customers/{userId}")).GetProperty("active").GetBoolean());
        using var refused = await _client.PostAsync($"{draft.Location.TrimEnd('/')}/issue/", null);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal("customer_inactive", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_invoice_needs_a_user_that_exists()
    {
        using var response = await _client.PostAsJsonAsync("/api/invoices", new { user_id = int.MaxValue, amount = "1.00" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(problem.GetProperty("errors").TryGetProperty("user_id", out _), problem.ToString());
        Assert.NotEmpty(problem.GetProperty("traceId").GetString()!);
    }

    [Fact]
    public async Task Changes_to_the_front_end_reach_the_page_through_the_gateway()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var script = await _client.GetAsync("/src/main.tsx", deadline.Token);
        Assert.Equal("text/javascript", script.Content.Headers.ContentType?.MediaType);
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("vite-hmr");

        await socket.ConnectAsync(new UriBuilder(system.Address) { Scheme = "ws" }.Uri, deadline.Token);

        var buffer = new byte[1024];
        var received = await socket.ReceiveAsync(buffer, deadline.Token);
        Assert.Contains("\"connected\"", Encoding.UTF8.GetString(buffer, 0, received.Count), StringComparison.Ordinal);
    }

    public void Dispose() => _client.Dispose();

    private static object NewUser()
    {
        var name = $"user-{Guid.NewGuid():N}";
        return new { username = name, email = $"{name}@example.com" };
    }

    private async Task<(string Location, JsonElement Body)> CreateAsync(string path, object body)
    {
        using var response = await _client.PostAsJsonAsync(path, body);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.Created, $"{(int)response.StatusCode} {text}");
        return (response.Headers.Location!.ToString(), JsonSerializer.Deserialize<JsonElement>(text));
    }
}
