using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Users;

namespace Users.Api.Data;

/// <summary>The table <c>sign_in_names</c>. A trigger in the migration keeps it as the users are.</summary>
internal sealed class SignInNameConfiguration : IEntityTypeConfiguration<SignInName>
{
    public const string Key = "pk_sign_in_names";

    public void Configure(EntityTypeBuilder<SignInName> names)
    {
        names.ToTable("sign_in_names");
        names.HasKey(name => name.Name).HasName(Key);
        names.HasIndex(name => name.UserId);
        names.HasOne<User>().WithMany().HasForeignKey(name => name.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
