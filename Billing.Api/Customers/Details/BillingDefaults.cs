using System.ComponentModel;
using Billing.Api.Calendar;
using Billing.Api.Money;
using Billing.Api.Parties;
using Billing.Api.Sellers;

namespace Billing.Api.Customers.Details;

/// <summary>What an invoice of a customer gets that does not say so itself: from the customer's details, else from the seller, else from the settings.</summary>
public sealed record BillingDefaults(
    [property: Description("The currency, in ISO 4217."), Example("EUR")] string Currency,
    [property: Description("In how many days an invoice is due."), Example(14)] int TermsDays,
    [property: Description("The tax on lines, in per cent."), Example("20")] string TaxRate,
    [property: Description("The language of documents: en or de."), Example("en")] string Language)
{
    internal static BillingDefaults Of(BillingDetails? customer, SellerDetails? seller, BusinessCalendar calendar) => new(
        customer?.Currency ?? seller?.Currency ?? Money.Currency.Default.Code,
        customer?.TermsDays ?? seller?.TermsDays ?? calendar.DueDays,
        seller?.TaxRate ?? ExactNumber.Format(0),
        customer?.Language ?? seller?.Language ?? Parties.Language.Default);
}
