using System.Globalization;

namespace Billing.Api.Tests.Scale;

/// <summary>What is asked of few invoices and of many.</summary>
internal static class Questions
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>
    /// Every order, filter and search. Of many it leaves the same part as of few, or the same number, so that a page has as many
    /// items, and about as many are counted: up to 10,000.
    /// </summary>
    public static readonly string[] All =
    [
        .. Invoices(
            "", "sort=-id", "sort=number", "sort=-number", "sort=user_id", "sort=-amount", "sort=balance", "sort=-issue_date",
            "sort=due_date", "sort=-created_at", "sort=updated_at", "limit=500",
            "status=open", "status=void", "status=open&status=draft&sort=-id", "overdue=true", "overdue=true&sort=-id", "overdue=false",
            "user_id=123", "user_id=123&status=paid&sort=-amount", "currency=USD", "currency=CHF&sort=-id", "id=4321&id=17&id=99",
            "amount=77.77", "amount_min=9000", "amount_min=100&amount_max=200", "amount_max=500&sort=amount",
            $"issued_from={Day(-365)}", $"issued_to={Day(-730)}&sort=-issue_date", $"issued_from={Day(-40)}&issued_to={Day(-30)}",
            $"due_from={Day(-100)}", $"due_to={Day(-900)}", $"created_after={Day(-20)}", $"created_before={Day(-1000)}",
            $"due_to={Day(-900)}&sort=-id", $"issued_from={Day(-365)}&sort=id",
            $"created_after={Day(-20)}&sort=id", $"created_after={Day(-20)}&sort=-id", $"created_after={Day(-20)}&sort=-created_at",
            $"created_before={Day(-1000)}&sort=id", $"created_before={Day(-1000)}&sort=-id", $"created_before={Day(-1000)}&sort=due_date",
            $"created_before={Day(-1000)}&sort=amount", $"created_after={Day(-900)}&created_before={Day(-100)}&sort=-id",
            $"q={LargeDatabase.Username(500)}", $"q={LargeDatabase.Username(77)}%40example.com", $"q=INV-{Today.Year - 1}-000777",
            "q=000777", $"q={LargeDatabase.Memo(0, 42)}", $"q={LargeDatabase.FewWord}", $"q={LargeDatabase.FewWord}&sort=amount",
            $"q={LargeDatabase.FewLetters}", "q=example.com", "q=nobody at all"),
        .. Customers(
            "", "sort=-id", "sort=username", "sort=-username", "active=true", "active=false", $"q={LargeDatabase.Username(500)}",
            $"q={LargeDatabase.Username(77)}%40example.com", "q=nobody at all"),
    ];

    /// <summary>
    /// What finds a hundred times as many among many, and what finds as many among few: of them the first page is told, and their
    /// number up to 10,000.
    /// </summary>
    public static readonly (string Few, string Many)[] Hundredfold =
    [
        .. Invoices("q=consulting", "q=7f", "q=123").Select(word => ("/invoices?q=example.com", word)),
        .. from sort in (string[])["id", "amount", "-number", "-updated_at"]
           from range in (string[])
           [
               $"created_after={Day(-505)}&created_before={Day(-495)}", $"issued_from={Day(-505)}&issued_to={Day(-495)}",
               $"due_from={Day(-505)}&due_to={Day(-495)}",
           ]
           select ($"/invoices?sort={sort}", $"/invoices?sort={sort}&{range}"),
    ];

    /// <summary>
    /// Dates at the far end of an order in which PostgreSQL cannot skip to them, as no two are equal there: it passes the entries of
    /// an index, but does not read what they are of.
    /// </summary>
    public static readonly string[] FarEnds =
    [
        .. Invoices(
            $"created_before={Day(-1000)}&sort=-number", $"created_after={Day(-20)}&sort=number",
            $"issued_to={Day(-1000)}&sort=-updated_at", $"due_from={Day(-10)}&sort=created_at"),
    ];

    public static readonly (string List, string Sort, string Page)[] Middles =
    [
        ("/invoices", "id", $"limit=1&created_after={Day(-500)}"), ("/invoices", "-created_at", $"limit=1&created_before={Day(-500)}"),
        ("/invoices", "amount", "limit=1&amount_min=5000"), ("/invoices", "-due_date", $"limit=1&due_to={Day(-500)}"),
        ("/invoices", "number", $"limit=1&issued_from={Day(-500)}"), ("/customers", "username", "limit=500"),
    ];

    private static IEnumerable<string> Invoices(params string[] queries) => queries.Select(query => "/invoices?" + query);

    private static IEnumerable<string> Customers(params string[] queries) => queries.Select(query => "/customers?" + query);

    private static string Day(int days) => Today.AddDays(days).ToString("O", CultureInfo.InvariantCulture);
}
