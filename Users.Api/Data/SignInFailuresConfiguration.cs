using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Accounts.Limits;

namespace Users.Api.Data;

/// <summary>The table <c>sign_in_failures</c>.</summary>
internal sealed class SignInFailuresConfiguration : IEntityTypeConfiguration<SignInFailures>
{
    public void Configure(EntityTypeBuilder<SignInFailures> failures)
    {
        failures.ToTable("sign_in_failures");
        failures.HasKey(failure => failure.Key);
        failures.HasIndex(failure => failure.EndsAt);
    }
}
