using Billing.Api.Invoices;
using Billing.Api.Money;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>invoices</c>: what <see cref="Invoice"/> guarantees, once more as constraints.</summary>
internal sealed class InvoiceConfiguration : IEntityTypeConfiguration<Invoice>
{
    /// <summary>The columns that say which revisions an invoice keeps.</summary>
    public const string SellerId = "SellerId";

    /// <inheritdoc cref="SellerId"/>
    public const string CustomerDetailsId = "CustomerDetailsId";

    public void Configure(EntityTypeBuilder<Invoice> invoices)
    {
        invoices.Ignore(invoice => invoice.Currency);
        invoices.Ignore(invoice => invoice.BillTo);
        invoices.Ignore(invoice => invoice.Charges);
        invoices.Property(invoice => invoice.Status).HasColumnType("text")
            .HasConversion(status => EnumNames<InvoiceStatus>.Of(status), name => EnumNames<InvoiceStatus>.Read(name));
        invoices.Property(invoice => invoice.CurrencyCode).HasColumnName("currency");
        invoices.Property(invoice => invoice.DiscountPercent).HasPrecision(Percentage.Digits, ExactNumber.Decimals);
        invoices.Property(invoice => invoice.Discount).HasDefaultValue(0m).ValueGeneratedNever();
        invoices.Property(invoice => invoice.Refunded).HasDefaultValue(0m).ValueGeneratedNever();
        invoices.Property(invoice => invoice.TaxTotals).IsJsonOfTaxTotals();
        invoices.Property(invoice => invoice.Memo).HasMaxLength(InvoicePatch.MostMemo);
        invoices.Ignore(invoice => invoice.NextReminderLevel);
        invoices.Ignore(invoice => invoice.IsDisputed);
        invoices.Property(invoice => invoice.Delivery).HasColumnType("text").HasConversion(SendingConfiguration.StatusNames);
        invoices.Property(invoice => invoice.ReminderLevel).HasDefaultValue(0).ValueGeneratedNever();
        invoices.Property(invoice => invoice.DisputeNote).HasMaxLength(DisputeInput.MostNote);
        invoices.Property(invoice => invoice.Version).HasColumnName("xmin").IsRowVersion();
        invoices.Property(invoice => invoice.EditedVersion).HasConversion<long>().HasDefaultValue(0u).ValueGeneratedNever();
        invoices.HasOne(invoice => invoice.Seller).WithMany().HasForeignKey(SellerId).OnDelete(DeleteBehavior.Restrict);
        invoices.HasOne(invoice => invoice.CustomerDetails).WithMany().HasForeignKey(CustomerDetailsId).OnDelete(DeleteBehavior.Restrict);
        invoices.HasMany(invoice => invoice.Lines).WithOne().HasForeignKey(InvoiceLineConfiguration.InvoiceId).OnDelete(DeleteBehavior.Cascade);

        invoices.AddIndexes();
        invoices.HasRowChecks("invoices");
    }
}
