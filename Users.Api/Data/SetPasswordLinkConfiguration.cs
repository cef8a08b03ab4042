using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Passwords;
using Users.Api.Users;

namespace Users.Api.Data;

/// <summary>The table <c>set_password_links</c>: at most one row per user. A trigger in the migration deletes it when the user's address changes.</summary>
internal sealed class SetPasswordLinkConfiguration : IEntityTypeConfiguration<SetPasswordLink>
{
    public void Configure(EntityTypeBuilder<SetPasswordLink> links)
    {
        links.ToTable("set_password_links");
        links.HasKey(link => link.UserId);
        links.Property(link => link.UserId).ValueGeneratedNever();
        links.HasIndex(link => link.TokenHash).IsUnique();
        links.HasOne<User>().WithOne().HasForeignKey<SetPasswordLink>(link => link.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
