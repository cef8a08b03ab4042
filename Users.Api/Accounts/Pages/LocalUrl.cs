using Microsoft.AspNetCore.Http.HttpResults;

namespace Users.Api.Accounts.Pages;

/// <summary>Where somebody wants to be after signing in.</summary>
internal static class LocalUrl
{
    private const string Start = "/";

    /// <summary>The address, if it is a path of this site; else the start page. A header holds nothing but ASCII: all else is escaped.</summary>
    public static string Of(string? address) => RedirectHttpResult.IsLocalUrl(address)
        ? string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())))
        : Start;
}
