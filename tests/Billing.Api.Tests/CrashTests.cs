using Billing.Api.Data;

namespace Billing.Api.Tests;

public sealed class CrashTests
{
    private const int Clients = 6;
    private const int Kills = 5;
    private const int Invoices = 20;

    [Fact]
    public async Task What_is_sent_again_after_kill_9_is_done_once_and_answered_the_same()
    {
        await using var replicas = await Replicas.CreateAsync();
        replicas.Users.Add(1);
        await using var service = new KilledService(replicas);
        await service.StartAsync();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => BillAsync(service))).ToArray();
        var random = new Random(20260);
        for (var kill = 0; kill < Kills && !clients.All(client => client.IsCompleted); kill++)
        {
            // At a moment of work, not of starting up.
            var done = service.Answers;
            await Poll.UntilAsync(
                () => Task.FromResult(service.Answers >= done + random.Next(10, 60) || clients.All(client => client.IsCompleted)), "work");
            await service.KillAndStartAsync();
        }

        var told = (await Task.WhenAll(clients)).SelectMany(invoices => invoices).ToList();
        Assert.Equal(Clients * Invoices, told.Count);
        Assert.Equal((long)told.Count, await replicas.ReadAsync("SELECT count(*) FROM invoices"));
        Assert.Equal(0L, await replicas.ReadAsync("SELECT count(*) FROM invoices WHERE status <> 'paid' OR paid <> 2 OR balance <> 0"));
        Assert.Equal((long)told.Count * 2, await replicas.ReadAsync("SELECT count(*) FROM payments"));
        Assert.Equal((long)told.Count * 4, await replicas.ReadAsync("SELECT count(*) FROM invoice_events"));
        Assert.Equal(
            Enumerable.Range(1, told.Count).Select(number => $"INV-2026-{number:000000}"),
            told.Select(invoice => invoice.Number).Order(StringComparer.Ordinal));
        foreach (var (id, number) in told)
        {
            Assert.Equal(number, await replicas.ReadAsync($"SELECT number FROM invoices WHERE id = {id}"));
        }

        var reconciled = await ServiceProcess.RunAsync(
            typeof(BillingDbContext).Assembly, ["--reconcile"], ("ConnectionStrings__billingdb", replicas.ConnectionString));
        Assert.True(reconciled.ExitCode == 0, reconciled.Errors);
    }

    /// <summary>Creates, issues and pays invoices one after the other, each request until it is answered.</summary>
    private static async Task<List<(long Id, string Number)>> BillAsync(KilledService service)
    {
        var invoices = new List<(long Id, string Number)>();
        for (var index = 0; index < Invoices; index++)
        {
            var created = await service.DoAsync("/invoices", """{"user_id":1,"amount":"2.00"}""", HttpStatusCode.Created);
            var path = $"/invoices/{created["id"]}";
            var issued = await service.DoAsync(path + "/issue", """{"issue_date":"2026-05-05"}""", HttpStatusCode.OK);
            await service.DoAsync(path + "/payments", """{"amount":"1.25"}""", HttpStatusCode.Created);
            await service.DoAsync(path + "/payments", """{"amount":"0.75"}""", HttpStatusCode.Created);
            invoices.Add(((long)created["id"]!, (string)issued["number"]!));
        }

        return invoices;
    }
}
