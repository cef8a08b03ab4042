using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Users.Api.Passkeys;

namespace Users.Api.Data;

/// <summary>The table <c>used_challenges</c>.</summary>
internal sealed class UsedChallengeConfiguration : IEntityTypeConfiguration<UsedChallenge>
{
    public void Configure(EntityTypeBuilder<UsedChallenge> challenges)
    {
        challenges.ToTable("used_challenges");
        challenges.HasKey(challenge => challenge.Hash);
        challenges.HasIndex(challenge => challenge.EndsAt);
    }
}
