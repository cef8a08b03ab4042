using Billing.Api.CreditNotes;
using Billing.Api.Invoices;
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
        });
        notes.HasIndex(note => note.Number).IsUnique();
        notes.Property(note => note.Reason).HasMaxLength(CreditNote.MostReason);
        notes.Property(note => note.Version).HasColumnName("xmin").IsRowVersion();
        notes.HasOne<Invoice>().WithMany().HasForeignKey(note => note.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        notes.HasIndex(note => new { note.InvoiceId, note.Id });
    }
}
