namespace Billing.Api.Calendar;

/// <summary>Registers the calendar.</summary>
internal static class CalendarExtensions
{
    /// <summary>Adds it; the application does not start with settings that mean nothing.</summary>
    public static void AddBusinessCalendar(this IServiceCollection services)
    {
        services.AddOptions<BillingOptions>().BindConfiguration(BillingOptions.Section)
            .Validate(
                options => TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _),
                $"{BillingOptions.Section}:{nameof(BillingOptions.TimeZone)} must be the name of a time zone, such as Europe/Berlin.")
            .Validate(
                options => options.DueDays is >= 0 and <= BillingOptions.MostDueDays,
                $"{BillingOptions.Section}:{nameof(BillingOptions.DueDays)} must be from 0 to {BillingOptions.MostDueDays}.")
            .ValidateOnStart();
        services.AddSingleton<BusinessCalendar>();
    }
}
