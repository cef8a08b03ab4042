namespace HttpContract;

public static class MediaTypes
{
    public const string Json = "application/json";

    /// <summary>RFC 7396, which is how PATCH reads JSON: what is omitted stays, null clears.</summary>
    public const string MergePatch = "application/merge-patch+json";

    public const string Csv = "text/csv";
    public const string Pdf = "application/pdf";
    public const string Xml = "application/xml";
    public const string Form = "application/x-www-form-urlencoded";
    public const string Multipart = "multipart/form-data";
}
