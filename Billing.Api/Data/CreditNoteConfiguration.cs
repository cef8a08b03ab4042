using Billing.Api.CreditNotes;
using Billing.Api.Invoices;
using Billing.Api.Money;
using Billing.Api.Numbering;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>credit_notes</c>.</summary>
internal sealed class CreditNoteConfiguration : IEntityTypeConfiguration<CreditNote>
{
    /// <summary>What holds for every row, by name.</summary>
    public static IEnumerable<(string Name, string Sql)> Constraints =>
    [
        ("amount", $"amount > 0 AND {CurrencyConstraint.Figure("amount")}"),
        ("number", $"number <> '' AND number_order % {DocumentNumber.PerYear} > 0"),
        ("reason", "reason <> ''"),
        ("currency", CurrencyConstraint.Shape),
        ("total", "amount = subtotal + tax AND subtotal >= 0 AND tax >= 0"),
        ("discount", DiscountConstraint.Sql),
        ("tax_totals", TaxTotalsColumn.Constraint),
        ("freed", $"freed <= amount AND {CurrencyConstraint.Figure("freed")}"),
    ];

    public void Configure(EntityTypeBuilder<CreditNote> notes)
    {
        notes.Ignore(note => note.Currency);
        notes.Property(note => note.CurrencyCode).HasColumnName("currency");
        notes.Property(note => note.DiscountPercent).HasPrecision(Percentage.Digits, ExactNumber.Decimals);
        notes.Property(note => note.TaxTotals).IsJsonOfTaxTotals();
        notes.HasMany(note => note.Lines).WithOne().HasForeignKey(CreditNoteLineConfiguration.CreditNoteId).OnDelete(DeleteBehavior.Restrict);
        // Numbers are looked for by how they begin, too.
        notes.HasIndex(note => note.Number).IsUnique().HasOperators("text_pattern_ops");
        notes.Property(note => note.Reason).HasMaxLength(CreditNote.MostReason);
        notes.Property(note => note.Version).HasColumnName("xmin").IsRowVersion();
        notes.HasOne(note => note.Invoice).WithMany().HasForeignKey(note => note.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        notes.HasIndex(note => new { note.InvoiceId, note.Id });

        // One for each order and each filter that the list of all credit notes can have.
        notes.Property(note => note.ReasonText).HasDefaultValueSql("''");
        notes.HasIndex(note => new { note.NumberOrder, note.Id });
        notes.HasIndex(note => new { note.IssueDate, note.Id });
        notes.HasIndex(note => new { note.Amount, note.Id });
        notes.HasIndex(note => new { note.CurrencyCode, note.Amount, note.Id });
        notes.HasTrigramIndex(nameof(CreditNote.ReasonText), "ix_credit_notes_reason_text_trigrams");
        notes.HasRowChecks("credit_notes");
    }
}
