using Microsoft.Extensions.Options;

namespace Billing.Api.Calendar;

/// <summary>Which day it is where the business is.</summary>
public sealed class BusinessCalendar(TimeProvider clock, IOptions<BillingOptions> options)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <summary>The business date.</summary>
    public DateOnly Today() => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), _zone).DateTime);

    /// <summary>In how many days an invoice is due where neither it, its customer nor the seller says so.</summary>
    public int DueDays => options.Value.DueDays;
}
