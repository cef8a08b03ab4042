using Billing.Api.Calendar;

namespace Billing.Api.Parties;

/// <summary>In how many days something is to be paid.</summary>
internal static class Terms
{
    public static Parsed<int> Parse(string text) => WholeNumber.Between(0, BillingOptions.MostDueDays)(text);
}
