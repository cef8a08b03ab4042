namespace Gateway.SignIn;

/// <summary>Where somebody wants to be after signing in.</summary>
internal static class ReturnUrl
{
    private const string Start = "/";

    /// <summary>The provider's addresses hold it too, encoded and within one another, and servers take no line of more than 8 KB.</summary>
    private const int MostCharacters = 2_000;

    /// <summary>
    /// The address, if it is a path of this site; else the start page. What a browser would read as another host is not. What a header cannot
    /// hold is escaped; of what is too long the path is left, if that is not.
    /// </summary>
    public static string Local(string? address)
    {
        var escaped = Escaped(address);
        return escaped.Length <= MostCharacters ? escaped
            : escaped.Split('?')[0] is { Length: <= MostCharacters } path ? path
            : Start;
    }

    private static string Escaped(string? address) =>
        address is ['/', ..]
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Contains('\\')
        && !address.Any(char.IsControl)
        && !new PathString(address.Split('?', '#')[0]).StartsWithSegments(SignInPaths.Prefix)
            ? string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())))
            : Start;
}
