using System.Net.Http.Json;
using System.Text.Json;

namespace EndToEnd.Tests;

/// <summary>An invoice that one test has for itself, made through the API.</summary>
/// <param name="Id">Its id.</param>
/// <param name="UserId">Whom it charges.</param>
internal sealed record TestInvoice(long Id, long UserId)
{
    public string Path => $"/invoices/{Id}";

    /// <summary>Creates a draft of one line.</summary>
    /// <param name="system">The running system.</param>
    /// <param name="user">Whom it charges.</param>
    /// <param name="price">What it comes to, without tax.</param>
    public static async Task<TestInvoice> DraftAsync(PublishedSystem system, TestUser user, string price = "100.00")
    {
        object[] lines = [new { description = "Work", quantity = "1", unit_price = price }];
        var created = await SendAsync(system, HttpMethod.Post, "", new { user_id = user.Id, lines });
        return new(created.GetProperty("id").GetInt64(), user.Id);
    }

    /// <summary>Creates an invoice and issues it.</summary>
    /// <param name="system">The running system.</param>
    /// <param name="user">Whom it charges.</param>
    /// <param name="price">What it comes to, without tax.</param>
    /// <param name="overdue">Whether it should have been paid long ago.</param>
    public static async Task<TestInvoice> OpenAsync(PublishedSystem system, TestUser user, string price = "100.00", bool overdue = false)
    {
        var invoice = await DraftAsync(system, user, price);
        if (overdue)
        {
            // Others were issued today.
            using var relaxed = await system.Client.PatchAsJsonAsync("/api/numbering", new { issue_dates = "any" });
            Assert.True(relaxed.IsSuccessStatusCode);
        }

        await invoice.ActAsync(system, "issue", overdue ? new { issue_date = "2026-01-02", due_date = "2026-01-31" } : new { });
        return invoice;
    }

    public Task<JsonElement> ActAsync(PublishedSystem system, string action, object body) => SendAsync(system, HttpMethod.Post, $"/{Id}/{action}", body);

    public Task<JsonElement> ChangeAsync(PublishedSystem system, object changes) => SendAsync(system, HttpMethod.Patch, $"/{Id}", changes);

    public Task<JsonElement> ReadAsync(PublishedSystem system) => SendAsync(system, HttpMethod.Get, $"/{Id}", body: null);

    private static async Task<JsonElement> SendAsync(PublishedSystem system, HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, $"/api/invoices{path}") { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await system.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {(int)response.StatusCode} {text}");
        return JsonSerializer.Deserialize<JsonElement>(text);
    }
}
