using Billing.Api.CreditNotes;
using Billing.Api.Invoices;
using Billing.Api.Lines;
using Billing.Api.Money;
using Billing.Api.Taxes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Billing.Api.Data;

/// <summary>The table <c>invoice_lines</c>.</summary>
internal sealed class InvoiceLineConfiguration : IEntityTypeConfiguration<InvoiceLine>
{
    /// <summary>The column that says whose line it is.</summary>
    public const string InvoiceId = "InvoiceId";

    public void Configure(EntityTypeBuilder<InvoiceLine> lines)
    {
        lines.Property<long>(InvoiceId);
        lines.HasIndex(InvoiceId, nameof(InvoiceLine.Position)).IsUnique();
        lines.ConfigureLine("invoice_lines");
    }
}

/// <summary>The table <c>credit_note_lines</c>.</summary>
internal sealed class CreditNoteLineConfiguration : IEntityTypeConfiguration<CreditNoteLine>
{
    /// <summary>The column that says whose line it is.</summary>
    public const string CreditNoteId = "CreditNoteId";

    public void Configure(EntityTypeBuilder<CreditNoteLine> lines)
    {
        lines.Property<long>(CreditNoteId);
        lines.HasIndex(CreditNoteId, nameof(CreditNoteLine.Position)).IsUnique();
        lines.ConfigureLine("credit_note_lines");
    }
}

/// <summary>What the lines of every kind of document have.</summary>
internal static class LineConfiguration
{
    /// <summary>What holds for every line, by name.</summary>
    public static IEnumerable<(string Name, string Sql)> Constraints =>
    [
        ("position", "position > 0"),
        ("texts", "description <> '' AND tax_name <> ''"),
        ("quantity", "quantity > 0 AND quantity <> 'NaN'"),
        ("unit", $"unit IN ({string.Join(", ", EnumNames<UnitOfMeasure>.All.Select(unit => $"'{unit}'"))})"),
        ("tax", TaxConstraint.Sql),
        ("figures", "unit_price >= 0 AND discount >= 0 AND amount >= 0 AND 'NaN' NOT IN (unit_price, discount, amount)"),
        ("discount", DiscountConstraint.Sql),
    ];

    public static void ConfigureLine<T>(this EntityTypeBuilder<T> lines, string name)
        where T : Line
    {
        lines.Ignore(line => line.Item);
        lines.Property(line => line.Description).HasMaxLength(LineItem.MostDescription);
        lines.Property(line => line.Quantity).HasPrecision(Quantity.Digits, ExactNumber.Decimals);
        lines.Property(line => line.Unit).HasColumnType("text").HasConversion(unit => EnumNames<UnitOfMeasure>.Of(unit), code => EnumNames<UnitOfMeasure>.Read(code));
        lines.Property(line => line.UnitPrice).HasPrecision(UnitPrice.Digits, UnitPrice.Decimals);
        lines.Property(line => line.DiscountPercent).HasPrecision(Percentage.Digits, ExactNumber.Decimals);
        lines.Property(line => line.TaxCategory).HasColumnType("text")
            .HasConversion(category => EnumNames<TaxCategory>.Of(category), code => EnumNames<TaxCategory>.Read(code));
        lines.Property(line => line.TaxRate).HasPrecision(Percentage.Digits, ExactNumber.Decimals);
        lines.Property(line => line.TaxName).HasMaxLength(LineTax.MostName);
        lines.Property(line => line.ExemptionReason).HasMaxLength(LineTax.MostReason);
        lines.HasRowChecks(name);
    }
}
