namespace Billing.Api.Tests;

public sealed class DuplicateTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task A_duplicate_is_a_new_draft_that_charges_the_same()
    {
        var source = await app.AddAsync(
            "/invoices",
            """
            {"user_id":2,"currency":"EUR","memo":"m","due_date":"2026-12-31","discount_percent":5,"lines":[
              {"description":"a","quantity":"1.5","unit":"hour","unit_price":"0.123456","tax_rate":19,"tax_name":"VAT"},
              {"description":"b","quantity":1,"unit_price":9,"tax_category":"K","discount_percent":10}]}
            """);
        await app.PostAsync($"/invoices/{source["id"]}/issue");
        await app.PostAsync($"/invoices/{source["id"]}/void");
        using var response = await app.Client.SendAsync("POST", $"/invoices/{source["id"]}/duplicate", null);
        var copy = await response.JsonAsync(HttpStatusCode.Created);
        Assert.Equal(($"/invoices/{copy["id"]}", "draft"), (response.Headers.Location?.OriginalString, (string?)copy["status"]));
        foreach (var member in (string[])["user_id", "currency", "memo", "lines", "discount", "discount_percent", "subtotal", "tax", "tax_totals", "amount"])
        {
            Assert.Equal(source[member]!.ToJsonString(), copy[member]!.ToJsonString());
        }

        Assert.Equal((null, null), ((string?)copy["due_date"], (string?)copy["number"]));
    }

    [Fact]
    public async Task An_amount_without_lines_is_duplicated_and_what_is_not_there_is_404()
    {
        var source = await app.CreateInvoiceAsync(amount: "7.50");
        Assert.Equal("7.50", (string?)(await app.PostAsync($"/invoices/{source["id"]}/duplicate", status: HttpStatusCode.Created))["amount"]);
        await app.Client.SendAsync("POST", "/invoices/999999/duplicate", null).IsProblemAsync(HttpStatusCode.NotFound);
    }
}
