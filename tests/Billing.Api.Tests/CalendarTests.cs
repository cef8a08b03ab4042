using Billing.Api.Calendar;
using Billing.Api.Data;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Billing.Api.Tests;

public sealed class CalendarTests
{
    [Theory]
    // 23:59 and midnight where the day ends last and first; the change to summer time and back; the leap day.
    [InlineData("2026-11-25T07:59:59Z", "America/Los_Angeles", "2026-11-24")]
    [InlineData("2026-11-25T08:00:00Z", "America/Los_Angeles", "2026-11-25")]
    [InlineData("2026-11-24T09:59:59Z", "Pacific/Kiritimati", "2026-11-24")]
    [InlineData("2026-11-24T10:00:00Z", "Pacific/Kiritimati", "2026-11-25")]
    [InlineData("2026-03-29T22:30:00Z", "Europe/Berlin", "2026-03-30")]
    [InlineData("2026-03-28T22:30:00Z", "Europe/Berlin", "2026-03-28")]
    [InlineData("2026-10-25T22:30:00Z", "Europe/Berlin", "2026-10-25")]
    [InlineData("2028-02-29T23:30:00Z", "UTC", "2028-02-29")]
    [InlineData("2028-02-29T23:30:00Z", "Europe/Berlin", "2028-03-01")]
    public void The_day_is_the_one_where_the_business_is(string utc, string zone, string day) =>
        Assert.Equal(day, CalendarAt(utc, zone).Today().ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("2026-11-25T07:59:00Z", "America/Los_Angeles")]
    [InlineData("2026-11-24T09:59:00Z", "Pacific/Kiritimati")]
    [InlineData("2026-03-29T21:59:00Z", "Europe/Berlin")]
    [InlineData("2028-02-29T22:59:00Z", "Europe/Berlin")]
    public async Task An_invoice_is_overdue_from_the_first_minute_of_the_day_after_its_due_date_and_no_date_moves(string utc, string zone)
    {
        await using var app = await ClockedBillingApp.StartAsync(utc, zone);
        var today = CalendarAt(utc, zone).Today();
        var issued = await app.IssueInvoiceAsync(json: $$"""{"due_date":"{{today:yyyy-MM-dd}}"}""");
        var later = await app.IssueInvoiceAsync();
        Assert.Equal(
            ($"{today:yyyy-MM-dd}", $"{today:yyyy-MM-dd}", false),
            ((string)issued["issue_date"]!, (string)issued["due_date"]!, (bool)issued["overdue"]!));
        Assert.Equal($"{today.AddDays(14):yyyy-MM-dd}", (string?)later["due_date"]);
        Assert.StartsWith($"INV-{today.Year}-", (string?)issued["number"], StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var overdue = await app.Client.GetAsync($"/invoices/{issued["id"]}").JsonAsync();
        Assert.Equal((true, (string)issued["due_date"]!), ((bool)overdue["overdue"]!, (string)overdue["due_date"]!));
        var paid = await app.AddAsync($"/invoices/{issued["id"]}/payments", """{"amount":120}""");
        Assert.Equal($"{today.AddDays(1):yyyy-MM-dd}", (string?)paid["paid_on"]);
        Assert.False((bool)(await app.Client.GetAsync($"/invoices/{issued["id"]}").JsonAsync())["overdue"]!);
    }

    [Theory]
    [InlineData("Billing__TimeZone", "Mars/Olympus", "Billing:TimeZone")]
    [InlineData("Billing__DueDays", "-1", "Billing:DueDays")]
    public async Task A_setting_that_means_nothing_keeps_the_service_from_starting(string name, string value, string message)
    {
        var run = await ServiceProcess.RunAsync(
            typeof(BillingDbContext).Assembly,
            [],
            (name, value),
            ("ASPNETCORE_URLS", "http://127.0.0.1:0"),
            ("Auth__Issuer", "http://localhost:8000/"),
            ("ConnectionStrings__billingdb", "Host=127.0.0.1;Port=1;Username=nobody;Database=billingdb"));
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(message, run.Output + run.Errors, StringComparison.Ordinal);
    }

    private static BusinessCalendar CalendarAt(string utc, string zone) => new(
        new FakeTimeProvider(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture)),
        Options.Create(new BillingOptions { TimeZone = zone }));
}
