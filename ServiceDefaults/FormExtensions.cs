using Microsoft.AspNetCore.Http;

namespace ServiceDefaults;

public static class FormExtensions
{
    private static readonly string[] FormTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

    /// <summary>Whether the request says that its body is a form, however badly.</summary>
    public static bool ClaimsForm(this HttpRequest request) =>
        Array.Exists(FormTypes, type => request.ContentType?.StartsWith(type, StringComparison.OrdinalIgnoreCase) is true);

    /// <summary>
    /// The form that the request has as its body; null if it has none, or one that cannot be read: broken, in an encoding that there is not, or
    /// with too many fields. The framework's exceptions for these would pass for our mistake.
    /// </summary>
    public static async Task<IFormCollection?> TryReadFormAsync(this HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return request.HasFormContentType ? await request.ReadFormAsync(cancellationToken) : null;
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException || (e is IOException && e is not BadHttpRequestException))
        {
            return null;
        }
    }
}
