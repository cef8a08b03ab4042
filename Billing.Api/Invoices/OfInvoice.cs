using System.Linq.Expressions;

namespace Billing.Api.Invoices;

/// <summary>What belongs to an invoice.</summary>
public interface IOfInvoice
{
    /// <summary>The invoice's id.</summary>
    long InvoiceId { get; }

    /// <summary>The invoice, in queries.</summary>
    Invoice Invoice { get; }
}

/// <summary>A payment or a credit note, with what is said of its invoice beside it.</summary>
public sealed class OfInvoice<T>
{
    public required T Item { get; init; }

    public required string? InvoiceNumber { get; init; }

    public required long UserId { get; init; }

    public required string? BillToUsername { get; init; }

    public required string? BillToEmail { get; init; }

    /// <summary>The user at the time the invoice was issued.</summary>
    public BillTo? BillTo => this is { BillToUsername: { } username, BillToEmail: { } email } ? new(username, email) : null;
}

/// <summary>Puts what belongs to invoices and these together.</summary>
internal static class OfInvoice
{
    /// <summary>What belongs to an invoice that is at hand.</summary>
    public static OfInvoice<T> Of<T>(T item, Invoice invoice) => new()
    {
        Item = item,
        InvoiceNumber = invoice.Number,
        UserId = invoice.UserId,
        BillToUsername = invoice.BillToUsername,
        BillToEmail = invoice.BillToEmail,
    };

    /// <summary>What is read of what belongs to an invoice.</summary>
    public static Expression<Func<T, OfInvoice<T>>> Row<T>()
        where T : class, IOfInvoice =>
        item => new OfInvoice<T>
        {
            Item = item,
            InvoiceNumber = item.Invoice.Number,
            UserId = item.Invoice.UserId,
            BillToUsername = item.Invoice.BillToUsername,
            BillToEmail = item.Invoice.BillToEmail,
        };

    /// <summary>
    /// What is read of all that belongs to invoices, for a file. A join, since EF Core puts what it reads by a navigation around the
    /// whole query, and PostgreSQL then does not see that the first rows are wanted first.
    /// </summary>
    public static IQueryable<OfInvoice<T>> WithInvoices<T>(this IQueryable<T> items, IQueryable<Invoice> invoices)
        where T : class, IOfInvoice =>
        items.Join(invoices, item => item.InvoiceId, invoice => invoice.Id, (item, invoice) => new OfInvoice<T>
        {
            Item = item,
            InvoiceNumber = invoice.Number,
            UserId = invoice.UserId,
            BillToUsername = invoice.BillToUsername,
            BillToEmail = invoice.BillToEmail,
        });

    /// <summary>What belongs to these invoices. Where they are all, nothing is looked up for it: each item has an invoice.</summary>
    public static IQueryable<T> OfInvoices<T>(this IQueryable<T> items, IQueryable<Invoice> invoices)
        where T : class, IOfInvoice =>
        invoices is DbSet<Invoice> ? items : items.Where(item => invoices.Any(invoice => invoice.Id == item.InvoiceId));
}
