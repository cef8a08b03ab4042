using System.Text.Json.Nodes;
using Npgsql;

namespace Billing.Api.Tests;

/// <summary>Everything that can be asked has its index: shown by PostgreSQL's plans for the commands that the service sends.</summary>
public sealed class IndexTests(ManyInvoices app) : IClassFixture<ManyInvoices>
{
    // A search finds and sorts up to so many (PageRequest). No plan sorts more than these.
    private const double MostSorted = 2500;

    [Theory]
    [InlineData("/invoices", "pk_invoices")]
    [InlineData("/invoices?sort=-id", "pk_invoices")]
    [InlineData("/invoices?sort=number", "ix_invoices_number_order_id")]
    [InlineData("/invoices?sort=-number", "ix_invoices_number_order_id")]
    [InlineData("/invoices?sort=user_id", "ix_invoices_user_id_id")]
    [InlineData("/invoices?sort=-user_id", "ix_invoices_user_id_id")]
    [InlineData("/invoices?sort=amount", "ix_invoices_amount_id")]
    [InlineData("/invoices?sort=-amount", "ix_invoices_amount_id")]
    [InlineData("/invoices?sort=balance", "ix_invoices_balance_id")]
    [InlineData("/invoices?sort=-balance", "ix_invoices_balance_id")]
    [InlineData("/invoices?sort=currency,amount", "ix_invoices_currency_amount_id")]
    [InlineData("/invoices?sort=-currency,-balance", "ix_invoices_currency_balance_id")]
    [InlineData("/invoices?sort=issue_date", "ix_invoices_issue_order_id")]
    [InlineData("/invoices?sort=-issue_date", "ix_invoices_issue_order_id")]
    [InlineData("/invoices?sort=due_date", "ix_invoices_due_order_id")]
    [InlineData("/invoices?sort=-due_date", "ix_invoices_due_order_id")]
    [InlineData("/invoices?sort=created_at", "ix_invoices_created_at_id")]
    [InlineData("/invoices?sort=-created_at", "ix_invoices_created_at_id")]
    [InlineData("/invoices?sort=updated_at", "ix_invoices_updated_at_id")]
    [InlineData("/invoices?sort=-updated_at", "ix_invoices_updated_at_id")]
    [InlineData("/invoices?status=void", "ix_invoices_status_id")]
    [InlineData("/invoices?status=open", "ix_invoices_open")]
    [InlineData("/invoices?status=open&status=draft&sort=-id", "ix_invoices_status_id")]
    [InlineData("/invoices?overdue=true", "ix_invoices_open_due")]
    [InlineData("/invoices?overdue=true&sort=-id", "ix_invoices_open")]
    [InlineData("/invoices?overdue=false", "pk_invoices")]
    [InlineData("/invoices?user_id=123", "ix_invoices_user_id_id")]
    [InlineData("/invoices?user_id=123&status=paid&sort=-amount", "ix_invoices_user_id_id")]
    [InlineData("/invoices?currency=USD", "ix_invoices_currency_id")]
    [InlineData("/invoices?currency=CHF&sort=-id", "ix_invoices_currency_id")]
    [InlineData("/invoices?id=4321&id=17&id=99", "pk_invoices")]
    [InlineData("/invoices?amount=77.77", "ix_invoices_amount_id")]
    [InlineData("/invoices?amount_min=9000", "ix_invoices_amount_id")]
    [InlineData("/invoices?amount_min=100&amount_max=200", "ix_invoices_amount_id")]
    [InlineData("/invoices?amount_max=500&sort=amount", "ix_invoices_amount_id")]
    [InlineData("/invoices?issued_from=2028-01-01", "ix_invoices_issue_order_id")]
    [InlineData("/invoices?issued_from=2028-01-01&sort=id", "ix_invoices_issue_order_id")]
    [InlineData("/invoices?issued_to=2026-03-01&sort=-issue_date", "ix_invoices_issue_order_id")]
    [InlineData("/invoices?issued_from=2026-03-01&issued_to=2026-03-11&sort=amount", "ix_invoices_issue_order_id")]
    [InlineData("/invoices?due_from=2028-01-01", "ix_invoices_due_order_id")]
    [InlineData("/invoices?due_to=2026-03-01&sort=-id", "ix_invoices_due_order_id")]
    [InlineData("/invoices?created_after=2028-01-01", "ix_invoices_created_at_id")]
    [InlineData("/invoices?created_after=2028-01-01&sort=-id", "ix_invoices_created_day_id")]
    [InlineData("/invoices?created_before=2026-02-01&sort=due_date", "ix_invoices_created_day_id")]
    [InlineData("/invoices?created_before=2026-02-01&sort=amount", "ix_invoices_created_day_id")]
    [InlineData("/invoices?q=abcdef", "ix_invoices_bill_to_text_trigrams")]
    [InlineData("/invoices?q=abcdef&sort=-amount", "ix_invoices_memo_text_trigrams")]
    [InlineData("/invoices?q=hosting", "ix_invoices_memo_text_trigrams")]
    [InlineData("/invoices?q=zu", "ix_invoices_bill_to_text_start")]
    [InlineData("/invoices?q=INV-2026-0007", "ix_invoices_number")]
    [InlineData("/invoices?q=000777", "ix_invoices_number_order_id")]
    [InlineData("/invoices?q=77.77", "ix_invoices_amount_id")]
    [InlineData("/invoices?q=nobody%20at%20all", "ix_invoices_memo_text_trigrams")]
    [InlineData("/invoices/summary", "ix_invoices_open_due")]
    [InlineData("/invoices/summary", "ix_invoices_drafts")]
    [InlineData("/invoices/summary", "ix_payments_paid_on_invoice_id")]
    [InlineData("/invoices/totals?user_id=123", "ix_invoices_user_id_id")]
    [InlineData("/invoices/123", "pk_invoices")]
    [InlineData("/invoices/123/payments", "ix_payments_invoice_id_id")]
    [InlineData("/invoices/123/credit-notes", "ix_credit_notes_invoice_id_id")]
    [InlineData("/invoices/123/history", "ix_invoice_events_invoice_id_id")]
    [InlineData("/customers", "pk_customers")]
    [InlineData("/customers?sort=-id", "pk_customers")]
    [InlineData("/customers?sort=username", "ix_customers_search_text")]
    [InlineData("/customers?sort=-username", "ix_customers_search_text")]
    [InlineData("/customers?active=true", "pk_customers")]
    [InlineData("/customers?active=false", "ix_customers_inactive")]
    [InlineData("/customers?q=abcdef", "ix_customers_search_text_trigrams")]
    [InlineData("/customers?q=zu", "ix_customers_search_text")]
    public async Task Indexes_serve_what_can_be_asked(string path, string index)
    {
        using var sent = new SentCommands(app.Database);
        using var page = await app.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        // The second page on starts within an index.
        using var next = page.Next() is { } address ? await app.Client.GetAsync(address) : null;
        await AssertServedAsync(sent, index);
    }

    [Theory]
    [InlineData("", "pk_invoices")]
    [InlineData("sort=-id", "pk_invoices")]
    [InlineData("sort=-amount", "ix_invoices_amount_id")]
    [InlineData("status=draft&sort=-created_at", "ix_invoices_drafts")]
    [InlineData("overdue=true", "ix_invoices_open_due")]
    [InlineData("user_id=123", "ix_invoices_user_id_id")]
    [InlineData("q=abcdef", "ix_invoices_memo_text_trigrams")]
    public async Task Indexes_serve_whole_tables(string query, string index)
    {
        using var sent = new SentCommands(app.Database);
        using var file = await app.Client.SendAsync("GET", $"/invoices?{query}", null, ("Accept", "text/csv"));
        Assert.Equal("text/csv", file.Content.Headers.ContentType?.MediaType);
        await AssertServedAsync(sent, index);
    }

    private static async Task AssertServedAsync(SentCommands sent, string index)
    {
        var plans = await sent.ExplainAsync();
        var nodes = plans.SelectMany(plan => Nodes(plan, stopsAt: double.PositiveInfinity)).ToList();
        var shown = string.Join('\n', plans.Select(plan => plan.ToJsonString()));
        Assert.True(nodes.Any(node => (string?)node.Plan["Index Name"] == index), $"{index} is not used: {shown}");
        Assert.DoesNotContain(nodes, node => Type(node.Plan) == "Seq Scan" && Rows(node.Plan) <= node.StopsAt);
        Assert.DoesNotContain(nodes, node => Type(node.Plan) == "Sort" && Rows(node.Plan) > MostSorted);
    }

    /// <summary>A plan's nodes, each with the number of rows at which what is directly above stops reading it.</summary>
    private static IEnumerable<(JsonNode Plan, double StopsAt)> Nodes(JsonNode plan, double stopsAt) =>
    [
        (plan, stopsAt),
        .. (plan["Plans"]?.AsArray() ?? []).SelectMany(
            child => Nodes(child!, Type(plan) == "Limit" ? Rows(plan) : double.PositiveInfinity)),
    ];

    private static string Type(JsonNode plan) => (string)plan["Node Type"]!;

    private static double Rows(JsonNode plan) => (double)plan["Plan Rows"]!;
}
