namespace Billing.Api.Documents;

/// <summary>Where a document is to be paid.</summary>
public sealed record BankAccount(string Iban, string? Bic, string? BankName)
{
    /// <summary>In groups of four, as IBANs are printed.</summary>
    public string Printed => string.Join(' ', Iban.Chunk(4).Select(group => new string(group)));
}
