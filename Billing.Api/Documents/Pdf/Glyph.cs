namespace Billing.Api.Documents.Pdf;

/// <summary>A glyph in its place; lengths in thousandths of the size.</summary>
/// <param name="Id">Its id in the font.</param>
/// <param name="Cluster">Where what it stands for begins in the text.</param>
/// <param name="Advance">How far the next one is.</param>
/// <param name="X">How far it is moved to the right.</param>
/// <param name="Y">How far it is moved up.</param>
internal readonly record struct Glyph(uint Id, int Cluster, double Advance, double X, double Y);
