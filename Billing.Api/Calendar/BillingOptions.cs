namespace Billing.Api.Calendar;

/// <summary>The settings under <c>Billing</c>.</summary>
public sealed class BillingOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Billing";

    /// <summary>The most days that terms may have.</summary>
    public const int MostDueDays = 3650;

    /// <summary>The time zone, by its IANA name, that says which day it is: days are what invoices are issued and due on.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>In how many days an invoice is due that does not say so itself.</summary>
    public int DueDays { get; set; } = 30;
}
