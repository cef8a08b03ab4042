using System.Text;

namespace Users.Api.Passwords;

/// <summary>A password that may be set: long rather than colourful, as NIST SP 800-63B has it.</summary>
[Example("correct horse battery staple")]
[TextSchema("A password, at least 12 characters.", MaxLength = MostCharacters, Format = "password")]
public sealed class Password
{
    /// <summary>The shortest, in characters.</summary>
    public const int LeastCharacters = 12;

    /// <summary>The longest, so that nobody has a megabyte hashed.</summary>
    public const int MostCharacters = 256;

    private const int LeastDistinct = 5;

    private Password(string value) => Value = value;

    /// <summary>The secret.</summary>
    public string Value { get; }

    /// <summary>Reads one. Every character counts, white space too.</summary>
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

    /// <summary>Nothing that could get into a log by accident.</summary>
    public override string ToString() => "***";
}
