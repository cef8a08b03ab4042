using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Accounts;
using Users.Api.SecondFactors;

namespace Users.Api.Data;

/// <summary>The table <c>authenticators</c>: at most one row per user.</summary>
internal sealed class AuthenticatorConfiguration : IEntityTypeConfiguration<Authenticator>
{
    public void Configure(EntityTypeBuilder<Authenticator> authenticators)
    {
        authenticators.ToTable("authenticators");
        authenticators.HasKey(authenticator => authenticator.UserId);
        authenticators.Property(authenticator => authenticator.UserId).ValueGeneratedNever();
        authenticators.HasOne<Account>().WithOne().HasForeignKey<Authenticator>(authenticator => authenticator.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>The table <c>recovery_codes</c>.</summary>
internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> codes)
    {
        codes.ToTable("recovery_codes");
        codes.HasKey(code => new { code.UserId, code.Hash });
        codes.HasOne<Account>().WithMany().HasForeignKey(code => code.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
