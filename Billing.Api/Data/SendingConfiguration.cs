using Billing.Api.CreditNotes;
using Billing.Api.Invoices;
using Billing.Api.Sendings;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Billing.Api.Data;

/// <summary>The table <c>sendings</c>.</summary>
internal sealed class SendingConfiguration : IEntityTypeConfiguration<Sending>
{
    public static readonly ValueConverter<DeliveryStatus, string> StatusNames = new(
        status => EnumNames<DeliveryStatus>.Of(status), name => EnumNames<DeliveryStatus>.Read(name));

    /// <summary>The names as SQL.</summary>
    public static readonly string Statuses = string.Join(", ", EnumNames<DeliveryStatus>.All.Select(name => $"'{name}'"));

    public void Configure(EntityTypeBuilder<Sending> sendings)
    {
        sendings.ToTable("sendings", table =>
        {
            table.HasCheckConstraint("ck_sendings_status", $"status IN ({Statuses})");
            table.HasCheckConstraint("ck_sendings_reminder", $"reminder_level IS NULL OR (reminder_level BETWEEN 1 AND {Invoice.MostReminders} AND credit_note_id IS NULL AND NOT has_xml)");
            table.HasCheckConstraint("ck_sendings_texts", "recipient <> '' AND subject <> ''");
        });
        sendings.Property(sending => sending.Status).HasColumnType("text").HasConversion(StatusNames);
        sendings.Property(sending => sending.Recipient).HasMaxLength(Parties.Email.Most);
        sendings.Property(sending => sending.Subject).HasMaxLength(Sending.MostSubject);
        sendings.HasOne<Invoice>().WithMany().HasForeignKey(sending => sending.InvoiceId).OnDelete(DeleteBehavior.Restrict);
        sendings.HasOne<CreditNote>().WithMany().HasForeignKey(sending => sending.CreditNoteId).OnDelete(DeleteBehavior.Restrict);
        sendings.HasOne(sending => sending.Mail).WithMany().HasForeignKey("MailId").OnDelete(DeleteBehavior.SetNull);
        sendings.HasIndex(sending => new { sending.InvoiceId, sending.Id });
        sendings.HasIndex(sending => sending.DueAt).HasFilter("due_at IS NOT NULL");
        // Each reminder once, however many replicas send them; one that could not be sent may be sent again.
        sendings.HasIndex(sending => new { sending.InvoiceId, sending.ReminderLevel }).IsUnique()
            .HasFilter("reminder_level IS NOT NULL AND status <> 'failed'");
    }
}
