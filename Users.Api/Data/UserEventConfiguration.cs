using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Events;
using Users.Api.Users;

namespace Users.Api.Data;

/// <summary>The table <c>user_events</c>.</summary>
internal sealed class UserEventConfiguration : IEntityTypeConfiguration<UserEvent>
{
    public void Configure(EntityTypeBuilder<UserEvent> events)
    {
        events.ToTable("user_events");
        events.Property(entry => entry.Id).ValueGeneratedOnAdd();
        events.Property(entry => entry.TransactionId).HasColumnType("xid8").HasDefaultValueSql("pg_current_xact_id()");
        events.Property(entry => entry.Type).HasMaxLength(20);
        events.Property(entry => entry.Username).HasMaxLength(Username.MostCodePoints);
        events.Property(entry => entry.Email).HasMaxLength(EmailAddress.MostCharacters);
        events.HasIndex(entry => new { entry.TransactionId, entry.Id });
        events.HasIndex(entry => entry.UserId);
    }
}
