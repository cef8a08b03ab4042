using System.Text;

namespace Users.Api.Passwords;

/// <summary>A new password: long and hard to guess rather than complex, as NIST SP 800-63B-4 asks.</summary>
[Example("correct horse battery staple")]
[TextSchema("A password, at least 12 characters.", MaxLength = MostCharacters, Format = "password")]
public sealed class Password
{
    /// <summary>In Unicode code points, like <see cref="MostCharacters"/>.</summary>
    public const int LeastCharacters = 12;

    /// <summary>Bounds the cost of hashing.</summary>
    public const int MostCharacters = 256;

    private const int LeastDistinct = 5;

    private Password(string value) => Value = value;

    /// <summary>As it is hashed.</summary>
    public string Value { get; }

    /// <summary>Nothing is trimmed: white space counts.</summary>
    /// <param name="context">What belongs to the user, such as the name and the address; null is what is not known.</param>
    public static Parsed<Password> Parse(string text, params IEnumerable<string?> context)
    {
        if (!PlainText.IsUnicode(text))
        {
            return PlainText.NotUnicode;
        }

        var password = Normalize(text);
        if (password.EnumerateRunes().Any(PlainText.IsControl))
        {
            return PlainText.ControlCharacters();
        }

        if (password.EnumerateRunes().Count() is < LeastCharacters or > MostCharacters)
        {
            return PlainText.WrongLength(LeastCharacters, MostCharacters);
        }

        if (password.EnumerateRunes().Distinct().Count() < LeastDistinct)
        {
            return new ApiError(UserErrorCodes.TooFewDifferentCharacters, $"Must have at least {LeastDistinct} different characters.", ("min", LeastDistinct));
        }

        return PasswordStrength.IsEnough(password, context.OfType<string>())
            ? new Password(password)
            : new ApiError(
                UserErrorCodes.EasyToGuess,
                "Easy to guess: a common password, a pattern, or made from your name or address. Use several words that have nothing to do with each other.");
    }

    /// <summary>The form in which passwords are hashed: the same characters are the same password, however a keyboard composes them.</summary>
    public static string Normalize(string text) => PlainText.IsUnicode(text) ? text.Normalize(NormalizationForm.FormC) : text;

    /// <summary>Hides the password, so that it cannot be logged by accident.</summary>
    public override string ToString() => "***";
}
