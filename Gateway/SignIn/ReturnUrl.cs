namespace Gateway.SignIn;

/// <summary>Where somebody wants to be after signing in.</summary>
internal static class ReturnUrl
{
    private const string Start = "/";

    /// <summary>
    /// The address, if it is a path of this site; else the start page. What a browser would read as another host is not. What a header cannot
    /// hold is escaped.
    /// </summary>
    public static string Local(string? address) =>
        address is ['/', ..]
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Contains('\\')
        && !address.Any(char.IsControl)
        && !new PathString(address.Split('?', '#')[0]).StartsWithSegments(SignInPaths.Prefix)
            ? string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())))
            : Start;
}
