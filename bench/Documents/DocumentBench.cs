using System.Globalization;
using Bench.Load;
using Bench.Processes;
using Bench.Scale;

namespace Bench.Documents;

/// <summary>Invoices as PDFs: each rendered when it is first asked for, then as it was kept; and what memory that takes.</summary>
internal static class DocumentBench
{
    private const int Users = 1_000;
    private const int Parts = 10;
    private const int WarmUps = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public static async Task RunAsync(BenchOptions options)
    {
        await PublishedSystem.PublishAsync();
        await using var system = await PublishedSystem.StartAsync();
        await Rows.FillAsync(system, Users, Users);
        var service = system.Services.Single(service => service.Address == system.Billing);
        using var driver = new Driver([("billing-api", service.Id), ("postgres", await system.FindPostgresAsync())]);

        Console.WriteLine($"Issuing {options.Pdfs} invoices");
        var ids = await new DocumentRows(system, driver).IssueAsync(WarmUps + options.Pdfs, options.Connections);
        await DriveAsync("warm-up", ids[..WarmUps]);
        ids = ids[WarmUps..];
        var start = Memory();
        var (rendered, memory) = await DriveAsync("rendered", ids);
        var (kept, _) = await DriveAsync("kept", ids);

        Console.WriteLine($"\n{"",-20}{"PDFs",8}{"PDFs/s",8}{"p50 ms",8}{"p99 ms",8}{"errors",7}   CPU ms per PDF");
        Print("first asked for", rendered);
        Print("asked for again", kept);
        Console.WriteLine($"Memory of billing-api, MiB: {start} at the start; after each tenth: {string.Join(", ", memory)}; {Memory()} at the end");

        async Task<(Measurement Measured, List<long> Memory)> DriveAsync(string name, long[] asked)
        {
            var of = new Case(name, system.Billing, n => n < asked.Length ? Pdf(asked[n]) : null);
            var memory = new List<long>();
            for (var part = 1; part <= Parts; part++)
            {
                var most = (asked.Length * part / Parts) - (asked.Length * (part - 1) / Parts);
                await driver.DriveAsync(of, of.Measured, options.Connections, Patience, most);
                memory.Add(Memory());
            }

            return (of.Measured, memory);
        }

        HttpRequestMessage Pdf(long id)
        {
            var request = system.Request(HttpMethod.Get, $"/invoices/{id}");
            request.Headers.Accept.Add(new("application/pdf"));
            return request;
        }

        long Memory() => ProcFs.Memory(service.Id) / (1024 * 1024);
    }

    private static void Print(string name, Measurement measured) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-20}{measured.Succeeded,8}{measured.PerSecond,8:0.0}{measured.Milliseconds(0.5),8:0.0}{measured.Milliseconds(0.99),8:0.0}{measured.Errors,7}   "
        + $"billing-api {measured.CpuMicroseconds("billing-api") / 1000:0.0}, postgres {measured.CpuMicroseconds("postgres") / 1000:0.0}"));
}
