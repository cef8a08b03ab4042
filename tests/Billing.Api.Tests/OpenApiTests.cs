namespace Billing.Api.Tests;

public sealed class OpenApiTests(BillingApp app) : IClassFixture<BillingApp>
{
    [Fact]
    public async Task The_document_in_the_repository_is_the_one_that_is_served() =>
        await OpenApiDocument.MatchesAsync(app.Client, "Billing.Api");

    [Fact]
    public async Task Every_member_of_a_body_has_an_example() =>
        OpenApiDocument.HasWholeExamples(await app.Client.GetAsync("/openapi/v1.json").JsonAsync());

    [Fact]
    public async Task Every_operation_has_its_name()
    {
        var document = await app.Client.GetAsync("/openapi/v1.json").JsonAsync();
        Assert.Equal(
            [
                "create_credit_note", "create_invoice", "create_payment", "delete_invoice", "get_credit_note", "get_customer",
                "get_invoice", "get_invoice_summary", "get_payment", "issue_invoice", "list_credit_notes", "list_customers",
                "list_invoice_history", "list_invoices", "list_payments", "mark_invoice_uncollectible", "replace_invoice", "update_invoice", "void_invoice",
            ],
            OpenApiDocument.Operations(document).Select(operation => (string)operation["operationId"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Amounts_go_in_as_text_or_number_and_come_out_as_text()
    {
        var schemas = (await app.Client.GetAsync("/openapi/v1.json").JsonAsync())["components"]!["schemas"]!;
        Assert.Equal(["number", "string"], schemas["Amount"]!["type"]!.AsArray().Select(type => (string)type!));
        Assert.Equal("string", (string?)schemas["Invoice"]!["properties"]!["amount"]!["type"]);
    }
}
