namespace Billing.Api.Tests;

public sealed class InvoiceTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task An_invoice_is_created_and_then_found_at_its_location_with_the_same_content_and_tag()
    {
        using var created = await app.Client.SendAsync("POST", "/invoices/", """{"id":9,"user_id":1,"amount":"120","number":"ignored","status":"paid"}""");
        var invoice = await created.JsonAsync(HttpStatusCode.Created);

        Assert.Equal(
            ["id", "user_id", "amount", "number", "status", "overdue", "partially_paid", "currency", "discount_percent",
                "discount_amount", "discount", "subtotal", "tax", "tax_totals", "paid", "credited", "refunded", "balance",
                "issue_date", "due_date", "memo", "bill_to", "delivery", "reminder_level", "reminded_on", "disputed", "dispute_note", "created_at", "updated_at", "actions", "lines"],
            invoice.AsObject().Select(member => member.Key));
        Assert.Equal(("draft", "USD", "120.00"), ((string)invoice["status"]!, (string)invoice["currency"]!, (string)invoice["balance"]!));
        Assert.Equal((1, "120.00"), ((long)invoice["user_id"]!, (string)invoice["amount"]!));
        Assert.Equal($"/invoices/{invoice["id"]}", created.Headers.Location?.OriginalString);

        using var read = await app.Client.GetAsync(created.Headers.Location);
        Assert.Equal(invoice.ToJsonString(), (await read.JsonAsync()).ToJsonString());
        Assert.Equal(created.Headers.ETag, read.Headers.ETag);
    }

    [Theory]
    [InlineData("""{"user_id":1.5,"amount":1}""", "user_id")]
    [InlineData("{}", "user_id", "amount")]
    [InlineData("""{"user_id":null,"amount":null}""", "user_id", "amount")]
    [InlineData("""{"user_id":-1,"amount":1}""", "user_id")]
    [InlineData("""{"user_id":"ada","amount":"much"}""", "user_id", "amount")]
    public async Task Every_field_that_is_wrong_is_named(string json, params string[] fields) =>
        await app.Client.SendAsync("POST", "/invoices", json).HasErrorsAsync(HttpStatusCode.BadRequest, fields);

    [Fact]
    public async Task Put_replaces_and_patch_changes()
    {
        var path = $"/invoices/{(await app.CreateInvoiceAsync())["id"]}";
        var put = await app.Client.SendAsync("PUT", path, """{"user_id":2,"amount":3}""").JsonAsync();
        Assert.Equal((2, "3.00"), ((long)put["user_id"]!, (string)put["amount"]!));
        var patch = await app.Client.SendAsync("PATCH", path, """{"amount":"4.4"}""").JsonAsync();
        Assert.Equal((2, "4.40"), ((long)patch["user_id"]!, (string)patch["amount"]!));
        Assert.True((DateTime)patch["updated_at"]! > (DateTime)put["updated_at"]!);
        Assert.Equal(patch.ToJsonString(), (await app.Client.SendAsync("PATCH", path, """{"amount":"4.40"}""").JsonAsync()).ToJsonString());
        await app.Client.SendAsync("PUT", path, """{"amount":3}""").HasErrorsAsync(HttpStatusCode.BadRequest, "user_id");
    }

    [Fact]
    public async Task Delete_removes()
    {
        var path = $"/invoices/{(await app.CreateInvoiceAsync())["id"]}";
        await app.Client.DeleteAsync(path).HasStatusAsync(HttpStatusCode.NoContent);
        var problem = await app.Client.GetAsync(path).IsProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal($"There is no invoice with the id {path.Split('/')[2]}.", (string?)problem["detail"]);
    }
}
