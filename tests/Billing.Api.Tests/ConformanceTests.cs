namespace Billing.Api.Tests;

/// <summary>What every service of the system keeps to. What that means is tested by HttpContract.Tests.</summary>
public sealed class ConformanceTests(BillingApp app) : IClassFixture<BillingApp>
{
    private static readonly Dictionary<string, string> Table = new()
    {
        ["* /health"] = "anonymous",
        ["* /alive"] = "anonymous",
        ["GET /openapi/{documentName}.json"] = "anonymous",
        ["GET /invoices"] = "caller",
        ["HEAD /invoices"] = "caller",
        ["POST /invoices"] = "admin",
        ["GET /invoices/{id:long}"] = "caller",
        ["HEAD /invoices/{id:long}"] = "caller",
        ["PUT /invoices/{id:long}"] = "admin",
        ["PATCH /invoices/{id:long}"] = "admin",
        ["DELETE /invoices/{id:long}"] = "admin",
        ["POST /invoices/{id:long}/issue"] = "admin",
        ["POST /invoices/{id:long}/duplicate"] = "admin",
        ["POST /invoices/{id:long}/void"] = "admin",
        ["POST /invoices/{id:long}/mark-uncollectible"] = "admin",
        ["GET /invoices/{id:long}/payments"] = "caller",
        ["HEAD /invoices/{id:long}/payments"] = "caller",
        ["POST /invoices/{id:long}/payments"] = "admin",
        ["GET /invoices/{id:long}/payments/{paymentId:long}"] = "caller",
        ["HEAD /invoices/{id:long}/payments/{paymentId:long}"] = "caller",
        ["POST /invoices/{id:long}/payments/{paymentId:long}/reverse"] = "admin",
        ["GET /invoices/{id:long}/credit-notes/{noteId:long}/refunds"] = "caller",
        ["HEAD /invoices/{id:long}/credit-notes/{noteId:long}/refunds"] = "caller",
        ["POST /invoices/{id:long}/credit-notes/{noteId:long}/refunds"] = "admin",
        ["GET /invoices/{id:long}/credit-notes/{noteId:long}/refunds/{refundId:long}"] = "caller",
        ["HEAD /invoices/{id:long}/credit-notes/{noteId:long}/refunds/{refundId:long}"] = "caller",
        ["GET /customers/{id:long}/credit"] = "caller",
        ["HEAD /customers/{id:long}/credit"] = "caller",
        ["GET /invoices/{id:long}/credit-notes"] = "caller",
        ["HEAD /invoices/{id:long}/credit-notes"] = "caller",
        ["POST /invoices/{id:long}/credit-notes"] = "admin",
        ["GET /invoices/{id:long}/credit-notes/{noteId:long}"] = "caller",
        ["HEAD /invoices/{id:long}/credit-notes/{noteId:long}"] = "caller",
        ["POST /invoices/{id:long}/send"] = "admin",
        ["POST /invoices/{id:long}/reminders"] = "admin",
        ["POST /invoices/{id:long}/dispute"] = "admin",
        ["POST /invoices/{id:long}/resolve-dispute"] = "admin",
        ["GET /invoices/{id:long}/letter"] = "admin",
        ["HEAD /invoices/{id:long}/letter"] = "admin",
        ["GET /invoices/{id:long}/sendings"] = "admin",
        ["HEAD /invoices/{id:long}/sendings"] = "admin",
        ["POST /invoices/{id:long}/credit-notes/{noteId:long}/send"] = "admin",
        ["GET /invoices/{id:long}/credit-notes/{noteId:long}/letter"] = "admin",
        ["HEAD /invoices/{id:long}/credit-notes/{noteId:long}/letter"] = "admin",
        ["GET /reminders"] = "admin",
        ["HEAD /reminders"] = "admin",
        ["PUT /reminders"] = "admin",
        ["PATCH /reminders"] = "admin",
        ["GET /reminders/history"] = "admin",
        ["HEAD /reminders/history"] = "admin",
        ["GET /invoices/{id:long}/history"] = "caller",
        ["HEAD /invoices/{id:long}/history"] = "caller",
        ["GET /invoices/summary"] = "caller",
        ["HEAD /invoices/summary"] = "caller",
        ["GET /invoices/totals"] = "caller",
        ["HEAD /invoices/totals"] = "caller",
        ["GET /credit-notes"] = "caller",
        ["HEAD /credit-notes"] = "caller",
        ["GET /credit-notes/totals"] = "caller",
        ["HEAD /credit-notes/totals"] = "caller",
        ["GET /payments"] = "caller",
        ["HEAD /payments"] = "caller",
        ["GET /payments/totals"] = "caller",
        ["HEAD /payments/totals"] = "caller",
        ["GET /customers"] = "caller",
        ["HEAD /customers"] = "caller",
        ["GET /customers/{id:long}"] = "caller",
        ["HEAD /customers/{id:long}"] = "caller",
        ["GET /customers/{id:long}/billing-details"] = "caller",
        ["HEAD /customers/{id:long}/billing-details"] = "caller",
        ["PUT /customers/{id:long}/billing-details"] = "caller",
        ["PATCH /customers/{id:long}/billing-details"] = "caller",
        ["GET /customers/{id:long}/billing-details/history"] = "admin",
        ["HEAD /customers/{id:long}/billing-details/history"] = "admin",
        ["GET /numbering"] = "admin",
        ["HEAD /numbering"] = "admin",
        ["PUT /numbering"] = "admin",
        ["PATCH /numbering"] = "admin",
        ["GET /numbering/history"] = "admin",
        ["HEAD /numbering/history"] = "admin",
        ["GET /seller"] = "admin",
        ["HEAD /seller"] = "admin",
        ["PUT /seller"] = "admin",
        ["PATCH /seller"] = "admin",
        ["GET /seller/history"] = "admin",
        ["HEAD /seller/history"] = "admin",
        ["GET /seller/logos/{id:long}"] = "caller",
        ["GET /tax-rates"] = "admin",
        ["HEAD /tax-rates"] = "admin",
        ["POST /tax-rates"] = "admin",
        ["GET /tax-rates/{id:long}"] = "admin",
        ["HEAD /tax-rates/{id:long}"] = "admin",
        ["PUT /tax-rates/{id:long}"] = "admin",
        ["DELETE /tax-rates/{id:long}"] = "admin",
    };

    [Fact]
    public Task Every_route_lets_in_whom_it_should() => RouteAccess.MatchesAsync(app, app.Issuer, Table);

    [Fact]
    public Task Every_operation_keeps_the_contract() => Conformance.HoldsAsync(app.Client);

    [Fact]
    public async Task Without_its_database_every_operation_asks_to_come_back_later()
    {
        await using var service = new BillingApp { HasFaultyNetwork = true };
        await service.InitializeAsync();
        await Conformance.HoldsWithoutDatabaseAsync(service.Client, service.Network.GoDown);
    }

    [Fact]
    public Task The_document_in_the_repository_is_the_one_that_is_served() => OpenApiDocument.MatchesAsync(app.Client, "Billing.Api");

    [Fact]
    public async Task Every_member_of_a_body_has_an_example() =>
        OpenApiDocument.HasWholeExamples(await app.Client.GetAsync("/openapi/v1.json").JsonAsync());

    [Fact]
    public async Task Amounts_go_in_as_text_or_number_and_come_out_as_text()
    {
        var schemas = (await app.Client.GetAsync("/openapi/v1.json").JsonAsync())["components"]!["schemas"]!;
        Assert.Equal(["number", "string"], schemas["Amount"]!["type"]!.AsArray().Select(type => (string)type!));
        Assert.Equal("string", (string?)schemas["Invoice"]!["properties"]!["amount"]!["type"]);
    }
}
