using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Accounts;
using Users.Api.Passkeys;

namespace Users.Api.Data;

/// <summary>The table <c>passkeys</c>.</summary>
internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<Passkey>
{
    public const string CredentialIndex = "ix_passkeys_credential_id";

    // By WebAuthn.
    private const int MostCredentialBytes = 1023;

    public void Configure(EntityTypeBuilder<Passkey> passkeys)
    {
        passkeys.ToTable("passkeys", table => table.HasCheckConstraint("ck_passkeys_name", "name <> ''"));
        passkeys.Property(passkey => passkey.Name).HasMaxLength(Passkey.MostNameCharacters);
        passkeys.Property(passkey => passkey.CredentialId).HasMaxLength(MostCredentialBytes);
        passkeys.HasIndex(passkey => passkey.CredentialId).IsUnique().HasDatabaseName(CredentialIndex);
        passkeys.HasIndex(passkey => new { passkey.UserId, passkey.Id });
        passkeys.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
