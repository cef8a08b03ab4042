using Billing.Api.Invoices;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The indexes of <c>invoices</c>: one for each order and each filter that a list can have, and what summaries add up.</summary>
internal static class InvoiceIndexes
{
    private const string Open = "status = 'open'";

    /// <summary>The indexes that keep numbers unique.</summary>
    public static readonly string[] Numbers = ["ix_invoices_number", "ix_credit_notes_number"];

    /// <summary>Adds them, and the columns that are there for them.</summary>
    public static void AddIndexes(this EntityTypeBuilder<Invoice> invoices)
    {
        invoices.Property(invoice => invoice.IssueOrder).HasComputedColumnSql("coalesce(issue_date, 'infinity')", stored: true);
        invoices.Property(invoice => invoice.DueOrder).HasComputedColumnSql("coalesce(due_date, 'infinity')", stored: true);
        invoices.Property(invoice => invoice.CreatedDay)
            .HasComputedColumnSql("(created_at AT TIME ZONE 'UTC')::date", stored: true);
        invoices.Property(invoice => invoice.MemoText).HasDefaultValueSql("''");
        invoices.Property(invoice => invoice.BillToText).HasDefaultValueSql("''");

        // Numbers are looked for by how they begin, too.
        invoices.HasIndex(invoice => invoice.Number).IsUnique().HasOperators("text_pattern_ops");

        // Each ends with the id, which settles what is equal; a cursor starts within it.
        invoices.HasIndex(invoice => new { invoice.NumberOrder, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.UserId, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.Amount, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.Balance, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.IssueOrder, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.DueOrder, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.CreatedAt, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.UpdatedAt, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.Status, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.CurrencyCode, invoice.Id });

        // Sums compare only within a currency.
        invoices.HasIndex(invoice => new { invoice.CurrencyCode, invoice.Amount, invoice.Id });
        invoices.HasIndex(invoice => new { invoice.CurrencyCode, invoice.Balance, invoice.Id });

        // Between which ids the invoices of a day are.
        invoices.HasIndex(invoice => new { invoice.CreatedDay, invoice.Id });

        // What is overdue, oldest first, and what it comes to, all within the index; and by id.
        invoices.HasIndex(invoice => new { invoice.DueOrder, invoice.Id }, "ix_invoices_open_due").HasDatabaseName("ix_invoices_open_due")
            .HasFilter(Open).IncludeProperties(invoice => new { invoice.CurrencyCode, invoice.Balance });
        invoices.HasIndex(invoice => new { invoice.Id, invoice.DueOrder }, "ix_invoices_open").HasDatabaseName("ix_invoices_open")
            .HasFilter(Open);
        invoices.HasIndex(invoice => invoice.CurrencyCode, "ix_invoices_drafts").HasDatabaseName("ix_invoices_drafts")
            .HasFilter("status = 'draft'");

        // What some was paid of; what a reminder was sent of, and what none was of that is overdue: few among many, or the other way round.
        invoices.HasIndex(invoice => invoice.Id, "ix_invoices_partially_paid").HasDatabaseName("ix_invoices_partially_paid")
            .HasFilter($"{Open} AND paid > 0");
        invoices.HasIndex(invoice => invoice.Id, "ix_invoices_reminded").HasDatabaseName("ix_invoices_reminded").HasFilter("reminder_level > 0");
        invoices.HasIndex(invoice => new { invoice.DueOrder, invoice.Id }, "ix_invoices_unreminded").HasDatabaseName("ix_invoices_unreminded")
            .HasFilter($"{Open} AND reminder_level = 0");

        // What could not be mailed.
        invoices.HasIndex(invoice => new { invoice.Delivery, invoice.Id }).HasFilter("delivery IS NOT NULL");

        // Which invoices keep a revision, so that one that none keeps can be deleted.
        invoices.HasIndex(InvoiceConfiguration.SellerId).HasFilter("seller_id IS NOT NULL");
        invoices.HasIndex(InvoiceConfiguration.CustomerDetailsId).HasFilter("customer_details_id IS NOT NULL");

        // Texts: within them, and at the start of names.
        invoices.HasTrigramIndex(nameof(Invoice.MemoText), "ix_invoices_memo_text_trigrams");
        invoices.HasTrigramIndex(nameof(Invoice.BillToText), "ix_invoices_bill_to_text_trigrams");
        invoices.HasIndex([nameof(Invoice.BillToText)], "ix_invoices_bill_to_text_start").HasDatabaseName("ix_invoices_bill_to_text_start")
            .HasOperators("text_pattern_ops");
    }
}
