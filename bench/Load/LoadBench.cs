using System.Globalization;
using Bench.Processes;
using Bench.Scale;

namespace Bench.Load;

/// <summary>The system as published under load, beside the floors and the tutorial's system, all in turn.</summary>
internal static class LoadBench
{
    private const int Users = 1_000;
    private const int Invoices = 10_000;
    private const int AtOnce = 64;
    private const int Contended = 10 * AtOnce;
    private const int MostWarmUpSeconds = 30;

    public static async Task RunAsync(BenchOptions options)
    {
        await PublishedSystem.PublishAsync();
        await using var system = await PublishedSystem.StartAsync();
        await Rows.FillAsync(system, Users, Invoices);
        var floors = await Floors.StartAsync(system.UsersConnection);
        await using var floor = floors[0];
        await using var proxy = floors[1];
        var tutorial = await Tutorial.StartAsync();
        await using var services = tutorial.FirstOrDefault();
        await using var gateway = tutorial.LastOrDefault();
        var cases = new Cases(system);
        var all = (await cases.CreateAsync(floors, tutorial)).Where(of => of.Name.Contains(options.Only, StringComparison.Ordinal)).ToArray();
        List<ChildService> servers = [.. system.Services, .. floors, .. tutorial];
        (string Name, int Id)[] processes =
            [("driver", Environment.ProcessId), .. servers.Select(server => (server.Name, server.Id)), ("postgres", await system.FindPostgresAsync())];
        using var driver = new Driver(processes);

        Console.WriteLine("Warming up");
        foreach (var of in all)
        {
            await WarmUpAsync(of, driver, options.Connections);
        }

        var part = TimeSpan.FromSeconds(options.Seconds / options.Rounds);
        foreach (var round in Enumerable.Range(1, options.Rounds))
        {
            Console.WriteLine($"Round {round} of {options.Rounds}");
            foreach (var of in all)
            {
                await driver.DriveAsync(of, of.Measured, options.Connections, part);
            }
        }

        Print(all, [.. processes.Select(process => process.Name)]);
        if (options.Only.Length == 0)
        {
            await ContendAsync(system, cases, driver);
        }
    }

    // Until it gets no faster: what is compiled anew as it is used, planned, and read from disk the first times is over within seconds, and
    // services run for days.
    private static async Task WarmUpAsync(Case of, Driver driver, int connections)
    {
        var (best, since) = (0.0, 0);
        for (var second = 0; second < MostWarmUpSeconds && since < 3; second++)
        {
            var measured = await driver.DriveAsync(of, new(), connections, TimeSpan.FromSeconds(1));
            (best, since) = measured.PerSecond > best * 1.03 ? (measured.PerSecond, 0) : (best, since + 1);
        }
    }

    private static void Print(Case[] cases, string[] processes)
    {
        Console.WriteLine($"\n{"",-33}{"req/s",8}{"/floor",8}{"/Django",8}{"p50 ms",8}{"p99 ms",8}{"errors",7}   CPU µs per request");
        foreach (var of in cases)
        {
            var measured = of.Measured;
            var cpu = processes.Select(process => (process, Time: measured.CpuMicroseconds(process))).Where(process => process.Time >= 5)
                .Select(process => string.Create(CultureInfo.InvariantCulture, $"{process.process} {process.Time:0}"));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{of.Name,-33}{measured.PerSecond,8:0}{Ratio(of.Floor),8:0.00}{Ratio(of.Tutorial),8:0.00}{measured.Milliseconds(0.5),8:0.0}{measured.Milliseconds(0.99),8:0.0}{measured.Errors,7}   {string.Join(", ", cpu)}"));

            double? Ratio(Case? other) => other is null ? null : measured.PerSecond / other.Measured.PerSecond;
        }
    }

    private static async Task ContendAsync(PublishedSystem system, Cases cases, Driver driver)
    {
        Console.WriteLine($"\n{AtOnce} at once through the gateway, {Contended} in all:");
        var memo = Guid.NewGuid().ToString("N");
        var creates = cases.CreatesForOneCustomer(memo);
        var created = $"SELECT count(*) FROM invoices WHERE memo = '{memo}'";
        var (payments, invoice) = cases.PaymentsOnOneInvoice();
        var paid = $"SELECT (paid * 100)::bigint FROM invoices WHERE id = {invoice}";
        foreach (var (of, counted) in ((Case, string)[])[(creates, created), (payments, paid)])
        {
            var before = await CountAsync(system, counted);
            var measured = await driver.DriveAsync(of, of.Measured, AtOnce, TimeSpan.FromMinutes(2), Contended);
            var lost = measured.Succeeded - (await CountAsync(system, counted) - before);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{of.Name,-30}{measured.PerSecond,8:0} req/s, p50 {measured.Milliseconds(0.5):0.0} ms, p99 {measured.Milliseconds(0.99):0.0} ms, {measured.Errors} errors, {lost} lost"));
        }
    }

    private static async Task<long> CountAsync(PublishedSystem system, string sql)
    {
        await using var command = system.BillingDb.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
