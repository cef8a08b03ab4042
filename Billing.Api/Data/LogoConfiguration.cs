using Billing.Api.Sellers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>logos</c>.</summary>
internal sealed class LogoConfiguration : IEntityTypeConfiguration<Logo>
{
    public void Configure(EntityTypeBuilder<Logo> logos)
    {
        logos.ToTable("logos", table => table.HasCheckConstraint("ck_logos_image", "media_type IN ('image/png', 'image/jpeg') AND length(bytes) > 0"));
        logos.Property(logo => logo.Version).HasColumnName("xmin").IsRowVersion();
    }
}
