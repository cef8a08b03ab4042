using System.Globalization;

namespace Bench.Scale;

/// <summary>A question.</summary>
/// <param name="Few">How it is put to few.</param>
/// <param name="Many">How it is put to many.</param>
/// <param name="After">The further parameters of a page behind which the measured one begins.</param>
/// <param name="IsFile">Whether it is asked as CSV.</param>
internal sealed record Question(string Few, string Many, string? After = null, bool IsFile = false)
{
    public string Name => $"{Many}{(After is null ? "" : $" after {After}")}{(IsFile ? " as CSV" : "")}";
}

/// <summary>What is asked of few invoices and users and of many.</summary>
internal static class Questions
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>
    /// Every order, filter and search. Of many it leaves the same part as of few, or the same number, so that a page has as many
    /// items, and about as many are counted: up to 10,000.
    /// </summary>
    public static IEnumerable<Question> Alike =>
    [
        .. Same(
            "/invoices",
            "", "sort=-id", "sort=number", "sort=-number", "sort=user_id", "sort=-amount", "sort=balance", "sort=-issue_date",
            "sort=due_date", "sort=-created_at", "sort=updated_at", "limit=500",
            "status=open", "status=void", "status=open&status=draft&sort=-id", "overdue=true", "overdue=true&sort=-id", "overdue=false",
            "partially_paid=true", "partially_paid=true&sort=-amount", "delivery=failed", "delivery=sent&sort=-id", "reminded=true", "reminded=false&sort=-id",
            "overdue=true&reminded=false", "overdue=true&reminded=true&sort=amount",
            "user_id=123", "user_id=123&status=paid&sort=-amount", "currency=USD", "currency=CHF&sort=-id", "id=4321&id=17&id=99",
            "amount=77.77", "amount_min=9000", "amount_min=100&amount_max=200", "amount_max=500&sort=amount",
            $"issued_from={Day(-365)}", $"issued_to={Day(-730)}&sort=-issue_date", $"issued_from={Day(-40)}&issued_to={Day(-30)}",
            $"due_from={Day(-100)}", $"due_to={Day(-900)}", $"created_after={Day(-20)}", $"created_before={Day(-1000)}",
            $"due_to={Day(-900)}&sort=-id", $"issued_from={Day(-365)}&sort=id",
            $"created_after={Day(-20)}&sort=id", $"created_after={Day(-20)}&sort=-id", $"created_after={Day(-20)}&sort=-created_at",
            $"created_before={Day(-1000)}&sort=id", $"created_before={Day(-1000)}&sort=-id", $"created_before={Day(-1000)}&sort=due_date",
            $"created_before={Day(-1000)}&sort=amount", $"created_after={Day(-900)}&created_before={Day(-100)}&sort=-id",
            $"q={Rows.Customer(500)}", $"q={Rows.Customer(77)}%40example.com", $"q=INV-{Today.Year - 1}-000777",
            "q=000777", $"q=hosting%20{Rows.Part(42)}", "q=retainer", "q=retainer&sort=amount",
            $"q=z%C3%BCrich%20{Rows.Part(43)}", $"q=ZURICH%20{Rows.Part(44)}", $"q=%E5%8C%97%E4%BA%AC%20{Rows.Part(45)}",
            "q=zu", "q=example.com", "q=nobody%20at%20all"),
        .. Same(
            "/payments",
            "", "sort=-id", "sort=-paid_on", "sort=paid_on", "sort=-amount", "limit=500", "user_id=123", "user_id=123&sort=-amount",
            "currency=USD", "currency=CHF&sort=-paid_on", "method=cash", "method=cash&sort=-paid_on", "source=received", "reversed=true", "reversed=false&sort=-amount",
            $"paid_from={Day(-365)}", $"paid_to={Day(-730)}&sort=-paid_on", $"paid_from={Day(-40)}&paid_to={Day(-30)}&sort=amount",
            $"q={Rows.Customer(500)}", "q=000777", "q=77.77", $"q=hosting%20{Rows.Part(42)}", "q=retainer&sort=-paid_on", "q=nobody%20at%20all"),
        .. Same(
            "/credit-notes",
            "", "sort=-id", "sort=number", "sort=-issue_date", "sort=issue_date", "sort=-amount", "limit=500", "user_id=123", "user_id=123&sort=-amount",
            "currency=USD", "currency=CHF&sort=-issue_date",
            $"issued_from={Day(-365)}", $"issued_to={Day(-730)}&sort=-issue_date", $"issued_from={Day(-40)}&issued_to={Day(-30)}&sort=amount",
            $"q={Rows.Customer(500)}", $"q=CN-{Today.Year - 1}-000777", "q=77.77", $"q=hosting%20{Rows.Part(42)}", "q=retainer&sort=-issue_date", "q=nobody%20at%20all"),
        .. Same(
            "/customers",
            "", "sort=-id", "sort=username", "sort=-username", "active=true", "active=false", $"q={Rows.Customer(500)}",
            $"q={Rows.Customer(77)}%40example.com", "q=nobody%20at%20all"),
        .. Same(
            "/users",
            "", "sort=-id", "sort=username", "sort=-username", "sort=email", "sort=-email", "sort=created_at", "sort=-created_at",
            "sort=updated_at", "sort=-updated_at", "limit=500",
            "role=admin", "role=member", "role=admin&sort=username", "role=admin&sort=-created_at",
            "active=true", "active=false", "active=false&sort=-email", "active=false&sort=-id", "role=admin&active=false",
            "id=4321&id=17&id=99", $"username=ader%20{Rows.Part(513)}", $"email={Rows.Part(514)}%40example.com",
            "q=zu", "q=zu&sort=-username", "q=z", "q=0f", "q=%40", "q=7b", "q=quill", "q=quill&sort=username", "q=quill&sort=-updated_at",
            $"q={Rows.Part(515)}", $"q={Rows.Part(516)}%40example.com", $"q=nova%20{Rows.Part(520)}", "q=example.com", "q=nobody%20at%20all"),
        Deep("/invoices?sort=id", $"limit=1&created_after={Day(-500)}"),
        Deep("/invoices?sort=-created_at", $"limit=1&created_before={Day(-500)}"),
        Deep("/invoices?sort=amount", "limit=1&amount_min=5000"),
        Deep("/invoices?sort=-due_date", $"limit=1&due_to={Day(-500)}"),
        Deep("/invoices?sort=number", $"limit=1&issued_from={Day(-500)}"),
        Deep("/payments?sort=-paid_on", $"limit=1&paid_to={Day(-500)}"),
        Deep("/credit-notes?sort=-issue_date", $"limit=1&issued_to={Day(-500)}"),
        Deep("/customers?sort=username", "limit=500"),
        Deep("/users?sort=id", "q=flint&limit=500"),
        Deep("/users?sort=username", "q=quill&limit=250"),
        Deep("/users?sort=-created_at", "q=quill&limit=250"),
        .. from query in (string[])["", "sort=-amount", "status=open&sort=-id", "overdue=true", "user_id=123", "q=retainer"]
           select new Question($"/invoices?{query}", $"/invoices?{query}", IsFile: true),
        .. from query in (string[])["payments?", "payments?sort=-amount", "credit-notes?", "credit-notes?sort=-amount"]
           select new Question($"/{query}", $"/{query}", IsFile: true),
    ];

    /// <summary>What finds many times as much among many, beside what finds as many among few, and what adds up all.</summary>
    public static IEnumerable<Question> More =>
    [
        .. from word in (string[])["consulting", "Z%C3%BCrich&sort=-amount", "%E5%8C%97%E4%BA%AC", "7f", "123"]
           select new Question("/invoices?q=example.com", $"/invoices?q={word}"),
        .. from sort in (string[])["id", "amount", "-number", "-updated_at"]
           from range in (string[])
           [
               $"created_after={Day(-505)}&created_before={Day(-495)}", $"issued_from={Day(-505)}&issued_to={Day(-495)}",
               $"due_from={Day(-505)}&due_to={Day(-495)}",
           ]
           select new Question($"/invoices?sort={sort}", $"/invoices?sort={sort}&{range}"),
        // Dates at the far end of an order in which PostgreSQL cannot skip to them.
        .. Same(
            "/invoices",
            $"created_before={Day(-1000)}&sort=-number", $"created_after={Day(-20)}&sort=number",
            $"issued_to={Day(-1000)}&sort=-updated_at", $"due_from={Day(-10)}&sort=created_at"),
        new("/users?q=example.com", "/users?q=nova"), new("/users?q=example.com", "/users?q=n"),
        new("/users?q=example.com&sort=-created_at", "/users?q=nova&sort=-created_at"), new("/users?q=nova&sort=username", "/users?q=nova&sort=username"),
        new("/invoices/summary", "/invoices/summary"), new("/payments/totals", "/payments/totals"), new("/credit-notes/totals", "/credit-notes/totals"),
    ];

    private static IEnumerable<Question> Same(string list, params string[] queries) =>
        queries.Select(query => new Question($"{list}?{query}", $"{list}?{query}"));

    private static Question Deep(string list, string page) => new(list, list, After: page);

    private static string Day(int days) => Today.AddDays(days).ToString("O", CultureInfo.InvariantCulture);
}
