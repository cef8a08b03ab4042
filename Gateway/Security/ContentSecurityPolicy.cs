namespace Gateway.Security;

/// <summary>What a page that comes through the gateway may load and do.</summary>
internal static class ContentSecurityPolicy
{
    /// <summary>
    /// Everything comes from this origin, and scripts are files. Styles may be inline: the front end's components set theirs as they are
    /// shown, and a style can run nothing.
    /// </summary>
    /// <param name="scriptNonce">
    /// Marks inline scripts that may run. Only the development server has any (hot reload), with a fixed nonce that would be worthless
    /// elsewhere.
    /// </param>
    public static string For(string? scriptNonce) => string.Join("; ",
    [
        "default-src 'none'",
        string.IsNullOrEmpty(scriptNonce) ? "script-src 'self'" : $"script-src 'self' 'nonce-{scriptNonce}'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    ]);
}
