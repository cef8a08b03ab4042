using Billing.Api.History;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>invoice_events</c>. No key leads to invoices: what was done to a deleted draft is kept.</summary>
internal sealed class InvoiceEventConfiguration : IEntityTypeConfiguration<InvoiceEvent>
{
    public void Configure(EntityTypeBuilder<InvoiceEvent> events)
    {
        events.ToTable("invoice_events", table => table.HasCheckConstraint("ck_invoice_events_texts", "action <> '' AND actor_id <> ''"));
        events.Property(entry => entry.Changes).HasColumnType("jsonb");
        events.HasIndex(entry => new { entry.InvoiceId, entry.Id });

        // What a user did who is deleted, so that their name can be erased.
        events.HasIndex(entry => entry.ActorId).HasFilter("actor_id LIKE 'user:%'");
    }
}
