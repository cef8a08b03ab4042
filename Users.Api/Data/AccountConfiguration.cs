using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Accounts;
using Users.Api.Users;

namespace Users.Api.Data;

/// <summary>The table <c>accounts</c>: one row per user.</summary>
internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> accounts)
    {
        accounts.ToTable("accounts");
        // Like users, which are hidden once they are deleted.
        accounts.HasQueryFilter(account => account.User.DeletedAt == null);
        accounts.HasKey(account => account.UserId);
        accounts.HasOne(account => account.User).WithOne().HasForeignKey<Account>(account => account.UserId).OnDelete(DeleteBehavior.Cascade);
        accounts.Property(account => account.SecurityStamp).HasMaxLength(32);
    }
}
