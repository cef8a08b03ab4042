namespace Billing.Api.Documents.Pdf;

/// <summary>A column of a table.</summary>
internal sealed record TableColumn(string Heading, double Width, bool AtRight);
