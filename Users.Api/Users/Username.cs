using System.Text;

namespace Users.Api.Users;

/// <summary>A valid username. Names that differ only in case, or in joiners, are the same.</summary>
[Example("ada")]
[TextSchema("The name, 1 to 100 characters without control or invisible characters; unique without regard to case.", MaxLength = MostCodePoints)]
public sealed class Username
{
    /// <summary>In Unicode code points.</summary>
    public const int MostCodePoints = 100;

    private Username(string value) => (Value, Normalized) = (value, SignInName.Fold(value));

    /// <summary>As it is displayed, in Unicode's composed form (NFC).</summary>
    public string Value { get; }

    /// <summary>For comparison.</summary>
    public string Normalized { get; }

    /// <summary>Trims the name, of invisible characters too.</summary>
    public static Parsed<Username> Parse(string text)
    {
        if (!PlainText.IsUnicode(text))
        {
            return PlainText.NotUnicode;
        }

        var name = Blanks.Trim(text).Normalize(NormalizationForm.FormC);
        if (name.EnumerateRunes().Any(PlainText.IsControl))
        {
            return PlainText.ControlCharacters();
        }

        if (InvisibleCharacters.AreIn(name))
        {
            return InvisibleCharacters.Error;
        }

        return name.EnumerateRunes().Count() is >= 1 and <= MostCodePoints
            ? new Username(name)
            : PlainText.WrongLength(1, MostCodePoints);
    }
}
