using Billing.Api.Customers.Feed;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>feed_position</c>, which has one row at most.</summary>
internal sealed class FeedPositionConfiguration : IEntityTypeConfiguration<FeedPosition>
{
    public void Configure(EntityTypeBuilder<FeedPosition> positions)
    {
        positions.ToTable("feed_position", table => table.HasCheckConstraint("ck_feed_position_id", $"id = {FeedPosition.OnlyId}"));
        positions.Property(position => position.Id).ValueGeneratedNever();
    }
}
