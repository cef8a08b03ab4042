using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.History;

namespace Users.Api.Data;

/// <summary>The table <c>user_history</c>. Triggers in the migration keep it append-only.</summary>
internal sealed class HistoryConfiguration : IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> history)
    {
        history.ToTable("user_history");
        history.Property(entry => entry.Action).HasMaxLength(50);
        history.Property(entry => entry.Actor).HasMaxLength(150);
        history.Property(entry => entry.Changes).HasColumnType("jsonb").HasConversion(
            changes => JsonSerializer.Serialize(changes, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<Dictionary<string, FieldChange>>(json, JsonSerializerOptions.Web)!,
            ValueComparer.CreateDefault<IReadOnlyDictionary<string, FieldChange>?>(favorStructuralComparisons: false));
        history.Property(entry => entry.Address).HasMaxLength(50);
        history.Property(entry => entry.UserAgent).HasMaxLength(400);
        history.ToTable(table => table.HasCheckConstraint("ck_user_history_user_id", "is_sign_in OR user_id IS NOT NULL"));
        history.HasIndex(entry => new { entry.UserId, entry.Id });
        history.HasIndex(entry => new { entry.UserId, entry.Id }, "ix_user_history_changes")
            .HasDatabaseName("ix_user_history_changes").HasFilter("NOT is_sign_in");
        history.HasIndex(entry => new { entry.Action, entry.Id });
        history.HasIndex(entry => new { entry.Address, entry.Id });
        history.HasIndex(entry => entry.At);
    }
}
