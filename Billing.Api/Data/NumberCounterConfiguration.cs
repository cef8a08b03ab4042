using Billing.Api.Numbering;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>number_counters</c>: one row for each year, so that numbers are taken one after the other.</summary>
internal sealed class NumberCounterConfiguration : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> counters)
    {
        counters.ToTable("number_counters", table => table.HasCheckConstraint("ck_number_counters_last", "last > 0"));
        counters.HasKey(counter => counter.Year);
        counters.Property(counter => counter.Year).ValueGeneratedNever();
    }
}
