namespace Billing.Api.Documents.EInvoice;

/// <summary>The names of what e-invoices are customized to.</summary>
internal static class EInvoiceProfiles
{
    /// <summary>Reads a name, which stays a text: it is kept in what a customer says.</summary>
    public static Parsed<string> Parse(string text) => EnumNames<EInvoiceProfile>.Parse(text) is { Succeeded: false, Error: var error } ? error : text;

    /// <summary>The one that a customer wants; EN 16931 itself where none is named.</summary>
    public static EInvoiceProfile Of(string? name) => name is null ? EInvoiceProfile.En16931 : EnumNames<EInvoiceProfile>.Read(name);
}
