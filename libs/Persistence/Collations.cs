namespace Persistence;

/// <summary>Orders of texts other than the database's own.</summary>
public static class Collations
{
    /// <summary>As people sort, whatever their language: "Ähre" beside "Adler".</summary>
    public const string People = "und-x-icu";
}
