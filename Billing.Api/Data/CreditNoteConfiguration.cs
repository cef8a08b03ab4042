using Billing.Api.CreditNotes;
using Billing.Api.Invoices;
using Billing.Api.Money;
using Billing.Api.Numbering;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>credit_notes</c>.</summary>
internal sealed class CreditNoteConfiguration : IEntityTypeConfiguration<CreditNote>
{
    public void Configure(EntityTypeBuilder<CreditNote> notes)
    {
        notes.ToTable(table =>
        {
            table.HasCheckConstraint("ck_credit_notes_amount", $"amount > 0 AND {CurrencyConstraint.Figure("amount")}");
            table.HasCheckConstraint("ck_credit_notes_number", $"number <> '' AND number_order % {DocumentNumber.PerYear} > 0");
            table.HasCheckConstraint("ck_credit_notes_reason", "reason <> ''");
            table.HasCheckConstraint("ck_credit_notes_currency", CurrencyConstraint.Shape);
            table.HasCheckConstraint("ck_credit_notes_total", "amount = subtotal + tax AND subtotal >= 0 AND tax >= 0");
            table.HasCheckConstraint("ck_credit_notes_discount", DiscountConstraint.Sql);
            table.HasCheckConstraint("ck_credit_notes_tax_totals", TaxTotalsColumn.Constraint);
            table.HasCheckConstraint("ck_credit_notes_freed", $"freed <= amount AND {CurrencyConstraint.Figure("freed")}");
        });
        notes.Ignore(note => note.Currency);
        notes.Property(note => note.CurrencyCode).HasColumnName("currency");
        notes.Property(note => note.DiscountPercent).HasPrecision(Percentage.Digits, ExactNumber.Decimals);
        notes.Property(note => note.TaxTotals).IsJsonOfTaxTotals();
        notes.HasMany(note => note.Lines).WithOne().HasForeignKey(CreditNoteLineConfiguration.CreditNoteId).OnDelete(DeleteBehavior.Restrict);
        notes.HasIndex(note => note.Number).IsUnique();
        notes.Property(note => note.Reason).HasMaxLength(CreditNote.MostReason);
        notes.Property(note => note.Version).HasColumnName("xmin").IsRowVersion();
        notes.HasOne<Invoice>().WithMany().HasForeignKey(note => note.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        notes.HasIndex(note => new { note.InvoiceId, note.Id });
    }
}
