namespace Billing.Api.Documents;

/// <summary>The seller's picture.</summary>
/// <param name="MediaType">image/png or image/jpeg.</param>
/// <param name="Bytes">The file.</param>
public sealed record DocumentLogo(string MediaType, ReadOnlyMemory<byte> Bytes);
