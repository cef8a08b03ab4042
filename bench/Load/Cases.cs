using Bench.Processes;

namespace Bench.Load;

/// <summary>What is asked of the system, of the floors and of the tutorial's system.</summary>
/// <param name="system">The system, filled.</param>
internal sealed class Cases(PublishedSystem system)
{
    private const int MostDrafts = 30_000;

    private long[] _users = [];
    private long[] _customers = [];
    private long[] _open = [];
    private long[] _drafts = [];

    public async Task<Case[]> CreateAsync(ChildService[] floors, ChildService[] tutorial)
    {
        _users = await PublishedSystem.IdsAsync(system.UsersDb, "SELECT id FROM users WHERE deleted_at IS NULL ORDER BY id LIMIT 1000");
        _customers = await PublishedSystem.IdsAsync(system.BillingDb, "SELECT id FROM customers WHERE active ORDER BY id LIMIT 100");
        _open = await PublishedSystem.IdsAsync(system.BillingDb, "SELECT id FROM invoices WHERE status = 'open' AND balance > 1000 LIMIT 200");
        _drafts = await PublishedSystem.IdsAsync(
            system.BillingDb,
            $"""
            INSERT INTO invoices (user_id, status, currency, exponent, subtotal, tax, amount, paid, credited, balance, number_order, created_at, updated_at)
            SELECT {_customers[0]}, 'draft', 'USD', 2, 100, 0, 100, 0, 0, 100, 0, now(), now() FROM generate_series(1, {MostDrafts}) RETURNING id
            """);
        var (djangoOne, djangoList, djangoCreate) = Tutorial("Django", tutorial.FirstOrDefault(), "", "");
        var (behindOne, behindList, behindCreate) = Tutorial("Django's gateway", tutorial.LastOrDefault(), "/user_service", "/billing_service");
        Case floorOne = new("floor: one user", floors[0].Address, One("")), floorList = new("floor: 20 users", floors[0].Address, List(""));
        Case proxyOne = new("YARP + floor: one user", floors[1].Address, One("")), proxyList = new("YARP + floor: 20 users", floors[1].Address, List(""));
        return
        [
            .. new[] { floorOne, floorList, proxyOne, proxyList, djangoOne, djangoList, djangoCreate, behindOne, behindList, behindCreate }.OfType<Case>(),
            new("users-api: one user", system.Users, One("")) { Floor = floorOne, Tutorial = djangoOne },
            new("users-api: 20 users", system.Users, List("")) { Floor = floorList, Tutorial = djangoList },
            new("gateway: one user", system.Gateway, One("/api")) { Floor = proxyOne, Tutorial = behindOne },
            new("gateway: 20 users", system.Gateway, List("/api")) { Floor = proxyList, Tutorial = behindList },
            new("billing-api: create invoice", system.Billing, n => Create("", n)) { Tutorial = djangoCreate },
            new("billing-api: create with key", system.Billing, n => Create("", n, key: true)) { Tutorial = djangoCreate },
            new("gateway: create invoice", system.Gateway, n => Create("/api", n)) { Tutorial = behindCreate },
            new("gateway: create with key", system.Gateway, n => Create("/api", n, key: true)) { Tutorial = behindCreate },
            new("gateway: payment", system.Gateway, n => Pay(_open[n % _open.Length])) { Tutorial = behindCreate },
            new("gateway: issue", system.Gateway, n => n < _drafts.Length ? Post($"/api/invoices/{_drafts[n]}/issue") : null) { Tutorial = behindCreate },
        ];
    }

    private (Case? One, Case? List, Case? Create) Tutorial(string name, ChildService? server, string users, string billing)
    {
        return (
            Of("one user", n => new(HttpMethod.Get, $"{users}/users/{(n % 1000) + 1}/")),
            Of("20 users", _ => new(HttpMethod.Get, $"{users}/users/?limit=20")),
            Of("create invoice", n => Post($"{billing}/invoices/", $$"""{"user_id":{{Customer(n)}},"amount":"12.50"}""")));

        Case? Of(string what, Func<int, HttpRequestMessage> request) => server is null ? null : new($"{name}: {what}", server.Address, request);
    }

    /// <summary>Many at once for one customer.</summary>
    public Case CreatesForOneCustomer(string memo) => new(
        "creates for one customer", system.Gateway,
        _ => Post("/api/invoices", $$"""{"user_id":{{_customers[0]}},"amount":"12.50","memo":"{{memo}}"}"""));

    /// <summary>Many at once on one invoice.</summary>
    public (Case Case, long Invoice) PaymentsOnOneInvoice() =>
        (new("payments on one invoice", system.Gateway, _ => Pay(_open[^1])), _open[^1]);

    private Func<int, HttpRequestMessage> One(string prefix) => n => system.Request(HttpMethod.Get, $"{prefix}/users/{_users[n % _users.Length]}");

    private Func<int, HttpRequestMessage> List(string prefix) => _ => system.Request(HttpMethod.Get, $"{prefix}/users?limit=20");

    private HttpRequestMessage Create(string prefix, int n, bool key = false)
    {
        var request = Post($"{prefix}/invoices", $$"""{"user_id":{{Customer(n)}},"amount":"12.50"}""");
        if (key)
        {
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        }

        return request;
    }

    private HttpRequestMessage Pay(long invoice) => Post($"/api/invoices/{invoice}/payments", """{"amount":"0.01"}""");

    private long Customer(int n) => _customers[n % _customers.Length];

    private HttpRequestMessage Post(string path, string? json = null) => system.Request(HttpMethod.Post, path, json);
}
