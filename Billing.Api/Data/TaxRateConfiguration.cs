using Billing.Api.Money;
using Billing.Api.Taxes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>tax_rates</c>.</summary>
internal sealed class TaxRateConfiguration : IEntityTypeConfiguration<NamedTaxRate>
{
    public const string NameIndex = "ix_tax_rates_name";

    public void Configure(EntityTypeBuilder<NamedTaxRate> rates)
    {
        rates.ToTable("tax_rates", table =>
        {
            table.HasCheckConstraint("ck_tax_rates_name", "name <> ''");
            table.HasCheckConstraint("ck_tax_rates_tax", TaxConstraint.Sql);
        });
        rates.Property(rate => rate.Name).HasMaxLength(LineTax.MostName);
        rates.Property(rate => rate.TaxCategory).HasColumnType("text")
            .HasConversion(category => EnumNames<TaxCategory>.Of(category), name => EnumNames<TaxCategory>.Read(name));
        rates.Property(rate => rate.TaxRate).HasPrecision(Percentage.Digits, ExactNumber.Decimals);
        rates.Property(rate => rate.ExemptionReason).HasMaxLength(LineTax.MostReason);
        rates.Property(rate => rate.Version).HasColumnName("xmin").IsRowVersion();
        rates.HasIndex(rate => rate.Name).IsUnique().HasDatabaseName(NameIndex);
    }
}
