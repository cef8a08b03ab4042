using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Users;

namespace Users.Api.Data;

/// <summary>The table <c>users</c>, with the guarantees of <see cref="User"/> as constraints.</summary>
internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public const string UsernameIndex = "ix_users_normalized_username";
    public const string EmailIndex = "ix_users_normalized_email";
    private const string SearchStartIndex = "ix_users_search_text_start";
    private const string SearchIndex = "ix_users_search_text_trigrams";

    // Deleted users have no name or address of their own.
    private const string NotDeleted = "deleted_at IS NULL";

    public void Configure(EntityTypeBuilder<User> users)
    {
        users.ToTable(table =>
        {
            table.HasCheckConstraint("ck_users_username", "username <> '' AND username !~ '[[:cntrl:]]'");
            table.HasCheckConstraint("ck_users_email", "email LIKE '%_@_%'");
            table.HasCheckConstraint("ck_users_role", "role IN ('admin', 'member')");
            table.HasCheckConstraint("ck_users_deleted", "deleted_at IS NULL OR NOT active");
        });
        users.HasQueryFilter(user => user.DeletedAt == null);
        users.Property(user => user.Username).HasMaxLength(Username.MostCodePoints);
        users.Property(user => user.Email).HasMaxLength(EmailAddress.MostCharacters);
        users.Property(user => user.PendingEmail).HasMaxLength(EmailAddress.MostCharacters);
        users.Property(user => user.Role).HasConversion(Lowercase.Of<UserRole>()).HasMaxLength(10);
        users.Property(user => user.Version).HasColumnName("xmin").IsRowVersion();
        users.Ignore(user => user.IsActiveAdmin);
        users.HasMany(user => user.Events).WithOne().HasForeignKey(entry => entry.UserId).OnDelete(DeleteBehavior.Restrict);
        users.HasMany(user => user.History).WithOne().HasForeignKey(entry => entry.UserId).OnDelete(DeleteBehavior.Restrict);

        users.HasIndex(user => user.NormalizedUsername).IsUnique().HasFilter(NotDeleted).HasDatabaseName(UsernameIndex);
        users.HasIndex(user => user.NormalizedEmail).IsUnique().HasFilter(NotDeleted).HasDatabaseName(EmailIndex);
        users.HasIndex(user => new { user.CreatedAt, user.Id }).HasFilter(NotDeleted);
        users.HasIndex(user => new { user.UpdatedAt, user.Id }).HasFilter(NotDeleted);
        users.HasIndex(user => new { user.Role, user.Id }).HasFilter(NotDeleted);
        users.HasIndex(user => new { user.Active, user.Id }).HasFilter(NotDeleted);
        users.Property(user => user.SearchText).UseCollation(Collations.People);
        users.HasIndex(user => new { user.SearchText, user.Id }).HasFilter(NotDeleted);
        users.HasIndex([nameof(User.SearchText)], SearchStartIndex).HasDatabaseName(SearchStartIndex).HasOperators("text_pattern_ops").HasFilter(NotDeleted);
        users.HasIndex([nameof(User.SearchText)], SearchIndex).HasDatabaseName(SearchIndex).HasMethod("gin").HasOperators("gin_trgm_ops").HasFilter(NotDeleted);
    }
}
