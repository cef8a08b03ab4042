using Billing.Api.Data;

namespace Billing.Api.Invoices;

/// <summary>Where those that match begin and end.</summary>
public sealed partial class InvoiceListQuery
{
    // Eleven years. A range of a few days is worth finding even for an order that has nothing to do with time, in which PostgreSQL
    // would look for those few among all.
    private const int MostDays = 4000;
    private const int FewDays = 60;

    /// <summary>Leaves the same invoices as the parameters do, and says between which ids those of each range of dates are.</summary>
    /// <param name="invoices">What <see cref="Filter"/> left, without errors.</param>
    /// <param name="page">The page of them.</param>
    /// <param name="db">Where they are.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<IQueryable<Invoice>> NarrowAsync(
        IQueryable<Invoice> invoices, PageRequest<Invoice> page, BillingDbContext db, CancellationToken cancellationToken)
    {
        var mostDays = page.FirstField is InvoiceFields.UserId or InvoiceFields.Amount ? FewDays : MostDays;
        // What is sorted by the date that is filtered by lies side by side anyway.
        foreach (var range in DateRanges().Where(range => !range.IsWhole && range.Field != page.FirstField))
        {
            if (await IdRange.FindAsync(db, range, mostDays, cancellationToken) is var (first, last))
            {
                invoices = invoices.Where(invoice => invoice.Id >= first && invoice.Id <= last);
            }
        }

        return invoices;
    }

    private IEnumerable<DateRange> DateRanges()
    {
        var read = new FieldErrors();
        return
        [
            new(InvoiceFields.IssueDate, "issue_order", Date(IssuedFrom), Date(IssuedTo)),
            new(InvoiceFields.DueDate, "due_order", Date(DueFrom), Date(DueTo)),
            new(InvoiceFields.CreatedAt, "created_day", Day(CreatedAfter), Day(CreatedBefore)),
        ];

        DateOnly? Date(string? text) => read.ReadValue("date", text, CalendarDate.Parse);

        DateOnly? Day(string? text) => read.ReadValue("instant", text, Instant.Parse) is { } instant ? DateOnly.FromDateTime(instant) : null;
    }
}
