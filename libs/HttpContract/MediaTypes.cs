namespace HttpContract;

public static class MediaTypes
{
    public const string Json = "application/json";
    public const string Csv = "text/csv";
    public const string Pdf = "application/pdf";
    public const string Xml = "application/xml";
    public const string Form = "application/x-www-form-urlencoded";
    public const string Multipart = "multipart/form-data";
}
