using System.Globalization;
using HttpContract.Csv;

namespace Billing.Api.Customers;

/// <summary>Customers as CSV: what a list shows of them.</summary>
internal static class CustomerCsv
{
    private static readonly string[] Columns = ["id", "username", "email", "active", "deleted"];

    /// <summary>A file of customers.</summary>
    /// <param name="customers">The customers.</param>
    /// <param name="today">The business date.</param>
    public static CsvFile<Customer> Of(IAsyncEnumerable<Customer> customers, DateOnly today) =>
        new(string.Create(CultureInfo.InvariantCulture, $"customers-{today:O}.csv"), Columns, customers, Write);

    private static void Write(CsvRow row, Customer customer) => row
        .Plain(customer.Id)
        .Text(customer.Username)
        .Text(customer.Email)
        .Plain(customer.Active ? "true" : "false")
        .Plain(customer.Deleted ? "true" : "false")
        .End();
}
