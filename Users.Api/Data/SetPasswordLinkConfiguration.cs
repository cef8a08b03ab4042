using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Passwords;
using Users.Api.Users;

namespace Users.Api.Data;

/// <summary>The table <c>set_password_links</c>. A trigger in the migration deletes a user's when the address changes.</summary>
internal sealed class SetPasswordLinkConfiguration : IEntityTypeConfiguration<SetPasswordLink>
{
    public void Configure(EntityTypeBuilder<SetPasswordLink> links)
    {
        links.ToTable("set_password_links");
        links.HasKey(link => link.TokenHash);
        links.HasOne<User>().WithMany().HasForeignKey(link => link.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
