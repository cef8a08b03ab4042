using Billing.Api.Documents;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>stored_pdfs</c>.</summary>
internal sealed class StoredPdfConfiguration : IEntityTypeConfiguration<StoredPdf>
{
    public void Configure(EntityTypeBuilder<StoredPdf> pdfs)
    {
        pdfs.ToTable("stored_pdfs", table => table.HasCheckConstraint("ck_stored_pdfs_kind", $"kind IN ('{nameof(DocumentKind.Invoice)}', '{nameof(DocumentKind.CreditNote)}')"));
        pdfs.HasKey(pdf => new { pdf.Kind, pdf.DocumentId });
        pdfs.Property(pdf => pdf.Kind).HasConversion<string>();
    }
}
