using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Keys;

namespace Users.Api.Data;

/// <summary>The table <c>signing_keys</c>.</summary>
internal sealed class ServerKeyConfiguration : IEntityTypeConfiguration<ServerKey>
{
    public void Configure(EntityTypeBuilder<ServerKey> keys)
    {
        keys.ToTable("signing_keys", table => table.HasCheckConstraint("ck_signing_keys_use", "use IN ('signing', 'encryption')"));
        keys.Property(key => key.Id).HasMaxLength(32);
        keys.Property(key => key.Certificate).HasMaxLength(64);
        keys.Property(key => key.Use).HasConversion(Lowercase.Of<KeyUse>()).HasMaxLength(10);
    }
}
