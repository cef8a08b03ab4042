using Gateway.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gateway.Data;

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> sessions)
    {
        sessions.Property(session => session.Id).ValueGeneratedNever();
        sessions.HasIndex(session => session.KeyHash).IsUnique();
        sessions.HasIndex(session => session.UserId);
        sessions.HasIndex(session => session.Subject);
        sessions.HasIndex(session => session.ProviderSessionId);
        sessions.HasIndex(session => session.LastSeenAt);
    }
}
