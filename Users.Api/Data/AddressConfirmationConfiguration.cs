using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Users;
using Users.Api.Users.NewAddress;

namespace Users.Api.Data;

/// <summary>The table <c>address_confirmations</c>: at most one row per user.</summary>
internal sealed class AddressConfirmationConfiguration : IEntityTypeConfiguration<AddressConfirmation>
{
    public void Configure(EntityTypeBuilder<AddressConfirmation> confirmations)
    {
        confirmations.ToTable("address_confirmations");
        confirmations.HasKey(one => one.UserId);
        confirmations.Property(one => one.UserId).ValueGeneratedNever();
        confirmations.HasIndex(one => one.TokenHash).IsUnique();
        confirmations.HasOne<User>().WithOne().HasForeignKey<AddressConfirmation>(one => one.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
