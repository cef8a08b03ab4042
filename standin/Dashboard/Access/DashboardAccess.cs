using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Aspire.Hosting.Dashboard.Access;

/// <summary>Who may see the dashboard: whoever has the token, and then their browser, by a cookie that follows from it.</summary>
internal sealed class DashboardAccess
{
    /// <summary>The field of a form that only the dashboard's own pages can fill in.</summary>
    public const string FormTokenField = "form-token";

    private readonly string? _token;
    private readonly string _session;

    public DashboardAccess(string? token)
    {
        var key = token is null ? RandomNumberGenerator.GetBytes(32) : Encoding.UTF8.GetBytes(token);
        _token = token;
        _session = Derive(key, "session");
        FormToken = Derive(key, "form");
    }

    /// <summary>What the field of a form says.</summary>
    public string FormToken { get; }

    /// <summary>Whether the text is the token.</summary>
    public bool IsToken(string? text) => _token is not null && AreEqual(text, _token);

    /// <summary>Whether the request comes from a browser that has been let in.</summary>
    public bool IsSignedIn(HttpContext context) => _token is null || AreEqual(context.Request.Cookies[CookieName(context)], _session);

    /// <summary>Lets the browser in, until it is closed.</summary>
    public void SignIn(HttpContext context) =>
        context.Response.Cookies.Append(CookieName(context), _session, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });

    /// <summary>Whether a form was sent by one of the dashboard's own pages.</summary>
    public async Task<bool> IsOwnFormAsync(HttpRequest request)
    {
        // A browser names the page's origin with every form; "null" is one that it hides.
        var origin = request.Headers.Origin.ToString();
        return (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}")
            && request.HasFormContentType
            && AreEqual((await request.ReadFormAsync().ConfigureAwait(false))[FormTokenField], FormToken);
    }

    /// <summary>Cookies do not tell ports apart: two systems on this machine have one each.</summary>
    private static string CookieName(HttpContext context) => $".Aspire.Dashboard.{context.Connection.LocalPort}";

    private static string Derive(byte[] key, string purpose) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(purpose)));

    /// <summary>In a time that does not tell how much of it is right.</summary>
    public static bool AreEqual(string? given, string wanted) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given ?? "")), SHA256.HashData(Encoding.UTF8.GetBytes(wanted)));
}
