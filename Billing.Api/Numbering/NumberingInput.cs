using System.ComponentModel;

namespace Billing.Api.Numbering;

/// <summary>What a client says of how documents are numbered.</summary>
public sealed record NumberingInput(
    [property: Description("How invoices are numbered, such as INV-{year}-{seq:6}."), Example("INV-{year}-{seq:6}")] string? InvoiceFormat = null,
    [property: Description("How credit notes are numbered."), Example("CN-{year}-{seq:6}")] string? CreditNoteFormat = null,
    [property: Description("When sequences begin again with 1: yearly or never."), Example(NumberingSettings.Yearly)] string? Restart = null,
    [property: Description("The month that years begin with, from 1 to 12."), Example(1)] int? FiscalYearStart = null,
    [property: Description("in_order: issue dates are not in the future, and not before that of the last number of the year. any: they are not checked."), Example(NumberingSettings.InOrder)]
    string? IssueDates = null,
    [property: Description("The last day of the books that are closed; null for none.")] Optional<DateOnly?>? ClosedUntil = null) : IBody<NumberingInput>
{
    private const string InvoiceFormatField = "invoice_format";
    private const string CreditNoteFormatField = "credit_note_format";

    public static NumberingInput Read(BodyFields fields) => new(
        fields.Optional(InvoiceFormatField, NumberFormat.Parse),
        fields.Optional(CreditNoteFormatField, NumberFormat.Parse),
        fields.Optional("restart", OneOf(NumberingSettings.Yearly, NumberingSettings.Never)),
        fields.OptionalValue("fiscal_year_start", WholeNumber.Between(1, 12)),
        fields.Optional("issue_dates", OneOf(NumberingSettings.InOrder, NumberingSettings.AnyDate)),
        fields.NullableValue("closed_until", CalendarDate.Parse));

    /// <summary>The settings after this.</summary>
    /// <param name="before">What a member is that is left away.</param>
    /// <param name="today">The business date.</param>
    internal NumberingSettings Apply(NumberingSettings before, DateOnly today)
    {
        var after = new NumberingSettings
        {
            InvoiceFormat = InvoiceFormat ?? before.InvoiceFormat,
            CreditNoteFormat = CreditNoteFormat ?? before.CreditNoteFormat,
            Restart = Restart ?? before.Restart,
            FiscalYearStart = FiscalYearStart ?? before.FiscalYearStart,
            IssueDates = IssueDates ?? before.IssueDates,
            ClosedUntil = ClosedUntil.Or(before.ClosedUntil),
        };
        return after with { RunningSince = after.Restart == NumberingSettings.Never ? before.RunningSince ?? after.YearOf(today) : null };
    }

    /// <summary>What is wrong with settings as a whole.</summary>
    internal static FieldErrors ErrorsIn(NumberingSettings settings)
    {
        var errors = new FieldErrors();
        foreach (var (field, format) in ((string, string)[])[(InvoiceFormatField, settings.InvoiceFormat), (CreditNoteFormatField, settings.CreditNoteFormat)])
        {
            if (settings.Restart == NumberingSettings.Yearly && !NumberFormat.HasYear(format))
            {
                errors.Add(field, new(BillingErrorCodes.FormatWithoutYear, "Must contain {year} or {yy}: the sequence begins again every year."));
            }
        }

        if (settings.InvoiceFormat == settings.CreditNoteFormat)
        {
            errors.Add(CreditNoteFormatField, new(BillingErrorCodes.SameFormat, "Must not be the format of invoices."));
        }

        return errors;
    }

    private static Func<string, Parsed<string>> OneOf(params string[] values) => text => values.Contains(text)
        ? text
        : new ApiError(FieldErrorCodes.NotOneOf, $"Must be one of {string.Join(", ", values)}.", ("values", values));
}
