using System.Text;

namespace Persistence;

/// <summary>
/// Makes texts that differ only in case, or only in how accents are composed, the same text. Done here and stored, as
/// PostgreSQL's own rules depend on the locale that a database was created with.
/// </summary>
public static class CaseFolding
{
    /// <summary>Folds by way of capitals, in which variants such as σ and ς meet.</summary>
    public static string Fold(string text) => Compose(Compose(text).ToUpperInvariant().ToLowerInvariant());

    private static string Compose(string text) => text.Normalize(NormalizationForm.FormC);
}
