using Billing.Api.Numbering;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>number_counters</c>: one row for each series and year, so that numbers are taken one after the other.</summary>
internal sealed class NumberCounterConfiguration : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> counters)
    {
        counters.ToTable("number_counters", table =>
        {
            table.HasCheckConstraint("ck_number_counters_last", "last > 0");
            table.HasCheckConstraint("ck_number_counters_series", $"series IN ('{NumberSeriesNames.Invoices}', '{NumberSeriesNames.CreditNotes}')");
        });
        counters.HasKey(counter => new { counter.Series, counter.Year });
        counters.Property(counter => counter.Series).HasDefaultValue(NumberSeriesNames.Invoices);
        counters.Property(counter => counter.Year).ValueGeneratedNever();
    }
}
