using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Accounts.SignIns;

namespace Users.Api.Data;

/// <summary>The table <c>ended_sign_ins</c>.</summary>
internal sealed class EndedSignInConfiguration : IEntityTypeConfiguration<EndedSignIn>
{
    public void Configure(EntityTypeBuilder<EndedSignIn> ended)
    {
        ended.ToTable("ended_sign_ins");
        ended.HasKey(signIn => signIn.Id);
        ended.Property(signIn => signIn.Id).ValueGeneratedNever();
        ended.HasIndex(signIn => signIn.EndsAt);
    }
}
