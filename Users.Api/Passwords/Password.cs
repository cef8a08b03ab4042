using System.Text;

namespace Users.Api.Passwords;

/// <summary>A new password: long rather than complex, as NIST SP 800-63B recommends.</summary>
[Example("correct horse battery staple")]
[TextSchema("A password, at least 12 characters.", MaxLength = MostCharacters, Format = "password")]
public sealed class Password
{
    public const int LeastCharacters = 12;

    /// <summary>Bounds the cost of hashing.</summary>
    public const int MostCharacters = 256;

    private const int LeastDistinct = 5;

    private Password(string value) => Value = value;

    public string Value { get; }

    /// <summary>Nothing is trimmed: white space counts.</summary>
    public static Parsed<Password> Parse(string text)
    {
        if (text.Length is < LeastCharacters or > MostCharacters)
        {
            return PlainText.WrongLength(LeastCharacters, MostCharacters);
        }

        return text.EnumerateRunes().Distinct().Count() >= LeastDistinct
            ? new Password(text)
            : new ApiError(UserErrorCodes.TooFewDifferentCharacters, $"Must have at least {LeastDistinct} different characters.", ("min", LeastDistinct));
    }

    /// <summary>Hides the password, so that it cannot be logged by accident.</summary>
    public override string ToString() => "***";
}
