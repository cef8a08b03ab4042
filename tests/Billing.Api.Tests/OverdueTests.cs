using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Billing.Api.Tests;

public sealed class OverdueTests
{
    private sealed class BillingIn(string zone, DateTimeOffset now) : BillingApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Billing:TimeZone", zone);
        }

        protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(new Clock(now));
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    [Theory]
    [InlineData("Etc/GMT+8", "2024-02-29T07:59:59Z", "2024-02-28")]
    [InlineData("Etc/GMT+8", "2024-02-29T08:00:00Z", "2024-02-29")]
    [InlineData("Pacific/Kiritimati", "2026-12-31T09:59:59Z", "2026-12-31")]
    [InlineData("Pacific/Kiritimati", "2026-12-31T10:00:00Z", "2027-01-01")]
    [InlineData("Europe/Berlin", "2026-03-28T22:59:59Z", "2026-03-28")]
    [InlineData("Europe/Berlin", "2026-03-29T21:59:59Z", "2026-03-29")]
    [InlineData("Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-30")]
    public async Task Lists_and_summaries_turn_on_the_business_day(string zone, string now, string businessDate)
    {
        await using var app = new BillingIn(zone, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
        await app.InitializeAsync();
        var today = DateOnly.Parse(businessDate, CultureInfo.InvariantCulture);
        await using (var connection = await app.Database.OpenConnectionAsync())
        {
            await connection.CopyAsync(Enumerable.Range(-1, 3).Select(days => new SeededInvoice(1, "open", 100 + days)
            {
                Sequence = days + 2,
                Issued = today.AddDays(-30),
                Due = today.AddDays(days),
            }));
        }

        using var client = app.ClientFor(app.Issuer.Admin());
        var overdue = Assert.Single((await client.GetAsync("/invoices?overdue=true").JsonAsync()).AsArray())!;
        Assert.Equal((true, $"{today.AddDays(-1):O}"), ((bool)overdue["overdue"]!, (string)overdue["due_date"]!));
        var summary = await client.GetAsync("/invoices/summary").JsonAsync();
        Assert.Equal(businessDate, (string?)summary["as_of"]);
        Assert.Equal("99.00", (string?)summary["currencies"]![0]!["overdue"]);
    }
}
