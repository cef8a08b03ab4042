using Microsoft.Extensions.Options;

namespace Billing.Api.Calendar;

/// <summary>Which day it is where the business is.</summary>
public sealed class BusinessCalendar(TimeProvider clock, IOptions<BillingOptions> options)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    /// <summary>The business date.</summary>
    public DateOnly Today() => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), _zone).DateTime);

    /// <summary>The due date of an invoice that does not say so itself.</summary>
    public DateOnly DueDate(DateOnly issueDate) => issueDate.AddDays(options.Value.DueDays);
}
