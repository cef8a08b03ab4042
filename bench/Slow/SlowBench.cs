using System.Globalization;
using System.Text;
using Bench.Load;
using Bench.Scale;

namespace Bench.Slow;

/// <summary>How long others wait for the gateway while slow clients hold what they can of it, beside how long without them, in turn.</summary>
internal static class SlowBench
{
    private const int SlowCount = 100;
    private const int Users = 1_000;
    private const int Invoices = 10_000;

    public static async Task RunAsync(BenchOptions options)
    {
        await PublishedSystem.PublishAsync();
        // So that the slow ones are somebody else.
        await using var system = await PublishedSystem.StartAsync("--Gateway:TrustedProxies:0=127.0.0.0/8");
        await Rows.FillAsync(system, Users, Invoices);
        await using var command = system.BillingDb.CreateCommand("SELECT id FROM customers WHERE active ORDER BY id LIMIT 1");
        var customer = (long)(await command.ExecuteScalarAsync())!;
        var (without, with) = (Cases(system, customer), Cases(system, customer));
        using var driver = new Driver([]);
        var part = TimeSpan.FromSeconds(options.Seconds / options.Rounds);
        Console.WriteLine("Warming up");
        await DriveAsync(Cases(system, customer));
        var ends = new SortedDictionary<string, int>();
        for (var round = 1; round <= options.Rounds; round++)
        {
            Console.WriteLine($"Round {round} of {options.Rounds}");
            await DriveAsync(without);
            var slow = await SlowClients.StartAsync(system.Gateway, system.Token, SlowCount);
            await using (slow)
            {
                await DriveAsync(with);
            }

            foreach (var (end, count) in slow.Ends)
            {
                ends[end] = ends.GetValueOrDefault(end) + count;
            }
        }

        Print(without, with);
        Console.WriteLine($"\nRequests of the {SlowCount} slow clients: {string.Join(", ", ends.Select(end => $"{end.Value} x {end.Key}"))}");

        async Task DriveAsync(Case[] cases)
        {
            foreach (var of in cases)
            {
                await driver.DriveAsync(of, of.Measured, options.Connections, part);
            }
        }
    }

    private static Case[] Cases(PublishedSystem system, long customer) =>
    [
        new("20 users", system.Gateway, _ => Authorized(system, new(HttpMethod.Get, "/api/users?limit=20"))),
        new("20 invoices", system.Gateway, _ => Authorized(system, new(HttpMethod.Get, "/api/invoices?limit=20"))),
        new("create invoice", system.Gateway, _ => Authorized(system, new(HttpMethod.Post, "/api/invoices")
        {
            Content = new StringContent($$"""{"user_id":{{customer}},"amount":"12.50"}""", Encoding.UTF8, "application/json"),
        })),
    ];

    private static HttpRequestMessage Authorized(PublishedSystem system, HttpRequestMessage request)
    {
        request.Headers.Authorization = new("Bearer", system.Token);
        return request;
    }

    private static void Print(Case[] without, Case[] with)
    {
        Console.WriteLine($"\n{"",-20}{"p50 ms",10}{"slow",8}{"ratio",7}{"p99 ms",10}{"slow",8}{"ratio",7}{"req/s",9}{"slow",8}{"errors",8}");
        foreach (var (one, other) in without.Zip(with, (one, other) => (one, other)))
        {
            var (quiet, beside) = (one.Measured, other.Measured);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{one.Name,-20}{Times(0.5)}{Times(0.99)}{quiet.PerSecond,9:0}{beside.PerSecond,8:0}{quiet.Errors + beside.Errors,8}"));

            string Times(double quantile) => string.Create(
                CultureInfo.InvariantCulture,
                $"{quiet.Milliseconds(quantile),10:0.0}{beside.Milliseconds(quantile),8:0.0}{beside.Milliseconds(quantile) / quiet.Milliseconds(quantile),7:0.00}");
        }
    }
}
