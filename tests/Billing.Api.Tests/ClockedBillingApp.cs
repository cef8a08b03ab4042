using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Billing.Api.Tests;

/// <summary>The service with a clock that a test sets, in a time zone of its choice.</summary>
/// <param name="utc">The time at first.</param>
/// <param name="timeZone">Where the business is.</param>
public sealed class ClockedBillingApp(string utc = "2026-03-01T12:00:00Z", string timeZone = "UTC") : BillingApp
{
    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture));

    public static async Task<ClockedBillingApp> StartAsync(string utc = "2026-03-01T12:00:00Z", string timeZone = "UTC")
    {
        var app = new ClockedBillingApp(utc, timeZone);
        await app.InitializeAsync();
        return app;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Billing:TimeZone", timeZone);
        builder.UseSetting("Billing:DueDays", "14");
    }

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(Clock);
}
