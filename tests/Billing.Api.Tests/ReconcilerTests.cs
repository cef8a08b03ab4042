using System.Diagnostics.Metrics;
using Billing.Api.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Hosting;

namespace Billing.Api.Tests;

public sealed class ReconcilerTests
{
    [Fact]
    public async Task What_has_drifted_is_named_and_the_command_fails()
    {
        await using var app = await ClockedBillingApp.StartAsync();
        await app.AddAsync("/invoices", """{"user_id":1,"lines":[{"description":"x","quantity":3,"unit_price":2,"tax_rate":10}]}""");
        var invoice = await app.IssueInvoiceAsync();
        await app.AddAsync($"/invoices/{invoice["id"]}/payments", """{"amount":20}""");
        Assert.Empty(await app.DriftAsync());
        var well = await RunAsync(app);
        Assert.True(well.ExitCode == 0, well.Errors);

        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => app.ExecuteAsync("UPDATE invoices SET paid = 30, balance = 90 WHERE status = 'open'"));
        await app.ExecuteAsync(
            """
            ALTER TABLE invoices DISABLE TRIGGER tr_invoices_ledger;
            UPDATE invoices SET paid = 30, balance = 90 WHERE status = 'open';
            """);
        await app.ExecuteAsync("UPDATE number_counters SET last = last + 1");
        Assert.Equal(
            [
                $"invoice {invoice["id"]} (INV-2026-000001): paid is 30, its payments come to 20.00; the balance is 90 instead of 100.00",
                "the numbers of 2026: 2 were given, 1 are in use, the last is 1",
            ],
            await app.DriftAsync());
        var drifted = await RunAsync(app);
        Assert.Equal((1, "2 drifted."), (drifted.ExitCode, drifted.Output.Trim()));
        Assert.Contains("INV-2026-000001", drifted.Errors, StringComparison.Ordinal);

        using var gauge = Collect<long>(app, "billing.invoices.drifted");
        await Poll.UntilAsync(
            () =>
            {
                app.Clock.Advance(TimeSpan.FromHours(1));
                gauge.RecordObservableInstruments();
                return Task.FromResult(gauge.LastMeasurement?.Value == 2);
            },
            "the gauge says 2");
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_one_line_and_exit_code_1()
    {
        var run = await ServiceProcess.RunAsync(
            typeof(BillingDbContext).Assembly,
            ["--reconcile"],
            ("ConnectionStrings__billingdb", "Host=127.0.0.1;Port=1;Username=nobody;Database=billingdb"));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("The invoices cannot be read: ", run.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_issued_and_paid_is_counted()
    {
        await using var app = await BillingApp.StartAsync();
        using var issued = Collect<long>(app, "billing.invoices.issued");
        using var paid = Collect<double>(app, "billing.payments.amount");
        var draft = await app.AddAsync("/invoices", """{"user_id":1,"currency":"CHF","amount":"10.00"}""");
        var path = $"/invoices/{draft["id"]}";
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await app.Client.SendAsync("POST", path + "/issue", null, ("Idempotency-Key", "1")).JsonAsync();
        }

        await app.AddAsync(path + "/payments", """{"amount":"2.5"}""");
        await app.AddAsync(path + "/credit-notes", """{"amount":"1"}""");
        Assert.Equal([(1L, "CHF")], issued.GetMeasurementSnapshot().Select(measured => (measured.Value, (string?)measured.Tags["currency"])));
        Assert.Equal([(2.5, "CHF")], paid.GetMeasurementSnapshot().Select(measured => (measured.Value, (string?)measured.Tags["currency"])));
    }

    // A service's meters have its own factory, so that those of other tests do not count here.
    private static MetricCollector<T> Collect<T>(BillingApp app, string instrument)
        where T : struct
    {
        var name = app.Services.GetRequiredService<IHostEnvironment>().ApplicationName;
        return new(app.Services.GetRequiredService<IMeterFactory>(), name, instrument);
    }

    private static Task<ServiceProcess> RunAsync(BillingApp app) => ServiceProcess.RunAsync(
        typeof(BillingDbContext).Assembly, ["--reconcile"], ("ConnectionStrings__billingdb", app.ConnectionString));
}
