namespace Billing.Api.Tests;

/// <summary>Everything that can be asked has its index: shown by PostgreSQL's plans for the commands that the service sends.</summary>
public sealed class IndexTests(ManyInvoices app) : IClassFixture<ManyInvoices>
{
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
    [InlineData("/invoices?overdue=true&reminded=false", "ix_invoices_unreminded")]
    [InlineData("/invoices?reminded=true", "ix_invoices_reminded")]
    [InlineData("/invoices?partially_paid=true", "ix_invoices_partially_paid")]
    [InlineData("/invoices?partially_paid=true&sort=-amount", "ix_invoices_partially_paid")]
    [InlineData("/invoices?status=paid&reminded=true&sort=balance", "ix_invoices_reminded")]
    [InlineData("/invoices?delivery=failed", "ix_invoices_delivery_id")]
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
    [InlineData("/invoices?q=%E5%8C%97%E4%BA%AC", "ix_invoices_memo_text_trigrams")]
    [InlineData("/invoices?q=%E5%8C%97%E4%BA%AC&sort=-amount", "ix_invoices_bill_to_text_trigrams")]
    [InlineData("/invoices?q=Caf%C3%A9", "ix_invoices_bill_to_text_trigrams")]
    [InlineData("/invoices?q=zu", "ix_invoices_bill_to_text_start")]
    [InlineData("/invoices?q=INV-2026-0007", "ix_invoices_number")]
    [InlineData("/invoices?q=000777", "ix_invoices_number_order_id")]
    [InlineData("/invoices?q=77.77", "ix_invoices_amount_id")]
    [InlineData("/invoices?q=nobody%20at%20all", "ix_invoices_memo_text_trigrams")]
    [InlineData("/invoices?q=%25", "ix_invoices_bill_to_text_start")]
    [InlineData("/invoices?q=_", "ix_invoices_bill_to_text_start")]
    [InlineData("/invoices?q=%5C&sort=-amount", "ix_invoices_bill_to_text_start")]
    [InlineData("/invoices?q=a", "ix_invoices_bill_to_text_start")]
    [InlineData("/invoices?q=%D9%A1%D9%A2%D9%A3", "ix_invoices_bill_to_text_start")]
    [InlineData("/invoices/summary", "ix_invoices_open_due")]
    [InlineData("/invoices/summary", "ix_invoices_drafts")]
    [InlineData("/invoices/summary", "ix_payments_paid_on_invoice_id")]
    [InlineData("/invoices/totals?user_id=123", "ix_invoices_user_id_id")]
    [InlineData("/invoices/123", "pk_invoices")]
    [InlineData("/invoices/123/payments", "ix_payments_invoice_id_id")]
    [InlineData("/invoices/123/credit-notes", "ix_credit_notes_invoice_id_id")]
    [InlineData("/invoices/123/history", "ix_invoice_events_invoice_id_id")]
    [InlineData("/payments", "pk_payments")]
    [InlineData("/payments?sort=-id", "pk_payments")]
    [InlineData("/payments?sort=-paid_on", "ix_payments_paid_on_id")]
    [InlineData("/payments?sort=amount", "ix_payments_amount_id")]
    [InlineData("/payments?sort=currency,amount", "ix_payments_currency_amount_id")]
    [InlineData("/payments?sort=-currency,-amount", "ix_payments_currency_amount_id")]
    [InlineData("/payments?paid_from=2026-01-01&paid_to=2026-01-31", "ix_payments_paid_on_id")]
    [InlineData("/payments?user_id=123", "ix_invoices_user_id_id")]
    [InlineData("/payments?user_id=123&sort=-paid_on", "ix_payments_invoice_id_id")]
    [InlineData("/payments?method=cash&sort=-id", "ix_payments_method_text_id")]
    [InlineData("/payments?reversed=true", "ix_payments_reversed")]
    [InlineData("/payments?reversed=false&sort=-id", "pk_payments")]
    [InlineData("/payments?source=credit&sort=-id", "ix_payments_from_credit")]
    [InlineData("/payments?q=RF18%200000", "ix_payments_reference_text_trigrams")]
    [InlineData("/payments?q=77.77", "ix_payments_amount_id")]
    [InlineData("/payments?q=abcdef&sort=-paid_on", "ix_invoices_bill_to_text_trigrams")]
    [InlineData("/payments/totals?user_id=123", "ix_invoices_user_id_id")]
    [InlineData("/credit-notes?limit=5", "pk_credit_notes")]
    [InlineData("/credit-notes?sort=-number&limit=5", "ix_credit_notes_number_order_id")]
    [InlineData("/credit-notes?sort=-issue_date&limit=5", "ix_credit_notes_issue_date_id")]
    [InlineData("/credit-notes?sort=amount&limit=5", "ix_credit_notes_amount_id")]
    [InlineData("/credit-notes?sort=currency,amount&limit=5", "ix_credit_notes_currency_amount_id")]
    [InlineData("/credit-notes?issued_from=2026-02-01&issued_to=2026-02-10&limit=5", "ix_credit_notes_issue_date_id")]
    [InlineData("/credit-notes?user_id=123", "ix_credit_notes_invoice_id_id")]
    [InlineData("/credit-notes?user_id=123&sort=-issue_date", "ix_invoices_user_id_id")]
    [InlineData("/credit-notes?q=CN-2026-0007", "ix_credit_notes_number")]
    [InlineData("/credit-notes?q=RETURNED%200000", "ix_credit_notes_reason_text_trigrams")]
    [InlineData("/credit-notes?q=77.77", "ix_credit_notes_amount_id")]
    [InlineData("/credit-notes?q=abcdef&sort=-issue_date", "ix_invoices_bill_to_text_trigrams")]
    [InlineData("/credit-notes/totals?user_id=123", "ix_invoices_user_id_id")]
    [InlineData("/customers", "pk_customers")]
    [InlineData("/customers?sort=-id", "pk_customers")]
    [InlineData("/customers?sort=username", "ix_customers_search_text")]
    [InlineData("/customers?sort=-username", "ix_customers_search_text")]
    [InlineData("/customers?active=true", "pk_customers")]
    [InlineData("/customers?active=false", "ix_customers_inactive")]
    [InlineData("/customers?q=abcdef", "ix_customers_search_text_trigrams")]
    [InlineData("/customers?q=zu", "ix_customers_search_text_start")]
    [InlineData("/customers?q=%25%25%25", "ix_customers_search_text_start")]
    [InlineData("/customers?q=%F0%9F%98%80", "ix_customers_search_text_start")]
    [InlineData("/customers?q=%E5%8C%97%E4%BA%AC", "ix_customers_search_text_trigrams")]
    [InlineData("/customers?q=Z%C3%BCrich", "ix_customers_search_text_trigrams")]
    public async Task Indexes_serve_what_can_be_asked(string path, string index)
    {
        using var sent = new SentCommands(app.Database);
        using var page = await app.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        // The second page on starts within an index.
        using var next = page.Next() is { } address ? await app.Client.GetAsync(address) : null;
        await sent.AssertServedByAsync(index);
    }

    [Theory]
    [InlineData("/invoices", "pk_invoices")]
    [InlineData("/invoices?sort=-id", "pk_invoices")]
    [InlineData("/invoices?sort=-amount", "ix_invoices_amount_id")]
    [InlineData("/invoices?status=draft&sort=-created_at", "ix_invoices_created_at_id")]
    [InlineData("/invoices?overdue=true", "ix_invoices_open_due")]
    [InlineData("/invoices?user_id=123", "ix_invoices_user_id_id")]
    [InlineData("/invoices?q=abcdef", "ix_invoices_memo_text_trigrams")]
    [InlineData("/invoices/123/payments", "ix_payments_invoice_id_id")]
    [InlineData("/payments", "pk_payments")]
    [InlineData("/payments?sort=-amount", "ix_payments_amount_id")]
    [InlineData("/payments?user_id=123", "ix_invoices_user_id_id")]
    [InlineData("/credit-notes", "pk_credit_notes")]
    [InlineData("/credit-notes?sort=-issue_date", "ix_credit_notes_issue_date_id")]
    [InlineData("/credit-notes?q=77.77", "ix_credit_notes_amount_id")]
    [InlineData("/customers", "pk_customers")]
    [InlineData("/customers?sort=-username", "ix_customers_search_text")]
    public async Task Indexes_serve_whole_tables(string path, string index)
    {
        using var sent = new SentCommands(app.Database);
        using var file = await app.Client.SendAsync("GET", path, null, ("Accept", "text/csv"));
        Assert.Equal("text/csv", file.Content.Headers.ContentType?.MediaType);
        await sent.AssertServedByAsync(index);
    }

    [Fact]
    public async Task Search_is_counted_by_a_plan_for_as_many_as_are_counted()
    {
        using var sent = new SentCommands(app.Database);
        using var page = await app.Client.GetAsync("/invoices?q=abcdef&sort=-amount");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var searches = sent.Texts.Where(text => text.Contains("LIKE", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(searches);
        Assert.All(searches, text => Assert.Contains("LIMIT 10001", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/payments", "payments")]
    [InlineData("/payments?paid_from=2026-01-01&sort=amount", "payments")]
    [InlineData("/payments/totals", "payments")]
    [InlineData("/credit-notes", "credit_notes")]
    [InlineData("/credit-notes?currency=CHF&sort=-issue_date", "credit_notes")]
    [InlineData("/credit-notes/totals", "credit_notes")]
    public async Task Invoices_are_looked_up_only_of_what_a_page_shows(string path, string table)
    {
        using var sent = new SentCommands(app.Database);
        using var page = await app.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        await sent.AssertNotReadToFindAsync("invoices", table);
    }
}
