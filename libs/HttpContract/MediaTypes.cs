namespace HttpContract;

/// <summary>The media types of requests and responses.</summary>
public static class MediaTypes
{
    /// <summary>JSON, the type of a success unless another is asked for.</summary>
    public const string Json = "application/json";

    /// <summary>A table, where a list offers it.</summary>
    public const string Csv = "text/csv";

    /// <summary>An HTML form's default encoding.</summary>
    public const string Form = "application/x-www-form-urlencoded";

    /// <summary>An HTML form that may carry files.</summary>
    public const string Multipart = "multipart/form-data";
}
