using Gateway.Sessions.Logouts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Data;

internal sealed class UsedLogoutTokenConfiguration : IEntityTypeConfiguration<UsedLogoutToken>
{
    public void Configure(EntityTypeBuilder<UsedLogoutToken> tokens)
    {
        tokens.ToTable("used_logout_tokens");
        tokens.Property(token => token.Id).HasMaxLength(UsedLogoutToken.MostCharacters);
        tokens.HasIndex(token => token.Subject);
        tokens.HasIndex(token => token.ProviderSessionId);
        tokens.HasIndex(token => token.KeptUntil);
    }
}
