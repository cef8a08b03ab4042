using System.Globalization;
using System.Text;

namespace Users.Api.Users;

/// <summary>
/// A valid email address: a dot-atom (RFC 5322; letters of any script, RFC 6531) at a domain name, which may be written in any
/// script. Addresses that differ only in case, or in how the domain is written, are the same.
/// </summary>
[Example("ada@example.com")]
[TextSchema("An address such as ada@example.com; unique without regard to case.", MaxLength = MostCharacters, Format = "email")]
public sealed class EmailAddress
{
    public const int MostCharacters = 254;

    private const int MostLocalCharacters = 64;
    private const string LocalPunctuation = ".!#$%&'*+-/=?^_`{|}~";
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    private EmailAddress(string value, string normalized) => (Value, Normalized) = (value, normalized);

    /// <summary>As it is displayed, in Unicode's composed form (NFC).</summary>
    public string Value { get; }

    /// <summary>For comparison.</summary>
    public string Normalized { get; }

    /// <summary>Trims the address, of invisible characters too.</summary>
    public static Parsed<EmailAddress> Parse(string text)
    {
        var address = Blanks.Trim(text);
        if (address.Length > MostCharacters)
        {
            return PlainText.WrongLength(1, MostCharacters);
        }

        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at < 0 || !IsLocalPart(address[..at]) || DomainOf(address[(at + 1)..]) is not { } domain)
        {
            return new ApiError(UserErrorCodes.NotEmailAddress, "Must be an email address such as ada@example.com.");
        }

        if (InvisibleCharacters.AreIn(address))
        {
            return InvisibleCharacters.Error;
        }

        address = address.Normalize(NormalizationForm.FormC);
        at = address.IndexOf('@', StringComparison.Ordinal);
        return new EmailAddress(address, CaseFolding.Fold($"{address[..at]}@{domain}"));
    }

    private static bool IsLocalPart(string local) =>
        local.Length is >= 1 and <= MostLocalCharacters
        && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal)
        && local.EnumerateRunes().All(rune =>
            Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || (rune.IsAscii && LocalPunctuation.Contains((char)rune.Value, StringComparison.Ordinal)));

    /// <summary>The domain in its own script; null if it is not a domain name of at least two labels.</summary>
    private static string? DomainOf(string text)
    {
        try
        {
            var ascii = Idn.GetAscii(text);
            var labels = ascii.Split('.');
            return labels.Length >= 2 && ascii.Length <= 253 && labels[^1].Any(char.IsAsciiLetter) ? Idn.GetUnicode(ascii) : null;
        }
        catch (ArgumentException)
        {
            // Empty or too long labels, characters that no domain name has.
            return null;
        }
    }
}
