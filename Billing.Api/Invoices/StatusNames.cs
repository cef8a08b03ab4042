namespace Billing.Api.Invoices;

/// <summary>The states by the names that clients and the database know them by.</summary>
internal static class StatusNames
{
    /// <summary>Every name.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<InvoiceStatus>().Select(Of)];

    /// <summary>The name of a state.</summary>
    public static string Of(InvoiceStatus status) => status switch
    {
        InvoiceStatus.Draft => "draft",
        InvoiceStatus.Open => "open",
        InvoiceStatus.Paid => "paid",
        InvoiceStatus.Void => "void",
        InvoiceStatus.Uncollectible => "uncollectible",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a state."),
    };

    /// <summary>Reads a name.</summary>
    public static Parsed<InvoiceStatus> Parse(string text) =>
        All.Contains(text, StringComparer.Ordinal) ? Read(text) : new Invalid($"Must be one of {string.Join(", ", All)}.");

    /// <summary>The state of a name that is known to be one.</summary>
    public static InvoiceStatus Read(string name) => Enum.GetValues<InvoiceStatus>().Single(status => Of(status) == name);
}
